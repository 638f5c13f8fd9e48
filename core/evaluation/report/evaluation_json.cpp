// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report/evaluation_json.h"

#include <QJsonArray>

namespace brobygger {

namespace {
template <class Number> QJsonValue orNull(const std::optional<Number>& number) {
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue interval(const std::optional<Interval>& interval) {
    return interval ? QJsonValue(QJsonArray{interval->low, interval->high}) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Figure& figure) {
    return {{QStringLiteral("id"), figure.id},
            {QStringLiteral("title"), figure.title},
            {QStringLiteral("value"), orNull(figure.value)},
            {QStringLiteral("display"), figure.display},
            {QStringLiteral("numerator"), orNull(figure.numerator)},
            {QStringLiteral("denominator"), orNull(figure.denominator)},
            {QStringLiteral("definition"), figure.definition},
            {QStringLiteral("interval"), interval(figure.interval)},
            {QStringLiteral("suppressed"), figure.suppressed}};
}

QJsonObject toJson(const SeriesFigure& series) {
    QJsonArray points;
    for (const SeriesPoint& point : series.points) {
        points.append(QJsonObject{{QStringLiteral("x"), point.x},
                                  {QStringLiteral("value"), orNull(point.value)},
                                  {QStringLiteral("numerator"), orNull(point.numerator)},
                                  {QStringLiteral("denominator"), orNull(point.denominator)}});
    }
    return {{QStringLiteral("id"), series.id},
            {QStringLiteral("points"), points},
            {QStringLiteral("centre"), orNull(series.centre)},
            {QStringLiteral("signal"), orNull(series.signal)}};
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
    return {{QStringLiteral("figures"), figures}, {QStringLiteral("series"), series}};
}

} // namespace brobygger
