// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/appointment_block.h"
#include "ui/calendar/week_layout.h"

#include <QWidget>
#include <functional>

class QPushButton;

namespace brobygger {

/// Where the days of a week stand across: the axis of hours at the left, days without anything at a weekend
/// narrow.
struct DayColumns {
    QList<QRect> days; ///< x and width; the height is nobody's
};
DayColumns dayColumns(const QList<PlacedDay>& days, int width);
/// Whether a day of a week is folded to its two letters: a Saturday or Sunday on which nothing lies. Also when it is today or
/// the cursor stands on it, so that no column moves while one walks or clicks.
bool isFolded(const PlacedDay& day, qsizetype daysShown);

/// The appointments of some days on an axis of time. The keys walk: up and down through a day, left and right
/// to the day beside, Enter shows, T goes to today, N books. One stop of the Tab key.
class WeekGrid final : public QWidget {
    Q_OBJECT
public:
    using TextMaker = std::function<BlockText(const AppointmentRow&)>;

    explicit WeekGrid(QWidget* parent = nullptr);

    void setDays(const QList<PlacedDay>& days, const TextMaker& text);
    const QList<PlacedDay>& days() const { return m_days; }
    /// Draws the line of now; a time on another day draws none.
    void setNow(const QDateTime& now);

    QDate currentDay() const { return m_currentDay; }
    /// Goes to the first appointment of the day from `from` on, or to the day itself.
    void setCurrentDay(QDate day, QTime from = {});
    bool setCurrent(AppointmentId appointment);
    /// The appointment the keys work on; nothing when the day is empty.
    const AppointmentRow* currentAppointment() const;
    AppointmentBlock* currentBlock() const { return m_current; }
    void takeFocus();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentMoved();
    void clicked();
    void opened();
    /// So many days on from the current one, which is beyond the days shown.
    void wentBeyond(int days);
    void todayAsked();
    void moreAsked(QDate day);
    void bookingAsked(const QDateTime& at); ///< without a time when the keys asked

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void addBlock(const AppointmentRow& row, const BlockText& text);
    void makeMoreButtons();
    void placeBlocks();
    void choose(AppointmentBlock* block);
    void step(int days);
    void stepWithin(int blocks);
    QList<AppointmentBlock*> blocksOf(QDate day) const;
    QDate dayAt(int x) const;
    int stripHeight() const;
    qreal hourHeight() const;
    qreal yOf(int minute) const;
    /// The minute of the day where the line of now stands; nothing when it is not shown.
    std::optional<int> minuteNow() const;
    void nameItself();

    QList<PlacedDay> m_days;
    QList<AppointmentBlock*> m_blocks;
    QList<QPushButton*> m_more; ///< one for each day, hidden where all are shown
    ShownHours m_hours;
    int m_stripLines = 0; ///< above the hours: what is booked without one
    QDateTime m_now;
    QDate m_currentDay;
    AppointmentBlock* m_current = nullptr;
};

} // namespace brobygger
