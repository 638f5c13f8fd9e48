// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda_item.h"
#include "core/base/time/working_days.h"

namespace brobygger {

/// The numbers of days the rules need; the programme's and the organisation's.
struct AgendaSettings {
    int firstContactDays;              ///< from received to first contact
    int replyDays;                     ///< from sent to asking the offer
    int consentLapsingDays;            ///< before the last day
    ClosedDays closed = {};            ///< on which nobody calls and nobody orders
    int considerationLapsingDays = 14; ///< before the last day
    int statementLapsingDays = 30;     ///< before the last day of a volunteer's statement
};

/// Whether the thing is an appointment that needs transport or a task that says so: the first waits before
/// its day, the second on its day.
struct AgendaSubject {
    AgendaKind kind;
    RecordKind record;
};

/// The day by which something is to be done, from the day its record counts from: the appointment's, the day
/// received or sent, the last day of a consent, the task's own. What a slice has a dueOn of its own for is asked there; a
/// reminder and the transport of an appointment are due on the working day before it.
QDate dueOn(const AgendaSubject& subject, QDate recordDay, const AgendaSettings& settings);
/// By dueOn: overdue once that day has passed.
AgendaState stateOf(const AgendaSubject& subject, QDate recordDay, QDate today, const AgendaSettings& settings);

/// Which records of a kind wait on a day, as bounds of their record day, so that a database can count them.
/// The three are worked out from dueOn and stateOf and cannot say something else.
struct AgendaSpan {
    QDate from;          ///< the first day; invalid: without bound
    QDate before;        ///< the first day that does not wait yet
    QDate overdueBefore; ///< earlier ones are overdue; invalid: none is

    bool holds(QDate recordDay) const { return (!from.isValid() || recordDay >= from) && recordDay < before; }
};
AgendaSpan spanOf(const AgendaSubject& subject, QDate today, const AgendaSettings& settings);

} // namespace brobygger
