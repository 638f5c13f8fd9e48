// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/figures/small_cells.h"

#include <numeric>

namespace brobygger {

namespace {
struct Funnel {
    QString id;
    QStringList figures;
    std::vector<std::optional<int>> elsewhere; ///< what the chapter on courses says of a step, where it speaks of the same ones
};

void addFunnel(FigureBuilder& builder, const Funnel& funnel, const std::vector<int>& exactly) {
    const std::vector<int> reached = reachedFrom(exactly);
    const std::vector<bool> shown = shownSteps(reached, builder.level(), builder.threshold(), funnel.elsewhere);
    const int first = reached.front();
    Exhibit exhibit;
    exhibit.id = funnel.id;
    exhibit.title = builder.text("exhibit." + funnel.id.toLatin1());
    exhibit.note = builder.text("exhibit." + funnel.id.toLatin1() + ".note");
    exhibit.table.columns = {builder.text("column.step"), builder.text("column.count"),
                             builder.text("column." + funnel.id.toLatin1() + ".share")};
    Chart chart;
    chart.kind = ChartKind::Funnel;
    chart.title = exhibit.title;
    ChartSeries bars;
    for (size_t step = 0; step < reached.size(); ++step) {
        const QString id = funnel.figures[static_cast<qsizetype>(step)];
        builder.count(id, reached[step], first, shown[step] ? Visibility::Shown : Visibility::Hidden);
        const QString name = builder.text("figure." + id.toLatin1());
        exhibit.table.rows.append(
            {name, builder.cell(reached[step], shown[step]), builder.percentCell({reached[step], first}, shown[step])});
        chart.labels.append(name);
        bars.values.append(shown[step] ? std::optional<double>(reached[step]) : std::nullopt);
        exhibit.hidesCells = exhibit.hidesCells || !shown[step];
    }
    chart.series.append(bars);
    exhibit.chart = chart;
    builder.exhibit(exhibit);
}
} // namespace

std::vector<int> reachedFrom(const std::vector<int>& exactly) {
    std::vector<int> reached(exactly.size());
    std::partial_sum(exactly.rbegin(), exactly.rend(), reached.rbegin());
    return reached;
}

void addFunnels(FigureBuilder& builder, const EvaluationCounts& counts) {
    std::vector<std::optional<int>> elsewhere(pathSteps);
    elsewhere[static_cast<size_t>(PathStep::Started)] = counts.coursesStarted;
    elsewhere[static_cast<size_t>(PathStep::Completed)] = completedOf(counts.coursesClosed);
    addFunnel(builder,
              {QStringLiteral("funnel"),
               {QStringLiteral("funnel.referred"), QStringLiteral("funnel.contacted"), QStringLiteral("funnel.screened"),
                QStringLiteral("funnel.in_target_group"), QStringLiteral("funnel.started"), QStringLiteral("funnel.completed")},
               elsewhere},
              counts.path);
    addFunnel(builder,
              {QStringLiteral("offers"),
               {QStringLiteral("offers.sent"), QStringLiteral("offers.accepted"), QStringLiteral("offers.started"),
                QStringLiteral("offers.completed")},
               {}},
              counts.offers);
}

} // namespace brobygger
