// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/files.h"
#include "app/verbs/verb.h"
#include "core/measurements/instruments/score_cases.h"
#include "core/statistics/cases/stat_cases.h"

#include <QJsonParseError>
#include <algorithm>

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

/// The answers; when a case could not be worked out they are told all the same, and that some are missing.
Result<VerbOutput> answer(const Result<QJsonObject>& cases) {
    if (!cases) {
        return cases.error();
    }
    const QJsonArray all = cases->value(QLatin1String("cases")).toArray();
    const auto broken = std::count_if(all.begin(), all.end(),
                                      [](const QJsonValue& one) { return one.toObject().contains(QLatin1String("error")); });
    const QJsonDocument json(*cases);
    VerbOutput output{json, QString::fromUtf8(json.toJson()), broken == 0};
    if (broken > 0) {
        output.complaint =
            QStringLiteral("%1 of %2 cases have no result; the error of each says why").arg(broken).arg(all.size());
    }
    return output;
}

Result<VerbOutput> runScore(const VerbCall& call) {
    const Result<QJsonObject> cases = readCases(call);
    return cases ? answer(scoreCases(*cases)) : cases.error();
}

Result<VerbOutput> runStats(const VerbCall& call) {
    if (call.words.size() != 1 || !statKindNames().contains(call.words.first())) {
        return wrongUsageOf(QStringLiteral("stats takes one KIND: %1").arg(statKindNames().join(QStringLiteral(", "))));
    }
    const Result<QJsonObject> cases = readCases(call);
    return cases ? answer(statCases(call.words.first(), *cases)) : cases.error();
}

} // namespace

QList<Verb> scoreAndStatsVerbs() {
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    const VerbOption cases{text("from"), text("CASES.json"), text("the cases"), true};
    return {
        {text("score"), text("scores answer sets"), FileUse::None, {cases}, runScore},
        {text("stats"), text("recomputes statistics"), FileUse::None, {cases}, runStats, false, false, text("KIND")},
    };
}

} // namespace brobygger
