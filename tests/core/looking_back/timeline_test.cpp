// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "core/timeline/timeline_texts.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QSet>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QDate lineDay(2026, 11, 2); // of every test file

QList<TimelineEntry> timelineEntries(const Workspace& workspace, CitizenId citizen, const QSet<TimelineKind>& kinds = {}) {
    const TimelineOutline outline = workspace.timelines.outline(citizen, kinds);
    QList<TimelineEntry> entries;
    for (const TimelineLine& line : workspace.timelines.window(outline, 0, outline.lines())) {
        if (line.entry) {
            entries.append(*line.entry);
        }
    }
    return entries;
}

std::optional<TimelineEntry> timelineEntry(const Workspace& workspace, CitizenId citizen, TimelineEvent event) {
    for (const TimelineEntry& entry : timelineEntries(workspace, citizen)) {
        if (entry.event == event) {
            return entry;
        }
    }
    return std::nullopt;
}

/// "Appointment: Årskontrol, egen læge"
QString timelineLineText(const Workspace& workspace, const TimelineEntry& entry) {
    const TimelineVocabulary vocabulary{workspace.codes, workspace.instruments.catalogue(), workspace.programmes,
                                        QStringLiteral("da")};
    return QStringLiteral("%1: %2").arg(timelineWord(entry), timelineSentence(entry, lineDay, vocabulary));
}

Note noteFor(CitizenId citizen, QDate day, const char* text) {
    Note note;
    note.citizen = citizen;
    note.eventOn = day;
    note.text = QString::fromUtf8(text);
    return note;
}

Appointment yearlyCheck(CitizenId citizen, const QDateTime& startsAt) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("gp");
    appointment.title = QStringLiteral("Årskontrol");
    appointment.place = QStringLiteral("egen læge");
    appointment.startsAt = startsAt;
    return appointment;
}

TimelineEntry plannedEntry(const QDateTime& at, bool hasTime) {
    TimelineEntry entry;
    entry.at = at;
    entry.hasTime = hasTime;
    entry.isOpen = true;
    return entry;
}
} // namespace

TEST_CASE("Days stand below what is ahead, today, and their months", "[timeline]") {
    const QList<TimelineDay> days{{lineDay.addDays(40), 1}, {lineDay.addDays(2), 2},  {lineDay, 3},
                                  {lineDay.addDays(-1), 1}, {QDate(2026, 10, 31), 4}, {QDate(2025, 10, 1), 5}};
    const QList<TimelineSection> sections = timelineSections(days, lineDay);
    CHECK(sections == QList<TimelineSection>{{TimelinePart::Ahead, lineDay.addDays(40), 0, 3},
                                             {TimelinePart::Today, lineDay, 3, 3},
                                             {TimelinePart::Month, QDate(2026, 11, 1), 6, 1},
                                             {TimelinePart::Month, QDate(2026, 10, 31), 7, 4},
                                             {TimelinePart::Month, QDate(2025, 10, 1), 11, 5}});
    CHECK(timelineSections({}, lineDay).isEmpty());
}

TEST_CASE("What is planned lies ahead until its day or hour, and is overdue after its day", "[timeline]") {
    const QDateTime now(lineDay, QTime(9, 0));
    const auto at = [](QDate day, QTime time) { return QDateTime(day, time); };
    CHECK(plannedState(plannedEntry(at(lineDay.addDays(1), QTime(0, 0)), false), now) == DueState::Later);
    CHECK(plannedState(plannedEntry(at(lineDay, QTime(0, 0)), false), now) == DueState::Due);
    CHECK(plannedState(plannedEntry(at(lineDay.addDays(-1), QTime(0, 0)), false), now) == DueState::Overdue);
    CHECK(plannedState(plannedEntry(at(lineDay, QTime(10, 0)), true), now) == DueState::Later);
    CHECK(plannedState(plannedEntry(at(lineDay, QTime(8, 0)), true), now) == DueState::Due);
    TimelineEntry happened = plannedEntry(at(lineDay, QTime(8, 0)), true);
    happened.isOpen = false;
    CHECK_FALSE(plannedState(happened, now));
}

TEST_CASE("Appointments, contacts and notes of a citizen stand in one line of time, the newest first", "[timeline]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const CitizenId another = aCitizen(workspace, QStringLiteral("Jens"), QStringLiteral("Holm")).id;
    REQUIRE(workspace.notes.write(noteFor(citizen, QDate(2026, 10, 30), "Talte om hverdagen.\nOg om vejret.")));
    REQUIRE(workspace.notes.write(noteFor(another, QDate(2026, 10, 30), "En anden borgers.")));
    REQUIRE(workspace.contacts.record(aCall(citizen, "reached", QDateTime(lineDay, QTime(8, 40)))));
    const auto past = workspace.appointments.book(yearlyCheck(citizen, QDateTime(QDate(2026, 10, 29), QTime(10, 0))));
    REQUIRE(past);
    REQUIRE(workspace.appointments.recordOutcome(*past, {outcome::attended, {}, {}, {}}));
    REQUIRE(workspace.appointments.book(yearlyCheck(citizen, QDateTime(QDate(2026, 11, 4), QTime(9, 15)))));

    const QList<TimelineEntry> entries =
        timelineEntries(workspace, citizen, {TimelineKind::Appointments, TimelineKind::Contacts, TimelineKind::Notes});
    QStringList lines;
    for (const TimelineEntry& entry : entries) {
        lines << timelineLineText(workspace, entry);
    }
    CHECK(lines == QStringList{QStringLiteral("Appointment: Årskontrol, egen læge"), QStringLiteral("Contact: opkald"),
                               QStringLiteral("Note: Talte om hverdagen."),
                               QStringLiteral("Appointment: Årskontrol, egen læge")});
    REQUIRE(entries.size() == 4);
    CHECK(entries.first().isOpen);
    CHECK(entries.first().at == QDateTime(QDate(2026, 11, 4), QTime(9, 15)));
    CHECK_FALSE(entries.last().isOpen);
    CHECK(entries.last().record == past->value());
    CHECK(recordOf(entries.last().event) == RecordKind::Appointment);

    const QHash<TimelineKind, int> counts = workspace.timelines.counts(citizen);
    CHECK(counts.value(TimelineKind::Appointments) == 2);
    CHECK(counts.value(TimelineKind::Contacts) == 1);
    CHECK(counts.value(TimelineKind::Notes) == 1);
    CHECK_FALSE(counts.contains(TimelineKind::Measurements));
}

TEST_CASE("A note that was corrected stands in the timeline once, as it reads now", "[timeline]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto first = workspace.notes.write(noteFor(citizen, QDate(2026, 10, 30), "Ved stranden."));
    REQUIRE(first);
    REQUIRE(workspace.notes.correct(*first, QStringLiteral("Ved åen."), QDate(2026, 10, 30)));
    const QList<TimelineEntry> notes = timelineEntries(workspace, citizen, {TimelineKind::Notes});
    REQUIRE(notes.size() == 1);
    CHECK(notes.first().subject == QStringLiteral("Ved åen."));
}

TEST_CASE("The plan of a citizen stands in the timeline with what is done and what is agreed", "[timeline][plan]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    Goal goal;
    goal.citizen = citizen;
    goal.words = QStringLiteral("Jeg vil klippes.");
    goal.agreedOn = lineDay.addDays(-14);
    goal.followUpOn = lineDay;
    const auto agreed = workspace.plans.add(goal);
    REQUIRE(agreed);
    Todo step;
    step.goal = agreed->id;
    step.title = QStringLiteral("Ringe til frisøren");
    step.who = QStringLiteral("Karen");
    step.dueOn = lineDay.addDays(4);
    const auto taken = workspace.plans.addStep(step);
    REQUIRE(taken);
    Barrier barrier;
    barrier.citizen = citizen;
    barrier.what = QStringLiteral("Ingen bus efter kl. 12");
    barrier.noticedOn = lineDay.addDays(-7);
    REQUIRE(workspace.plans.add(barrier));

    const auto planned = timelineEntry(workspace, citizen, TimelineEvent::StepAgreed);
    REQUIRE(planned);
    CHECK(planned->isOpen);
    CHECK(planned->record == agreed->id.value()); // the tab of the plan finds a goal
    CHECK(timelineLineText(workspace, *planned) == QStringLiteral("Step: Ringe til frisøren · Karen"));
    REQUIRE(timelineEntry(workspace, citizen, TimelineEvent::GoalToFollowUp));
    REQUIRE(timelineEntry(workspace, citizen, TimelineEvent::BarrierNoticed));

    REQUIRE(workspace.todos.done(*taken));
    CHECK_FALSE(timelineEntry(workspace, citizen, TimelineEvent::StepAgreed));
    REQUIRE(timelineEntry(workspace, citizen, TimelineEvent::StepDone));
    FollowUpAnswer answer;
    answer.goal = agreed->id;
    answer.on = lineDay;
    answer.result = FollowUpResult::Ended;
    answer.said = QStringLiteral("Håret er klippet.");
    const auto ended = workspace.plans.followUp(answer);
    REQUIRE(ended);
    const auto followedUp = timelineEntry(workspace, citizen, TimelineEvent::GoalFollowedUp);
    REQUIRE(followedUp);
    CHECK(timelineLineText(workspace, *followedUp) == QStringLiteral("Follow-up: “Jeg vil klippes.” · Håret er klippet."));
    CHECK_FALSE(timelineEntry(workspace, citizen, TimelineEvent::GoalToFollowUp));
    REQUIRE((*ended)());
    CHECK_FALSE(timelineEntry(workspace, citizen, TimelineEvent::GoalFollowedUp)); // what is taken back has not happened
    CHECK(timelineEntry(workspace, citizen, TimelineEvent::GoalToFollowUp));
}

TEST_CASE("A referral stands in the timeline with each of its steps, on the day of the step", "[timeline][referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    IncomingDraft incoming;
    incoming.referral.citizen = citizen;
    incoming.referral.source = QStringLiteral("gp");
    incoming.referral.receivedOn = lineDay.addDays(-20);
    incoming.referral.reason = QStringLiteral("vil gerne ud");
    const auto received = workspace.incomingReferrals.receive(incoming);
    REQUIRE(received);
    const auto toUs = timelineEntry(workspace, citizen, TimelineEvent::ReferredToUs);
    REQUIRE(toUs);
    CHECK(toUs->record == received->id.value());
    CHECK(timelineLineText(workspace, *toUs) == QStringLiteral("Referred to us: praktiserende læge: vil gerne ud"));

    Offer offer;
    offer.name = QStringLiteral("Mandegruppen (eksempel)");
    const auto kept = workspace.offers.add(offer);
    REQUIRE(kept);
    OutgoingReferral referral;
    referral.citizen = citizen;
    referral.offer = *kept;
    const QDateTime now = file.clock.now();
    file.clock.moveTo(now.addDays(-9));
    const auto drafted = workspace.outgoingReferrals.draft(referral);
    file.clock.moveTo(now);
    REQUIRE(drafted);
    REQUIRE(timelineEntry(workspace, citizen, TimelineEvent::ReferralDrafted));
    OutgoingReferrals& referrals = workspace.outgoingReferrals;
    REQUIRE(referrals.send(drafted->id, lineDay.addDays(-8), QStringLiteral("letter"), QStringLiteral("aftalt mundtligt")));
    CHECK_FALSE(timelineEntry(workspace, citizen, TimelineEvent::ReferralDrafted));
    REQUIRE(referrals.accept(drafted->id, lineDay.addDays(-5)));
    const auto started = referrals.start(drafted->id, lineDay.addDays(-1));
    REQUIRE(started);
    QStringList lines;
    for (const TimelineEntry& entry : timelineEntries(workspace, citizen, {TimelineKind::Referrals})) {
        lines << QStringLiteral("%1 %2").arg(lineDay.daysTo(entry.at.date())).arg(timelineLineText(workspace, entry));
    }
    CHECK(lines == QStringList{QStringLiteral("-1 Started at an offer: Mandegruppen (eksempel)"),
                               QStringLiteral("-5 The offer said yes: Mandegruppen (eksempel)"),
                               QStringLiteral("-8 Referred to an offer: Mandegruppen (eksempel)"),
                               QStringLiteral("-20 Referred to us: praktiserende læge: vil gerne ud")});
    REQUIRE((*started)());
    CHECK_FALSE(timelineEntry(workspace, citizen, TimelineEvent::OfferStarted));
    REQUIRE(referrals.decline(drafted->id, lineDay, QStringLiteral("full")));
    const auto ended = timelineEntry(workspace, citizen, TimelineEvent::ReferralEnded);
    REQUIRE(ended);
    CHECK(timelineLineText(workspace, *ended) ==
          QStringLiteral("Referral ended: Mandegruppen (eksempel) · tilbuddet har ingen plads"));
    CHECK(timelineEntry(workspace, citizen, TimelineEvent::OfferAnswered)->result == QStringLiteral("yes"));
}

TEST_CASE("The no of an offer, which ends its referral, is one line of the timeline", "[timeline][referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Offer offer;
    offer.name = QStringLiteral("Mandegruppen (eksempel)");
    const auto kept = workspace.offers.add(offer);
    REQUIRE(kept);
    OutgoingReferral referral;
    referral.citizen = aCitizen(workspace).id;
    referral.offer = *kept;
    OutgoingReferrals& referrals = workspace.outgoingReferrals;
    const QDateTime now = file.clock.now();
    file.clock.moveTo(now.addDays(-9));
    const auto drafted = referrals.draft(referral);
    file.clock.moveTo(now);
    REQUIRE(drafted);
    REQUIRE(referrals.send(drafted->id, lineDay.addDays(-8), QStringLiteral("letter"), QStringLiteral("aftalt mundtligt")));
    REQUIRE(referrals.decline(drafted->id, lineDay, QStringLiteral("full")));
    const QList<TimelineEntry> steps = timelineEntries(workspace, referral.citizen, {TimelineKind::Referrals});
    REQUIRE(steps.size() == 2);
    CHECK(timelineLineText(workspace, steps.first()) ==
          QStringLiteral("The offer said no: Mandegruppen (eksempel) · tilbuddet har ingen plads"));
}

TEST_CASE("A consent stands in the timeline on the day it was given, and on its last day", "[timeline][privacy]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Consent consent = toOwnDoctor(workspace, aCitizen(workspace).id);
    consent.validTo = lineDay.addDays(90);
    const auto recorded = workspace.consents.record(consent);
    REQUIRE(recorded);
    const auto given = timelineEntry(workspace, consent.citizen, TimelineEvent::ConsentGiven);
    REQUIRE(given);
    CHECK(timelineLineText(workspace, *given) == QStringLiteral("Consent: egen læge: svar til lægen"));
    auto ends = timelineEntry(workspace, consent.citizen, TimelineEvent::ConsentEnds);
    REQUIRE(ends);
    CHECK(timelineWord(*ends) == QStringLiteral("Consent lapses"));
    file.clock.moveTo(QDateTime(lineDay.addDays(91), QTime(9, 0)));
    ends = timelineEntry(workspace, consent.citizen, TimelineEvent::ConsentEnds);
    REQUIRE(ends);
    CHECK(timelineWord(*ends) == QStringLiteral("Consent lapsed"));
    file.clock.moveTo(QDateTime(lineDay, QTime(9, 0)));
    REQUIRE(workspace.consents.withdraw(recorded->id, lineDay));
    CHECK(timelineEntry(workspace, consent.citizen, TimelineEvent::ConsentWithdrawn));
    CHECK_FALSE(timelineEntry(workspace, consent.citizen, TimelineEvent::ConsentEnds));
}

TEST_CASE("A consent that was renewed does not lapse in the timeline, its renewal does", "[timeline][privacy]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Consent consent = toOwnDoctor(workspace, aCitizen(workspace).id);
    consent.validTo = lineDay.addDays(30);
    REQUIRE(workspace.consents.record(consent));
    consent.validTo = lineDay.addDays(90);
    REQUIRE(workspace.consents.record(consent));

    const auto ends = timelineEntry(workspace, consent.citizen, TimelineEvent::ConsentEnds);

    REQUIRE(ends);
    CHECK(ends->at.date() == lineDay.addDays(90));
    CHECK(workspace.timelines.counts(consent.citizen).value(TimelineKind::Consents) == 3);
}

TEST_CASE("A round-table meeting stands in the timeline as planned until it has been held, and not once it is called off",
          "[timeline][meetings]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Meeting meeting;
    meeting.citizen = aCitizen(workspace).id;
    meeting.startsAt = QDateTime(lineDay, QTime(13, 0));
    meeting.endsAt = QDateTime(lineDay, QTime(13, 45));
    meeting.place = QStringLiteral("rådhuset");
    meeting.purpose = QStringLiteral("Hvem gør hvad");
    const auto added = workspace.meetings.add(meeting);
    REQUIRE(added);
    auto entry = timelineEntry(workspace, meeting.citizen, TimelineEvent::Meeting);
    REQUIRE(entry);
    CHECK(entry->isOpen);
    CHECK(entry->hasTime);
    CHECK(entry->record == added->id.value());
    CHECK(timelineWord(*entry) == QStringLiteral("Round-table meeting"));
    const auto calledOff = workspace.meetings.callOff(added->id);
    REQUIRE(calledOff);
    CHECK_FALSE(timelineEntry(workspace, meeting.citizen, TimelineEvent::Meeting));
    REQUIRE((*calledOff)());
    MeetingOutcome outcome;
    outcome.meeting = added->id;
    outcome.present = {workspace.meetings.participants(added->id).first().participant.id};
    REQUIRE(workspace.meetings.conclude(outcome));
    entry = timelineEntry(workspace, meeting.citizen, TimelineEvent::Meeting);
    REQUIRE(entry);
    CHECK_FALSE(entry->isOpen);
}

TEST_CASE("What work must spare a citizen stands in the timeline with its last day, unless it is taken back",
          "[timeline][considerations]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    WorkConsideration consideration;
    consideration.citizen = aCitizen(workspace).id;
    consideration.area = QStringLiteral("lifting");
    consideration.words = QStringLiteral("ingen løft over 5 kg");
    consideration.author = QStringLiteral("hospital");
    consideration.authorName = QStringLiteral("Randers");
    consideration.describedOn = lineDay.addDays(-3);
    consideration.validTo = lineDay.addDays(40);
    const auto added = workspace.considerations.add(consideration);
    REQUIRE(added);
    const auto described = timelineEntry(workspace, consideration.citizen, TimelineEvent::ConsiderationDescribed);
    REQUIRE(described);
    CHECK(described->record == added->id.value());
    CHECK(timelineLineText(workspace, *described).endsWith(QStringLiteral(": ingen løft over 5 kg · Randers")));
    const auto ends = timelineEntry(workspace, consideration.citizen, TimelineEvent::ConsiderationEnds);
    REQUIRE(ends);
    CHECK(ends->isOpen);
    CHECK(ends->at.date() == lineDay.addDays(40));
    const auto stopped = workspace.considerations.end(added->id, lineDay);
    REQUIRE(stopped);
    const auto ended = timelineEntry(workspace, consideration.citizen, TimelineEvent::ConsiderationEnded);
    REQUIRE(ended);
    CHECK(ended->at.date() == lineDay);
    CHECK(timelineLineText(workspace, *ended).endsWith(QStringLiteral(": ingen løft over 5 kg")));
    CHECK_FALSE(timelineEntry(workspace, consideration.citizen, TimelineEvent::ConsiderationEnds));
    CHECK(timelineEntry(workspace, consideration.citizen, TimelineEvent::ConsiderationDescribed));
    REQUIRE((*stopped)());
    CHECK_FALSE(timelineEntry(workspace, consideration.citizen, TimelineEvent::ConsiderationEnded));
    REQUIRE(added->undo());
    CHECK_FALSE(timelineEntry(workspace, consideration.citizen, TimelineEvent::ConsiderationDescribed));
}

TEST_CASE("That a hospital saw nothing to mind, or never answered, stands in the timeline", "[timeline][considerations]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    ConsiderationsRequest request;
    request.citizen = aCitizen(workspace).id;
    request.recipient = QStringLiteral("Regionshospitalet");
    request.answerBy = lineDay.addDays(14);
    const auto drafted = workspace.considerations.draft(request);
    REQUIRE(drafted);
    LetterDraft letter;
    letter.kind = DocumentKind::ConsiderationsRequest;
    letter.citizen = request.citizen;
    letter.considerationsRequest = drafted->id;
    letter.title = QStringLiteral("Anmodning");
    letter.html = QStringLiteral("<p>Anmodning</p>");
    REQUIRE(workspace.documents.keep(letter, {lineDay, QStringLiteral("letter"), {}}));
    CHECK(timelineEntry(workspace, request.citizen, TimelineEvent::ConsiderationsAnswerDue));
    CHECK_FALSE(timelineEntry(workspace, request.citizen, TimelineEvent::ConsiderationsAnswered));

    const auto answered =
        workspace.considerations.answer(drafted->id, {lineDay, QStringLiteral("hospital"), request.recipient, {}, true, {}});
    REQUIRE(answered);
    const auto said = timelineEntry(workspace, request.citizen, TimelineEvent::ConsiderationsAnswered);
    REQUIRE(said);
    CHECK(timelineLineText(workspace, *said) == QStringLiteral("Answer on considerations: Regionshospitalet"));
    CHECK_FALSE(timelineEntry(workspace, request.citizen, TimelineEvent::ConsiderationsAnswerDue));
    REQUIRE((*answered)());
    REQUIRE(workspace.considerations.drop(drafted->id, lineDay));
    CHECK(timelineLineText(workspace, *timelineEntry(workspace, request.citizen, TimelineEvent::ConsiderationsAnswered)) ==
          QStringLiteral("No answer on considerations: Regionshospitalet"));
}

TEST_CASE("A course that was started and rested stands in the timeline with what its programme asks for",
          "[timeline][courses]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    aConsent(workspace, citizen, lineDay.addDays(-10));
    const auto course = workspace.courses.open(citizen, lineDay.addDays(-10));
    REQUIRE(course);
    REQUIRE(workspace.courses.start(*course, lineDay.addDays(-3)));
    const auto due = timelineEntry(workspace, citizen, TimelineEvent::MeasurementDue);
    REQUIRE(due);
    CHECK(due->isOpen);
    CHECK(due->number > 0);
    const QList<TimelineEntry> asked = timelineEntries(workspace, citizen, {TimelineKind::Measurements});
    QSet<QString> moments;
    for (const TimelineEntry& entry : asked) {
        moments.insert(QStringLiteral("%1 %2").arg(static_cast<int>(entry.event)).arg(entry.code));
    }
    CHECK(moments.size() == asked.size()); // each moment once, though some are kept for several whiles

    CoursePause pause;
    pause.course = *course;
    pause.from = lineDay;
    pause.expectedTo = lineDay.addDays(14);
    pause.reason = QStringLiteral("indlagt");
    REQUIRE(workspace.courses.pause(*course, pause));
    const auto resting = timelineEntry(workspace, citizen, TimelineEvent::PauseBegun);
    REQUIRE(resting);
    CHECK(timelineLineText(workspace, *resting) == QStringLiteral("Pause: indlagt"));
    REQUIRE(timelineEntry(workspace, citizen, TimelineEvent::PauseExpectedToEnd));
    REQUIRE(workspace.courses.resume(*course));
    CHECK_FALSE(timelineEntry(workspace, citizen, TimelineEvent::PauseExpectedToEnd));
    CHECK(timelineEntry(workspace, citizen, TimelineEvent::CourseStarted));
}

TEST_CASE("A measurement that was taken back is not in the timeline", "[timeline][measurements]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Instrument* instrument = workspace.instruments.catalogue().find(who5);
    REQUIRE(instrument);
    Measurement measurement = workspace.measurements.blank(aCitizen(workspace).id, *instrument);
    measurement.answers = {3, 3, 3, 3, 3};
    const auto recorded = workspace.measurements.record(measurement);
    REQUIRE(recorded);
    const auto measured = timelineEntry(workspace, measurement.citizen, TimelineEvent::Measured);
    REQUIRE(measured);
    CHECK(timelineLineText(workspace, *measured).contains(QStringLiteral("WHO-5")));
    REQUIRE(workspace.measurements.withdraw(MeasurementId(measured->record)));
    CHECK_FALSE(timelineEntry(workspace, measurement.citizen, TimelineEvent::Measured));
}

TEST_CASE("The screening of a second screener is told apart in the timeline, with what the criteria say there",
          "[timeline][screening]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    REQUIRE(workspace.courses.open(bente.id, lineDay.addDays(-13)));
    auto form = workspace.screenings.begin(bente);
    REQUIRE(form);
    form->on = lineDay.addDays(-7);
    const auto first = workspace.screenings.decide(*form, ScreeningOutcome::In, QStringLiteral("Flytter i uge 47"));
    REQUIRE(first);
    auto second = workspace.screenings.beginSecond(first->id);
    REQUIRE(second);
    second->answers.insert(QStringLiteral("no_children_at_home"), ConditionState::NotMet);
    REQUIRE(second->verdict().outcome == ScreeningOutcome::Out);
    REQUIRE(workspace.screenings.keepSecond(*second, first->id, QStringLiteral("Mette Skov")));
    QList<TimelineEntry> screened;
    for (const TimelineEntry& entry : timelineEntries(workspace, bente.id)) {
        if (entry.event == TimelineEvent::Screened) {
            screened.append(entry);
        }
    }
    REQUIRE(screened.size() == 2);
    CHECK(screened.first().result == toCode(ScreeningOutcome::Out));
    CHECK(timelineLineText(workspace, screened.first()).endsWith(QStringLiteral(" · second screener: Mette Skov")));
    CHECK(screened.last().result == toCode(ScreeningOutcome::In));
    CHECK_FALSE(timelineLineText(workspace, screened.last()).contains(QStringLiteral("screener:")));
}

TEST_CASE("Of five thousand entries every window holds what stands there, whichever is asked for first", "[timeline]") {
    constexpr int notes = 5000;
    constexpr qsizetype windowRows = 200;
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    // Past the services, by which it would take long.
    Statement(workspace.session.database(), R"(
        WITH RECURSIVE line(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM line WHERE n < :notes - 1)
        INSERT INTO note (id, citizen_id, event_on, written_at, text, created_at)
        SELECT 1000 + n, :citizen, date('2026-11-02', '-' || (n / 5) || ' days'), '2026-11-02T08:30', 'Gik en tur.', ''
        FROM line)")
        .bind(":notes", notes)
        .bind(":citizen", citizen)
        .run();
    const TimelineOutline outline = workspace.timelines.outline(citizen);
    REQUIRE(outline.lines() == notes + outline.sections.size());
    CHECK(outline.sections.size() > 30);
    QList<QString> whole;
    for (const TimelineLine& line : workspace.timelines.window(outline, 0, outline.lines())) {
        whole.append(line.key());
    }
    REQUIRE(whole.size() == outline.lines());
    CHECK(QSet<QString>(whole.cbegin(), whole.cend()).size() == whole.size());
    for (qsizetype offset = (outline.lines() / windowRows) * windowRows; offset >= 0; offset -= windowRows) {
        QList<QString> window;
        for (const TimelineLine& line : workspace.timelines.window(outline, offset, windowRows)) {
            window.append(line.key());
        }
        CHECK(window == whole.mid(offset, windowRows));
    }
    CHECK(outline.firstLineFromToday() == 1);
    CHECK(workspace.timelines.window(outline, 1, 1).first().entry->at.date() == lineDay);
}
