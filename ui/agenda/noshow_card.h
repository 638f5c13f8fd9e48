// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/noshow_figures.h"
#include "core/base/task.h"
#include "core/charts/chart.h"
#include "ui/shell/slice.h"

#include <QList>
#include <QWidget>
#include <memory>

class QLabel;

namespace brobygger {

class Card;
class ChartView;

/// No-shows week by week, with the median, small: read beside the page's own reading, so that the page does
/// not wait.
class NoShowCard final : public QWidget {
    Q_OBJECT
public:
    explicit NoShowCard(PageContext& context, QWidget* parent = nullptr);
    void refresh();
    void retranslate();

private:
    void showWeeks(const QList<NoShowFigures>& weeks);
    Chart chartOf(const QList<NoShowFigures>& weeks) const;

    PageContext& m_context;
    Card* m_card;
    ChartView* m_chart;
    QLabel* m_sum;
    QList<NoShowFigures> m_weeks;
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
