// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/week_model.h"

#include "core/base/dates.h"

namespace brobygger {

void WeekModel::setWeek(Days days, CellMaker cell) {
    beginResetModel();
    m_days = std::move(days);
    m_cell = std::move(cell);
    m_rows = 0;
    for (const Day& day : m_days) {
        m_rows = qMax(m_rows, static_cast<int>(day.appointments.size()) + (day.more > 0 ? 1 : 0));
    }
    endResetModel();
}

const AppointmentRow* WeekModel::appointmentAt(const QModelIndex& index) const {
    if (!index.isValid()) {
        return nullptr;
    }
    const QList<AppointmentRow>& appointments = day(index.column()).appointments;
    return index.row() < appointments.size() ? &appointments[index.row()] : nullptr;
}

int WeekModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int WeekModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

QVariant WeekModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != CellRole && role != Qt::AccessibleTextRole &&
                             role != Qt::ToolTipRole)) {
        return {};
    }
    Cell cell;
    if (const AppointmentRow* row = appointmentAt(index)) {
        cell = m_cell(*row);
    } else if (index.row() == day(index.column()).appointments.size() && day(index.column()).more > 0) {
        cell.text = tr("%n more", nullptr, day(index.column()).more);
        cell.role = TextRole::Muted;
    }
    if (role == CellRole) {
        return QVariant::fromValue(cell);
    }
    return cell.detail.isEmpty() ? cell.text : cell.text + QStringLiteral(", ") + cell.detail;
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QDate date = dayAt(section);
    return QStringLiteral("%1 %2-%3").arg(shortWeekday(date)).arg(date.day()).arg(date.month());
}

} // namespace brobygger
