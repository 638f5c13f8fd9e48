// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/files.h"
#include "app/verbs/verb.h"
#include "core/base/time/dates.h"
#include "core/evaluation/report/evaluation_json.h"
#include "core/evaluation/report/tables_workbook.h"
#include "core/measurements/instruments/score_cases.h"
#include "core/statistics/cases/stat_cases.h"
#include "core/workspace/workspace.h"
#include "ui/evaluation/report_pdf.h"

#include <QJsonParseError>

namespace brobygger {

namespace {

Result<QJsonObject> readCases(const VerbCall& call) {
    const QString path = call.option("from");
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        return bytes.error();
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isObject()) {
        return Error{
            ErrorKind::Format,
            QStringLiteral("%1 is not a JSON object: %2 at byte %3").arg(path, problem.errorString()).arg(problem.offset)};
    }
    return document.object();
}

Result<VerbOutput> answer(const Result<QJsonObject>& cases) {
    if (!cases) {
        return cases.error();
    }
    const QJsonDocument json(*cases);
    return VerbOutput{json, QString::fromUtf8(json.toJson())};
}

Result<VerbOutput> runScore(const VerbCall& call) {
    const Result<QJsonObject> cases = readCases(call);
    return cases ? answer(scoreCases(*cases)) : cases.error();
}

Result<VerbOutput> runStats(const VerbCall& call) {
    if (call.words.size() != 1) {
        return wrongUsageOf(QStringLiteral("stats takes one KIND: %1").arg(statKindNames().join(QStringLiteral(", "))));
    }
    const Result<QJsonObject> cases = readCases(call);
    return cases ? answer(statCases(call.words.first(), *cases)) : cases.error();
}

Result<EvaluationRequest> requestOf(const VerbCall& call) {
    EvaluationRequest request = call.workspace->evaluations.usualRequest();
    request.programmeId = call.option("programme", request.programmeId);
    for (const auto& [name, day] : {std::pair{"from", &request.from}, std::pair{"to", &request.to}}) {
        if (call.has(name)) {
            *day = fromIsoDate(call.option(name));
            if (!day->isValid()) {
                return wrongUsageOf(QStringLiteral("--%1 takes a day as YYYY-MM-DD").arg(QLatin1String(name)));
            }
        }
    }
    request.level = call.has("outside") ? EvaluationLevel::Outside : EvaluationLevel::Working;
    return request;
}

Result<VerbOutput> runEvaluate(const VerbCall& call) {
    const Result<EvaluationRequest> request = requestOf(call);
    if (!request) {
        return request.error();
    }
    Progress progress;
    const Result<Evaluation> evaluation =
        evaluate(call.workspace->session.database(), *request, call.workspace->evaluations.inputs(), progress);
    if (!evaluation) {
        return evaluation.error();
    }
    if (call.has("report")) {
        if (auto written = writeReport(*evaluation, call.option("report")); !written) {
            return written.error();
        }
    }
    if (call.has("tables")) {
        const Result<QByteArray> workbook = tablesWorkbook(*evaluation);
        if (auto written = workbook ? writeFile(call.option("tables"), *workbook) : workbook.error(); !written) {
            return written.error();
        }
    }
    if (call.has("pictures")) {
        if (auto written = writePictures(*evaluation, call.option("pictures")); !written) {
            return written.error();
        }
    }
    QStringList lines;
    for (const Figure& figure : evaluation->figures) {
        lines << QStringLiteral("%1\t%2").arg(figure.display, figure.title);
    }
    return VerbOutput{QJsonDocument(toJson(*evaluation)), lines.join(QLatin1Char('\n'))};
}

} // namespace

QList<Verb> figureVerbs() {
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    const VerbOption cases{text("from"), text("CASES.json"), text("the cases"), true};
    return {
        {text("evaluate"),
         text("the evaluation, with report and pictures"),
         FileUse::Read,
         {{text("programme"), text("ID"), text("the programme (the one in use)")},
          {text("from"), text("D"), text("first day")},
          {text("to"), text("D"), text("last day")},
          {text("outside"), {}, text("the edition that may leave the house: small counts are hidden")},
          {text("report"), text("F.pdf"), text("writes the working report, with --outside the one that may leave")},
          {text("tables"), text("F.xlsx"), text("writes the workbook")},
          {text("pictures"), text("DIR"), text("writes every chart as SVG and PNG")}},
         runEvaluate,
         true},
        {text("score"), text("scores answer sets"), FileUse::None, {cases}, runScore},
        {text("stats"), text("recomputes statistics"), FileUse::None, {cases}, runStats, false, false, text("KIND")},
    };
}

} // namespace brobygger
