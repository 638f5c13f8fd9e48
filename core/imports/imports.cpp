// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/imports.h"

#include "core/base/time/dates.h"
#include "core/citizens/citizen_store.h"
#include "core/directory/hsds_offers.h"
#include "core/directory/hsds_source_store.h"
#include "core/exchange/csv/csv_writer.h"
#include "core/imports/caseload/caseload_recipes.h"
#include "core/imports/import_sheet.h"
#include "core/imports/rows/import_change.h"
#include "core/imports/rows/import_log.h"
#include "core/imports/rows/import_recipe.h"
#include "core/imports/rows/import_words.h"
#include "core/security/plain_file_store.h"
#include "core/service_use/use_sheet_store.h"

#include <QJsonDocument>
#include <algorithm>
#include <map>

namespace brobygger {

namespace {
constexpr int rowsShown = 50; ///< while the columns are chosen

Result<ImportSheet> usableSheet(const ImportSource& source, const ImportChoices& choices, QDate today) {
    Result<ImportSheet> sheet = readSheet(source, today);
    const auto lacks = sheet ? missingColumns(sheet->frame) : std::nullopt;
    if (sheet && choices.leavesHiddenRows) {
        sheet->table.rows.removeIf([](const CsvRow& row) { return row.isHidden; });
    }
    return lacks ? Result<ImportSheet>(*lacks) : sheet;
}

template <class Record> ImportUndone takenBack(Write& write, const Import& import, const ImportRecipe<Record>& recipe) {
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
            result.keptTitles.append(recipe.title(*recipe.find(record.id)));
            continue;
        }
        if (wasMade) {
            recipe.remove(write, record.id);
        } else {
            const QJsonObject image = QJsonDocument::fromJson(record.imageBefore).object();
            const Record now = *recipe.find(record.id);
            recipe.update(write, now, fromImage(recipe, now, image));
            // As it was before, so that an earlier import can be taken back too.
            store.setChangedAt(write, import.kind, record.id, image.value(QLatin1String("changed_at")).toString());
        }
        ++result.undone;
    }
    if (import.kind == ImportKind::Offers) {
        HsdsSourceStore(write.database()).takeBack(write, import.id, !result.kept.isEmpty());
    }
    store.markUndone(write, import.id);
    return result;
}

/// What a record that stays is called: whose it is, and its own name, day, month or year.
QString titleOf(const QJsonObject& image, CitizenId citizen, Database& database) {
    QStringList parts;
    if (const auto person = CitizenStore(database).find(citizen)) {
        parts << person->fullName();
    }
    for (const char* column : {"name", "starts_at", "at", "sent_on", "answered_on", "screened_on", "received_on", "opened_on",
                               "from_on", "on_day", "month", "price_year", "year"}) {
        const QString text = image.value(QLatin1String(column)).toString();
        if (!text.isEmpty()) {
            const QDate day = fromIsoDate(text.left(10));
            parts << (day.isValid() ? formatDate(day) : text);
            break;
        }
    }
    return lineTitle(parts);
}

/// The same for records of any table, those made last first, so that what belongs to another goes before it.
Result<ImportUndone> rowsTakenBack(Write& write, const Import& import, const ImportServices& services) {
    ImportStore store(write.database());
    std::map<RecordKind, RecordRows> tables;
    QSet<CitizenId> citizens;
    QSet<CourseId> courses;
    ImportUndone result;
    QList<ImportStore::Record> records = store.recordsOf(import.id);
    std::reverse(records.begin(), records.end());
    for (const ImportStore::Record& record : std::as_const(records)) {
        const RecordKind kind = record.kind.value_or(recordKind(import.kind));
        const RecordRows& rows = tables.try_emplace(kind, write.database(), kind).first->second;
        const std::optional<QJsonObject> now = rows.image(record.id);
        if (!now) {
            continue; // gone already
        }
        const bool wasMade = record.imageBefore.isEmpty();
        if (rows.stamp(record.id) != record.stamp || (wasMade && rows.isUsed(record.id))) {
            result.kept.append(record.id);
            result.keptTitles.append(titleOf(*now, CitizenId(rows.citizenOf(*now)), write.database()));
            continue;
        }
        citizens.insert(CitizenId(rows.citizenOf(*now)));
        courses.insert(
            CourseId(kind == RecordKind::Course ? record.id : now->value(QLatin1String("course_id")).toString().toLongLong()));
        if (wasMade) {
            rows.remove(write, record.id);
        } else {
            rows.restore(write, record.id, QJsonDocument::fromJson(record.imageBefore).object());
        }
        ++result.undone;
    }
    citizens.remove({});
    courses.remove({});
    catchUpNextAppointments(write, services, citizens);
    planUseSheets(write, citizens);
    if (auto planned = catchUpMeasurements(write, services, courses); !planned) {
        return planned.error();
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
    Progress progress;
    return preview(source, choices, progress);
}

Result<ImportPreview> Imports::preview(const ImportSource& source, const ImportChoices& choices, Progress& progress) const {
    const Result<ImportSheet> sheet = usableSheet(source, choices, m_session.clock().today());
    if (!sheet) {
        return sheet.error();
    }
    ImportPreview preview = sheet->preview();
    const auto import = sheetImport(sheet->frame, m_services, choices);
    if (const auto fault = import->mappingFault()) {
        return *fault;
    }
    const auto total = static_cast<int>(sheet->table.rows.size());
    for (int at = 0; at < total; ++at) {
        if (const auto goesOn = reportRow(progress, at, total); !goesOn) {
            return goesOn.error();
        }
        preview.rows.append(import->plan(sheet->table.rows.at(at)));
    }
    preview.unknownWords = import->unknownWords();
    return preview;
}

Result<ImportOutcome> Imports::run(const ImportSource& source, Progress& progress, const ImportChoices& choices) {
    const Result<ImportSheet> sheet = usableSheet(source, choices, m_session.clock().today());
    if (!sheet) {
        return sheet.error();
    }
    return m_session.write(QStringLiteral("import.") + toCode(source.kind), [&](Write& write) -> Result<ImportOutcome> {
        const auto total = static_cast<int>(sheet->table.rows.size());
        ImportOutcome outcome{write.newId<Import>(), sheet->preview()};
        outcome.preview.rows.reserve(total);
        const auto import = sheetImport(sheet->frame, m_services, choices);
        if (const auto fault = import->mappingFault()) {
            return *fault;
        }
        ImportLog log(write, {outcome.id, source.kind, outcome.preview.format, {}, total});
        log.store().insert(write, log.import());
        for (int at = 0; at < total; ++at) {
            if (const auto goesOn = reportRow(progress, at, total); !goesOn) {
                return goesOn.error();
            }
            outcome.preview.rows.append(import->plan(sheet->table.rows.at(at)));
            import->write(log);
        }
        if (const auto finished = import->finish(log); !finished) {
            return finished.error();
        }
        outcome.preview.unknownWords = import->unknownWords();
        if (!source.path.isEmpty()) {
            PlainFileStore(write.database()).insertRead(write, source.path, plainFileKind(source.kind));
        }
        progress.report(total, total);
        return outcome;
    });
}

Result<ImportUndone> Imports::undo(ImportId id) {
    const std::optional<Import> import = ImportStore(m_session.database()).find(id);
    if (!import) {
        return Error{ErrorKind::NotFound, ImportsWords::tr("There is no import of that number.")};
    }
    if (import->isUndone) {
        return Error{ErrorKind::Conflict, ImportsWords::tr("The import has been taken back already.")};
    }
    return m_session.write(QStringLiteral("import.undo"), [&](Write& write) -> Result<ImportUndone> {
        if (import->kind == ImportKind::Citizens) {
            return takenBack(write, *import, citizenRecipe(m_session, m_places, {}));
        }
        if (import->kind != ImportKind::Offers) {
            return rowsTakenBack(write, *import, m_services);
        }
        ImportRecipe<Offer> offers = offerRecipe(m_session, m_places, {});
        offers.fields = directoryFields(m_places);
        return takenBack(write, *import, offers);
    });
}

QList<Import> Imports::done() const { return ImportStore(m_session.database()).all(); }

Result<ImportPreview> previewOfHeadings(ImportSource source, const QList<ImportKind>& kinds) {
    Result<ImportSheet> sheet = readSheet(source, {});
    if (!sheet) {
        return sheet.error();
    }
    const std::optional<ImportKind> likely = likelyKind(sheet->frame.headings, kinds);
    if (likely && *likely != source.kind) {
        source.kind = *likely;
        sheet = readSheet(source, {}); // another sheet of the workbook may fit it
    }
    ImportPreview preview = sheet->preview();
    preview.isKindOpen = !likely;
    const QList<CsvRow> rows = sheet->table.rows.mid(0, rowsShown);
    for (const CsvRow& row : rows) {
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
            reasons.append(problem.field.isEmpty() ? problem.message : problem.field + QStringLiteral(": ") + problem.message);
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
