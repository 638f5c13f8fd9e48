// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"

#include <QTableView>

namespace brobygger {

class WeekModel;

/// A week as seven columns. The arrow keys move between appointments and days, Enter opens.
class WeekView final : public QTableView {
    Q_OBJECT
public:
    explicit WeekView(WeekModel* model, QWidget* parent = nullptr);
    /// The day the cursor stands in; invalid when it stands nowhere.
    QDate currentDay() const;
    void setCurrentDay(QDate day);
    /// The appointment the cursor stands on, or nothing.
    const AppointmentRow* currentAppointment() const;

Q_SIGNALS:
    void opened(const brobygger::AppointmentRow& row);
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void openAt(const QModelIndex& index);

    WeekModel* m_model;
};

} // namespace brobygger
