// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "core/statistics/interval.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace brobygger {

/// Who reads it: the casemanager, who sees every count; or people outside, from whom small counts are hidden
/// and who get quarters instead of months.
enum class EvaluationLevel { Working, Outside };

/// What is asked for. `language` decides the words in the answer, and is independent of the screen's.
struct EvaluationRequest {
    QString programmeId;
    QDate from;
    QDate to; ///< included
    EvaluationLevel level = EvaluationLevel::Working;
    QString language = QStringLiteral("da");

    bool operator==(const EvaluationRequest&) const = default;
};

/// One figure with what it is made of. Hidden ones have neither value nor counts, only a display that says so.
struct Figure {
    QString id; ///< noshow.rate …; also names the rows behind it
    QString title;
    std::optional<double> value; ///< shares from 0 to 1, days, kroner, counts
    QString display;             ///< "21,8 %", "under 5", "ingen data endnu": never NaN
    std::optional<qint64> numerator;
    std::optional<qint64> denominator;
    QString definition;
    std::optional<Interval> interval; ///< 95 %
    bool suppressed = false;
    bool hasRows = false; ///< rows behind it can be opened, in the working view

    bool operator==(const Figure&) const = default;
};

struct SeriesPoint {
    QString x; ///< 2026-10, or 2026-K4 for a quarter
    std::optional<double> value;
    std::optional<qint64> numerator;
    std::optional<qint64> denominator;

    bool operator==(const SeriesPoint&) const = default;
};

/// A figure over time, read as a run chart.
struct SeriesFigure {
    QString id;
    QList<SeriesPoint> points;
    std::optional<double> centre;
    std::optional<bool> signal; ///< by the Anhøj rules; nothing when there are too few points to judge

    bool operator==(const SeriesFigure&) const = default;
};

/// A table as it is printed; hidden cells are already replaced.
struct EvaluationTable {
    QStringList columns;
    QList<QStringList> rows;
    bool hasTotal = false; ///< the last row is a sum

    bool operator==(const EvaluationTable&) const = default;
};

/// What is shown as one piece on the page and in the report: a chart where there is one, always its table, and notes
/// with definition and reading.
struct Exhibit {
    QString id; ///< noshow.by_period …
    QString title;
    std::optional<Chart> chart;
    EvaluationTable table;
    QString reading; ///< a verdict in a few words, for a chip: "vedvarende skift: færre"
    QString note;
    bool hidesCells = false;

    bool operator==(const Exhibit&) const = default;
};

/// The answer: every figure of a programme and a period at one level.
struct Evaluation {
    EvaluationRequest request;
    QString programmeName;
    QString organisation;
    QDate madeOn;
    int threshold = 5; ///< the small-cell threshold that was applied outside
    QList<Figure> figures;
    QList<SeriesFigure> series;
    QList<Exhibit> exhibits;

    const Figure* figure(const QString& id) const;
    const SeriesFigure* seriesOf(const QString& id) const;
    const Exhibit* exhibit(const QString& id) const;
};

} // namespace brobygger
