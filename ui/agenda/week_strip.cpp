// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/week_strip.h"

#include "core/base/time/dates.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace brobygger {

namespace {

constexpr int firstFreeDay = 5;
constexpr int cellHeight = 62;
constexpr int leastWidth = 26;

/// One day: its short name, its number and its count, one below the other, so that seven fit side by side.
class DayCell final : public QAbstractButton {
public:
    DayCell(QDate day, int count, bool isToday)
        : m_weekday(shortWeekday(day))
        , m_date(QString::number(day.day()))
        , m_count(QString::number(count))
        , m_isToday(isToday) {
        setObjectName(QStringLiteral("weekDay%1Button").arg(day.dayOfWeek()));
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override {
        const QFontMetrics metrics(textFont(TextRole::Strong));
        const int widest = qMax(metrics.horizontalAdvance(m_weekday), metrics.horizontalAdvance(m_date));
        return {qMax(leastWidth, widest + 4), scaled(cellHeight)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        const Colours& c = colours(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(m_isToday ? QBrush(c.selection) : underMouse() ? QBrush(c.accentSoft) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        painter.setPen(c.text);
        painter.setFont(textFont(m_isToday ? TextRole::Strong : TextRole::Body));
        const QRect line(0, 3, width(), (height() - 6) / 3);
        painter.drawText(line, Qt::AlignCenter, m_weekday);
        painter.drawText(line.translated(0, line.height()), Qt::AlignCenter, m_date);
        painter.setFont(textFont(TextRole::Body));
        painter.drawText(line.translated(0, 2 * line.height()), Qt::AlignCenter, m_count);
    }

private:
    QString m_weekday;
    QString m_date;
    QString m_count;
    bool m_isToday;
};

} // namespace

WeekStrip::WeekStrip(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2);
}

void WeekStrip::setWeek(QDate monday, const std::array<int, 7>& counts, QDate today) {
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const bool hasWeekend = counts[5] > 0 || counts[6] > 0 || monday.daysTo(today) >= firstFreeDay;
    for (int offset = 0; offset < (hasWeekend ? 7 : firstFreeDay); ++offset) {
        const QDate day = monday.addDays(offset);
        const int count = counts[static_cast<size_t>(offset)];
        auto* cell = new DayCell(day, count, day == today);
        cell->setAccessibleName(tr("%1: %n appointment(s)", nullptr, count).arg(formatLongDate(day)));
        connect(cell, &QAbstractButton::clicked, this, [this, day] { Q_EMIT dayChosen(day); });
        m_row->addWidget(cell);
    }
}

} // namespace brobygger
