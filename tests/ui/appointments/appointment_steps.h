// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/desk.h"
#include "ui/appointments/appointments_tab.h"
#include "ui/kit/dialogs/form_dialog.h"

#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

/// A page with the tab in it, as the citizen's page holds it.
using AroundAppointments = TabAlone<AppointmentsTab>;

inline AppointmentId bookedVisit(Workspace& workspace, CitizenId citizen, int day) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("gp");
    appointment.startsAt = QDateTime(workspace.clock.today().addDays(day), QTime(10, 30));
    const auto id = workspace.appointments.book(appointment);
    REQUIRE(id);
    return *id;
}

/// Opens the form that asks what became of an appointment.
inline FormDialog* outcomeOf(AppointmentsTab& tab, AppointmentId id) {
    tab.showRecord(id.value());
    named<QPushButton>(tab, "outcomeButton")->click();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(tab, "outcomeDialog");
    REQUIRE(dialog);
    return dialog;
}

} // namespace brobygger::test
