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
constexpr int cellHeight = 52;
constexpr int leastWidth = 30;

/// One day: its short name and number above, its count below.
class DayCell final : public QAbstractButton {
public:
    DayCell(QDate day, int count, bool isToday)
        : m_words(QStringLiteral("%1 %2").arg(shortWeekday(day)).arg(day.day()))
        , m_count(QString::number(count))
        , m_isToday(isToday) {
        setObjectName(QStringLiteral("weekDay%1Button").arg(day.dayOfWeek()));
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override {
        const int words = QFontMetrics(textFont(TextRole::Strong)).horizontalAdvance(m_words);
        return {qMax(leastWidth, words + 2), scaled(cellHeight)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        const Colours& c = colours(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(m_isToday      ? QBrush(c.selection)
                         : underMouse() ? QBrush(c.accentSoft)
                                        : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        painter.setPen(c.text);
        painter.setFont(textFont(m_isToday ? TextRole::Strong : TextRole::Body));
        painter.drawText(rect().adjusted(0, scaled(6), 0, -height() / 2), Qt::AlignCenter, m_words);
        painter.setFont(textFont(TextRole::Body));
        painter.drawText(rect().adjusted(0, height() / 2 - 2, 0, -4), Qt::AlignCenter, m_count);
    }

private:
    QString m_words;
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
