// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time/dates_in_language.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/imports/rows/import_recipe.h"
#include "core/imports/rows/import_words.h"
#include "core/sheets/masked_numbers.h"
#include "core/sheets/street_line.h"

#include <QSet>

namespace brobygger {

/// Plans one row after another; a row that is about the same as an earlier one is rejected.
template <class Record> class RowPlanner {
public:
    using Words = QHash<QString, QHash<QString, QString>>;

    /// `columns` holds the field of each column, `words` what unknown words stand for. `recipe` must outlive the planner.
    RowPlanner(const ImportRecipe<Record>& recipe, const QStringList& headings, const QStringList& columns, Words words)
        : m_recipe(recipe)
        , m_headings(headings)
        , m_words(std::move(words)) {
        m_hasPostcode = columns.contains(QStringLiteral("postcode"));
        for (qsizetype at = 0; at < columns.size(); ++at) {
            for (const ImportField<Record>& known : recipe.fields) {
                if (known.id == columns.at(at) && !known.id.isEmpty()) {
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
            reading.field->put(said, reading.isAdded ? joined(reading.field->text(said), reading.text) : reading.text);
        }
        if (!plan.row.problems.hasErrors()) {
            Problems problems;
            plan.before = known(said, problems);
            addErrors(plan.row.problems, problems);
            if (problems.hasErrors() && m_recipe.holder) {
                plan.row.holder = m_recipe.holder(said);
            }
        }
        if (plan.row.problems.hasErrors()) {
            plan.row.title = m_recipe.title(said);
            plan.row.state = RowState::Rejected;
            return plan;
        }
        plan.after = plan.before ? *plan.before : m_recipe.start ? m_recipe.start(said) : Record();
        put(readings, plan);
        plan.after = m_recipe.completed(plan.after, plan.before);
        judge(plan, readings);
        if (plan.row.state == RowState::Rejected) {
            return plan;
        }
        tellMistaken(plan, said);
        if (m_recipe.remember) {
            m_recipe.remember(plan.after, row.line);
        }
        return plan;
    }

    /// The words that stood in no list, in the order of their first row.
    const QList<UnknownWord>& unknownWords() const { return m_unknownWords; }

private:
    struct Reading {
        const ImportField<Record>* field;
        QString text;
        bool isAdded = false; ///< comes after what stands there already
    };

    /// What stands there with a line after it, unless it has that line already.
    static QString joined(const QString& known, const QString& added) {
        if (known.isEmpty()) {
            return added;
        }
        return known.split(QLatin1Char('\n')).contains(added) ? known : known + QLatin1Char('\n') + added;
    }

    const ImportField<Record>* fieldCalled(const QString& id) const {
        const auto found = std::find_if(m_recipe.fields.begin(), m_recipe.fields.end(),
                                        [&id](const ImportField<Record>& field) { return field.id == id; });
        return found == m_recipe.fields.end() ? nullptr : &*found;
    }

    /// What a cell says of other fields than its own. A column of their own says it better.
    void readBeside(const CellValue& value, const QString& heading, QList<Reading>& readings, Problems& problems) const {
        for (const auto& [id, text] : value.otherFields) {
            const ImportField<Record>* field = fieldCalled(id);
            if (field != nullptr && !text.isEmpty()) {
                readings.prepend({field, text});
            }
        }
        if (value.remark.isEmpty()) {
            return;
        }
        if (const ImportField<Record>* remark = fieldCalled(QStringLiteral("remark"))) {
            readings.append({remark, heading + QStringLiteral(": ") + value.remark, true});
        } else {
            problems.hint(heading, ImportsWords::tr("What else stands in the cell is not taken; there is no field for it."));
        }
    }

    QList<Reading> read(const CsvRow& row, Problems& problems) {
        QList<Reading> readings;
        for (const auto& [at, field] : m_columns) {
            const QString cell = row.cells.value(at);
            if (cell.isEmpty()) {
                continue; // blank is neutral: it takes nothing away
            }
            const CellValue value = valueOf(*field, cell);
            if (!value.problem.isEmpty() && field->need == CellNeed::Optional) {
                problems.hint(m_headings.at(at), value.problem);
            } else if (!value.problem.isEmpty()) {
                problems.error(m_headings.at(at), value.problem);
            } else if (!value.text.isEmpty()) {
                readings.append({field, value.text});
            }
            readBeside(value, m_headings.at(at), readings, problems);
        }
        for (qsizetype at = m_headings.size(); at < row.cells.size(); ++at) {
            if (!row.cells.at(at).isEmpty()) {
                problems.error({}, ImportsWords::tr("The row has more cells than there are headings."));
                break;
            }
        }
        joinStreet(readings, problems);
        std::stable_partition(readings.begin(), readings.end(), [](const Reading& reading) { return !reading.isAdded; });
        return readings;
    }

    /// Puts what the columns beside the street say of it into one line, before the address is compared as a whole.
    void joinStreet(QList<Reading>& readings, Problems& problems) const {
        StreetParts parts;
        QString heading; // of the first part
        for (const Reading& reading : readings) {
            for (const StreetPart& part : streetParts) {
                if (part.field == reading.field->id) {
                    parts.*part.text = reading.text;
                    heading = heading.isEmpty() ? headingOf(reading.field->property) : heading;
                }
            }
        }
        if (parts == StreetParts()) {
            return;
        }
        const auto street = std::find_if(readings.begin(), readings.end(),
                                         [](const Reading& reading) { return reading.field->id == QLatin1String("street"); });
        if (street == readings.end()) {
            problems.hint(heading, ImportsWords::tr("The street is missing, so house number, floor and door are not taken."));
            return;
        }
        parts.street = street->text;
        street->text = streetLineOf(parts);
    }

    /// As the list of the field has it, else as the user said what the word means.
    CellValue valueOf(const ImportField<Record>& field, const QString& cell) {
        CellValue value = field.readWithoutPostcode && !m_hasPostcode ? field.readWithoutPostcode(cell) : field.read(cell);
        if (value.problem.isEmpty() || field.choices.isEmpty()) {
            return value;
        }
        const QString folded = foldedText(cell.simplified());
        const auto words = m_words.constFind(field.id);
        if (words != m_words.constEnd() && words->contains(folded)) {
            const QString meant = words->value(folded);
            return meant.isEmpty() && field.need == CellNeed::Always ? value : CellValue{meant};
        }
        ask({field.id, cell.simplified(), 0, field.choices, field.need == CellNeed::Always});
        return value;
    }

    /// The record the file holds already: the one the recipe finds, or of several the one the user said.
    std::optional<Record> known(Record& said, Problems& problems) {
        QList<FieldChoice> choices = m_recipe.mayMean ? m_recipe.mayMean(said) : QList<FieldChoice>();
        if (choices.size() < 2) {
            return m_recipe.existing(said, problems);
        }
        const QString name = m_recipe.title(said);
        const QString meant = m_words.value(nameField()).value(foldedText(name));
        if (meant == newRecord()) {
            return std::nullopt;
        }
        const auto chosen =
            std::find_if(choices.begin(), choices.end(), [&meant](const FieldChoice& choice) { return choice.id == meant; });
        if (chosen != choices.end()) {
            return m_recipe.find(chosen->id.toLongLong());
        }
        QStringList names;
        for (const FieldChoice& choice : std::as_const(choices)) {
            names.append(withMaskedNumbers(choice.name));
        }
        problems.error(nameField(),
                       ImportsWords::tr("Several are called so: %1. Say which one is meant, or write its town in the row.")
                           .arg(names.join(QStringLiteral("; "))));
        choices.append({newRecord(), ImportsWords::tr("another one, which is new")});
        ask({nameField(), name, 0, choices, true});
        return std::nullopt;
    }

    static QString nameField() { return QStringLiteral("name"); }
    static QString newRecord() { return QStringLiteral("new"); }

    /// Asks what a word means; one that has been asked for only counts its rows.
    void ask(const UnknownWord& unknown) {
        const QString key = unknown.field + QLatin1Char('\n') + foldedText(unknown.word);
        if (!m_unknownAt.contains(key)) {
            m_unknownAt.insert(key, m_unknownWords.size());
            m_unknownWords.append(unknown);
        }
        ++m_unknownWords[m_unknownAt.value(key)].rows;
    }

    void put(const QList<Reading>& readings, RecordPlan<Record>& plan) const {
        const auto isByHand = plan.before ? m_recipe.byHand(*plan.before) : nullptr;
        putAddress(m_recipe, addressIn(readings), isByHand, plan);
        for (const Reading& reading : readings) {
            if (isAddressField(reading.field->id)) {
                continue;
            }
            const QString now = reading.field->text(plan.after);
            const QString text = reading.isAdded ? joined(now, reading.text) : reading.text;
            if (now == text) {
                continue;
            }
            // What an import added and somebody took out again stays out; what is merely empty is filled.
            const bool canBeKept = reading.isAdded || !now.isEmpty();
            if (isByHand && canBeKept && isByHand(reading.field->id)) {
                plan.row.kept.append({reading.field->id, reading.field->cell(now), reading.field->cell(reading.text)});
            } else {
                reading.field->put(plan.after, text);
            }
        }
    }

    /// What the row says of an address; of two columns the later one.
    static AddressParts addressIn(const QList<Reading>& readings) {
        AddressParts said;
        for (const Reading& reading : readings) {
            for (const AddressPart& part : addressParts) {
                if (part.field == reading.field->id) {
                    said.*part.text = reading.text;
                }
            }
        }
        return said;
    }

    void judge(RecordPlan<Record>& plan, const QList<Reading>& readings) {
        PlannedRow& row = plan.row;
        row.title = m_recipe.title(plan.after);
        addErrors(row.problems, m_recipe.check(plan.after));
        const QString identity = m_recipe.identity(plan.after);
        if (!row.problems.hasErrors() && !identity.isEmpty() && m_linesByIdentity.contains(identity)) {
            row.problems.error({}, isAboutTheSame(m_linesByIdentity.value(identity)));
        }
        if (row.problems.hasErrors()) {
            row.state = RowState::Rejected;
            return;
        }
        m_linesByIdentity.insert(identity, row.line);
        tellAlike(plan);
        const Record blank{};
        for (const ImportField<Record>& field : m_recipe.fields) {
            if (field.names.isEmpty()) {
                continue;
            }
            const QString before = plan.before ? field.text(*plan.before) : QString();
            const QString after = field.text(plan.after);
            // What a record is before anybody says anything is nothing that the sheet said.
            const bool isUnsaid = !plan.before && after == field.text(blank) && !isRead(field, readings);
            if (before != after && !isUnsaid) {
                (plan.before ? row.changes : row.values).append({field.id, field.cell(before), field.cell(after)});
            }
        }
        row.state = !plan.before ? RowState::New : row.changes.isEmpty() ? RowState::Unchanged : RowState::Changed;
        tellDoubts(plan);
    }

    static bool isRead(const ImportField<Record>& field, const QList<Reading>& readings) {
        return std::any_of(readings.begin(), readings.end(),
                           [&field](const Reading& reading) { return reading.field == &field; });
    }

    /// That the row was put to a record that is perhaps another's.
    void tellMistaken(RecordPlan<Record>& plan, const Record& said) const {
        const Problems signs = plan.before && m_recipe.mistaken ? m_recipe.mistaken(said, *plan.before) : Problems();
        for (const Problem& sign : signs.list()) {
            plan.row.problems.hint(headingOf(sign.field), sign.message);
        }
        if (!signs.isEmpty() && m_recipe.holder) {
            plan.row.holder = m_recipe.holder(said);
        }
    }

    /// What the file held before is not doubted again.
    void tellDoubts(RecordPlan<Record>& plan) const {
        const Problems doubts = m_recipe.doubts ? m_recipe.doubts(plan.after) : Problems();
        for (const Problem& doubt : doubts.list()) {
            const bool isBrought =
                std::any_of(plan.row.changes.begin(), plan.row.changes.end(), [this, &doubt](const FieldChange& change) {
                    const ImportField<Record>* field = fieldCalled(change.field);
                    return field != nullptr && field->property == doubt.field;
                });
            if (!plan.before || isBrought) {
                plan.row.problems.hint(headingOf(doubt.field), doubt.message);
            }
        }
    }

    /// A row that is taken but looks like an earlier one says which.
    void tellAlike(RecordPlan<Record>& plan) {
        const QString likeness = m_recipe.likeness ? m_recipe.likeness(plan.after) : QString();
        if (likeness.isEmpty()) {
            return;
        }
        if (!m_linesByLikeness.contains(likeness)) {
            m_linesByLikeness.insert(likeness, plan.row.line);
        } else if (!plan.before) {
            plan.row.problems.hint(
                {},
                ImportsWords::tr("The same name and date of birth stand in row %1.").arg(m_linesByLikeness.value(likeness)));
        }
    }

    /// What a rule finds, at the heading that brought the field, so that the sheet can be mended.
    void addErrors(Problems& problems, const Problems& found) const {
        for (const Problem& problem : found.list()) {
            if (problem.severity == Severity::Error) {
                problems.error(headingOf(problem.field), problem.message);
            }
        }
    }

    /// The heading of the column, or of one that brings the field, too; of a field that no column brings its Danish name, never
    /// its name in code.
    QString headingOf(const QString& property) const {
        const auto known = std::find_if(m_recipe.fields.begin(), m_recipe.fields.end(),
                                        [&property](const ImportField<Record>& field) { return field.property == property; });
        if (known == m_recipe.fields.end()) {
            return {};
        }
        for (const QString& bringing : QStringList{property} + known->broughtBy) {
            for (const auto& [at, field] : m_columns) {
                if (field->property == bringing) {
                    return m_headings.at(at);
                }
            }
        }
        return known->names.value(nameAt(screenLanguage()));
    }

    const ImportRecipe<Record>& m_recipe;
    QStringList m_headings;
    Words m_words;
    QList<std::pair<qsizetype, const ImportField<Record>*>> m_columns;
    bool m_hasPostcode = false;
    QHash<QString, int> m_linesByIdentity;
    QHash<QString, int> m_linesByLikeness;
    QList<UnknownWord> m_unknownWords;
    QHash<QString, qsizetype> m_unknownAt;
};

} // namespace brobygger
