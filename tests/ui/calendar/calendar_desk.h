// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/week_grid.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/forms/time_field.h"
#include "ui/shared/citizens/citizen_field.h"

#include <QAction>
#include <QComboBox>
#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

inline AppointmentId bookedAtClinic(Workspace& workspace, CitizenId citizen, int day) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("gp");
    appointment.place = QStringLiteral("Lægehuset");
    appointment.startsAt = QDateTime(workspace.clock.today().addDays(day), QTime(10, 30));
    const auto id = workspace.appointments.book(appointment);
    REQUIRE(id);
    return *id;
}

inline QList<AppointmentBlock*> blocks(const CalendarPage& page) {
    QList<AppointmentBlock*> shown;
    for (auto* block : page.findChildren<AppointmentBlock*>()) {
        if (block->isVisibleTo(&page)) {
            shown.append(block);
        }
    }
    return shown;
}

/// Books in the form that New appointment opens.
inline void bookInForm(Desk& desk, CalendarPage& page, CitizenId citizen, const QDateTime& at) {
    desk.actions.action(QStringLiteral("calendar.new"))->trigger();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    named<CitizenField>(*dialog, "citizenField")->setCitizen(citizen);
    choose(named<QComboBox>(*dialog, "sectorCombo"), QStringLiteral("gp"));
    named<DateField>(*dialog, "dateDate")->setDate(at.date());
    named<TimeField>(*dialog, "startTimeTime")->setTime(at.time());
    dialog->submit();
    QApplication::processEvents();
}

} // namespace brobygger::test
