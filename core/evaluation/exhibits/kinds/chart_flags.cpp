// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/chart_flags.h"

#include "core/evaluation/figures/periods.h"
#include "core/improvement/pdsa_rules.h"

#include <algorithm>

namespace brobygger {

namespace {
QString flagText(const ExhibitMaker& maker, const EvaluationRecords::Cycle& cycle) {
    return cycle.title.isEmpty() ? maker.text("flag.number").arg(cycle.number)
                                 : maker.text("flag.title").arg(cycle.number).arg(cycle.title);
}
} // namespace

QList<ChartFlag> flagsOn(const ExhibitMaker& maker, const QString& exhibit, const QStringList& periods) {
    QList<ChartFlag> flags;
    for (const EvaluationRecords::Cycle& cycle : maker.input().facts.cycles) {
        const auto at = std::find_if(periods.cbegin(), periods.cend(),
                                     [&cycle](const QString& period) { return isInPeriod(cycle.startedOn, period); });
        if (at != periods.cend() && mayShowOn(cycle.measure, exhibit)) {
            flags.append({static_cast<int>(at - periods.cbegin()), flagText(maker, cycle)});
        }
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

QStringList periodsOf(const SeriesFigure& series) {
    QStringList periods;
    for (const SeriesPoint& point : series.points) {
        periods.append(point.x);
    }
    return periods;
}

} // namespace brobygger
