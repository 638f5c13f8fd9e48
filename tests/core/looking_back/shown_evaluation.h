// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/exhibits/exhibits.h"
#include "tests/support/test_file.h"

namespace brobygger {

/// Figures and series written down by hand, and the exhibits that are made of them. Only the code lists come from a file.
class ShownEvaluation final {
public:
    explicit ShownEvaluation(EvaluationLevel level = EvaluationLevel::Working);

    Programme programme;
    ExhibitFacts facts;
    Evaluation evaluation;
    int remedyMinimum = 5;

    /// Titled by its id.
    Figure& add(const char* id, FigureDisplay unit, std::optional<double> value, std::optional<double> numerator = {},
                std::optional<double> denominator = {}, std::optional<Interval> interval = {});
    /// A share of so many.
    Figure& share(const char* id, double part, double whole, std::optional<Interval> interval = {});
    void hide(const char* figure);
    /// Hidden without numbers: {"2026-K1", {}, {}}.
    struct Point {
        const char* x;
        std::optional<double> numerator;
        std::optional<double> denominator;
        bool isPartial = false;
    };
    SeriesFigure& series(const char* id, SeriesKind kind, const QList<Point>& points);

    /// With its exhibits.
    Evaluation shown() const;

private:
    mutable TestFile m_file;
    FigureWords m_words{QStringLiteral("da")};
};

/// The exhibit of that id; fails the test without one.
const Exhibit& exhibitOf(const Evaluation& evaluation, const char* id);
/// A row of its table as one text, "reach.included | 3 | 30,0 %".
QString rowOf(const Exhibit& exhibit, qsizetype row);

} // namespace brobygger
