// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda_rules.h"
#include "core/agenda/agenda_texts.h"
#include "core/appointments/appointment_rules.h"
#include "core/base/time/dates.h"
#include "core/considerations/consideration_rules.h"
#include "core/considerations/request_rules.h"
#include "core/correspondence/short_message_rules.h"
#include "core/measurements/measurement_calendar.h"
#include "core/plan/goal_rules.h"
#include "core/privacy/consent_rules.h"
#include "core/referrals/incoming_rules.h"
#include "core/referrals/outgoing_rules.h"
#include "core/settings/closed_days.h"
#include "core/todos/todo_rules.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QDate monday(2026, 11, 2);

AgendaSubject appointmentOf(AgendaKind kind) { return {kind, RecordKind::Appointment}; }

AppointmentId booked(Workspace& workspace, CitizenId citizen, const QDateTime& at, bool reminder = false, bool order = false) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("gp");
    appointment.startsAt = at;
    appointment.wantsReminder = reminder;
    appointment.needsTransportOrder = order;
    const auto id = workspace.appointments.book(appointment);
    REQUIRE(id);
    return *id;
}

TodoId aTask(Workspace& workspace, CitizenId citizen, TodoKind kind, QDate due) {
    Todo todo;
    todo.citizen = citizen;
    todo.kind = kind;
    todo.title = QStringLiteral("opgave");
    todo.dueOn = due;
    const auto id = workspace.todos.add(todo);
    REQUIRE(id);
    return *id;
}

IncomingReferralId received(Workspace& workspace, CitizenId citizen, QDate on) {
    IncomingDraft draft;
    draft.referral.citizen = citizen;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.receivedOn = on;
    const auto id = workspace.incomingReferrals.receive(draft);
    REQUIRE(id);
    return id->id;
}

OutgoingReferralId sent(Workspace& workspace, CitizenId citizen, QDate on) {
    Offer offer;
    offer.name = QStringLiteral("Mandegruppen (eksempel)");
    const auto kept = workspace.offers.add(offer);
    REQUIRE(kept);
    OutgoingReferral referral;
    referral.citizen = citizen;
    referral.offer = *kept;
    referral.draftedOn = on;
    const auto drafted = workspace.outgoingReferrals.draft(referral);
    REQUIRE(drafted);
    REQUIRE(workspace.outgoingReferrals.send(drafted->id, on, QStringLiteral("letter"), QStringLiteral("aftalt mundtligt")));
    return drafted->id;
}

void consented(Workspace& workspace, CitizenId citizen, QDate validTo) {
    Consent consent;
    consent.citizen = citizen;
    consent.fromWhom = QStringLiteral("os");
    consent.toWhom = QStringLiteral("Lægehuset");
    consent.kinds = {QStringLiteral("contact"), QStringLiteral("attendance")};
    consent.purpose = QStringLiteral("henvisning");
    consent.form = QStringLiteral("written");
    consent.givenOn = validTo.addDays(-300);
    consent.validTo = validTo;
    const auto id = workspace.consents.record(consent);
    INFO((id ? QString() : id.error().message).toStdString());
    REQUIRE(id);
}

AgendaCount countOf(const Workspace& workspace, AgendaKind kind) {
    const AgendaList list = workspace.agenda.items(workspace.clock.today());
    const AgendaCount count = list.counts.value(kind);
    // The list, its count and the badge say the same, always.
    int total = 0;
    int overdue = 0;
    for (const AgendaItem& item : list.items) {
        if (item.kind == kind) {
            ++total;
            overdue += item.state == AgendaState::Overdue ? 1 : 0;
        }
    }
    CHECK(count == AgendaCount{total, overdue});
    CHECK(workspace.agenda.count(kind, workspace.clock.today()) == count);
    return count;
}

constexpr AgendaCount none{0, 0};
constexpr AgendaCount oneDue{1, 0};
constexpr AgendaCount oneOverdue{1, 1};

} // namespace

TEST_CASE("What waits and what is overdue is the same for a list and for a database's bounds", "[agenda]") {
    const AgendaSettings settings{5, 14, 30};
    const QList<AgendaSubject> subjects{{AgendaKind::FirstContact, RecordKind::IncomingReferral},
                                        appointmentOf(AgendaKind::MissingOutcome),
                                        appointmentOf(AgendaKind::CallOff),
                                        appointmentOf(AgendaKind::ReminderCall),
                                        appointmentOf(AgendaKind::OrderTransport),
                                        appointmentOf(AgendaKind::Appointment),
                                        {AgendaKind::OrderTransport, RecordKind::Todo},
                                        {AgendaKind::RetryCall, RecordKind::Todo},
                                        {AgendaKind::GoalFollowUp, RecordKind::Goal},
                                        {AgendaKind::NoReply, RecordKind::OutgoingReferral},
                                        {AgendaKind::DraftReferral, RecordKind::OutgoingReferral},
                                        {AgendaKind::MeasurementDue, RecordKind::Measurement},
                                        {AgendaKind::UseSheetDue, RecordKind::ServiceUse},
                                        {AgendaKind::StudyDue, RecordKind::PdsaCycle},
                                        {AgendaKind::CommitmentDue, RecordKind::Commitment},
                                        {AgendaKind::Meeting, RecordKind::Meeting},
                                        {AgendaKind::MeetingMinutes, RecordKind::Meeting},
                                        {AgendaKind::AgreementRenewal, RecordKind::PartnerAgreement},
                                        {AgendaKind::StatementLapses, RecordKind::Volunteer},
                                        {AgendaKind::ConsentLapses, RecordKind::Consent},
                                        {AgendaKind::ConsiderationLapses, RecordKind::WorkConsideration},
                                        {AgendaKind::ConsiderationsAnswer, RecordKind::ConsiderationsRequest},
                                        {AgendaKind::MessageAnswer, RecordKind::ShortMessage},
                                        {AgendaKind::RightsRequest, RecordKind::RightsRequest},
                                        {AgendaKind::RestrictionReview, RecordKind::Restriction},
                                        {AgendaKind::VisitsBack, RecordKind::VisitRound}};
    // A week like any other, the one before Easter and the one of Christmas.
    QList<QDate> days;
    for (int shift = 0; shift < 7; ++shift) {
        days << monday.addDays(shift) << QDate(2027, 3, 23).addDays(shift) << QDate(2026, 12, 21).addDays(shift);
    }
    for (const AgendaSubject& subject : subjects) {
        for (const QDate today : days) {
            const AgendaSpan span = spanOf(subject, today, settings);
            for (int offset = -60; offset <= 60; ++offset) {
                const QDate day = today.addDays(offset);
                INFO(toCode(subject.kind).toStdString() << " " << offset << " on " << isoDate(today).toStdString());
                CHECK((day < span.overdueBefore) == (stateOf(subject, day, today, settings) == AgendaState::Overdue));
            }
        }
    }
}

TEST_CASE("I dag waits for what each subject's own rule calls due", "[agenda]") {
    const AgendaSettings settings{5, 14, 30};
    const QDate today = monday;
    const auto waits = [&](AgendaKind kind, RecordKind record, QDate day) {
        return spanOf({kind, record}, today, settings).holds(day);
    };
    const auto isLate = [&](AgendaKind kind, RecordKind record, QDate day) {
        return stateOf({kind, record}, day, today, settings) == AgendaState::Overdue;
    };
    for (int offset = -60; offset <= 60; ++offset) {
        const QDate day = today.addDays(offset);
        INFO(isoDate(day).toStdString());

        IncomingReferral incoming;
        incoming.receivedOn = day;
        CHECK(isLate(AgendaKind::FirstContact, RecordKind::IncomingReferral, day) ==
              (firstContactClock(incoming, today, settings.firstContactDays).due == DueState::Overdue));

        OutgoingReferral outgoing;
        outgoing.draftedOn = day;
        DueState due = dueState(dueOn(outgoing, settings.replyDays), today);
        CHECK(waits(AgendaKind::DraftReferral, RecordKind::OutgoingReferral, day) == (due != DueState::Later));
        CHECK(isLate(AgendaKind::DraftReferral, RecordKind::OutgoingReferral, day) == (due == DueState::Overdue));
        outgoing.state = OutgoingState::Sent;
        outgoing.sentOn = day;
        due = dueState(dueOn(outgoing, settings.replyDays), today);
        CHECK(waits(AgendaKind::NoReply, RecordKind::OutgoingReferral, day) == (due != DueState::Later));
        CHECK(isLate(AgendaKind::NoReply, RecordKind::OutgoingReferral, day) == (due == DueState::Overdue));

        Todo todo;
        todo.dueOn = day;
        CHECK(waits(AgendaKind::OtherTask, RecordKind::Todo, day) == (dueState(todo, today) != DueState::Later));
        CHECK(isLate(AgendaKind::OtherTask, RecordKind::Todo, day) == (dueState(todo, today) == DueState::Overdue));

        Goal goal;
        goal.followUpOn = day;
        CHECK(waits(AgendaKind::GoalFollowUp, RecordKind::Goal, day) == (dueState(goal, today) != DueState::Later));
        CHECK(isLate(AgendaKind::GoalFollowUp, RecordKind::Goal, day) == (dueState(goal, today) == DueState::Overdue));

        const QList<InstrumentUse> uses{{QStringLiteral("WHO5"), {QStringLiteral("start")}, false, {}}};
        const MeasurementMoment moment = measurementCalendar(uses, {day}, {}, today).first();
        CHECK(waits(AgendaKind::MeasurementDue, RecordKind::Measurement, day) == isDue(moment));
        CHECK(isLate(AgendaKind::MeasurementDue, RecordKind::Measurement, day) == (moment.state == MeasurementState::Overdue));

        Consent consent;
        consent.givenOn = day.addYears(-1);
        consent.validTo = day;
        CHECK(waits(AgendaKind::ConsentLapses, RecordKind::Consent, day) ==
              (stateOn(consent, today, settings.consentLapsingDays) == ConsentState::Lapsing));

        WorkConsideration consideration;
        consideration.validTo = day;
        const ConsiderationState holding = stateOn(consideration, today, settings.considerationLapsingDays);
        CHECK(waits(AgendaKind::ConsiderationLapses, RecordKind::WorkConsideration, day) ==
              (holding != ConsiderationState::Valid));
        CHECK(isLate(AgendaKind::ConsiderationLapses, RecordKind::WorkConsideration, day) ==
              (holding == ConsiderationState::Lapsed));

        ConsiderationsRequest request;
        request.sentOn = today;
        request.answerBy = day;
        due = dueState(dueOn(request), today);
        CHECK(waits(AgendaKind::ConsiderationsAnswer, RecordKind::ConsiderationsRequest, day) == (due != DueState::Later));
        CHECK(isLate(AgendaKind::ConsiderationsAnswer, RecordKind::ConsiderationsRequest, day) == (due == DueState::Overdue));

        ShortMessage message;
        message.answerBy = day;
        due = dueState(dueOn(message), today);
        CHECK(waits(AgendaKind::MessageAnswer, RecordKind::ShortMessage, day) == (due != DueState::Later));
        CHECK(isLate(AgendaKind::MessageAnswer, RecordKind::ShortMessage, day) == (due == DueState::Overdue));
    }
}

TEST_CASE("Of an appointment on the Tuesday after Easter one reminds from the Wednesday before Easter on", "[agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate wednesday(2027, 3, 24);
    const QDate tuesday(2027, 3, 30);
    CHECK(dueOn(appointmentOf(AgendaKind::ReminderCall), tuesday, {}) == wednesday);
    CHECK(dueOn(appointmentOf(AgendaKind::OrderTransport), tuesday, {}) == wednesday);
    booked(workspace, aCitizen(workspace).id, QDateTime(tuesday, QTime(9, 0)), true, true);
    file.clock.moveTo(QDateTime(wednesday.addDays(-1), QTime(9, 0)));
    CHECK(countOf(workspace, AgendaKind::ReminderCall) == none);
    CHECK(countOf(workspace, AgendaKind::OrderTransport) == oneDue); // a working day ahead, while it can be ordered
    file.clock.moveTo(QDateTime(wednesday, QTime(9, 0)));
    CHECK(countOf(workspace, AgendaKind::ReminderCall) == oneDue);
    CHECK(countOf(workspace, AgendaKind::OrderTransport) == oneDue);
    for (QDate day = wednesday.addDays(1); day < tuesday; day = day.addDays(1)) {
        INFO(isoDate(day).toStdString());
        file.clock.moveTo(QDateTime(day, QTime(9, 0)));
        CHECK(countOf(workspace, AgendaKind::ReminderCall) == oneDue);
        CHECK(countOf(workspace, AgendaKind::OrderTransport) == oneOverdue);
    }
    file.clock.moveTo(QDateTime(tuesday, QTime(8, 0)));
    CHECK(countOf(workspace, AgendaKind::ReminderCall) == none);
}

TEST_CASE("Where nobody works on Christmas Eve, one reminds of the Monday after Christmas on the day before", "[agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    booked(workspace, aCitizen(workspace).id, QDateTime(QDate(2026, 12, 28), QTime(9, 0)), true);
    file.clock.moveTo(QDateTime(QDate(2026, 12, 23), QTime(9, 0)));
    CHECK(countOf(workspace, AgendaKind::ReminderCall) == none);
    workspace.settings.set(closedOnChristmasEve, true);
    CHECK(countOf(workspace, AgendaKind::ReminderCall) == oneDue);
}

TEST_CASE("A drafted referral is on the list after two days, one more is overdue, and a sent one is not", "[agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Offer offer;
    offer.name = QStringLiteral("Mandegruppen (eksempel)");
    OutgoingReferral referral;
    referral.citizen = aCitizen(workspace).id;
    referral.offer = *workspace.offers.add(offer);
    const OutgoingReferralId id = workspace.outgoingReferrals.draft(referral)->id;
    const QDate drafted = workspace.clock.today();
    file.clock.moveTo(QDateTime(drafted.addDays(1), QTime(9, 0)));
    CHECK(countOf(workspace, AgendaKind::DraftReferral) == none);
    file.clock.moveTo(QDateTime(drafted.addDays(2), QTime(9, 0)));
    CHECK(countOf(workspace, AgendaKind::DraftReferral) == oneDue);
    file.clock.moveTo(QDateTime(drafted.addDays(3), QTime(9, 0)));
    CHECK(countOf(workspace, AgendaKind::DraftReferral) == oneOverdue);
    REQUIRE(workspace.outgoingReferrals.send(id, workspace.clock.today(), QStringLiteral("phone"), QStringLiteral("ringet")));
    CHECK(countOf(workspace, AgendaKind::DraftReferral) == none);
}

TEST_CASE("From Friday on one reminds of Monday's appointment", "[agenda]") {
    const AgendaSettings settings{5, 14, 30};
    const AgendaSubject reminder = appointmentOf(AgendaKind::ReminderCall);
    const QDate friday = monday.addDays(-3);
    CHECK(dueOn(reminder, monday, settings) == friday);
    CHECK(dueOn(reminder, monday.addDays(1), settings) == monday);
    CHECK(spanOf(reminder, friday, settings).holds(monday));
    CHECK_FALSE(spanOf(reminder, friday, settings).holds(monday.addDays(1)));
    CHECK_FALSE(spanOf(reminder, friday.addDays(-1), settings).holds(monday));
    CHECK(stateOf(reminder, monday, friday, settings) == AgendaState::Due);
}

TEST_CASE(
    "At the weekend the reminder for Monday's appointment is not overdue, and on Monday only the appointment stands there",
    "[agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate next = monday.addDays(7);
    booked(workspace, aCitizen(workspace).id, QDateTime(next, QTime(9, 0)), true);
    for (const int before : {3, 2, 1}) {
        file.clock.moveTo(QDateTime(next.addDays(-before), QTime(10, 0)));
        INFO("days before: " << before);
        CHECK(countOf(workspace, AgendaKind::ReminderCall) == oneDue);
    }
    file.clock.moveTo(QDateTime(next, QTime(8, 0)));
    CHECK(countOf(workspace, AgendaKind::ReminderCall) == none);
    CHECK(countOf(workspace, AgendaKind::Appointment) == oneDue);
    const AgendaItem line = workspace.agenda.items(next).items.first();
    CHECK(line.isNotReminded);
    CHECK(detailOf(line, next) == QStringLiteral("not reminded"));
    REQUIRE(workspace.appointments.markReminded(AppointmentId(line.recordId)));
    CHECK_FALSE(workspace.agenda.items(next).items.first().isNotReminded);
}

TEST_CASE("A day further away stands in the line with its date alone", "[agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    booked(workspace, aCitizen(workspace).id, QDateTime(QDate(2026, 10, 28), QTime(10, 0))); // a Wednesday
    const QList<AgendaItem> lines = workspace.agenda.items(today).items;
    const auto line = std::find_if(lines.cbegin(), lines.cend(),
                                   [](const AgendaItem& item) { return item.kind == AgendaKind::MissingOutcome; });
    REQUIRE(line != lines.cend());
    CHECK(titleOf(*line, today, workspace.codes, QStringLiteral("da")).startsWith(QStringLiteral("28-10-2026 at 10.00")));
}

TEST_CASE("Who waits for first contact has one line, also after an attempt in vain", "[agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    received(workspace, citizen, workspace.clock.today());
    CHECK(detailOf(workspace.agenda.items(workspace.clock.today()).items.first(), workspace.clock.today()) ==
          QStringLiteral("today"));
    Contact attempt;
    attempt.citizen = citizen;
    attempt.at = workspace.clock.now();
    attempt.kind = QStringLiteral("call");
    attempt.outcome = QStringLiteral("no_answer");
    REQUIRE(workspace.contacts.record(attempt));
    file.clock.moveTo(QDateTime(workspace.clock.today().addDays(2), QTime(9, 0)));
    REQUIRE(workspace.todos.open(workspace.clock.today()).size() == 1);
    CHECK(countOf(workspace, AgendaKind::FirstContact) == oneDue);
    CHECK(countOf(workspace, AgendaKind::RetryCall) == none);
}

TEST_CASE("After a wrong number there is a line to find another way, also while first contact waits", "[agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    received(workspace, citizen, workspace.clock.today());
    Contact attempt;
    attempt.citizen = citizen;
    attempt.at = workspace.clock.now();
    attempt.kind = QStringLiteral("call");
    attempt.outcome = QStringLiteral("wrong_number");
    REQUIRE(workspace.contacts.record(attempt));
    file.clock.moveTo(QDateTime(workspace.clock.today().addDays(1), QTime(9, 0)));
    const QDate today = workspace.clock.today();
    CHECK(countOf(workspace, AgendaKind::FirstContact) == oneDue);
    CHECK(countOf(workspace, AgendaKind::RetryCall) == oneDue);
    const QList<AgendaItem> lines = workspace.agenda.items(today).items;
    CHECK(std::any_of(lines.begin(), lines.end(),
                      [&](const AgendaItem& line) { return line.subject == workspace.todos.open(today).first().todo.title; }));

    SECTION("with the new number it is an attempt like any other") {
        attempt.at = workspace.clock.now();
        attempt.outcome = QStringLiteral("no_answer");
        REQUIRE(workspace.contacts.record(attempt));
        file.clock.moveTo(QDateTime(today.addDays(1), QTime(9, 0)));
        CHECK(countOf(workspace, AgendaKind::FirstContact) == oneDue);
        CHECK(countOf(workspace, AgendaKind::RetryCall) == none);
    }
    SECTION("gone when the citizen is reached") {
        attempt.at = workspace.clock.now();
        attempt.outcome = QStringLiteral("reached");
        REQUIRE(workspace.contacts.record(attempt));
        CHECK(countOf(workspace, AgendaKind::FirstContact) == none);
        CHECK(countOf(workspace, AgendaKind::RetryCall) == none);
    }
}

TEST_CASE("Transport shows a working day before it must be ordered", "[agenda]") {
    const AgendaSettings settings{5, 14, 30};
    const AgendaSubject transport = appointmentOf(AgendaKind::OrderTransport);
    const QDate wednesday = monday.addDays(2);
    CHECK(dueOn(transport, wednesday, settings) == monday.addDays(1));
    CHECK(spanOf(transport, monday, settings).holds(wednesday));
    CHECK_FALSE(spanOf(transport, monday, settings).holds(wednesday.addDays(1)));
}

TEST_CASE("Each thing that waits has one line, which goes when it is done", "[agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const QDate today = workspace.clock.today();
    const auto at = [today](int days, int hour) { return QDateTime(today.addDays(days), QTime(hour, 0)); };

    SECTION("a reminder call for tomorrow") {
        const AppointmentId id = booked(workspace, citizen, at(1, 9), true);
        booked(workspace, citizen, at(1, 10), false);
        CHECK(countOf(workspace, AgendaKind::ReminderCall) == oneDue);
        const auto undo = workspace.appointments.markReminded(id);
        REQUIRE(undo);
        CHECK(countOf(workspace, AgendaKind::ReminderCall) == none);
        REQUIRE((*undo)());
        CHECK(countOf(workspace, AgendaKind::ReminderCall) == oneDue);
    }
    SECTION("transport to order") {
        const AppointmentId id = booked(workspace, citizen, at(2, 13), false, true);
        CHECK(countOf(workspace, AgendaKind::OrderTransport) == oneDue);
        REQUIRE(workspace.appointments.orderTransport(id));
        CHECK(countOf(workspace, AgendaKind::OrderTransport) == none);
    }
    SECTION("today's appointment, and its outcome tomorrow") {
        const AppointmentId id = booked(workspace, citizen, at(0, 10));
        CHECK(countOf(workspace, AgendaKind::Appointment) == oneDue);
        CHECK(countOf(workspace, AgendaKind::MissingOutcome) == none);
        file.clock.moveTo(at(1, 9));
        CHECK(countOf(workspace, AgendaKind::Appointment) == none);
        CHECK(countOf(workspace, AgendaKind::MissingOutcome) == oneOverdue);
        REQUIRE(workspace.appointments.recordOutcome(id, {outcome::attended, {}, {}, {}}));
        CHECK(countOf(workspace, AgendaKind::MissingOutcome) == none);
    }
    SECTION("a referral until the citizen was reached") {
        received(workspace, citizen, today);
        CHECK(countOf(workspace, AgendaKind::FirstContact) == oneDue);
        file.clock.moveTo(at(workspace.incomingReferrals.firstContactDays(), 9));
        CHECK(countOf(workspace, AgendaKind::FirstContact) == oneDue);
        file.clock.moveTo(at(workspace.incomingReferrals.firstContactDays() + 1, 9));
        CHECK(countOf(workspace, AgendaKind::FirstContact) == oneOverdue);
        Contact attempt;
        attempt.citizen = citizen;
        attempt.at = workspace.clock.now();
        attempt.kind = QStringLiteral("call");
        attempt.outcome = QStringLiteral("no_answer");
        REQUIRE(workspace.contacts.record(attempt));
        CHECK(countOf(workspace, AgendaKind::FirstContact) == oneOverdue);
        CHECK(workspace.agenda.items(workspace.clock.today()).items.first().attempts == 1);
        attempt.outcome = QStringLiteral("reached");
        REQUIRE(workspace.contacts.record(attempt));
        CHECK(countOf(workspace, AgendaKind::FirstContact) == none);
    }
    SECTION("a call to repeat on the next working day") {
        Contact attempt;
        attempt.citizen = citizen;
        attempt.at = workspace.clock.now();
        attempt.kind = QStringLiteral("call");
        attempt.outcome = QStringLiteral("no_answer");
        REQUIRE(workspace.contacts.record(attempt));
        CHECK(countOf(workspace, AgendaKind::RetryCall) == none);
        file.clock.moveTo(at(1, 9));
        CHECK(countOf(workspace, AgendaKind::RetryCall) == oneDue);
        file.clock.moveTo(at(2, 9));
        CHECK(countOf(workspace, AgendaKind::RetryCall) == oneOverdue);
    }
    SECTION("tasks of every kind") {
        const QList<std::pair<TodoKind, AgendaKind>> kinds{{TodoKind::AgreedAction, AgendaKind::AgreedAction},
                                                           {TodoKind::TellRecipient, AgendaKind::TellRecipient},
                                                           {TodoKind::OrderTransport, AgendaKind::OrderTransport},
                                                           {TodoKind::Other, AgendaKind::OtherTask}};
        for (const auto& [todoKind, kind] : kinds) {
            const TodoId id = aTask(workspace, citizen, todoKind, today);
            aTask(workspace, citizen, todoKind, today.addDays(1));
            CHECK(countOf(workspace, kind) == oneDue);
            REQUIRE(workspace.todos.done(id));
            CHECK(countOf(workspace, kind) == none);
        }
        aTask(workspace, CitizenId(), TodoKind::Other, today.addDays(-1));
        CHECK(countOf(workspace, AgendaKind::OtherTask) == oneOverdue);
    }
    SECTION("an offer that has not answered") {
        const OutgoingReferralId id = sent(workspace, citizen, today);
        CHECK(countOf(workspace, AgendaKind::NoReply) == none);
        file.clock.moveTo(at(workspace.outgoingReferrals.daysToReply(), 9));
        CHECK(countOf(workspace, AgendaKind::NoReply) == oneDue);
        file.clock.moveTo(at(workspace.outgoingReferrals.daysToReply() + 1, 9));
        CHECK(countOf(workspace, AgendaKind::NoReply) == oneOverdue);
        REQUIRE(workspace.outgoingReferrals.accept(id, workspace.clock.today()));
        CHECK(countOf(workspace, AgendaKind::NoReply) == none);
    }
    SECTION("a consent that lapses, until it is renewed") {
        consented(workspace, citizen, today.addDays(30));
        CHECK(countOf(workspace, AgendaKind::ConsentLapses) == oneDue);
        consented(workspace, citizen, today.addDays(200));
        CHECK(countOf(workspace, AgendaKind::ConsentLapses) == none);
    }
}

TEST_CASE("A consent shows thirty days before it lapses and not a day sooner", "[agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    consented(workspace, aCitizen(workspace).id, monday.addDays(31));
    CHECK(countOf(workspace, AgendaKind::ConsentLapses) == none);
    file.clock.moveTo(QDateTime(monday.addDays(1), QTime(9, 0)));
    CHECK(countOf(workspace, AgendaKind::ConsentLapses) == oneDue);
    CHECK(workspace.agenda.inHand(workspace.clock.today()).consentsLapsing == 1);
}

TEST_CASE("The dead and the moved leave the agenda, the week and the numbers in hand, but for what is to be called off",
          "[agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    const CitizenId citizen = aCitizen(workspace).id;
    booked(workspace, citizen, QDateTime(today.addDays(-3), QTime(9, 0)));
    booked(workspace, citizen, QDateTime(today, QTime(11, 0)), true, true);
    booked(workspace, citizen, QDateTime(today.addDays(1), QTime(11, 0)), true, true);
    received(workspace, citizen, today);
    file.clock.moveTo(QDateTime(today.addDays(-14), QTime(9, 0)));
    sent(workspace, citizen, workspace.clock.today());
    file.clock.moveTo(QDateTime(today, QTime(9, 0)));
    consented(workspace, citizen, today.addDays(10));
    aTask(workspace, citizen, TodoKind::AgreedAction, today);
    const auto course = workspace.courses.current(citizen);
    REQUIRE(course);
    REQUIRE(workspace.courses.start(course->id, today));
    CHECK(workspace.agenda.countWaiting(today) == 11);
    CHECK(workspace.agenda.items(today).overdue() == 2);
    CHECK(workspace.agenda.forCitizen(citizen, today).total() == 11);
    CHECK(workspace.agenda.weekCounts(today)[0] == 1);
    CHECK(workspace.agenda.weekCounts(today)[1] == 1);
    CHECK(workspace.agenda.inHand(today) == InHand{1, 1, 1});

    for (const LifeState state : {LifeState::Dead, LifeState::Moved}) {
        REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) {
            return workspace.citizens.setLifeState(write, citizen, state, today);
        }));
        CHECK(countOf(workspace, AgendaKind::CallOff) == AgendaCount{2, 0}); // today's and tomorrow's
        CHECK(workspace.agenda.countWaiting(today) == 2);
        CHECK(workspace.agenda.items(today).items.first().lifeState == state);
        CHECK(workspace.agenda.forCitizen(citizen, today).total() == 2);
        CHECK(workspace.agenda.weekCounts(today) == std::array<int, 7>{});
        CHECK(workspace.agenda.inHand(today) == InHand{0, 0, 0});
    }
}

TEST_CASE("One person's agenda holds that person's lines alone", "[agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    const CitizenId bente = aCitizen(workspace).id;
    const CitizenId mads = aCitizen(workspace, QStringLiteral("Mads"), QStringLiteral("Lund")).id;
    aTask(workspace, bente, TodoKind::Other, today);
    aTask(workspace, mads, TodoKind::Other, today.addDays(-1));
    const AgendaList ofMads = workspace.agenda.forCitizen(mads, today);
    REQUIRE(ofMads.items.size() == 1);
    CHECK(ofMads.overdue() == 1);
    CHECK(ofMads.items.first().shortName() == QStringLiteral("Mads L."));
}

TEST_CASE("A test in small scale waits from its study day until it is decided", "[agenda][improvement]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    PdsaCycle cycle;
    cycle.programmeId = workspace.settings.value(programmeInUse);
    cycle.title = QStringLiteral("Påmindelse");
    cycle.measure = QStringLiteral("noshow.by_period");
    cycle.prediction = QStringLiteral("Under hver femte");
    cycle.startedOn = today.addDays(-30);
    cycle.studyOn = today;
    const auto added = workspace.pdsaCycles.add(cycle);
    REQUIRE(added);
    PdsaCycle planned = cycle;
    planned.startedOn = {};
    REQUIRE(workspace.pdsaCycles.add(planned)); // nothing to study yet
    CHECK(workspace.agenda.count(AgendaKind::StudyDue, today.addDays(-1)) == none);
    CHECK(workspace.agenda.count(AgendaKind::StudyDue, today) == oneDue);
    CHECK(workspace.agenda.count(AgendaKind::StudyDue, today.addDays(1)) == oneOverdue);
    const AgendaList list = workspace.agenda.items(today);
    REQUIRE(list.items.size() == 1);
    CHECK(list.items.first().subject == QStringLiteral("PDSA 1: Påmindelse"));
    CHECK(list.items.first().recordId == added->id.value());
    CHECK_FALSE(list.items.first().citizen.isValid());

    PdsaCycle decided = *workspace.pdsaCycles.find(added->id);
    decided.endedOn = today;
    decided.decision = PdsaDecision::Adopt;
    decided.reason = QStringLiteral("Det holdt.");
    REQUIRE(workspace.pdsaCycles.change(decided));
    CHECK(workspace.agenda.count(AgendaKind::StudyDue, today) == none);
}

TEST_CASE("A commitment waits from its day until it is written down what became of it", "[agenda][cooperation]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    Partner hospital;
    hospital.name = QStringLiteral("Hospitalet");
    Commitment commitment;
    commitment.partner = *workspace.partners.add(hospital);
    commitment.promise = QStringLiteral("Levere tal");
    commitment.agreedOn = today.addDays(-30);
    commitment.dueOn = today;
    const auto added = workspace.commitments.add(commitment);
    REQUIRE(added);
    commitment.dueOn = {};
    REQUIRE(workspace.commitments.add(commitment)); // goes on
    CHECK(workspace.agenda.count(AgendaKind::CommitmentDue, today.addDays(-1)) == none);
    CHECK(workspace.agenda.count(AgendaKind::CommitmentDue, today) == oneDue);
    CHECK(workspace.agenda.count(AgendaKind::CommitmentDue, today.addDays(1)) == oneOverdue);
    const AgendaList list = workspace.agenda.items(today);
    REQUIRE(list.items.size() == 1);
    CHECK(list.items.first().recordId == added->id.value());
    CHECK(titleOf(list.items.first(), today, workspace.codes, QStringLiteral("da")) ==
          QStringLiteral("Hospitalet: Levere tal"));

    CommitmentAnswer later{added->id, today, CommitmentState::Changed, {}, commitment.promise, today.addDays(10)};
    REQUIRE(workspace.commitments.settle(later));
    CHECK(workspace.agenda.count(AgendaKind::CommitmentDue, today) == none);
    CHECK(workspace.agenda.count(AgendaKind::CommitmentDue, today.addDays(10)) == oneDue);
    REQUIRE(workspace.commitments.settle({added->id, today, CommitmentState::Kept, {}, {}, {}}));
    CHECK(workspace.agenda.count(AgendaKind::CommitmentDue, today.addDays(10)) == none);
}

TEST_CASE("An agreement waits from the day of its renewal until it has a new one or has ended", "[agenda][cooperation]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    Partner hospital;
    hospital.name = QStringLiteral("Hospitalet");
    PartnerAgreement agreement;
    agreement.partner = *workspace.partners.add(hospital);
    agreement.title = QStringLiteral("Levering af tal");
    agreement.from = today.addDays(-300);
    agreement.to = today.addDays(20);
    agreement.renewOn = today;
    const auto added = workspace.agreements.add(agreement);
    REQUIRE(added);
    CHECK(workspace.agenda.count(AgendaKind::AgreementRenewal, today.addDays(-1)) == none);
    CHECK(workspace.agenda.count(AgendaKind::AgreementRenewal, today) == oneDue);
    CHECK(workspace.agenda.count(AgendaKind::AgreementRenewal, today.addDays(1)) == oneOverdue);
    agreement.id = added->id;
    agreement.to = today.addDays(400);
    agreement.renewOn = today.addDays(370);
    REQUIRE(workspace.agreements.change(agreement));
    CHECK(workspace.agenda.count(AgendaKind::AgreementRenewal, today) == none);
    agreement.endedOn = today;
    REQUIRE(workspace.agreements.change(agreement));
    CHECK(workspace.agenda.count(AgendaKind::AgreementRenewal, today.addDays(370)) == none);
}
