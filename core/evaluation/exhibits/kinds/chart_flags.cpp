// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/chart_flags.h"

#include "core/evaluation/exhibits/kinds/series_points.h"
#include "core/evaluation/figures/periods.h"
#include "core/improvement/pdsa_rules.h"

#include <algorithm>
#include <cstdlib>

namespace brobygger {

namespace {
struct PlacedCycle {
    int at = 0; ///< of the months or quarters
    EvaluationRecords::Cycle cycle;
};

QList<PlacedCycle> placedCycles(const ExhibitMaker& maker, const QString& exhibit, const QStringList& periods) {
    QList<PlacedCycle> placed;
    for (const EvaluationRecords::Cycle& cycle : maker.input().facts.cycles) {
        const auto at = std::find_if(periods.cbegin(), periods.cend(),
                                     [&cycle](const QString& period) { return isInPeriod(cycle.startedOn, period); });
        if (at != periods.cend() && mayShowOn(cycle.measure, exhibit)) {
            placed.append({static_cast<int>(at - periods.cbegin()), cycle});
        }
    }
    return placed;
}

QString flagText(const ExhibitMaker& maker, const EvaluationRecords::Cycle& cycle) {
    return cycle.title.isEmpty() ? maker.text("flag.number").arg(cycle.number)
                                 : maker.text("flag.title").arg(cycle.number).arg(cycle.title);
}

/// Where the longest run on one side of the centre begins, of equally long ones the first. A point on the centre neither ends
/// nor lengthens a run, as the rules of runs have it.
int beginOfLongestRun(const SeriesFigure& series, double centre) {
    int begin = 0;
    int longest = 0;
    int runBegin = 0;
    int length = 0;
    bool isAbove = false;
    for (int at = 0; at < series.points.size(); ++at) {
        const SeriesPoint& point = series.points[at];
        const bool isLeftOut = series.kind == SeriesKind::Counts && point.isPartial;
        if (!point.value || isLeftOut || *point.value == centre) {
            continue;
        }
        if (length == 0 || isAbove != (*point.value > centre)) {
            isAbove = *point.value > centre;
            runBegin = at;
            length = 0;
        }
        if (++length > longest) {
            longest = length;
            begin = runBegin;
        }
    }
    return begin;
}
} // namespace

QList<ChartFlag> flagsOn(const ExhibitMaker& maker, const QString& exhibit, const QStringList& periods) {
    QList<ChartFlag> flags;
    for (const PlacedCycle& placed : placedCycles(maker, exhibit, periods)) {
        flags.append({placed.at, flagText(maker, placed.cycle)});
    }
    return flags;
}

QString flagsSentence(const ExhibitMaker& maker, const QString& exhibit, const QStringList& periods) {
    QStringList said;
    for (const ChartFlag& flag : flagsOn(maker, exhibit, periods)) {
        said.append(QStringLiteral("%1 (%2)").arg(flag.text, periodName(periods[flag.at], maker.words().language())));
    }
    return said.isEmpty() ? QString() : maker.text("flag.sentence").arg(said.join(QStringLiteral("; ")));
}

QString coincidenceSentence(const ExhibitMaker& maker, const QString& exhibit, const SeriesFigure& series) {
    if (!series.signal.value_or(false) || !series.centre || hasHiddenPoint(series)) {
        return {};
    }
    const int begin = beginOfLongestRun(series, *series.centre);
    QStringList near;
    for (const PlacedCycle& placed : placedCycles(maker, exhibit, periodsOf(series))) {
        if (std::abs(placed.at - begin) <= 1) {
            near.append(maker.text("flag.number").arg(placed.cycle.number));
        }
    }
    return near.isEmpty() ? QString() : maker.text("flag.coincides").arg(near.join(QStringLiteral(", ")));
}

QStringList periodsOf(const SeriesFigure& series) {
    QStringList periods;
    for (const SeriesPoint& point : series.points) {
        periods.append(point.x);
    }
    return periods;
}

} // namespace brobygger
