// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>
#include <array>

class QHBoxLayout;

namespace brobygger {

/// The days of this week with the number of appointments on each; a day is a button that opens it. Saturday
/// and Sunday show together, when there is something on one of them or it is today.
class WeekStrip final : public QWidget {
    Q_OBJECT
public:
    explicit WeekStrip(QWidget* parent = nullptr);
    void setWeek(QDate monday, const std::array<int, 7>& counts, QDate today);

Q_SIGNALS:
    void dayChosen(QDate day);

private:
    QHBoxLayout* m_row;
};

} // namespace brobygger
