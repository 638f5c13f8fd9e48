// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_reader.h"
#include "core/imports/import_fields.h"
#include "core/storage/write.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <functional>

namespace brobygger {

/// What planning, doing and taking back an import needs to know of one kind of record.
template <class Record> struct ImportRecipe {
    QList<ImportField<Record>> fields;
    /// The record the file holds already for what a row says; nothing for a new one.
    std::function<std::optional<Record>(const Record& read)> existing;
    std::function<std::optional<Record>(qint64 id)> find;
    /// With what follows from the fields: the town of a postcode, the sessions of a schedule.
    std::function<Record(const Record& after, const std::optional<Record>& before)> completed;
    std::function<Problems(const Record&)> check;
    std::function<QString(const Record&)> title;
    /// What makes two rows of one sheet speak of the same thing; empty when that cannot be told.
    std::function<QString(const Record&)> identity;
    /// The fields that somebody wrote by hand after the last import.
    std::function<std::function<bool(const QString& field)>(qint64 id)> byHand;
    /// Keeps a new record and returns its id.
    std::function<qint64(Write&, const Record&)> insert;
    std::function<void(Write&, const Record& before, const Record& after)> update;
    /// Whether anything but the import itself needs the record to stay.
    std::function<bool(qint64 id, ImportId import)> isUsed;
    std::function<void(Write&, qint64 id)> remove;
};

/// The recipe for what was decided beside the file.
template <class Record> ImportRecipe<Record> chosen(ImportRecipe<Record> recipe, const ImportChoices& choices) {
    if (choices.takesOwnFields) {
        recipe.byHand = [](qint64) { return std::function<bool(const QString&)>(); };
    }
    return recipe;
}

/// One row of a sheet with the record before and after.
template <class Record> struct RecordPlan {
    PlannedRow row;
    std::optional<Record> before;
    Record after;
};

/// Plans one row after another; a row that says the same as an earlier one is rejected.
template <class Record> class RowPlanner {
public:
    /// `columns` maps headings to fields; `recipe` must outlive the planner.
    RowPlanner(const ImportRecipe<Record>& recipe, const QStringList& headings,
               const QHash<QString, QString>& columns)
        : m_recipe(recipe)
        , m_headings(headings) {
        for (qsizetype at = 0; at < headings.size(); ++at) {
            const QString field = columns.value(headings.at(at));
            for (const ImportField<Record>& known : recipe.fields) {
                if (known.id == field && !field.isEmpty()) {
                    m_columns.append({at, &known});
                }
            }
        }
    }

    RecordPlan<Record> plan(const CsvRow& row) {
        RecordPlan<Record> plan;
        plan.row.line = row.line;
        plan.row.cells = row.cells;
        const QList<Reading> readings = read(row, plan.row.problems);
        Record said;
        for (const Reading& reading : readings) {
            reading.field->put(said, reading.text);
        }
        plan.before = m_recipe.existing(said);
        plan.after = plan.before.value_or(Record());
        put(readings, plan);
        plan.after = m_recipe.completed(plan.after, plan.before);
        judge(plan);
        return plan;
    }

private:
    struct Reading {
        const ImportField<Record>* field;
        QString text;
    };

    QList<Reading> read(const CsvRow& row, Problems& problems) const {
        QList<Reading> readings;
        for (const auto& [at, field] : m_columns) {
            const QString cell = row.cells.value(at);
            if (cell.isEmpty()) {
                continue; // blank is neutral: it takes nothing away
            }
            const CellValue value = field->read(cell);
            if (value.problem.isEmpty()) {
                readings.append({field, value.text});
            } else {
                problems.error(m_headings.at(at), value.problem);
            }
        }
        for (qsizetype at = m_headings.size(); at < row.cells.size(); ++at) {
            if (!row.cells.at(at).isEmpty()) {
                problems.error({}, QCoreApplication::translate(
                                       "Imports", "The row has more cells than there are headings."));
                break;
            }
        }
        return readings;
    }

    void put(const QList<Reading>& readings, RecordPlan<Record>& plan) const {
        const auto isByHand = plan.before ? m_recipe.byHand(plan.before->id.value()) : nullptr;
        for (const Reading& reading : readings) {
            const QString now = reading.field->text(plan.after);
            if (now == reading.text) {
                continue;
            }
            if (isByHand && !now.isEmpty() && isByHand(reading.field->id)) {
                plan.row.kept.append({reading.field->id, reading.field->cell(now), reading.field->cell(reading.text)});
            } else {
                reading.field->put(plan.after, reading.text);
            }
        }
    }

    void judge(RecordPlan<Record>& plan) {
        PlannedRow& row = plan.row;
        row.title = m_recipe.title(plan.after);
        if (!row.problems.hasErrors()) {
            const Problems found = m_recipe.check(plan.after);
            for (const Problem& problem : found.list()) {
                if (problem.severity == Severity::Error) {
                    row.problems.error(headingOf(problem.field), problem.message);
                }
            }
        }
        const QString identity = m_recipe.identity(plan.after);
        if (!row.problems.hasErrors() && !identity.isEmpty() && m_linesByIdentity.contains(identity)) {
            row.problems.error(
                {}, QCoreApplication::translate("Imports", "Row %1 of the sheet says the same already.")
                        .arg(m_linesByIdentity.value(identity)));
        }
        if (row.problems.hasErrors()) {
            row.state = RowState::Rejected;
            return;
        }
        m_linesByIdentity.insert(identity, row.line);
        if (!plan.before) {
            row.state = RowState::New;
            return;
        }
        for (const ImportField<Record>& field : m_recipe.fields) {
            const QString before = field.text(*plan.before);
            const QString after = field.text(plan.after);
            if (before != after && !field.names.isEmpty()) {
                row.changes.append({field.id, field.cell(before), field.cell(after)});
            }
        }
        row.state = row.changes.isEmpty() ? RowState::Unchanged : RowState::Changed;
    }

    /// The heading that brought the field of a rule, so that the sheet can be mended.
    QString headingOf(const QString& property) const {
        for (const auto& [at, field] : m_columns) {
            if (field->property == property) {
                return m_headings.at(at);
            }
        }
        return property;
    }

    const ImportRecipe<Record>& m_recipe;
    QStringList m_headings;
    QList<std::pair<qsizetype, const ImportField<Record>*>> m_columns;
    QHash<QString, int> m_linesByIdentity;
};

/// A record as the before-image of an import.
template <class Record> QJsonObject imageOf(const ImportRecipe<Record>& recipe, const Record& record) {
    QJsonObject image;
    for (const ImportField<Record>& field : recipe.fields) {
        image.insert(field.id, field.text(record));
    }
    return image;
}

template <class Record>
Record fromImage(const ImportRecipe<Record>& recipe, Record record, const QJsonObject& image) {
    for (const ImportField<Record>& field : recipe.fields) {
        field.put(record, image.value(field.id).toString());
    }
    return record;
}

class Session;
ImportRecipe<Offer> offerRecipe(Session& session, const Gazetteer& places, const CellFormat& format);
ImportRecipe<Citizen> citizenRecipe(Session& session, const Gazetteer& places, const CellFormat& format);

} // namespace brobygger
