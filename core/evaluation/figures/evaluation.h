// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "core/evaluation/figures/figure_display.h"
#include "core/evaluation/figures/release.h"
#include "core/statistics/interval.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace brobygger {

/// Which definitions the figures follow; printed on every report. A figure of other definitions is no changed number.
inline constexpr int definitionVersion = 2;

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
    /// Which extracts of other files are counted, too (nameOfCombination); empty: none. A report of several files is another
    /// one than that of the own file.
    QString combination = {};

    bool operator==(const EvaluationRequest&) const = default;
};

/// One figure with what it is made of. Hidden ones have neither value nor counts, only a display that says so.
struct Figure {
    QString id; ///< noshow.rate …; also names the rows behind it
    QString title;
    std::optional<double> value;     ///< shares from 0 to 1, days, kroner, counts
    QString display;                 ///< "21,8 %", "skjult", "ingen data endnu": never NaN
    std::optional<double> numerator; ///< whole for counts, kroner for money
    std::optional<double> denominator;
    QString definition;
    std::optional<Interval> interval; ///< 95 %
    bool suppressed = false;
    bool hasRows = false;                      ///< rows behind it can be opened, in the working view
    FigureDisplay unit = FigureDisplay::Count; ///< what the value and the ends of the interval are in

    bool operator==(const Figure&) const = default;
};

struct SeriesPoint {
    QString x; ///< 2026-10, 2026-K4 for a quarter, a code, or a number of days
    std::optional<double> value;
    std::optional<double> numerator;
    std::optional<double> denominator;
    bool isPartial = false;  ///< a month or quarter of which only a part lies in the period
    bool suppressed = false; ///< hidden outside: neither value nor counts

    bool operator==(const SeriesPoint&) const = default;
};

/// What the points of a series are.
enum class SeriesKind {
    Shares, ///< of months or quarters, read as a run chart
    Counts, ///< of months or quarters, read as a run chart without periods of which only a part is in
    Groups, ///< beside each other: sectors, ages, reasons
    Curve,  ///< over days: x is a number
};

/// The months whose median a series is read by, in the place of that of all its points.
struct SeriesBaseline {
    QDate from;                   ///< first days of months
    QDate to;                     ///< included
    std::optional<double> median; ///< nothing where not all of these months lie in the series: it is read without them then
    QString reason;               ///< as it was written; not for people outside

    bool operator==(const SeriesBaseline&) const = default;
};

/// Several numbers of one kind.
struct SeriesFigure {
    QString id;
    SeriesKind kind = SeriesKind::Groups;
    QList<SeriesPoint> points;
    std::optional<double> centre;
    std::optional<bool> signal;                  ///< by the Anhøj rules; nothing when there are too few points to judge
    std::optional<SeriesBaseline> baseline = {}; ///< where one is kept

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
    QStringList rowFigures = {}; ///< by the rows of the table: the figure a row is, empty for one that is none
    QString reading;             ///< a verdict in a few words, for a chip: "Skift, næppe tilfældigt"
    QString note;
    bool hidesCells = false;

    bool operator==(const Exhibit&) const = default;
};

/// A number that was hidden in the edition for people outside, and why: listed in the working view, never printed.
struct HiddenNumber {
    QString id;        ///< of a figure, of a series, or of a series and its point: reach.by_sex/female
    QByteArray reason; ///< key of its words: hidden.few …

    bool operator==(const HiddenNumber&) const = default;
};

/// A file whose records were counted together with those of others.
struct CombinedFile {
    QString worker; ///< whose file it is; empty: not said
    QDate madeOn;   ///< when its records were read
    int persons = 0;

    bool operator==(const CombinedFile&) const = default;
};

/// The answer: every figure of a programme and a period at one level.
struct Evaluation {
    EvaluationRequest request;
    QString programmeName;
    QString organisation;
    QDate madeOn;
    int threshold = 5;     ///< the small-cell threshold that was applied outside
    int remedyMinimum = 5; ///< a share of a remedy is shown from so many times on
    QList<Figure> figures;
    QList<SeriesFigure> series;
    QList<Exhibit> exhibits;
    ReleasedCells released;     ///< outside: what the register of releases keeps when it leaves the house
    QList<HiddenNumber> hidden; ///< outside: what was hidden
    QList<CombinedFile> files;  ///< when several were counted, the own one first; else empty
    QStringList corrected;      ///< outside: numbers that a report of this period gave otherwise, set right by this one

    const Figure* figure(const QString& id) const;
    const SeriesFigure* seriesOf(const QString& id) const;
    const Exhibit* exhibit(const QString& id) const;
};

} // namespace brobygger
