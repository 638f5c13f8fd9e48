// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda_rules.h"

#include "core/base/time/due.h"
#include "core/considerations/consideration_rules.h"
#include "core/considerations/request_rules.h"
#include "core/cooperation/agreement_rules.h"
#include "core/cooperation/commitment_rules.h"
#include "core/correspondence/short_message_rules.h"
#include "core/improvement/pdsa_rules.h"
#include "core/measurements/measurement_calendar.h"
#include "core/meetings/meeting_rules.h"
#include "core/plan/goal_rules.h"
#include "core/privacy/consent_rules.h"
#include "core/referrals/incoming_rules.h"
#include "core/referrals/outgoing_rules.h"
#include "core/rights/restriction_rules.h"
#include "core/rights/rights_rules.h"
#include "core/todos/todo_rules.h"
#include "core/volunteers/volunteer_rules.h"

#include <algorithm>

namespace brobygger {

namespace {
// The database tells the day a record counts from; the rules of the slices ask for the record. What has ended is never asked
// for, so the rest of it does not matter here.
IncomingReferral receivedOn(QDate day) {
    IncomingReferral referral;
    referral.receivedOn = day;
    return referral;
}

OutgoingReferral draftedOn(QDate day) {
    OutgoingReferral referral;
    referral.draftedOn = day;
    return referral;
}

OutgoingReferral sentOn(QDate day) {
    OutgoingReferral referral;
    referral.state = OutgoingState::Sent;
    referral.sentOn = day;
    return referral;
}

Todo taskOn(QDate day) {
    Todo todo;
    todo.dueOn = day;
    return todo;
}

Goal goalOn(QDate day) {
    Goal goal;
    goal.followUpOn = day;
    return goal;
}

MeasurementMoment momentOn(QDate day) {
    MeasurementMoment moment;
    moment.date = day;
    return moment;
}

PdsaCycle studiedOn(QDate day) {
    PdsaCycle cycle;
    cycle.studyOn = day;
    return cycle;
}

Commitment promisedFor(QDate day) {
    Commitment commitment;
    commitment.dueOn = day;
    return commitment;
}

Meeting metOn(QDate day, MeetingState state) {
    Meeting meeting;
    meeting.startsAt = QDateTime(day, QTime(0, 0));
    meeting.state = state;
    return meeting;
}

PartnerAgreement renewedOn(QDate day) {
    PartnerAgreement agreement;
    agreement.renewOn = day;
    return agreement;
}

Volunteer promisedTo(QDate day) {
    Volunteer volunteer;
    volunteer.promiseValidTo = day;
    return volunteer;
}

WorkConsideration considerationTo(QDate day) {
    WorkConsideration consideration;
    consideration.validTo = day;
    return consideration;
}

ConsiderationsRequest requestToAnswerBy(QDate day) {
    ConsiderationsRequest request;
    request.sentOn = day;
    request.answerBy = day;
    return request;
}

ShortMessage messageToAnswerBy(QDate day) {
    ShortMessage message;
    message.answerBy = day;
    return message;
}

RightsRequest requestedBy(QDate day) {
    RightsRequest request;
    request.dueOn = day;
    return request;
}

Restriction restrictedUntilReview(QDate day) {
    Restriction restriction;
    restriction.reviewOn = day;
    return restriction;
}

/// The first record day, from `record` on, that a rule gives `day` or a later one; no rule goes back when the record day goes
/// on.
template <class Rule> QDate firstReaching(QDate day, QDate record, Rule rule) {
    while (rule(record) < day) {
        record = record.addDays(1);
    }
    return record;
}

/// The first record day that is due on `day` or later.
QDate firstDueFrom(const AgendaSubject& subject, QDate day, const AgendaSettings& settings) {
    const int longest =
        std::max({settings.firstContactDays, settings.replyDays, measurementDaysAfter, draftReferralDays, minutesDays});
    return firstReaching(day, day.addDays(-longest - 1), [&](QDate record) { return dueOn(subject, record, settings); });
}

/// Whether something of this kind can be late. A course with nothing planned has no day of its own that could have passed; a
/// reminder helps as long as its appointment is still to come, and on the day itself the appointment has its own line. What has
/// been cannot be called off any more.
bool canBeOverdue(AgendaKind kind) {
    return kind != AgendaKind::NothingPlanned && kind != AgendaKind::ReminderCall && kind != AgendaKind::CallOff;
}
} // namespace

QDate dueOn(const AgendaSubject& subject, QDate recordDay, const AgendaSettings& settings) {
    switch (subject.kind) {
    case AgendaKind::FirstContact: return dueOn(receivedOn(recordDay), settings.firstContactDays);
    case AgendaKind::NoReply: return dueOn(sentOn(recordDay), settings.replyDays);
    case AgendaKind::DraftReferral: return dueOn(draftedOn(recordDay), settings.replyDays);
    case AgendaKind::MeasurementDue:
    case AgendaKind::UseSheetDue: return dueOn(momentOn(recordDay)); // both belong to the moments of a course
    case AgendaKind::StudyDue: return dueOn(studiedOn(recordDay));
    case AgendaKind::ConsiderationLapses: return dueOn(considerationTo(recordDay));
    case AgendaKind::ConsiderationsAnswer: return dueOn(requestToAnswerBy(recordDay));
    case AgendaKind::MessageAnswer: return dueOn(messageToAnswerBy(recordDay));
    case AgendaKind::RightsRequest: return dueOn(requestedBy(recordDay));
    case AgendaKind::RestrictionReview: return dueOn(restrictedUntilReview(recordDay));
    case AgendaKind::CommitmentDue: return dueOn(promisedFor(recordDay));
    case AgendaKind::Meeting: return dueOn(metOn(recordDay, MeetingState::Planned));
    case AgendaKind::MeetingMinutes: return dueOn(metOn(recordDay, MeetingState::Held));
    case AgendaKind::AgreementRenewal: return dueOn(renewedOn(recordDay));
    case AgendaKind::StatementLapses: return dueOn(promisedTo(recordDay));
    case AgendaKind::ReminderCall: return addWorkingDays(recordDay, -1, settings.closed);
    case AgendaKind::OrderTransport:
        return subject.record == RecordKind::Appointment ? addWorkingDays(recordDay, -1, settings.closed)
                                                         : dueOn(taskOn(recordDay));
    case AgendaKind::RetryCall:
    case AgendaKind::AgreedAction:
    case AgendaKind::TellRecipient:
    case AgendaKind::OtherTask: return dueOn(taskOn(recordDay));
    case AgendaKind::GoalFollowUp: return dueOn(goalOn(recordDay));
    case AgendaKind::MissingOutcome:
    case AgendaKind::CallOff:
    case AgendaKind::Appointment:
    case AgendaKind::ConsentLapses:
    case AgendaKind::VisitsBack:
    case AgendaKind::NothingPlanned: return recordDay;
    }
    return recordDay;
}

AgendaState stateOf(const AgendaSubject& subject, QDate recordDay, QDate today, const AgendaSettings& settings) {
    if (!canBeOverdue(subject.kind)) {
        return AgendaState::Due;
    }
    return dueState(dueOn(subject, recordDay, settings), today) == DueState::Overdue ? AgendaState::Overdue : AgendaState::Due;
}

AgendaSpan spanOf(const AgendaSubject& subject, QDate today, const AgendaSettings& settings) {
    const QDate overdueBefore = canBeOverdue(subject.kind) ? firstDueFrom(subject, today, settings) : QDate();
    const QDate tomorrow = today.addDays(1);
    switch (subject.kind) {
    case AgendaKind::FirstContact: return {{}, tomorrow, overdueBefore};
    case AgendaKind::MissingOutcome: return {{}, today, overdueBefore};
    case AgendaKind::Appointment: return {today, tomorrow, overdueBefore};
    case AgendaKind::CallOff: return {today, QDate(9999, 12, 31), overdueBefore};    // however far ahead
    case AgendaKind::RightsRequest: return {{}, QDate(9999, 12, 31), overdueBefore}; // from the day it came
    case AgendaKind::ReminderCall: return {tomorrow, firstDueFrom(subject, tomorrow, settings), overdueBefore};
    case AgendaKind::OrderTransport:
        // An appointment's transport shows one working day ahead, while there still is time to order it.
        return subject.record == RecordKind::Appointment
                   ? AgendaSpan{today, firstDueFrom(subject, addWorkingDays(today, 1, settings.closed).addDays(1), settings),
                                overdueBefore}
                   : AgendaSpan{{}, tomorrow, overdueBefore};
    case AgendaKind::NoReply:
    case AgendaKind::DraftReferral: return {{}, firstDueFrom(subject, tomorrow, settings), overdueBefore};
    case AgendaKind::MeasurementDue: return {{}, today.addDays(measurementDaysBefore + 1), overdueBefore};
    case AgendaKind::ConsentLapses:
        return {today,
                firstReaching(tomorrow, today, [&](QDate last) { return lapsesFrom(last, settings.consentLapsingDays); }),
                overdueBefore};
    case AgendaKind::ConsiderationLapses: // and goes on until somebody has asked
        return {{},
                firstReaching(tomorrow, today, [&](QDate last) { return lapsesFrom(last, settings.considerationLapsingDays); }),
                overdueBefore};
    case AgendaKind::StatementLapses: // and goes on until it is signed again
        return {{},
                firstReaching(tomorrow, today, [&](QDate last) { return lapsesFrom(last, settings.statementLapsingDays); }),
                overdueBefore};
    case AgendaKind::ConsiderationsAnswer:
    case AgendaKind::MessageAnswer:
    case AgendaKind::RestrictionReview:
    case AgendaKind::VisitsBack:
    case AgendaKind::RetryCall:
    case AgendaKind::AgreedAction:
    case AgendaKind::TellRecipient:
    case AgendaKind::OtherTask:
    case AgendaKind::GoalFollowUp:
    case AgendaKind::UseSheetDue: // not before its period is over
    case AgendaKind::StudyDue:
    case AgendaKind::CommitmentDue:
    case AgendaKind::Meeting:
    case AgendaKind::MeetingMinutes: // from the day of the meeting on
    case AgendaKind::AgreementRenewal:
    case AgendaKind::NothingPlanned: return {{}, tomorrow, overdueBefore};
    }
    return {};
}

} // namespace brobygger
