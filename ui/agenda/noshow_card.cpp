// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/noshow_card.h"

#include "core/base/time/dates.h"
#include "core/base/values/money.h"
#include "core/statistics/series/runchart.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/charts/chart_view.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/look/text_size.h"
#include "ui/shell/navigator.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int weeksShown = 12;
constexpr int chartHeight = 150;
} // namespace

NoShowCard::NoShowCard(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card)
    , m_chart(new ChartView)
    , m_sum(makeLabel(QString(), TextRole::Muted)) {
    m_chart->setObjectName(QStringLiteral("noShowChart"));
    m_chart->setFocusPolicy(Qt::NoFocus);
    m_sum->setWordWrap(true);
    m_card->content()->addWidget(m_chart);
    m_card->content()->addWidget(m_sum);
    QAction* open = context.actions.add({QStringLiteral("today.evaluation"),
                                         [] { return tr("Open the evaluation"); },
                                         {},
                                         {},
                                         IconName::Evaluation,
                                         [this] { m_context.navigator.open({page::evaluation}); }});
    m_card->content()->addWidget(buttonFor(open, QStringLiteral("openEvaluationButton"), ButtonRole::Link), 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    retranslate();
}

void NoShowCard::retranslate() {
    m_card->setTitle(tr("No-shows, last %n weeks", nullptr, weeksShown));
    m_sum->setToolTip(noShowDefinition());
    showWeeks(m_weeks);
}

void NoShowCard::refresh() {
    const DatabaseSource source = m_context.workspace.source();
    const QDate today = m_context.workspace.clock.today();
    m_task = Task::start<QList<NoShowFigures>>(
        [source, today](Progress&) -> Result<QList<NoShowFigures>> {
            const auto database = source.open();
            if (!database) {
                return database.error();
            }
            return weeklyNoShows(**database, today, weeksShown);
        },
        [this](const Result<QList<NoShowFigures>>& weeks) {
            if (weeks) {
                showWeeks(*weeks);
            }
        });
}

void NoShowCard::showWeeks(const QList<NoShowFigures>& weeks) {
    m_weeks = weeks;
    NoShowFigures all;
    for (const NoShowFigures& week : weeks) {
        all += week;
    }
    const CountedShare share = noShowRate(all);
    m_chart->setFixedHeight(scaled(chartHeight));
    m_chart->setVisible(share.of > 0);
    // Said below as well, since the small chart has not always room for it.
    m_sum->setText(share.of > 0 ? plainNoShowCount(all) + QStringLiteral(" · ") + tr("this week is not over")
                                : plainNoShowCount(all));
    if (share.of > 0) {
        m_chart->setChart(chartOf(weeks));
    }
}

Chart NoShowCard::chartOf(const QList<NoShowFigures>& weeks) const {
    Chart chart;
    chart.kind = ChartKind::Line;
    chart.unit = ChartUnit::Percent;
    chart.title = m_card->title();
    chart.note = noShowDefinition();
    ChartSeries series;
    Series values;
    const QDate today = m_context.workspace.clock.today();
    const QDate thisMonday = mondayOf(today);
    for (qsizetype week = 0; week < weeks.size(); ++week) {
        const auto value = noShowRate(weeks[week]).value();
        series.values.append(value);
        values.push_back(value);
        chart.labels.append(QString::number(thisMonday.addDays(-7 * (weeks.size() - 1 - week)).weekNumber()));
    }
    chart.series.append(series);
    if (!values.empty()) {
        values.pop_back(); // a week that has only begun must not move the median
    }
    if (!weeks.isEmpty()) {
        chart.flags.append({static_cast<int>(weeks.size()) - 1, tr("not over")});
    }
    if (const auto centre = median(values)) {
        chart.lines.append({*centre, tr("median %1").arg(formatPercent(*centre))});
    }
    return chart;
}

} // namespace brobygger
