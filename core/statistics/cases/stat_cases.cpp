// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/cases/stat_cases.h"

#include "core/statistics/cases/stat_cases_words.h"
#include "core/statistics/cases/stat_kinds.h"

#include <QJsonArray>

namespace brobygger {

namespace {

std::vector<StatKind> allKinds() {
    std::vector<StatKind> all;
    for (const auto* kinds : {&changeKinds(), &rateKinds(), &costKinds(), &seriesKinds(), &disclosureKinds()})
        all.insert(all.end(), kinds->begin(), kinds->end());
    return all;
}

/// The result of a case, or why it has none; what is no object is named by its place.
QJsonObject answerTo(const StatKind& kind, const QJsonValue& item, int place) {
    const QJsonObject input = item.toObject();
    const QJsonValue id = input.contains(QLatin1String("id")) ? input.value(QLatin1String("id")) : QString::number(place);
    CaseReader reader(input);
    if (!item.isObject())
        reader.fail(StatCasesWords::tr("It is no object in curly brackets."));
    const QJsonObject result = reader.problem() ? QJsonObject() : kind.solve(reader);
    if (reader.problem())
        return {{QStringLiteral("id"), id}, {QStringLiteral("error"), *reader.problem()}};
    return {{QStringLiteral("id"), id}, {QStringLiteral("result"), result}};
}

} // namespace

QStringList statKindNames() {
    QStringList names;
    for (const auto& kind : allKinds())
        names.append(QLatin1String(kind.name));
    return names;
}

Result<QJsonObject> statCases(const QString& kind, const QJsonObject& file) {
    const auto kinds = allKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&kind](const StatKind& one) { return kind == QLatin1String(one.name); });
    if (found == kinds.end()) {
        return Error{ErrorKind::Invalid, StatCasesWords::tr("There is no statistic “%1”. There are: %2.")
                                             .arg(kind, statKindNames().join(QStringLiteral(", ")))};
    }
    if (!file.value(QLatin1String("cases")).isArray())
        return Error{ErrorKind::Format, StatCasesWords::tr("The file has no list “cases”.")};
    QJsonArray answers;
    int place = 0;
    for (const QJsonValue item : file.value(QLatin1String("cases")).toArray())
        answers.append(answerTo(*found, item, ++place));
    return QJsonObject{{QStringLiteral("cases"), answers}};
}

} // namespace brobygger
