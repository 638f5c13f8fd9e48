// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/files.h"
#include "app/verbs/verb.h"
#include "core/base/time/dates.h"
#include "core/evaluation/report/evaluation_json.h"
#include "core/evaluation/report/tables_workbook.h"
#include "core/security/plain_files.h"
#include "core/workspace/workspace.h"
#include "ui/evaluation/report_pdf.h"

namespace brobygger {

namespace {

Result<EvaluationRequest> requestOf(const VerbCall& call) {
    const auto level = call.has("outside") ? EvaluationLevel::Outside : EvaluationLevel::Working;
    EvaluationRequest request = call.workspace->evaluations.usualRequest(level);
    request.programmeId = call.option("programme", request.programmeId);
    for (const auto& [name, day] : {std::pair{"from", &request.from}, std::pair{"to", &request.to}}) {
        if (call.has(name)) {
            *day = fromIsoDate(call.option(name));
        }
    }
    if (request.to < request.from) {
        return wrongUsageOf(QStringLiteral("--from and --to: the first day comes before the last"));
    }
    return request;
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
Result<ReportMaterial> evaluated(const VerbCall& call, const EvaluationRequest& request) {
    Progress progress;
    Database& database = call.workspace->session.database();
    const EvaluationSettings settings = call.workspace->evaluations.inputs();
    if (call.has("freeze")) {
        return materialOfReport(database, request, settings, progress);
    }
    Result<Evaluation> evaluation = evaluate(database, request, settings, progress);
    if (!evaluation) {
        return evaluation.error();
    }
    ReportMaterial material;
    material.evaluation = std::move(*evaluation);
    return material;
}

Result<VerbOutput> runEvaluate(const VerbCall& call) {
    const Result<EvaluationRequest> request = requestOf(call);
    if (!request) {
        return request.error();
    }
    const Result<ReportMaterial> material = evaluated(call, *request);
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
          {text("freeze"), text("NAME"), text("keeps the report unchanged under this name")},
          {text("report"), text("F.pdf"), text("writes the working report, with --outside the one that may leave")},
          {text("tables"), text("F.xlsx"), text("writes the workbook")},
          {text("pictures"), text("DIR"), text("writes every chart as SVG and PNG")}},
         runEvaluate,
         true},
    };
}

} // namespace brobygger
