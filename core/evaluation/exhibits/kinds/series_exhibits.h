// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/exhibits/kinds/exhibit_maker.h"

#include <functional>

namespace brobygger {

/// Exhibits of series. Without the series, or without anything counted in it, there is no exhibit.

/// Groups beside each other. The columns are named by `column.<name>`.
struct GroupsExhibit {
    enum class Shown { Nothing, Counts, Shares };

    QString id;
    QString series;
    std::function<QString(const QString& x)> name;
    QByteArray group;            ///< head of the groups
    QByteArray part;             ///< head of the numerators
    QByteArray whole = {};       ///< head of the denominators; without one they are the same for all and are not printed
    QByteArray share = "share";  ///< head of the shares; empty: the values are none
    Shown shown = Shown::Shares; ///< what the chart shows, where there are few enough groups for one
    FigureDisplay unit = FigureDisplay::Count; ///< of numerators and denominators
    int minimum = 0;                           ///< a share is printed from so many on, otherwise "for få"
    QString total = {};                        ///< the figure with the sum, as the last row
    QString groupFigures = {};                 ///< the figures with the intervals: an id with %1 for x
    QByteArray key = {};                       ///< of title and note, where they are not the id's own
    QStringList order = {};                    ///< groups that come first; then the others as they are, `unknown` last
    QString title = {};                        ///< instead of the text of the key
};
void addGroups(ExhibitMaker& maker, const GroupsExhibit& groups, const QStringList& notes = {});

/// A series of months or quarters read as a run chart: a line with the median, and what may be said of it (run_chart_words). A
/// month or quarter of which only a part is in is marked. Of months there is none for people outside. Beside it stands its
/// control chart (control_exhibits), in the working view. Tests in small scale are flags on its axis (chart_flags).
struct RunChartExhibit {
    QString id;
    QString series;
    QByteArray part; ///< as above
    QByteArray whole;
    QString total = {};
    QByteArray key = {};
    QByteArray quarterKey = {}; ///< of the title and the note, when its points are quarters
};
void addRunChart(ExhibitMaker& maker, const RunChartExhibit& run, const QStringList& notes = {});

/// A Kaplan–Meier curve: a stepped line over days, and a table at a few of them. For people outside the few days that may be
/// seen stand in a table alone.
struct CurveExhibit {
    QString id;
    QString series;
    QString title;
    double begin = 0;  ///< the share on day 0: 1 for those who stay, 0 for those who have come
    QList<int> days;   ///< of the table
    QByteArray events; ///< head of how many have come, or left, until then
    QByteArray key = {};
};
void addCurve(ExhibitMaker& maker, const CurveExhibit& curve, const QStringList& notes = {});

/// The sentence that says how many are not known, when they are more than a tenth: "12,0 % er uoplyst (6 af 50)." Empty
/// otherwise, and where one of the numbers is not there to be seen.
/// `key` is the sentence, where it says more of what is not known.
QString unknownSentence(const ExhibitMaker& maker, std::optional<double> unknown, std::optional<double> all,
                        const QByteArray& key = "sentence.unknown");
/// The same of the point `unknown` of a series; of its numerator and denominator.
QString unknownPointSentence(const ExhibitMaker& maker, const QString& series, const QByteArray& key = "sentence.unknown");

} // namespace brobygger
