// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passphrase_source.h"
#include "app/verbs/files.h"
#include "app/verbs/verb.h"
#include "core/base/time/dates.h"
#include "core/evaluation/extracts/combining.h"
#include "core/evaluation/extracts/extract_file.h"
#include "core/evaluation/extracts/person_keys.h"
#include "core/evaluation/report/evaluation_json.h"
#include "core/evaluation/report/tables_workbook.h"
#include "core/research/research.h"
#include "core/security/passphrase_strength.h"
#include "core/security/plain_files.h"
#include "core/workspace/workspace.h"
#include "ui/evaluation/report_pdf.h"

namespace brobygger {

namespace {
const QString researchFromStart = QStringLiteral("start");

/// `last` names the option of the last day: where a file is written, --to is the file.
Result<EvaluationRequest> requestOf(const VerbCall& call, const char* last) {
    const auto level = call.has("outside") ? EvaluationLevel::Outside : EvaluationLevel::Working;
    EvaluationRequest request = call.workspace->evaluations.usualRequest(level);
    request.programmeId = call.option("programme", request.programmeId);
    for (const auto& [name, day] : {std::pair{"from", &request.from}, std::pair{last, &request.to}}) {
        if (call.has(name)) {
            *day = fromIsoDate(call.option(name));
        }
    }
    if (request.to < request.from) {
        return wrongUsageOf(QStringLiteral("--from and --%1: the first day comes before the last").arg(QLatin1String(last)));
    }
    return request;
}

/// The extracts named by --with, all of one passphrase.
Result<Extracts> extractsOf(const VerbCall& call, const QString& programmeId) {
    if (!call.has("extract-passphrase-file")) {
        return wrongUsageOf(QStringLiteral("--with needs --extract-passphrase-file"));
    }
    const Result<QString> passphrase = readPassphrase(call.option("extract-passphrase-file"));
    if (!passphrase) {
        return passphrase.error();
    }
    Result<Secret> secret = extractSecret(*passphrase, programmeId);
    if (!secret) {
        return secret.error();
    }
    Extracts extracts{std::move(*secret), {}};
    for (const QString& path : call.all("with")) {
        Result<Extract> extract = readExtract(path, *passphrase);
        if (!extract) {
            return extract.error();
        }
        extracts.files.push_back(std::move(*extract));
    }
    return extracts;
}

/// Writes the workbook and the pictures that were asked for, and the report, which is made already. Each is taken down as a
/// file in clear in `session`; in a file that cannot be written to there is none, and they are only written.
Result<void> writeFiles(const VerbCall& call, const Evaluation& evaluation, const QByteArray& pdf, Session* session) {
    const auto write = [session](const QString& path, const QByteArray& bytes, const char* kind) {
        return session ? writePlainFile(*session, path, bytes, QString::fromLatin1(kind)) : writeFile(path, bytes);
    };
    if (call.has("report")) {
        if (auto done = write(call.option("report"), pdf, "evaluation_report"); !done) {
            return done;
        }
    }
    if (call.has("tables")) {
        const Result<QByteArray> workbook = tablesWorkbook(evaluation);
        if (!workbook) {
            return workbook.error();
        }
        if (auto done = write(call.option("tables"), *workbook, "evaluation_tables"); !done) {
            return done;
        }
    }
    if (call.has("pictures")) {
        const auto writeThem = [&] { return writePictures(evaluation, call.option("pictures")); };
        const Result<QStringList> done =
            session ? writePlainFiles(*session, QStringLiteral("evaluation_picture"), writeThem) : writeThem();
        if (!done) {
            return done.error();
        }
    }
    return {};
}

bool writesAnything(const VerbCall& call) {
    return call.has("report") || call.has("tables") || call.has("pictures") || call.has("freeze");
}

/// What leaves the house stands in the register before it does, or does not leave it; with --freeze it is kept as well.
Result<void> keepOrNote(const VerbCall& call, const ReportMaterial& material, const QByteArray& pdf,
                        const Result<std::unique_ptr<Workspace>>& beside) {
    if (!call.has("freeze") && material.evaluation.request.level == EvaluationLevel::Working) {
        return {};
    }
    if (!beside) {
        return beside.error();
    }
    if (!call.has("freeze")) {
        return (*beside)->evaluations.noteRelease(material.evaluation);
    }
    const auto kept = (*beside)->frozenReports.freeze(call.option("freeze"), material, pdf);
    return kept ? Result<void>() : kept.error();
}

/// The files that were asked for, and the report that is kept. The verb reads, so that it works beside the window; what is
/// noted in the file is written by a connection of its own. Says what could not be taken down.
Result<QString> writeAndTakeDown(const VerbCall& call, const ReportMaterial& material) {
    if (!writesAnything(call)) {
        return QString();
    }
    QByteArray pdf;
    if (call.has("report") || call.has("freeze")) {
        const Result<QByteArray> made = reportPdf(material.evaluation);
        if (!made) {
            return made.error();
        }
        pdf = *made;
    }
    const auto beside = Workspace::openBeside(call.workspace->source(), *call.clock);
    if (const auto noted = keepOrNote(call, material, pdf, beside); !noted) {
        return noted.error();
    }
    if (auto written = writeFiles(call, material.evaluation, pdf, beside ? &(*beside)->session : nullptr); !written) {
        return written.error();
    }
    return beside ? QString()
                  : QStringLiteral("what was written stands on no list of plain files: %1").arg(beside.error().message);
}

/// What --freeze keeps beside the figures is only worked out where it is asked for.
Result<ReportMaterial> evaluated(const VerbCall& call, const EvaluationRequest& request, const Extracts* extracts) {
    Progress progress;
    Database& database = call.workspace->session.database();
    const EvaluationSettings settings = call.workspace->evaluations.inputs();
    if (call.has("freeze")) {
        return materialOfReport(database, request, settings, progress, extracts);
    }
    Result<Evaluation> evaluation = evaluate(database, request, settings, progress, extracts);
    if (!evaluation) {
        return evaluation.error();
    }
    ReportMaterial material;
    material.evaluation = std::move(*evaluation);
    return material;
}

Result<VerbOutput> runEvaluate(const VerbCall& call) {
    const Result<EvaluationRequest> request = requestOf(call, "to");
    if (!request) {
        return request.error();
    }
    std::optional<Extracts> extracts;
    if (call.has("with")) {
        Result<Extracts> read = extractsOf(call, request->programmeId);
        if (!read) {
            return read.error();
        }
        extracts = std::move(*read);
    }
    const Result<ReportMaterial> material = evaluated(call, *request, extracts ? &*extracts : nullptr);
    if (!material) {
        return material.error();
    }
    const Result<QString> untold = writeAndTakeDown(call, *material);
    if (!untold) {
        return untold.error();
    }
    QStringList lines;
    for (const Figure& figure : material->evaluation.figures) {
        lines << QStringLiteral("%1\t%2").arg(figure.display, figure.title);
    }
    return VerbOutput{QJsonDocument(toJson(material->evaluation)), lines.join(QLatin1Char('\n')), true, *untold};
}

/// Read and written by the connection of the verb itself, which also takes down that records left the file.
Result<VerbOutput> runExportExtract(const VerbCall& call) {
    const Result<EvaluationRequest> request = requestOf(call, "last");
    if (!request) {
        return request.error();
    }
    const Result<QString> passphrase = readPassphrase(call.option("extract-passphrase-file"));
    if (!passphrase) {
        return passphrase.error();
    }
    if (const auto problem = passphraseProblem(*passphrase)) {
        return Error{ErrorKind::Invalid, *problem};
    }
    const Result<Secret> secret = extractSecret(*passphrase, request->programmeId);
    if (!secret) {
        return secret.error();
    }
    Progress progress;
    Evaluations& evaluations = call.workspace->evaluations;
    const Result<Extract> extract =
        makeExtract(call.workspace->session.database(), *request, evaluations.inputs(), *secret, progress);
    if (!extract) {
        return extract.error();
    }
    const QString path = call.option("to");
    if (const Result<void> written = writeExtract(*extract, path, *passphrase); !written) {
        return written.error();
    }
    if (const Result<void> noted = evaluations.noteExtract(path); !noted) {
        return noted.error();
    }
    const QJsonObject counts{{QStringLiteral("persons"), static_cast<int>(extract->records.persons.size())},
                             {QStringLiteral("courses"), static_cast<int>(extract->records.courses.size())}};
    return VerbOutput{QJsonDocument(QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("counts"), counts}}), path};
}

QJsonObject researchCountsJson(const ResearchCounts& counts) {
    QJsonObject json{{QStringLiteral("people"), counts.people},         {QStringLiteral("not_started"), counts.notStarted},
                     {QStringLiteral("protected"), counts.isProtected}, {QStringLiteral("said_no"), counts.saidNo},
                     {QStringLiteral("restricted"), counts.restricted}, {QStringLiteral("not_asked"), counts.notAsked},
                     {QStringLiteral("suppressed"), counts.suppressed}};
    for (auto rows = counts.rows.begin(); rows != counts.rows.end(); ++rows) {
        json.insert(rows.key(), *rows); // "people" has as many rows as people
    }
    return json;
}

Result<VerbOutput> runExportResearch(const VerbCall& call) {
    Workspace& workspace = *call.workspace;
    const Result<int> k = call.number("k", workspace.settings.value(researchK), fewestResearchK);
    if (!k) {
        return k.error();
    }
    const QString days = call.option("days", researchFromStart);
    const ResearchWish wish{call.option("programme", workspace.settings.value(programmeInUse)), *k,
                            call.has("consent") ? ResearchBasis::Consent : ResearchBasis::Permission, call.option("basis"),
                            days == researchFromStart ? ResearchDays::FromStart : ResearchDays::Shifted};
    const QString folder = call.option("to");
    Progress progress;
    const Result<ResearchPlan> made = exportResearch(workspace, wish, folder, progress);
    if (!made) {
        return made.error();
    }
    const QJsonObject json{{QStringLiteral("path"), folder},
                           {QStringLiteral("counts"), researchCountsJson(made->counts)},
                           {QStringLiteral("k"), wish.k},
                           {QStringLiteral("smallest_group"), made->among.k},
                           {QStringLiteral("age_years"), made->grain.ageYears},
                           {QStringLiteral("with_quarter"), made->grain.hasQuarter}};
    return VerbOutput{QJsonDocument(json), folder};
}

} // namespace

QList<Verb> evaluationVerbs() {
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    return {
        {text("evaluate"),
         text("the evaluation, with report and pictures"),
         FileUse::Read,
         {{text("programme"), text("ID"), text("the programme (the one in use)")},
          {text("from"), text("D"), text("first day"), false, OptionValue::Day},
          {text("to"), text("D"), text("last day"), false, OptionValue::Day},
          {text("outside"), {}, text("the edition that may leave the house: small counts are hidden")},
          {text("with"), text("F"), text("counts the extract of another worker's file along; may be given several times")},
          {text("extract-passphrase-file"), text("P"), text("the passphrase of the extracts, which the workers agreed on")},
          {text("freeze"), text("NAME"), text("keeps the report unchanged under this name")},
          {text("report"), text("F.pdf"), text("writes the working report, with --outside the one that may leave")},
          {text("tables"), text("F.xlsx"), text("writes the workbook")},
          {text("pictures"), text("DIR"), text("writes every chart as SVG and PNG")}},
         runEvaluate,
         true},
        {text("export extract"),
         text("writes what another worker's file counts along in its evaluation: encrypted, without names and CPR numbers"),
         FileUse::Beside,
         {{text("to"), text("F"), text("where to write; nothing is replaced"), true},
          {text("extract-passphrase-file"), text("P"), text("the passphrase that the workers agreed on"), true},
          {text("programme"), text("ID"), text("the programme (the one in use)")},
          {text("from"), text("D"), text("first day"), false, OptionValue::Day},
          {text("last"), text("D"), text("last day, which is over"), false, OptionValue::Day}},
         runExportExtract},
        {text("export research"),
         text("writes the data of a programme for research: without names, with codebook and k-anonymity"),
         FileUse::Beside,
         {{text("to"), text("DIR"), text("a folder that is empty or not there"), true},
          {text("programme"), text("ID"), text("the programme (the one in use)")},
          {text("k"), text("N"), text("how many have to look alike, 3 to 50 (5, or as set in the window)")},
          {text("days"),
           text("start|shifted"),
           text("counted from the start (start), or dates moved by whole weeks"),
           false,
           OptionValue::Text,
           {researchFromStart, text("shifted")}},
          {text("basis"), text("TEXT"), text("the number of the permission, or which consent; it stands in the extract")},
          {text("consent"), {}, text("only those who have said yes to research")}},
         runExportResearch},
    };
}

} // namespace brobygger
