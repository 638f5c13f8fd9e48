// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QScrollArea;

namespace brobygger {

class WeekGrid;

/// The names of the days over the grid, which scrolls when it is higher than its place.
class WeekView final : public QWidget {
    Q_OBJECT
public:
    explicit WeekView(QWidget* parent = nullptr);
    WeekGrid* grid() const { return m_grid; }
    void setToday(QDate today);
    /// Scrolls so that the current appointment is seen.
    void showCurrent();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_head;
    QScrollArea* m_area;
    WeekGrid* m_grid;
    QDate m_today;
};

} // namespace brobygger
