// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/looking_back/statistics/statistics_vectors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace vectors {

namespace {

QString folder() {
    const QString chosen = qEnvironmentVariable("BROBYGGER_SHARED");
    const QString shared = chosen.isEmpty() ? QStringLiteral("../shared") : chosen;
    return shared + QStringLiteral("/vectors/");
}

QString shown(const QJsonValue& value) {
    if (value.isUndefined())
        return QStringLiteral("absent");
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QStringList objectDifferences(const QJsonObject& found, const QJsonObject& expected, const QString& place,
                              std::optional<double> absolute) {
    QStringList list;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!it.key().startsWith(QLatin1String("r_")))
            list += differences(found.value(it.key()), it.value(), place + QLatin1Char('/') + it.key(), absolute);
    }
    return list;
}

QStringList arrayDifferences(const QJsonArray& found, const QJsonArray& expected, const QString& place,
                             std::optional<double> absolute) {
    if (found.size() != expected.size())
        return {QStringLiteral("%1: %2 elements, expected %3").arg(place).arg(found.size()).arg(expected.size())};
    QStringList list;
    for (qsizetype i = 0; i < expected.size(); ++i)
        list += differences(found.at(i), expected.at(i), QStringLiteral("%1[%2]").arg(place).arg(i), absolute);
    return list;
}

} // namespace

std::optional<QJsonObject> file(const QString& name) {
    QFile file(folder() + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool sameFigure(double found, double expected, const QString& place, std::optional<double> absolute) {
    if (absolute)
        return std::abs(found - expected) <= *absolute;
    // The limits of dz were found by a search that stops about a millionth from the exact value.
    const bool loose = place.contains(QLatin1String("dz_ci_"));
    const double relative = loose ? 1e-6 : 1e-8;
    return std::abs(found - expected) <= std::max(relative * std::abs(expected), loose ? 1e-6 : 1e-9);
}

QStringList differences(const QJsonValue& found, const QJsonValue& expected, const QString& place,
                        std::optional<double> absolute) {
    if (expected.isObject() && found.isObject())
        return objectDifferences(found.toObject(), expected.toObject(), place, absolute);
    if (expected.isArray() && found.isArray())
        return arrayDifferences(found.toArray(), expected.toArray(), place, absolute);
    const bool same = expected.isDouble() && found.isDouble()
                          ? sameFigure(found.toDouble(), expected.toDouble(), place, absolute)
                          : found == expected && !found.isUndefined();
    if (same)
        return {};
    return {QStringLiteral("%1: %2, expected %3").arg(place, shown(found), shown(expected))};
}

} // namespace vectors
