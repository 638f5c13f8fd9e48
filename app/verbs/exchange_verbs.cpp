// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/files.h"
#include "app/verbs/verb.h"
#include "core/base/time/dates.h"
#include "core/exchange/hsds/directory_files.h"
#include "core/exports/appointment_calendar.h"
#include "core/exports/offers_export.h"
#include "core/imports/import_fields.h"
#include "core/imports/import_mapping.h"
#include "core/imports/rejected_rows.h"
#include "core/security/plain_files.h"
#include "core/sheets/masked_numbers.h"
#include "core/workspace/workspace.h"
#include "ui/offers/catalogue_file.h"

#include <algorithm>

namespace brobygger {

namespace {

Result<ImportSource> sourceOf(const VerbCall& call, ImportKind kind) {
    Result<QByteArray> bytes = readFile(call.option("from"));
    if (!bytes) {
        return bytes.error();
    }
    ImportSource source{kind, *std::move(bytes), {}, call.option("from")};
    if (call.has("mapping")) {
        if (const Result<void> may = call.workspace->mayBeRead(call.option("mapping")); !may) {
            return may.error();
        }
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

/// What the rows of a sheet are, for the help.
const char* recordsOf(ImportKind kind) {
    switch (kind) {
    case ImportKind::Offers: return "offers";
    case ImportKind::Citizens: return "citizens";
    case ImportKind::Courses: return "courses";
    case ImportKind::Appointments: return "appointments";
    case ImportKind::Contacts: return "contacts";
    case ImportKind::Measurements: return "measurements";
    case ImportKind::ServiceUse: return "the use of services";
    case ImportKind::LabourStatus: return "labour market statuses";
    case ImportKind::Costs: return "expenses, prices and the budget";
    case ImportKind::OfferReferrals: return "referrals to offers";
    case ImportKind::Tally: return "how many declined unregistered";
    case ImportKind::Clinics: return "clinics and their doctors";
    case ImportKind::Screenings: break;
    }
    return "screenings";
}

/// Rows by table.
QJsonObject readOf(const ImportPreview& preview, ImportKind kind) {
    QJsonObject read;
    for (auto table = preview.read.begin(); table != preview.read.end(); ++table) {
        read.insert(table.key(), *table);
    }
    return preview.read.isEmpty() ? QJsonObject{{toCode(kind), static_cast<int>(preview.rows.size())}} : read;
}

QString shortWord(RowState state) {
    switch (state) {
    case RowState::New: return QStringLiteral("new");
    case RowState::Changed: return QStringLiteral("changed");
    case RowState::Unchanged: return QStringLiteral("unchanged");
    case RowState::Rejected: break;
    }
    return QStringLiteral("rejected");
}

QString tableOf(const PlannedRow& row, ImportKind kind) { return row.table.isEmpty() ? toCode(kind) : row.table; }

/// What becomes of a row that comes in, field by field: of a new record all that it is made of.
QJsonObject rowJson(const PlannedRow& row, ImportKind kind) {
    const auto listed = [](const QList<FieldChange>& fields) {
        QJsonArray list;
        for (const FieldChange& field : fields) {
            list.append(QJsonObject{{QStringLiteral("field"), field.field},
                                    {QStringLiteral("before"), orNull(withMaskedNumbers(field.before))},
                                    {QStringLiteral("after"), orNull(withMaskedNumbers(field.after))}});
        }
        return list;
    };
    return {{QStringLiteral("table"), tableOf(row, kind)},
            {QStringLiteral("row"), row.line},
            {QStringLiteral("state"), shortWord(row.state)},
            {QStringLiteral("values"), listed(row.values + row.changes)},
            {QStringLiteral("kept"), listed(row.kept)}};
}

QString rowText(const PlannedRow& row, const std::function<QString(const QString&)>& labelOf) {
    QStringList fields;
    for (const FieldChange& field : row.values + row.changes) {
        const QString label = labelOf(field.field);
        fields << QStringLiteral("%1: %2").arg(label.isEmpty() ? field.field : label,
                                               withMaskedNumbers(field.after).simplified());
    }
    return QStringLiteral("%1 %2\t%3").arg(row.line).arg(shortWord(row.state), fields.join(QStringLiteral("; ")));
}

/// What of the file was not used, or is easily overlooked.
QStringList remarks(const ImportPreview& preview) {
    QStringList lines;
    if (preview.skippedRows > 0) {
        lines << QStringLiteral("rows above the headings, not used: %1").arg(preview.skippedRows);
    }
    if (preview.hiddenRows > 0) {
        lines << QStringLiteral("hidden rows, used as well: %1").arg(preview.hiddenRows);
    }
    if (!preview.furtherSheets.isEmpty()) {
        lines << QStringLiteral("read: %1; further sheets, not read: %2")
                     .arg(preview.sheet, preview.furtherSheets.join(QStringLiteral(", ")));
    }
    if (!preview.ignored.isEmpty()) {
        lines << QStringLiteral("columns not used: %1").arg(withMaskedNumbers(preview.ignored.join(QStringLiteral(", "))));
    }
    return lines;
}

/// What an import did; of one that was only tried out also what would be written, row by row.
VerbOutput answer(const ImportPreview& preview, ImportKind kind, ImportId id, const VerbCall& call) {
    QJsonArray problems;
    QJsonArray rows;
    QStringList lines = remarks(preview);
    QHash<QString, QString> labels; // looked up once: a sheet has many rows
    const auto labelOf = [&](const QString& field) {
        if (!labels.contains(field)) {
            labels.insert(field, importFieldLabel(kind, field, call.language));
        }
        return labels.value(field);
    };
    for (const PlannedRow& row : preview.rows) {
        for (const Problem& problem : row.problems.list()) {
            problems.append(QJsonObject{{QStringLiteral("table"), tableOf(row, kind)},
                                        {QStringLiteral("row"), row.line},
                                        {QStringLiteral("field"), problem.field},
                                        {QStringLiteral("message"), problem.message}});
            lines << QStringLiteral("%1: %2 %3").arg(row.line).arg(problem.field, problem.message);
        }
        if (call.has("dry-run") && (row.state == RowState::New || row.state == RowState::Changed)) {
            rows.append(rowJson(row, kind));
            lines << rowText(row, labelOf);
        }
    }
    QStringList ignored = preview.ignored; // the first row may have been taken for headings
    std::transform(ignored.begin(), ignored.end(), ignored.begin(), withMaskedNumbers);
    const auto number = [&preview](RowState state) { return static_cast<int>(preview.count(state)); };
    QJsonObject json{{QStringLiteral("format"), preview.format},
                     {QStringLiteral("version"), orNull(preview.version)},
                     {QStringLiteral("read"), readOf(preview, kind)},
                     {QStringLiteral("new"), number(RowState::New)},
                     {QStringLiteral("changed"), number(RowState::Changed)},
                     {QStringLiteral("unchanged"), number(RowState::Unchanged)},
                     {QStringLiteral("rejected"), number(RowState::Rejected)},
                     {QStringLiteral("problems"), problems},
                     {QStringLiteral("skipped_rows"), preview.skippedRows},
                     {QStringLiteral("hidden_rows"), preview.hiddenRows},
                     {QStringLiteral("sheet"), orNull(preview.sheet)},
                     {QStringLiteral("further_sheets"), QJsonArray::fromStringList(preview.furtherSheets)},
                     {QStringLiteral("ignored_columns"), QJsonArray::fromStringList(ignored)},
                     {QStringLiteral("import_id"), id.isValid() ? QJsonValue(id.toString()) : QJsonValue()}};
    if (call.has("dry-run")) {
        json.insert(QStringLiteral("rows"), rows);
    }
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
    if (const Result<void> may = call.workspace->mayBeRead(call.option("from")); !may) {
        return may.error();
    }
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
    return answer(outcome.preview, kind, outcome.id, call);
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
    const auto format = offersFormatFromCode(call.option("format", toCode(OffersFormat::Csv))).value_or(OffersFormat::Csv);
    const QString path = call.option("to");
    const Result<ExportCounts> exported = exportOffers(call.workspace->session, call.workspace->places, path, format);
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

Result<VerbOutput> runExportCalendar(const VerbCall& call) {
    const QDate from = call.has("from") ? fromIsoDate(call.option("from")) : QDate(1900, 1, 1);
    const QDate last = call.has("last") ? fromIsoDate(call.option("last")) : QDate(9998, 12, 31);
    if (last < from) {
        return wrongUsageOf(QStringLiteral("--from and --last: the first day comes before the last"));
    }
    Workspace& workspace = *call.workspace;
    const qsizetype count = workspace.appointments.countBetween(from, last);
    const QList<CalendarEvent> events =
        calendarEvents(workspace.appointments.between(from, last, 0, count), workspace.codes, workspace.citizens);
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
    const QStringList sheetFormats{text("auto"), text("csv"), text("xlsx"), text("ods")};
    const QStringList directoryFormats{text("hsds-csv"), text("hsds-json")};
    const auto importOptions = [&text](const QStringList& formats) {
        return QList<VerbOption>{
            {text("from"), text("PATH"), text("the sheet, or the folder, zip archive or JSON of a directory"), true},
            {text("format"), text("FORMAT"), formats.join(text(", ")), false, OptionValue::Text, formats},
            {text("mapping"), text("FILE"), text("which heading is which field, as JSON")},
            {text("rejects"), text("FILE"), text("where bad rows go, with a reason column")},
            {text("dry-run"), {}, text("only tells what would happen, row by row")}};
    };
    QList<Verb> imports{{text("import offers"), text("reads a directory of offers"), FileUse::Write,
                         importOptions(sheetFormats + directoryFormats),
                         [](const VerbCall& call) { return runImport(call, ImportKind::Offers); }}};
    for (const ImportKind kind : caseloadKinds()) {
        imports.append({text("import ") + toCode(kind), text("reads ") + text(recordsOf(kind)) + text(" from a sheet"),
                        FileUse::Write, importOptions(sheetFormats),
                        [kind](const VerbCall& call) { return runImport(call, kind); }});
    }
    const QStringList offersFormats{text("csv"), text("xlsx"), text("hsds-csv"), text("hsds-json")};
    return imports + QList<Verb>{
                         {text("import undo"),
                          text("takes one import back"),
                          FileUse::Write,
                          {{text("id"), text("N"), text("the import"), true, OptionValue::Id}},
                          runUndo},
                         {text("export offers"),
                          text("writes the directory"),
                          FileUse::Beside,
                          {{text("to"), text("PATH"), text("where to write"), true},
                           {text("format"), text("FORMAT"),
                            text("csv, xlsx, hsds-csv (a folder, or one file ending in .zip) or hsds-json"), false,
                            OptionValue::Text, offersFormats}},
                          runExportOffers},
                         {text("export catalogue"),
                          text("writes the directory for doctors and partners"),
                          FileUse::Beside,
                          {{text("to"), text("F.pdf|F.html"), text("where to write"), true}},
                          runExportCatalogue,
                          true},
                         {text("export calendar"),
                          text("writes the appointments without names"),
                          FileUse::Beside,
                          {{text("to"), text("F.ics"), text("where to write"), true},
                           {text("from"), text("D"), text("first day (all)"), false, OptionValue::Day},
                           {text("last"), text("D"), text("last day (all)"), false, OptionValue::Day}},
                          runExportCalendar},
                     };
}

} // namespace brobygger
