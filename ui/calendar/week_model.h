// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "ui/kit/record_table_model.h"

#include <QAbstractTableModel>
#include <array>
#include <functional>

namespace brobygger {

/// The appointments of a week: a column per day, each filled from the top by time.
class WeekModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// A day shows at most so many; `more` says how many there are beyond.
    static constexpr int mostPerDay = 200;

    struct Day {
        QDate date;
        QList<AppointmentRow> appointments;
        int more = 0;
    };
    using Days = std::array<Day, 7>;
    using CellMaker = std::function<Cell(const AppointmentRow&)>;

    using QAbstractTableModel::QAbstractTableModel;

    void setWeek(Days days, CellMaker cell);
    /// Nothing where the day has no such appointment.
    const AppointmentRow* appointmentAt(const QModelIndex& index) const;
    QDate dayAt(int column) const { return m_days[static_cast<size_t>(column)].date; }
    const Day& day(int column) const { return m_days[static_cast<size_t>(column)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Days m_days;
    CellMaker m_cell;
    int m_rows = 0;
};

} // namespace brobygger
