// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/shared_plan_tab.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/appointments/appointment_columns.h"

#include <QBoxLayout>
#include <QEvent>
#include <algorithm>

namespace brobygger {

SharedPlanTab::SharedPlanTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_stepsCard(new Card)
    , m_appointmentsCard(new Card)
    , m_steps(new RecordsOf<Todo>(stepColumns(), this))
    , m_appointments(new RecordsOf<AppointmentRow>(appointmentColumns(), this))
    , m_stepsTable(new RecordTable(QStringLiteral("sharedPlanTable"), tr("What we have agreed")))
    , m_appointmentsTable(new RecordTable(QStringLiteral("comingAppointmentsTable"), tr("Appointments to come"))) {
    m_stepsTable->setRecords(m_steps);
    m_appointmentsTable->setRecords(m_appointments);
    m_stepsCard->content()->addWidget(m_stepsTable, 1);
    m_appointmentsCard->content()->addWidget(m_appointmentsTable, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_stepsCard, 1);
    layout->addWidget(m_appointmentsCard, 1);
    setFocusProxy(m_stepsTable);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (!changes.citizens.contains(m_citizen.value())) {
            return;
        }
        if (changes.touches(RecordKind::Todo)) {
            refreshSteps();
        }
        if (changes.touches(RecordKind::Appointment)) {
            refreshAppointments();
        }
    });
    retranslate();
}

void SharedPlanTab::retranslate() {
    m_stepsCard->setTitle(tr("What we have agreed"));
    m_appointmentsCard->setTitle(tr("Appointments to come"));
    m_stepsTable->setAccessibleName(m_stepsCard->title());
    m_appointmentsTable->setAccessibleName(m_appointmentsCard->title());
    m_stepsTable->setEmptyText(tr("Nothing is agreed yet."));
    m_appointmentsTable->setEmptyText(tr("There are no appointments to come."));
    m_steps->setColumns(stepColumns());
    m_appointments->setColumns(appointmentColumns());
    refreshSteps();
    refreshAppointments();
}

/// Agreed steps that are open; ringing again or ordering transport is the worker's to remember.
void SharedPlanTab::refreshSteps() {
    QList<Todo> steps = m_context.workspace.todos.forCitizen(m_citizen);
    steps.removeIf([](const Todo& todo) { return todo.kind != TodoKind::AgreedAction || todo.state != TodoState::Open; });
    m_steps->setSource(rowsOf<Todo>(steps, [](const Todo& todo) { return todo.id.toString(); }));
}

void SharedPlanTab::refreshAppointments() {
    const QDateTime now = m_context.workspace.clock.now();
    QList<AppointmentRow> coming = m_context.workspace.appointments.forCitizen(m_citizen);
    coming.removeIf(
        [&now](const AppointmentRow& row) { return row.appointment.hasOutcome() || row.appointment.startsAt < now; });
    std::reverse(coming.begin(), coming.end()); // the next one first
    m_appointments->setSource(
        rowsOf<AppointmentRow>(coming, [](const AppointmentRow& row) { return row.appointment.id.toString(); }));
}

QList<Column<Todo>> SharedPlanTab::stepColumns() const {
    return {
        {QStringLiteral("due"), tr("By"), [](const Todo& todo) { return formatDate(todo.dueOn); }, {}, Qt::AlignLeft, {}, 110},
        {QStringLiteral("title"), tr("What"), [](const Todo& todo) { return todo.title; }},
    };
}

QList<Column<AppointmentRow>> SharedPlanTab::appointmentColumns() const {
    const Workspace& workspace = m_context.workspace;
    return {
        {QStringLiteral("when"),
         tr("When"),
         [](const AppointmentRow& row) { return formatDateTime(row.appointment.startsAt); },
         {},
         Qt::AlignLeft,
         {},
         170},
        whatAndWhereColumn(workspace),
        howToGetThereColumn(workspace),
    };
}

void SharedPlanTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
