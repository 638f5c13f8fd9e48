// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/imports.h"

#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/csv/csv_writer.h"
#include "core/exchange/sheets/workbook_reader.h"
#include "core/imports/hsds_offers.h"
#include "core/imports/hsds_source_store.h"
#include "core/imports/import_change.h"
#include "core/imports/import_mapping.h"
#include "core/imports/import_recipe.h"
#include "core/imports/import_store.h"
#include "core/security/plain_file_store.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace brobygger {

namespace {

constexpr int rowsShown = 50; ///< while the columns are chosen

QString say(const char* sentence) {
    return QCoreApplication::translate("Imports", sentence);
}

/// A sheet with the fields its columns stand for.
struct Sheet {
    CsvTable table;
    ImportPreview preview; ///< without rows
    CellFormat format;
};

bool hasName(ImportKind kind, const QHash<QString, QString>& columns) {
    const QList<QString> fields = columns.values();
    return kind == ImportKind::Offers
               ? fields.contains(QLatin1String("name"))
               : fields.contains(QLatin1String("given_name")) || fields.contains(QLatin1String("surname")) ||
                     fields.contains(QLatin1String("person_number"));
}

/// A table and the format it came in.
struct ReadTable {
    CsvTable table;
    QString format;
};

/// Whatever spreadsheet the bytes are. Of several sheets the first whose headings name a record, else the first.
Result<ReadTable> readTable(const ImportSource& source) {
    const WorkbookKind kind = workbookKindOf(source.bytes);
    if (kind == WorkbookKind::None && !isOldWorkbook(source.bytes)) {
        Result<CsvTable> table = readCsv(source.bytes, {source.mapping.delimiter, source.mapping.encoding});
        return table ? Result<ReadTable>(ReadTable{*std::move(table), QStringLiteral("csv")}) : table.error();
    }
    const Result<QList<NamedTable>> sheets =
        readWorkbook(source.bytes, {source.mapping.decimal.value_or(QLatin1Char(',')), source.mapping.dateFormat});
    if (!sheets) {
        return sheets.error();
    }
    for (const NamedTable& sheet : *sheets) {
        if (hasName(source.kind, mapHeadings(source.kind, sheet.table.headings, source.mapping))) {
            return ReadTable{sheet.table, toCode(kind)};
        }
    }
    return ReadTable{sheets->first().table, toCode(kind)};
}

Result<Sheet> readSheet(const ImportSource& source, QDate today) {
    Result<ReadTable> read = readTable(source);
    if (!read) {
        return read.error();
    }
    Sheet sheet;
    sheet.table = std::move(read->table);
    sheet.preview.format = read->format;
    sheet.format = {source.mapping.decimal.value_or(QLatin1Char(',')), source.mapping.dateFormat, today};
    sheet.preview.headings = sheet.table.headings;
    sheet.preview.columns = mapHeadings(source.kind, sheet.table.headings, source.mapping);
    for (const QString& heading : sheet.table.headings) {
        if (!sheet.preview.columns.contains(heading) && !heading.isEmpty()) {
            sheet.preview.ignored.append(heading);
        }
    }
    if (!hasName(source.kind, sheet.preview.columns)) {
        return Error{
            ErrorKind::Format,
            source.kind == ImportKind::Offers
                ? say(QT_TRANSLATE_NOOP(
                      "Imports",
                      "No column for the name of the offer was found. Call it “Navn” or choose it."))
                : say(QT_TRANSLATE_NOOP(
                      "Imports",
                      "No column for the name of the citizen was found. Call it “Fornavn” or choose it."))};
    }
    return sheet;
}

template <class Record> ImportPreview planned(const Sheet& sheet, const ImportRecipe<Record>& recipe) {
    ImportPreview preview = sheet.preview;
    RowPlanner<Record> planner(recipe, preview.headings, preview.columns);
    for (const CsvRow& row : sheet.table.rows) {
        preview.rows.append(planner.plan(row).row);
    }
    return preview;
}

/// Writes one planned row and what is needed to take it back.
template <class Record>
void apply(Write& write, const ImportRecipe<Record>& recipe, const RecordPlan<Record>& plan, const Import& import,
           ImportStore& store) {
    if (plan.row.state == RowState::New) {
        store.insertRecord(write, import.id, {recipe.insert(write, plan.after), {}, write.stamp()});
    } else if (plan.row.state == RowState::Changed) {
        writeChange(write, recipe, *plan.before, plan.after, import, store);
    }
}

template <class Record>
Result<ImportOutcome> done(Session& session, const ImportSource& source, const Sheet& sheet,
                           const ImportRecipe<Record>& recipe, Progress& progress) {
    return session.write(
        QStringLiteral("import.") + toCode(source.kind), [&](Write& write) -> Result<ImportOutcome> {
            ImportOutcome outcome;
            outcome.preview = sheet.preview;
            outcome.preview.rows.reserve(sheet.table.rows.size());
            const auto total = static_cast<int>(sheet.table.rows.size());
            ImportStore store(write.database());
            outcome.id = write.newId<Import>();
            const Import import{outcome.id, source.kind, outcome.preview.format, {}, total};
            store.insert(write, import);
            RowPlanner<Record> planner(recipe, outcome.preview.headings, outcome.preview.columns);
            for (int at = 0; at < total; ++at) {
                if (const auto goesOn = reportRow(progress, at, total); !goesOn) {
                    return goesOn.error();
                }
                const RecordPlan<Record> plan = planner.plan(sheet.table.rows.at(at));
                apply(write, recipe, plan, import, store);
                outcome.preview.rows.append(plan.row);
            }
            if (!source.path.isEmpty()) {
                PlainFileStore(write.database()).insertRead(write, source.path, plainFileKind(source.kind));
            }
            progress.report(total, total);
            return outcome;
        });
}

template <class Record>
ImportUndone takenBack(Write& write, const Import& import, const ImportRecipe<Record>& recipe) {
    ImportStore store(write.database());
    ImportUndone result;
    for (const ImportStore::Record& record : store.recordsOf(import.id)) {
        const std::optional<QString> stamp = store.changedAt(import.kind, record.id);
        if (!stamp) {
            continue; // gone already
        }
        const bool wasMade = record.imageBefore.isEmpty();
        if (*stamp != record.stamp || (wasMade && recipe.isUsed(record.id, import.id))) {
            result.kept.append(record.id);
            continue;
        }
        if (wasMade) {
            recipe.remove(write, record.id);
        } else {
            const QJsonObject image = QJsonDocument::fromJson(record.imageBefore).object();
            const Record now = *recipe.find(record.id);
            recipe.update(write, now, fromImage(recipe, now, image));
            // As it was before, so that an earlier import can be taken back too.
            store.setChangedAt(write, import.kind, record.id,
                               image.value(QLatin1String("changed_at")).toString());
        }
        ++result.undone;
    }
    if (import.kind == ImportKind::Offers) {
        HsdsSourceStore(write.database()).takeBack(write, import.id, !result.kept.isEmpty());
    }
    store.markUndone(write, import.id);
    return result;
}

/// A directory has many tables, so it is mended where it was made: the list says where.
QByteArray directoryRejectsCsv(const ImportPreview& preview) {
    CsvWriter writer({QStringLiteral("Tabel"), QStringLiteral("Række"), QStringLiteral("Felt"), QStringLiteral("Årsag")});
    for (const PlannedRow& row : preview.rows) {
        if (row.state != RowState::Rejected) {
            continue;
        }
        for (const Problem& problem : row.problems.list()) {
            writer.add({row.table, QString::number(row.line), problem.field, problem.message});
        }
    }
    return writer.bytes();
}

} // namespace

Result<ImportPreview> Imports::preview(const ImportSource& source, const ImportChoices& choices) const {
    const Result<Sheet> sheet = readSheet(source, m_session.clock().today());
    if (!sheet) {
        return sheet.error();
    }
    return source.kind == ImportKind::Offers
               ? planned(*sheet, chosen(offerRecipe(m_session, m_places, sheet->format), choices))
               : planned(*sheet, chosen(citizenRecipe(m_session, m_places, sheet->format), choices));
}

Result<ImportOutcome> Imports::run(const ImportSource& source, Progress& progress, const ImportChoices& choices) {
    const Result<Sheet> sheet = readSheet(source, m_session.clock().today());
    if (!sheet) {
        return sheet.error();
    }
    return source.kind == ImportKind::Offers
               ? brobygger::done(m_session, source, *sheet,
                                 chosen(offerRecipe(m_session, m_places, sheet->format), choices), progress)
               : brobygger::done(m_session, source, *sheet,
                                 chosen(citizenRecipe(m_session, m_places, sheet->format), choices), progress);
}

Result<ImportUndone> Imports::undo(ImportId id) {
    const std::optional<Import> import = ImportStore(m_session.database()).find(id);
    if (!import) {
        return Error{ErrorKind::NotFound,
                     say(QT_TRANSLATE_NOOP("Imports", "There is no import of that number."))};
    }
    if (import->isUndone) {
        return Error{ErrorKind::Conflict,
                     say(QT_TRANSLATE_NOOP("Imports", "The import has been taken back already."))};
    }
    return m_session.write(QStringLiteral("import.undo"), [&](Write& write) -> Result<ImportUndone> {
        ImportRecipe<Offer> offers = offerRecipe(m_session, m_places, {});
        offers.fields = directoryFields(m_places);
        return import->kind == ImportKind::Offers
                   ? takenBack(write, *import, offers)
                   : takenBack(write, *import, citizenRecipe(m_session, m_places, {}));
    });
}

QList<Import> Imports::done() const {
    return ImportStore(m_session.database()).all();
}

Result<ImportPreview> previewOfHeadings(const ImportSource& source) {
    const Result<ReadTable> read = readTable(source);
    if (!read) {
        return read.error();
    }
    const CsvTable& table = read->table;
    ImportPreview preview;
    preview.format = read->format;
    preview.headings = table.headings;
    preview.columns = mapHeadings(source.kind, table.headings, source.mapping);
    for (const CsvRow& row : table.rows.mid(0, rowsShown)) {
        PlannedRow planned;
        planned.line = row.line;
        planned.cells = row.cells;
        preview.rows.append(planned);
    }
    return preview;
}

QByteArray rejectsCsv(const ImportPreview& preview) {
    if (!preview.read.isEmpty()) {
        return directoryRejectsCsv(preview);
    }
    CsvWriter writer(preview.headings + QStringList{QStringLiteral("Årsag")});
    for (const PlannedRow& row : preview.rows) {
        if (row.state != RowState::Rejected) {
            continue;
        }
        QStringList reasons;
        for (const Problem& problem : row.problems.list()) {
            reasons.append(problem.field.isEmpty() ? problem.message
                                                   : problem.field + QStringLiteral(": ") + problem.message);
        }
        QStringList cells = row.cells;
        while (cells.size() < preview.headings.size()) {
            cells.append(QString());
        }
        writer.add(cells + QStringList{reasons.join(QLatin1Char(' '))});
    }
    return writer.bytes();
}

} // namespace brobygger
