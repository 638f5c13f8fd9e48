// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/looking_back/shown_evaluation.h"

#include <catch2/catch_test_macros.hpp>

namespace brobygger {

ShownEvaluation::ShownEvaluation(EvaluationLevel level) {
    programme.id = QStringLiteral("hand-made");
    programme.name.da = QStringLiteral("Brobyggerne");
    evaluation.request = {programme.id, QDate(2026, 1, 1), QDate(2026, 9, 30), level};
    evaluation.programmeName = programme.name.da;
    evaluation.organisation = QStringLiteral("Kommunen");
    evaluation.madeOn = QDate(2026, 11, 2);
}

Figure& ShownEvaluation::add(const char* id, FigureDisplay unit, std::optional<double> value, std::optional<double> numerator,
                             std::optional<double> denominator, std::optional<Interval> interval) {
    Figure figure;
    figure.id = QLatin1String(id);
    figure.title = figure.id;
    figure.definition = QStringLiteral("Definition af ") + figure.id;
    figure.value = value;
    figure.numerator = numerator;
    figure.denominator = denominator;
    figure.interval = interval;
    figure.unit = unit;
    figure.display = value ? displayOf(*value, unit, m_words) : m_words.text("word.no_data");
    evaluation.figures.append(figure);
    return evaluation.figures.last();
}

Figure& ShownEvaluation::share(const char* id, double part, double whole, std::optional<Interval> interval) {
    const auto value = whole > 0 ? std::optional(part / whole) : std::nullopt;
    return add(id, FigureDisplay::Percent, value, part, whole, interval);
}

void ShownEvaluation::hide(const char* figure) {
    for (Figure& one : evaluation.figures) {
        if (one.id == QLatin1String(figure)) {
            one.suppressed = true;
            one.value.reset();
            one.numerator.reset();
            one.denominator.reset();
            one.interval.reset();
            one.display = m_words.text("word.hidden");
        }
    }
}

SeriesFigure& ShownEvaluation::series(const char* id, SeriesKind kind, const QList<Point>& points) {
    SeriesFigure series;
    series.id = QLatin1String(id);
    series.kind = kind;
    for (const Point& point : points) {
        const bool isHidden = !point.numerator && !point.denominator;
        const bool isShare = point.numerator && point.denominator.value_or(0) > 0;
        series.points.append({QString::fromUtf8(point.x),
                              isShare ? std::optional(*point.numerator / *point.denominator) : std::nullopt, point.numerator,
                              point.denominator, point.isPartial, isHidden});
    }
    evaluation.series.append(series);
    return evaluation.series.last();
}

Evaluation ShownEvaluation::shown() const {
    Evaluation made = evaluation;
    addExhibits(made, {programme, m_file.workspace().codes, m_words, facts, remedyMinimum});
    return made;
}

const Exhibit& exhibitOf(const Evaluation& evaluation, const char* id) {
    const Exhibit* exhibit = evaluation.exhibit(QLatin1String(id));
    INFO(id);
    REQUIRE(exhibit != nullptr);
    return *exhibit;
}

QString rowOf(const Exhibit& exhibit, qsizetype row) { return exhibit.table.rows.value(row).join(QStringLiteral(" | ")); }

} // namespace brobygger
