// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/week_grid.h"

#include "core/base/time/dates.h"
#include "ui/kit/behaviour/accessible_role.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace brobygger {

namespace {
constexpr int leastAxis = 52;
constexpr int foldedWidth = 32;
constexpr int leastHour = 44; // half of it holds a line of words
constexpr int above = 8;      // room over the first hour for its words
constexpr int sideGap = 4;
constexpr int stripLine = 24;
constexpr int hourGap = 8; // between the words of an hour and the first day
constexpr int firstFreeDay = Qt::Saturday;

/// The column of hours holds the widest of them, whatever size the text has.
int axisWidth() {
    return qMax(leastAxis, QFontMetrics(textFont(TextRole::Small)).horizontalAdvance(formatTime(QTime(0, 0))) + 2 * hourGap);
}
} // namespace

bool isFolded(const PlacedDay& day, qsizetype daysShown) {
    return daysShown > 1 && day.date.dayOfWeek() >= firstFreeDay && day.placed.isEmpty() && day.untimed.isEmpty();
}

DayColumns dayColumns(const QList<PlacedDay>& days, int width) {
    int folded = 0;
    for (const PlacedDay& day : days) {
        folded += isFolded(day, days.size()) ? 1 : 0;
    }
    const int open = static_cast<int>(days.size()) - folded;
    const int axis = axisWidth();
    const int room = qMax(open, width - axis - folded * foldedWidth);
    DayColumns columns;
    int x = axis;
    int left = open;
    int roomLeft = room;
    for (const PlacedDay& day : days) {
        const bool isNarrow = isFolded(day, days.size());
        const int wide = isNarrow ? foldedWidth : roomLeft / qMax(1, left);
        columns.days.append(QRect(x, 0, wide, 0));
        x += wide;
        if (!isNarrow) {
            --left;
            roomLeft -= wide;
        }
    }
    return columns;
}

WeekGrid::WeekGrid(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("weekGrid"));
    setAccessibleRole(this, QAccessible::List);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void WeekGrid::setDays(const QList<PlacedDay>& days, const TextMaker& text) {
    const AppointmentId kept = m_current ? m_current->row().appointment.id : AppointmentId();
    // Also when a dialog is still open over it: then the focus comes back here.
    const QWidget* focus = window()->focusWidget();
    const bool hadFocus = focus && (focus == this || focus == m_current);
    m_current = nullptr;
    if (hadFocus) {
        setFocus(); // the blocks go, and the focus must not go with them
    }
    for (AppointmentBlock* old : std::exchange(m_blocks, {})) {
        old->hide();
        old->deleteLater();
    }
    m_days = days;
    m_hours = shownHours(days);
    m_stripLines = 0;
    for (const PlacedDay& day : m_days) {
        for (const AppointmentRow& row : day.untimed) {
            addBlock(row, text(row));
        }
        for (const PlacedAppointment& one : day.placed) {
            addBlock(one.row, text(one.row));
        }
        m_stripLines = qMax(m_stripLines, static_cast<int>(day.untimed.size()) + (day.more > 0 ? 1 : 0));
    }
    makeMoreButtons();
    placeBlocks();
    updateGeometry();
    update();
    if (!(kept.isValid() && setCurrent(kept))) {
        setCurrentDay(m_currentDay);
    }
    if (hadFocus) {
        takeFocus();
    }
}

void WeekGrid::addBlock(const AppointmentRow& row, const BlockText& text) {
    auto* block = new AppointmentBlock(row, text, this);
    connect(block, &AppointmentBlock::chosen, this, [this, block] { choose(block); });
    connect(block, &AppointmentBlock::clicked, this, &WeekGrid::clicked);
    connect(block, &AppointmentBlock::opened, this, &WeekGrid::opened);
    block->show();
    m_blocks.append(block);
}

void WeekGrid::makeMoreButtons() {
    for (QPushButton* old : std::exchange(m_more, {})) {
        old->hide();
        old->deleteLater();
    }
    for (const PlacedDay& day : m_days) {
        QPushButton* button =
            makeButton(QStringLiteral("moreButton"), tr("%n more", nullptr, day.more), ButtonRole::Link, this);
        button->setAccessibleName(tr("%n more on %1", nullptr, day.more).arg(formatLongDate(day.date)));
        button->setFocusPolicy(Qt::NoFocus);
        button->setVisible(day.more > 0);
        connect(button, &QPushButton::clicked, this, [this, date = day.date] { Q_EMIT moreAsked(date); });
        m_more.append(button);
    }
}

void WeekGrid::setNow(const QDateTime& now) {
    m_now = now;
    update();
}

qreal WeekGrid::hourHeight() const {
    return qMax<qreal>(leastHour, qreal(height() - 2 * above - stripHeight()) / m_hours.count());
}

int WeekGrid::stripHeight() const { return m_stripLines * stripLine; }

qreal WeekGrid::yOf(int minute) const { return above + stripHeight() + (minute - m_hours.first * 60) * hourHeight() / 60; }

std::optional<int> WeekGrid::minuteNow() const {
    const auto isToday = [this](const PlacedDay& day) { return day.date == m_now.date(); };
    const int minute = m_now.time().hour() * 60 + m_now.time().minute();
    const bool isShown =
        std::any_of(m_days.begin(), m_days.end(), isToday) && minute >= m_hours.first * 60 && minute <= m_hours.last * 60;
    return isShown ? std::optional(minute) : std::nullopt;
}

QSize WeekGrid::minimumSizeHint() const { return {axisWidth() + 120, m_hours.count() * leastHour + 2 * above + stripHeight()}; }

QSize WeekGrid::sizeHint() const { return minimumSizeHint(); }

void WeekGrid::resizeEvent(QResizeEvent*) { placeBlocks(); }

void WeekGrid::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) { // the size of text may be another
        placeBlocks();
        updateGeometry();
    }
}

void WeekGrid::placeBlocks() {
    const DayColumns columns = dayColumns(m_days, width());
    qsizetype next = 0;
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        const QRect column = columns.days[day];
        int strip = 2;
        for (qsizetype untimed = 0; untimed < m_days[day].untimed.size(); ++untimed) {
            m_blocks[next++]->setGeometry(column.left() + sideGap, strip, column.width() - 2 * sideGap, stripLine - 2);
            strip += stripLine;
        }
        m_more[day]->setGeometry(column.left() + sideGap, strip, column.width() - 2 * sideGap, stripLine - 2);
        for (const PlacedAppointment& one : m_days[day].placed) {
            const int wide = (column.width() - 2 * sideGap) / one.lanes;
            const int top = qRound(yOf(one.blockFrom()));
            const int bottom = qRound(yOf(one.blockTo())) - 1;
            m_blocks[next++]->setGeometry(column.left() + sideGap + one.lane * wide, top, wide - (one.lanes > 1 ? 2 : 0),
                                          bottom - top);
        }
    }
}

void WeekGrid::choose(AppointmentBlock* block) {
    if (m_current == block) {
        return;
    }
    if (m_current) {
        m_current->setCurrent(false);
    }
    m_current = block;
    setFocusPolicy(block ? Qt::ClickFocus : Qt::StrongFocus);
    if (block) {
        block->setCurrent(true);
        m_currentDay = block->day();
    }
    nameItself();
    update();
    Q_EMIT currentMoved();
}

QList<AppointmentBlock*> WeekGrid::blocksOf(QDate day) const {
    QList<AppointmentBlock*> found;
    for (AppointmentBlock* block : m_blocks) {
        if (block->day() == day) {
            found.append(block);
        }
    }
    return found;
}

void WeekGrid::setCurrentDay(QDate day, QTime from) {
    m_currentDay = day;
    const QList<AppointmentBlock*> blocks = blocksOf(day);
    AppointmentBlock* found = blocks.isEmpty() ? nullptr : blocks.last();
    for (auto at = blocks.rbegin(); at != blocks.rend(); ++at) {
        if (!from.isValid() || (*at)->row().appointment.startsAt.time() >= from) {
            found = *at;
        }
    }
    choose(found);
    nameItself();
    update();
    Q_EMIT currentMoved();
}

bool WeekGrid::setCurrent(AppointmentId appointment) {
    for (AppointmentBlock* block : m_blocks) {
        if (block->row().appointment.id == appointment) {
            choose(block);
            return true;
        }
    }
    return false;
}

const AppointmentRow* WeekGrid::currentAppointment() const { return m_current ? &m_current->row() : nullptr; }

void WeekGrid::takeFocus() {
    QWidget* to = m_current ? static_cast<QWidget*>(m_current) : this;
    to->setFocus(Qt::OtherFocusReason);
}

void WeekGrid::nameItself() {
    const QString day = formatLongDate(m_currentDay);
    setAccessibleDescription(m_current ? QString() : tr("%1: no appointments").arg(day));
}

void WeekGrid::step(int days) {
    for (qsizetype at = 0; at < m_days.size(); ++at) {
        if (m_days[at].date != m_currentDay) {
            continue;
        }
        const qsizetype to = at + days;
        if (to < 0 || to >= m_days.size()) {
            Q_EMIT wentBeyond(days);
            return;
        }
        const QTime from = m_current ? m_current->row().appointment.startsAt.time() : QTime();
        setCurrentDay(m_days[to].date, from);
        takeFocus();
        return;
    }
    if (!m_days.isEmpty()) {
        setCurrentDay(m_days.first().date);
        takeFocus();
    }
}

void WeekGrid::stepWithin(int blocks) {
    const QList<AppointmentBlock*> all = blocksOf(m_currentDay);
    if (!all.isEmpty()) {
        const qsizetype at = m_current ? all.indexOf(m_current) : -1;
        choose(all[qBound<qsizetype>(0, at + blocks, all.size() - 1)]);
        takeFocus();
    }
}

void WeekGrid::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        return QWidget::keyPressEvent(event);
    }
    switch (event->key()) {
    case Qt::Key_Left: return step(-1);
    case Qt::Key_Right: return step(1);
    case Qt::Key_Up: return stepWithin(-1);
    case Qt::Key_Down: return stepWithin(1);
    case Qt::Key_PageUp: Q_EMIT wentBeyond(-7); return;
    case Qt::Key_PageDown: Q_EMIT wentBeyond(7); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current) {
            Q_EMIT clicked();
        }
        return;
    case Qt::Key_T: Q_EMIT todayAsked(); return;
    case Qt::Key_N: Q_EMIT bookingAsked(QDateTime(m_currentDay, QTime(0, 0))); return;
    default: QWidget::keyPressEvent(event);
    }
}

QDate WeekGrid::dayAt(int x) const {
    const DayColumns columns = dayColumns(m_days, width());
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        if (x >= columns.days[day].left() && x <= columns.days[day].right()) {
            return m_days[day].date;
        }
    }
    return {};
}

void WeekGrid::mousePressEvent(QMouseEvent* event) {
    const QDate day = dayAt(event->position().toPoint().x());
    if (day.isValid()) {
        m_currentDay = day;
        choose(nullptr);
        nameItself();
        update();
        setFocus(Qt::MouseFocusReason);
        Q_EMIT currentMoved();
    }
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    const QDate day = dayAt(event->position().toPoint().x());
    const int minute = m_hours.first * 60 + qRound((event->position().y() - above - stripHeight()) * 60 / hourHeight());
    if (day.isValid() && event->button() == Qt::LeftButton) {
        const int quarter = qBound(0, minute / 15 * 15, 23 * 60 + 45);
        Q_EMIT bookingAsked(QDateTime(day, QTime(quarter / 60, quarter % 60)));
    }
}

void WeekGrid::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_current) {
        m_current->setFocus(event->reason());
    }
    update();
}

void WeekGrid::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void WeekGrid::paintEvent(QPaintEvent*) {
    const Colours& c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int axis = axisWidth();
    const DayColumns columns = dayColumns(m_days, width());
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        const QRect column(columns.days[day].left(), 0, columns.days[day].width(), height());
        if (m_days[day].date == m_now.date()) {
            painter.fillRect(column, c.accentSoft);
        }
        painter.setPen(QPen(c.line, 1));
        painter.drawLine(QPointF(column.left() + 0.5, 0), QPointF(column.left() + 0.5, height()));
    }
    painter.setFont(textFont(TextRole::Small));
    const int lineHigh = QFontMetrics(painter.font()).height();
    const auto writeTime = [&painter, lineHigh, axis](qreal y, const QTime& time) {
        painter.drawText(QRectF(0, y - lineHigh / 2.0, axis - hourGap, lineHigh), Qt::AlignRight | Qt::AlignVCenter,
                         formatTime(time));
    };
    painter.setPen(QPen(c.line, 1));
    for (int hour = m_hours.first; hour <= m_hours.last; ++hour) {
        const qreal y = qRound(yOf(hour * 60)) + 0.5;
        painter.drawLine(QPointF(axis, y), QPointF(width(), y));
    }
    const std::optional<int> now = minuteNow();
    painter.setPen(c.muted);
    for (const int hour : writtenHours(m_hours, now, hourHeight(), lineHigh)) {
        writeTime(qRound(yOf(hour * 60)) + 0.5, QTime(hour, 0));
    }
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        const QRect column(columns.days[day].left(), 0, columns.days[day].width(), height());
        if (m_days[day].date == m_currentDay && hasFocus()) {
            painter.setPen(QPen(c.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(column).adjusted(2, 2, -2, -2), 4, 4);
        }
        if (now && m_days[day].date == m_now.date()) {
            const qreal y = yOf(*now);
            painter.setPen(QPen(c.red.text, 2));
            painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y));
            painter.setBrush(c.red.text);
            painter.drawEllipse(QPointF(column.left(), y), 4, 4);
            painter.setFont(textFont(TextRole::Small));
            writeTime(y, m_now.time());
        }
    }
}

} // namespace brobygger
