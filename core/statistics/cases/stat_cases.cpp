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

Error broken(const QString& id, const QString& why) {
    return {ErrorKind::Format, StatCasesWords::tr("Case “%1”: %2").arg(id, why)};
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
    for (const QJsonValue item : file.value(QLatin1String("cases")).toArray()) {
        ++place;
        const QJsonObject input = item.toObject();
        const QString id = input.value(QLatin1String("id")).toString(QString::number(place));
        if (!item.isObject())
            return broken(id, StatCasesWords::tr("It is no object in curly brackets."));
        CaseReader reader(input);
        const QJsonObject result = found->solve(reader);
        if (reader.problem())
            return broken(id, *reader.problem());
        answers.append(
            QJsonObject{{QStringLiteral("id"), input.value(QLatin1String("id"))}, {QStringLiteral("result"), result}});
    }
    return QJsonObject{{QStringLiteral("cases"), answers}};
}

} // namespace brobygger
