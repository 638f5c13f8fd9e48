// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/week_view.h"

#include "core/base/time/dates.h"
#include "ui/calendar/week_grid.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int headHeight = 34;
}

WeekView::WeekView(QWidget* parent)
    : QWidget(parent)
    , m_head(new QWidget)
    , m_grid(new WeekGrid) {
    setObjectName(QStringLiteral("weekView"));
    m_head->setFixedHeight(headHeight);
    m_area = scrolling(m_grid, QStringLiteral("weekArea"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_area, 1);
    setFocusProxy(m_grid);
    m_head->installEventFilter(this);
    connect(m_grid, &WeekGrid::currentMoved, m_head, qOverload<>(&QWidget::update));
    connect(m_grid, &WeekGrid::currentMoved, this, &WeekView::showCurrent);
}

void WeekView::setToday(QDate today) {
    m_today = today;
    m_head->update();
}

void WeekView::showCurrent() {
    if (AppointmentBlock* block = m_grid->currentBlock()) {
        m_area->ensureWidgetVisible(block, 0, 16);
    }
}

bool WeekView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_head || event->type() != QEvent::Paint) {
        return QWidget::eventFilter(watched, event);
    }
    const Colours& c = colours(this);
    QPainter painter(m_head);
    const QList<PlacedDay>& days = m_grid->days();
    const DayColumns columns = dayColumns(days, m_grid->width());
    for (qsizetype day = 0; day < days.size(); ++day) {
        const QDate date = days[day].date;
        const bool isNarrow = isFolded(days[day], days.size());
        const QRect place(columns.days[day].left(), 0, columns.days[day].width(), headHeight);
        if (date == m_today) {
            painter.fillRect(place, c.accentSoft);
        }
        painter.setPen(QPen(c.line, 1));
        painter.drawLine(QPointF(place.left() + 0.5, 0), QPointF(place.left() + 0.5, headHeight));
        painter.setFont(textFont(isNarrow ? TextRole::Small : TextRole::Strong));
        painter.setPen(date == m_today ? c.accent : isNarrow ? c.muted : c.text);
        const QString name = isNarrow ? shortWeekday(date) : QStringLiteral("%1 %2").arg(shortWeekday(date)).arg(date.day());
        const QString words = date == m_today && !isNarrow ? tr("%1 · today").arg(name) : name;
        painter.drawText(place.adjusted(8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
    }
    painter.setPen(QPen(c.line, 1));
    painter.drawLine(QPointF(0, headHeight - 0.5), QPointF(m_head->width(), headHeight - 0.5));
    return true;
}

} // namespace brobygger
