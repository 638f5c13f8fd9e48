// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/todos/todo.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

namespace brobygger {

class Card;
class RecordTable;

/// What is agreed and which appointments come, for the citizen who sits beside: to be read. What the referrer wrote, the
/// worker's own tasks and the steps of the course are not in it.
class SharedPlanTab final : public CitizenTab {
    Q_OBJECT
public:
    SharedPlanTab(PageContext& context, CitizenId citizen);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshSteps();
    void refreshAppointments();
    QList<Column<Todo>> stepColumns() const;
    QList<Column<AppointmentRow>> appointmentColumns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    Card* m_stepsCard;
    Card* m_appointmentsCard;
    RecordsOf<Todo>* m_steps;
    RecordsOf<AppointmentRow>* m_appointments;
    RecordTable* m_stepsTable;
    RecordTable* m_appointmentsTable;
};

} // namespace brobygger
