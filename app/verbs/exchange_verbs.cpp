// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/files.h"
#include "app/verbs/verb.h"
#include "core/base/time/dates.h"
#include "core/exchange/hsds/directory_files.h"
#include "core/exports/appointment_calendar.h"
#include "core/exports/offers_export.h"
#include "core/imports/import_mapping.h"
#include "core/security/plain_files.h"
#include "core/workspace/workspace.h"
#include "ui/offers/catalogue_file.h"

namespace brobygger {

namespace {

Result<ImportSource> sourceOf(const VerbCall& call, ImportKind kind) {
    const QString format = call.option("format", QStringLiteral("auto"));
    const QStringList sheets{QStringLiteral("auto"), QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("ods")};
    if (!sheets.contains(format)) {
        return wrongUsageOf(QStringLiteral("--format: a sheet is auto, csv, xlsx or ods"));
    }
    Result<QByteArray> bytes = readFile(call.option("from"));
    if (!bytes) {
        return bytes.error();
    }
    ImportSource source{kind, *std::move(bytes), {}, call.option("from")};
    if (call.has("mapping")) {
        const Result<QByteArray> json = readFile(call.option("mapping"));
        if (!json) {
            return json.error();
        }
        const Result<ImportMapping> mapping = importMappingFromJson(*json, kind);
        if (!mapping) {
            return mapping.error();
        }
        source.mapping = *mapping;
    }
    return source;
}

/// Rows by table.
QJsonObject readOf(const ImportPreview& preview, ImportKind kind) {
    QJsonObject read;
    for (auto table = preview.read.begin(); table != preview.read.end(); ++table) {
        read.insert(table.key(), *table);
    }
    return preview.read.isEmpty() ? QJsonObject{{toCode(kind), static_cast<int>(preview.rows.size())}} : read;
}

VerbOutput answer(const ImportPreview& preview, ImportKind kind, ImportId id) {
    QJsonArray problems;
    QStringList lines;
    for (const PlannedRow& row : preview.rows) {
        for (const Problem& problem : row.problems.list()) {
            problems.append(QJsonObject{{QStringLiteral("table"), row.table.isEmpty() ? toCode(kind) : row.table},
                                        {QStringLiteral("row"), row.line},
                                        {QStringLiteral("field"), problem.field},
                                        {QStringLiteral("message"), problem.message}});
            lines << QStringLiteral("%1: %2 %3").arg(row.line).arg(problem.field, problem.message);
        }
    }
    const auto number = [&preview](RowState state) { return static_cast<int>(preview.count(state)); };
    const QJsonObject json{{QStringLiteral("format"), preview.format},
                           {QStringLiteral("version"), preview.version.isEmpty() ? QJsonValue() : QJsonValue(preview.version)},
                           {QStringLiteral("read"), readOf(preview, kind)},
                           {QStringLiteral("new"), number(RowState::New)},
                           {QStringLiteral("changed"), number(RowState::Changed)},
                           {QStringLiteral("unchanged"), number(RowState::Unchanged)},
                           {QStringLiteral("rejected"), number(RowState::Rejected)},
                           {QStringLiteral("problems"), problems},
                           {QStringLiteral("import_id"), id.isValid() ? QJsonValue(id.toString()) : QJsonValue()}};
    lines.prepend(QStringLiteral("new %1, changed %2, unchanged %3, rejected %4")
                      .arg(number(RowState::New))
                      .arg(number(RowState::Changed))
                      .arg(number(RowState::Unchanged))
                      .arg(number(RowState::Rejected)));
    return {QJsonDocument(json), lines.join(QLatin1Char('\n'))};
}

/// What an import of a sheet does or, with --dry-run, would do.
Result<ImportOutcome> sheetOutcome(const VerbCall& call, ImportKind kind) {
    const Result<ImportSource> source = sourceOf(call, kind);
    if (!source) {
        return source.error();
    }
    if (!call.has("dry-run")) {
        Progress progress;
        return call.workspace->imports.run(*source, progress);
    }
    Result<ImportPreview> preview = call.workspace->imports.preview(*source);
    return preview ? Result<ImportOutcome>(ImportOutcome{{}, *std::move(preview)}) : preview.error();
}

/// As --format names it; left out, as the path shows it.
std::optional<DirectoryFormat> formatOf(const VerbCall& call) {
    const QString format = call.option("format", QStringLiteral("auto"));
    return format == QStringLiteral("auto") ? directoryFormatOf(call.option("from")) : directoryFormatFromCode(format);
}

/// The same for a directory as Open Referral HSDS has it.
Result<ImportOutcome> directoryOutcome(const VerbCall& call, DirectoryFormat format) {
    const Result<HsdsPackage> package = readDirectory(call.option("from"), format);
    if (!package) {
        return package.error();
    }
    Imports& imports = call.workspace->imports;
    Progress progress;
    Result<ImportOutcome> outcome = call.has("dry-run") ? ImportOutcome{{}, imports.preview(*package)}
                                                        : imports.run(*package, directoryPathOf(call.option("from")), progress);
    if (outcome) {
        outcome->preview.format = toCode(format);
    }
    return outcome;
}

Result<VerbOutput> runImport(const VerbCall& call, ImportKind kind) {
    const auto directory = kind == ImportKind::Offers ? formatOf(call) : std::nullopt;
    Result<ImportOutcome> done = directory ? directoryOutcome(call, *directory) : sheetOutcome(call, kind);
    if (!done) {
        return done.error();
    }
    const ImportOutcome outcome = *std::move(done);
    if (call.has("rejects") && outcome.preview.count(RowState::Rejected) > 0) {
        const auto written =
            writePlainFile(call.workspace->session, call.option("rejects"), rejectsCsv(outcome.preview), plainFileKind(kind));
        if (!written) {
            return written.error();
        }
    }
    return answer(outcome.preview, kind, outcome.id);
}

Result<VerbOutput> runUndo(const VerbCall& call) {
    const Result<ImportUndone> undone = call.workspace->imports.undo(ImportId::fromString(call.option("id")));
    if (!undone) {
        return undone.error();
    }
    QJsonArray kept;
    for (const qint64 id : undone->kept) {
        kept.append(QString::number(id));
    }
    const QJsonObject json{{QStringLiteral("undone"), undone->undone}, {QStringLiteral("kept"), kept}};
    return VerbOutput{QJsonDocument(json), QStringLiteral("undone %1, kept %2").arg(undone->undone).arg(kept.size())};
}

Result<VerbOutput> runExportOffers(const VerbCall& call) {
    const std::optional<OffersFormat> format = offersFormatFromCode(call.option("format", QStringLiteral("csv")));
    if (!format) {
        return wrongUsageOf(QStringLiteral("--format: csv, xlsx, hsds-csv or hsds-json"));
    }
    const QString path = call.option("to");
    const Result<ExportCounts> exported = exportOffers(call.workspace->session, call.workspace->places, path, *format);
    if (!exported) {
        return exported.error();
    }
    QJsonObject counts;
    for (auto count = exported->begin(); count != exported->end(); ++count) {
        counts.insert(count.key(), *count);
    }
    return VerbOutput{QJsonDocument(QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("counts"), counts}}), path};
}

Result<VerbOutput> runExportCatalogue(const VerbCall& call) {
    const QString path = call.option("to");
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) &&
        !path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive)) {
        return wrongUsageOf(QStringLiteral("--to ends in .pdf or .html"));
    }
    const Workspace& workspace = *call.workspace;
    const Catalogue catalogue =
        catalogueOf(workspace.offers.all(), workspace.settings.value(organisationName), workspace.clock.today());
    if (auto written = writeCatalogue(workspace.session, catalogue, path); !written) {
        return written.error();
    }
    return VerbOutput{QJsonDocument(QJsonObject{{QStringLiteral("file"), path},
                                                {QStringLiteral("offers"), static_cast<int>(catalogue.offers.size())}}),
                      path};
}

/// The day an option names, or `fallback` without it.
Result<QDate> dayOf(const VerbCall& call, const char* name, QDate fallback) {
    const QDate day = call.has(name) ? fromIsoDate(call.option(name)) : fallback;
    return day.isValid() ? Result<QDate>(day)
                         : wrongUsageOf(QStringLiteral("--%1 takes a day as YYYY-MM-DD").arg(QLatin1String(name)));
}

Result<VerbOutput> runExportCalendar(const VerbCall& call) {
    const Result<QDate> from = dayOf(call, "from", QDate(1900, 1, 1));
    const Result<QDate> last = dayOf(call, "last", QDate(9998, 12, 31));
    if (!from || !last) {
        return from ? last.error() : from.error();
    }
    Workspace& workspace = *call.workspace;
    const qsizetype count = workspace.appointments.countBetween(*from, *last);
    const QList<CalendarEvent> events =
        calendarEvents(workspace.appointments.between(*from, *last, 0, count), workspace.codes, workspace.citizens);
    const QByteArray bytes = writeCalendar(events, call.clock->instant());
    if (auto written = writePlainFile(workspace.session, call.option("to"), bytes, QStringLiteral("calendar")); !written) {
        return written.error();
    }
    const QJsonObject counts{{QStringLiteral("appointments"), static_cast<int>(events.size())}};
    return VerbOutput{
        QJsonDocument(QJsonObject{{QStringLiteral("path"), call.option("to")}, {QStringLiteral("counts"), counts}}),
        call.option("to")};
}

} // namespace

QList<Verb> exchangeVerbs() {
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    const QList<VerbOption> importOptions{
        {text("from"), text("PATH"), text("the sheet, or the folder, zip archive or JSON of a directory"), true},
        {text("format"), text("FORMAT"), text("auto, csv, xlsx, ods, or for offers hsds-csv or hsds-json")},
        {text("mapping"), text("FILE"), text("which heading is which field, as JSON")},
        {text("rejects"), text("FILE"), text("where bad rows go, with a reason column")},
        {text("dry-run"), {}, text("only tells what would happen")}};
    QList<Verb> imports{{text("import offers"), text("reads a directory of offers"), FileUse::Write, importOptions,
                         [](const VerbCall& call) { return runImport(call, ImportKind::Offers); }}};
    for (const ImportKind kind : caseloadKinds()) {
        imports.append({text("import ") + toCode(kind), text("reads ") + toCode(kind) + text(" from a sheet"), FileUse::Write,
                        importOptions, [kind](const VerbCall& call) { return runImport(call, kind); }});
    }
    return imports + QList<Verb>{
                         {text("import undo"),
                          text("takes one import back"),
                          FileUse::Write,
                          {{text("id"), text("N"), text("the import"), true}},
                          runUndo},
                         {text("export offers"),
                          text("writes the directory"),
                          FileUse::Write,
                          {{text("to"), text("PATH"), text("where to write"), true},
                           {text("format"), text("FORMAT"),
                            text("csv, xlsx, hsds-csv (a folder, or one file ending in .zip) or hsds-json")}},
                          runExportOffers},
                         {text("export catalogue"),
                          text("writes the directory for doctors and partners"),
                          FileUse::Write,
                          {{text("to"), text("F.pdf|F.html"), text("where to write"), true}},
                          runExportCatalogue,
                          true},
                         {text("export calendar"),
                          text("writes the appointments without names"),
                          FileUse::Write,
                          {{text("to"), text("F.ics"), text("where to write"), true},
                           {text("from"), text("D"), text("first day (all)")},
                           {text("last"), text("D"), text("last day (all)")}},
                          runExportCalendar},
                     };
}

} // namespace brobygger
