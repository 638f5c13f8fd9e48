// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report/evaluation_json.h"

#include <QJsonArray>
#include <cmath>

namespace brobygger {

namespace {
constexpr double largestWhole = 9007199254740992.0; ///< 2 to the 53rd: every whole number up to it is exact

/// A whole number without a decimal point or an exponent; null for what is no number.
QJsonValue numberOrNull(const std::optional<double>& number) {
    if (!number || !std::isfinite(*number)) {
        return QJsonValue(QJsonValue::Null);
    }
    const bool isWhole = *number == std::floor(*number) && std::abs(*number) <= largestWhole;
    return isWhole ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue(*number);
}

QJsonValue intervalOrNull(const std::optional<Interval>& interval) {
    return interval ? QJsonValue(QJsonArray{numberOrNull(interval->low), numberOrNull(interval->high)})
                    : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Figure& figure) {
    return {{QStringLiteral("id"), figure.id},
            {QStringLiteral("title"), figure.title},
            {QStringLiteral("value"), numberOrNull(figure.value)},
            {QStringLiteral("display"), figure.display},
            {QStringLiteral("numerator"), numberOrNull(figure.numerator)},
            {QStringLiteral("denominator"), numberOrNull(figure.denominator)},
            {QStringLiteral("definition"), figure.definition},
            {QStringLiteral("interval"), intervalOrNull(figure.interval)},
            {QStringLiteral("suppressed"), figure.suppressed}};
}

/// A code or a period; of a curve the number of days.
QJsonValue placeOf(const SeriesPoint& point, SeriesKind kind) {
    return kind == SeriesKind::Curve ? QJsonValue(point.x.toLongLong()) : QJsonValue(point.x);
}

QJsonObject toJson(const SeriesFigure& series) {
    QJsonArray points;
    for (const SeriesPoint& point : series.points) {
        points.append(QJsonObject{{QStringLiteral("x"), placeOf(point, series.kind)},
                                  {QStringLiteral("value"), numberOrNull(point.value)},
                                  {QStringLiteral("numerator"), numberOrNull(point.numerator)},
                                  {QStringLiteral("denominator"), numberOrNull(point.denominator)},
                                  {QStringLiteral("partial"), point.isPartial},
                                  {QStringLiteral("suppressed"), point.suppressed}});
    }
    return {{QStringLiteral("id"), series.id},
            {QStringLiteral("points"), points},
            {QStringLiteral("centre"), numberOrNull(series.centre)},
            {QStringLiteral("signal"), series.signal ? QJsonValue(*series.signal) : QJsonValue(QJsonValue::Null)}};
}
/// How many citizens a file has would tell people outside of that file by itself.
QJsonObject toJson(const CombinedFile& file, EvaluationLevel level) {
    QJsonObject json{{QStringLiteral("worker"), file.worker.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(file.worker)},
                     {QStringLiteral("made_on"), file.madeOn.toString(Qt::ISODate)}};
    if (level == EvaluationLevel::Working) {
        json.insert(QStringLiteral("persons"), file.persons);
    }
    return json;
}
} // namespace

QJsonObject toJson(const Evaluation& evaluation) {
    QJsonArray figures;
    for (const Figure& figure : evaluation.figures) {
        figures.append(toJson(figure));
    }
    QJsonArray series;
    for (const SeriesFigure& one : evaluation.series) {
        series.append(toJson(one));
    }
    QJsonArray files;
    for (const CombinedFile& file : evaluation.files) {
        files.append(toJson(file, evaluation.request.level));
    }
    return {{QStringLiteral("figures"), figures},
            {QStringLiteral("series"), series},
            {QStringLiteral("files"), files},
            {QStringLiteral("definition_version"), definitionVersion}};
}

} // namespace brobygger
