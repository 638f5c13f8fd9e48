// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/imports.h"

#include "core/imports/import_sheet.h"
#include "core/imports/rows/import_change.h"
#include "core/imports/rows/import_log.h"
#include "core/imports/rows/import_words.h"
#include "core/imports/sheet_import.h"
#include "core/imports/taking_back.h"
#include "core/security/plain_file_store.h"

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
    return m_session.write(QStringLiteral("import.undo"),
                           [&](Write& write) -> Result<ImportUndone> { return takenBack(write, *import, m_services); });
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

} // namespace brobygger
