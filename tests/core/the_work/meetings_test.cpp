// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_rules.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QDate metOn(2026, 11, 2); // today in the test file

Meeting aMeeting(CitizenId citizen = {}, QDate day = metOn) {
    Meeting meeting;
    meeting.citizen = citizen;
    meeting.startsAt = QDateTime(day, QTime(13, 0));
    meeting.endsAt = QDateTime(day, QTime(13, 45));
    meeting.place = QStringLiteral("rådhuset, mødelokale 2");
    meeting.purpose = QStringLiteral("At alle ved, hvem der gør hvad");
    return meeting;
}

QString problemFields(const Problems& problems) {
    QStringList fields;
    for (const Problem& problem : problems.list()) {
        fields << problem.field;
    }
    return fields.join(QLatin1Char(' '));
}

QStringList wordsOf(const QList<MeetingPoint>& points) {
    QStringList words;
    for (const MeetingPoint& point : points) {
        words << point.words;
    }
    return words;
}

PartnerId jobTeam(Workspace& workspace) {
    Partner partner;
    partner.name = QStringLiteral("Kommunens jobteam");
    partner.kind = PartnerKind::Municipal;
    return *workspace.partners.add(partner);
}

MeetingParticipantId invited(Workspace& workspace, MeetingId meeting, PartnerId partner) {
    MeetingParticipant participant;
    participant.meeting = meeting;
    participant.partner = partner;
    participant.name = QStringLiteral("Merete Eksempel");
    const auto added = workspace.meetings.invite(participant);
    REQUIRE(added);
    return added->id;
}

DecisionDraft aDecision(MeetingId meeting, DecisionKind kind) {
    DecisionDraft draft;
    draft.meeting = meeting;
    draft.what = QStringLiteral("Kommunen ringer før hver indkaldelse");
    draft.who = QStringLiteral("Karen Eksempel");
    draft.by = metOn.addDays(14);
    draft.kind = kind;
    return draft;
}

/// A citizen with a goal and a step, and a meeting about the plan today.
struct MetCitizen {
    TestFile file;
    Workspace& workspace = file.workspace();
    CitizenId citizen = aCitizen(workspace).id;
    GoalId goal;
    MeetingId meeting;

    MetCitizen() {
        Goal wanted;
        wanted.citizen = citizen;
        wanted.words = QStringLiteral("Jeg vil turde åbne min post.");
        wanted.agreedOn = metOn.addDays(-30);
        goal = workspace.plans.add(wanted)->id;
        Todo step;
        step.goal = goal;
        step.title = QStringLiteral("Åbne posten sammen");
        step.who = QStringLiteral("Karen");
        step.dueOn = metOn.addDays(3);
        REQUIRE(workspace.plans.addStep(step));
        const auto added = workspace.meetings.add(aMeeting(citizen));
        REQUIRE(added);
        meeting = added->id;
    }
    DecisionDraft decision(DecisionKind kind) const { return aDecision(meeting, kind); }
};

} // namespace

TEST_CASE("A meeting comes back from the file with every field as entered, and its change is taken back", "[meetings]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Meeting meeting = aMeeting();
    meeting.kind = MeetingKind::Virtual;
    meeting.answerBy = metOn;
    const auto added = workspace.meetings.add(meeting);
    REQUIRE(added);
    meeting.id = added->id;
    CHECK(workspace.meetings.find(added->id) == meeting);
    Meeting later = meeting;
    later.startsAt = later.startsAt.addDays(7);
    later.endsAt = later.endsAt.addDays(7);
    later.state = MeetingState::Held; // only what is written after it says that
    later.seenOn = metOn;
    const auto undo = workspace.meetings.change(later);
    REQUIRE(undo);
    CHECK(workspace.meetings.find(added->id)->day() == metOn.addDays(7));
    CHECK(workspace.meetings.find(added->id)->state == MeetingState::Planned);
    CHECK_FALSE(workspace.meetings.find(added->id)->seenOn.isValid());
    REQUIRE((*undo)());
    CHECK(workspace.meetings.find(added->id) == meeting);
    REQUIRE(added->undo());
    CHECK(workspace.meetings.window(true).isEmpty());
}

TEST_CASE("A participant and a point come back with every field as entered", "[meetings]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const auto meeting = workspace.meetings.add(aMeeting());
    REQUIRE(meeting);
    MeetingParticipant participant;
    participant.meeting = meeting->id;
    participant.partner = jobTeam(workspace);
    participant.person =
        workspace.partners
            .addPerson({{}, participant.partner, QStringLiteral("Merete Eksempel"), QStringLiteral("teamleder"), {}, {}})
            ->id;
    participant.attends = MeetingKind::Telephone;
    participant.invitedOn = metOn.addDays(-10);
    participant.answer = MeetingAnswer::SendsAnother;
    participant.getsMinutes = false;
    participant.minutesOn = metOn;
    const auto added = workspace.meetings.invite(participant);
    REQUIRE(added);
    participant.id = added->id;
    participant.name = QStringLiteral("Merete Eksempel"); // nobody wrote another
    participant.role = QStringLiteral("teamleder");
    CHECK(workspace.meetings.find(added->id) == participant);
    CHECK(workspace.meetings.participants(meeting->id).first().detail() == QStringLiteral("teamleder, Kommunens jobteam"));

    MeetingPoint point;
    point.meeting = meeting->id;
    point.words = QStringLiteral("Hvem ringer?");
    point.who = QStringLiteral("alle");
    const auto put = workspace.meetings.add(point);
    REQUIRE(put);
    point.id = put->id;
    CHECK(workspace.meetings.find(put->id) == point);
    REQUIRE(workspace.meetings.remove(put->id));
    CHECK(workspace.meetings.points(meeting->id).isEmpty());
}

TEST_CASE("What a meeting, a participant or a decision lacks is named at its field", "[meetings]") {
    Meeting meeting = aMeeting();
    CHECK(problemFields(check(meeting)).isEmpty());
    meeting.purpose = QStringLiteral(" ");
    meeting.endsAt = meeting.startsAt;
    meeting.answerBy = metOn.addDays(1);
    CHECK(problemFields(check(meeting)) == QStringLiteral("endsAt purpose answerBy"));
    meeting.startsAt = {};
    CHECK(problemFields(check(meeting)).contains(QStringLiteral("startsAt")));

    MeetingParticipant nobody;
    nobody.person = PartnerPersonId(7);
    CHECK(problemFields(check(nobody)) == QStringLiteral("name partner"));

    DecisionDraft draft;
    draft.kind = DecisionKind::Step;
    CHECK(problemFields(check(draft, aMeeting())) == QStringLiteral("what by goal"));
    draft.kind = DecisionKind::Commitment; // which may go on without a day
    draft.what = QStringLiteral("Ringe først");
    CHECK(problemFields(check(draft, aMeeting())).isEmpty());
    draft.by = metOn.addDays(-1);
    CHECK(problemFields(check(draft, aMeeting())) == QStringLiteral("by"));

    MeetingOutcome outcome;
    outcome.nextOn = metOn;
    outcome.seenOn = metOn.addDays(1);
    CHECK(problemFields(check(outcome, aMeeting(), metOn)) == QStringLiteral("present nextOn seenOn"));
}

TEST_CASE("A meeting about a citizen begins with the citizen at the table, what was promised last, then the wishes",
          "[meetings]") {
    MetCitizen met;
    const QList<MeetingParticipantRow> participants = met.workspace.meetings.participants(met.meeting);
    REQUIRE(participants.size() == 1);
    CHECK(participants.first().participant.isCitizen);
    CHECK(participants.first().title() == QStringLiteral("Bente Mikkelsen"));
    MeetingPoint own;
    own.meeting = met.meeting;
    own.words = QStringLiteral("Hvem ringer?");
    REQUIRE(met.workspace.meetings.add(own));
    CHECK(wordsOf(met.workspace.meetings.points(met.meeting)) == QStringList{QStringLiteral("Åbne posten sammen"),
                                                                             QStringLiteral("Jeg vil turde åbne min post."),
                                                                             QStringLiteral("Hvem ringer?")});
}

TEST_CASE("What a partner who takes part has promised is fetched on the agenda once, and taken off again", "[meetings]") {
    MetCitizen met;
    Meetings& meetings = met.workspace.meetings;
    const PartnerId partner = jobTeam(met.workspace);
    Commitment commitment;
    commitment.partner = partner;
    commitment.promise = QStringLiteral("Fast kontaktperson");
    commitment.agreedOn = metOn.addDays(-20);
    REQUIRE(met.workspace.commitments.add(commitment));
    CHECK(meetings.gather(met.meeting).error().kind == ErrorKind::Conflict); // the partner does not take part
    invited(met.workspace, met.meeting, partner);
    const auto gathered = meetings.gather(met.meeting);
    REQUIRE(gathered);
    CHECK(wordsOf(meetings.points(met.meeting)).contains(QStringLiteral("Fast kontaktperson")));
    CHECK(meetings.points(met.meeting).size() == 3);
    CHECK_FALSE(meetings.gather(met.meeting)); // all of it stands there
    REQUIRE((*gathered)());
    CHECK(meetings.points(met.meeting).size() == 2);
}

TEST_CASE("A decision about a citizen becomes an agreed action or a step, and goes with it when it is taken back",
          "[meetings]") {
    MetCitizen met;
    Meetings& meetings = met.workspace.meetings;
    const auto action = meetings.decide(met.decision(DecisionKind::Action));
    REQUIRE(action);
    DecisionDraft stepDraft = met.decision(DecisionKind::Step);
    stepDraft.goal = met.goal;
    const auto step = meetings.decide(stepDraft);
    REQUIRE(step);
    const QList<MeetingDecisionRow> rows = meetings.decisions(met.meeting);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].kind == DecisionKind::Action);
    CHECK(met.workspace.todos.find(rows[0].decision.todo)->citizen == met.citizen);
    CHECK(met.workspace.todos.find(rows[0].decision.todo)->who == QStringLiteral("Karen Eksempel"));
    CHECK(rows[1].kind == DecisionKind::Step);
    CHECK(met.workspace.todos.find(rows[1].decision.todo)->goal == met.goal);

    REQUIRE(met.workspace.todos.done(rows[0].decision.todo));
    CHECK_FALSE(meetings.decisions(met.meeting).first().isOpen);
    CHECK(meetings.remove(action->id).error().kind == ErrorKind::Conflict); // it has been done
    const auto removed = meetings.remove(step->id);
    REQUIRE(removed);
    CHECK_FALSE(met.workspace.todos.find(rows[1].decision.todo));
    REQUIRE((*removed)());
    CHECK(met.workspace.todos.find(rows[1].decision.todo)->goal == met.goal);
    CHECK(meetings.decisions(met.meeting).size() == 2);
}

TEST_CASE("A decision about the network becomes a commitment, and goes with it when it is taken back", "[meetings]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Meetings& meetings = workspace.meetings;
    const auto meeting = meetings.add(aMeeting());
    REQUIRE(meeting);
    DecisionDraft promise = aDecision(meeting->id, DecisionKind::Commitment);
    promise.participant = invited(workspace, meeting->id, jobTeam(workspace));
    const auto commitment = meetings.decide(promise);
    REQUIRE(commitment);
    const QList<MeetingDecisionRow> rows = meetings.decisions(meeting->id);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == DecisionKind::Commitment);
    CHECK(rows[0].decision.who == QStringLiteral("Merete Eksempel"));
    const auto promised = workspace.commitments.find(rows[0].decision.commitment);
    REQUIRE(promised);
    CHECK(promised->agreedOn == metOn);
    CHECK(promised->dueOn == metOn.addDays(14));
    CHECK_FALSE(meetings.remove(promise.participant)); // the decision names who does it
    REQUIRE(commitment->undo());
    CHECK_FALSE(workspace.commitments.find(rows[0].decision.commitment));
}

TEST_CASE("Nobody but a partner or we ourselves make a commitment", "[meetings]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const auto meeting = workspace.meetings.add(aMeeting());
    REQUIRE(meeting);
    MeetingParticipant neighbour;
    neighbour.meeting = meeting->id;
    neighbour.name = QStringLiteral("Rita Eksempel");
    DecisionDraft draft = aDecision(meeting->id, DecisionKind::Commitment);
    draft.participant = workspace.meetings.invite(neighbour)->id;
    const auto refused = workspace.meetings.decide(draft);
    REQUIRE_FALSE(refused);
    CHECK(problemFields(refused.error().problems) == QStringLiteral("participant"));
    CHECK(workspace.meetings.decisions(meeting->id).isEmpty());
    draft.participant = {};
    CHECK(workspace.meetings.decide(draft));
}

TEST_CASE("What was decided about a citizen never stands as a commitment, which anybody reads under Samarbejde", "[meetings]") {
    MetCitizen met;
    const auto refused = met.workspace.meetings.decide(aDecision(met.meeting, DecisionKind::Commitment));
    REQUIRE_FALSE(refused);
    CHECK(problemFields(refused.error().problems) == QStringLiteral("kind"));
    CHECK(met.workspace.commitments.all().isEmpty());
}

TEST_CASE("Once a meeting is called off nothing more is put on its agenda and nothing decided", "[meetings]") {
    MetCitizen met;
    Meetings& meetings = met.workspace.meetings;
    MeetingPoint own;
    own.meeting = met.meeting;
    own.words = QStringLiteral("Hvem ringer?");
    REQUIRE(meetings.remove(meetings.points(met.meeting).first().id));
    REQUIRE(meetings.callOff(met.meeting));
    const QList<MeetingPoint> before = meetings.points(met.meeting);
    CHECK(meetings.add(own).error().kind == ErrorKind::Conflict);
    CHECK(meetings.change(before.first()).error().kind == ErrorKind::Conflict);
    CHECK(meetings.gather(met.meeting).error().kind == ErrorKind::Conflict);
    CHECK(meetings.points(met.meeting) == before);
    const auto refused = meetings.decide(met.decision(DecisionKind::Action));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("called off")));
}

TEST_CASE("A meeting that has been held is not moved to a day ahead", "[meetings]") {
    MetCitizen met;
    MeetingOutcome outcome;
    outcome.meeting = met.meeting;
    outcome.present = {met.workspace.meetings.participants(met.meeting).first().participant.id};
    REQUIRE(met.workspace.meetings.conclude(outcome));
    Meeting moved = *met.workspace.meetings.find(met.meeting);
    moved.startsAt = moved.startsAt.addDays(7);
    moved.endsAt = moved.endsAt.addDays(7);
    const auto refused = met.workspace.meetings.change(moved);
    REQUIRE_FALSE(refused);
    CHECK(problemFields(refused.error().problems) == QStringLiteral("startsAt"));
    moved.startsAt = moved.startsAt.addDays(-8); // it was yesterday
    moved.endsAt = moved.endsAt.addDays(-8);
    CHECK(met.workspace.meetings.change(moved));
}

TEST_CASE("No minutes are waited for after a meeting about the network, which has no letter", "[meetings][agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const auto meeting = workspace.meetings.add(aMeeting());
    REQUIRE(meeting);
    MeetingOutcome outcome;
    outcome.meeting = meeting->id;
    outcome.present = {invited(workspace, meeting->id, jobTeam(workspace))};
    REQUIRE(workspace.meetings.conclude(outcome));
    CHECK(workspace.meetings.row(meeting->id)->minutesToSend == 0);
    CHECK(workspace.agenda.count(AgendaKind::MeetingMinutes, metOn.addDays(30)) == AgendaCount{0, 0});
}

TEST_CASE("Before its day nothing is decided and nobody was there; after it was called off neither", "[meetings]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const auto meeting = workspace.meetings.add(aMeeting(aCitizen(workspace).id, metOn.addDays(7)));
    REQUIRE(meeting);
    DecisionDraft draft;
    draft.meeting = meeting->id;
    draft.what = QStringLiteral("Ringe først");
    draft.by = metOn.addDays(10);
    CHECK(workspace.meetings.decide(draft).error().kind == ErrorKind::Conflict);
    MeetingOutcome outcome;
    outcome.meeting = meeting->id;
    outcome.present = {workspace.meetings.participants(meeting->id).first().participant.id};
    CHECK(workspace.meetings.conclude(outcome).error().kind == ErrorKind::Conflict);
    const auto calledOff = workspace.meetings.callOff(meeting->id);
    REQUIRE(calledOff);
    CHECK(workspace.meetings.change(*workspace.meetings.find(meeting->id)).error().kind == ErrorKind::Conflict);
    file.clock.moveTo(QDateTime(metOn.addDays(8), QTime(9, 0)));
    CHECK(workspace.meetings.decide(draft).error().kind == ErrorKind::Conflict);
    REQUIRE((*calledOff)());
    CHECK(workspace.meetings.decide(draft));
}

TEST_CASE("What is written after a meeting says who was there, and is taken back as one", "[meetings]") {
    MetCitizen met;
    Meetings& meetings = met.workspace.meetings;
    const MeetingParticipantId absent = invited(met.workspace, met.meeting, jobTeam(met.workspace));
    MeetingOutcome outcome;
    outcome.meeting = met.meeting;
    outcome.present = {meetings.participants(met.meeting).first().participant.id};
    outcome.disagreement = QStringLiteral("Bente vil hellere have en sms.");
    outcome.nextOn = metOn.addDays(56);
    const auto concluded = meetings.conclude(outcome);
    REQUIRE(concluded);
    const auto row = meetings.row(met.meeting);
    REQUIRE(row);
    CHECK(row->meeting.state == MeetingState::Held);
    CHECK(row->meeting.disagreement == outcome.disagreement);
    CHECK(row->present == 1);
    CHECK(row->minutesToSend == 2);
    CHECK_FALSE(meetings.find(absent)->wasPresent);
    CHECK(isDraft(row->meeting));
    CHECK(meetings.callOff(met.meeting).error().kind == ErrorKind::Conflict);
    REQUIRE((*concluded)());
    CHECK(meetings.row(met.meeting)->meeting.state == MeetingState::Planned);
    CHECK(meetings.row(met.meeting)->present == 0);
}

TEST_CASE("The list of meetings is read piece by piece, those that are over only when they are asked for", "[meetings]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Meetings& meetings = workspace.meetings;
    const CitizenId citizen = aCitizen(workspace).id;
    const MeetingId later = meetings.add(aMeeting(citizen, metOn.addDays(14)))->id;
    const MeetingId next = meetings.add(aMeeting(citizen, metOn.addDays(7)))->id;
    const MeetingId network = meetings.add(aMeeting())->id;
    const MeetingId off = meetings.add(aMeeting(citizen, metOn.addDays(21)))->id;
    REQUIRE(meetings.callOff(off));
    const auto idsOf = [](const QList<MeetingRow>& rows) {
        QList<MeetingId> ids;
        for (const MeetingRow& row : rows) {
            ids << row.meeting.id;
        }
        return ids;
    };
    CHECK(meetings.count(false) == 3);
    CHECK(idsOf(meetings.window(false)) == QList<MeetingId>{network, next, later});
    MeetingOutcome outcome;
    outcome.meeting = network;
    outcome.present = {invited(workspace, network, jobTeam(workspace))};
    REQUIRE(meetings.conclude(outcome)); // without letters it is over at once
    CHECK(idsOf(meetings.window(false)) == QList<MeetingId>{next, later});
    CHECK(meetings.count(true) == 4);
    CHECK(idsOf(meetings.window(true, 1, 2)) == QList<MeetingId>{later, off});
}

TEST_CASE("A new meeting is not taken back once something was entered about it", "[meetings]") {
    MetCitizen met;
    const auto added = met.workspace.meetings.add(aMeeting(met.citizen, metOn.addDays(7)));
    REQUIRE(added);
    MeetingPoint own;
    own.meeting = added->id;
    own.words = QStringLiteral("Hvem ringer?");
    const auto put = met.workspace.meetings.add(own);
    REQUIRE(put);
    CHECK(added->undo().error().kind == ErrorKind::Conflict);
    REQUIRE(put->undo());
    REQUIRE(added->undo());
    CHECK_FALSE(met.workspace.meetings.find(added->id));
    CHECK(met.workspace.meetings.participants(added->id).isEmpty());
}

TEST_CASE("A meeting costs persons times minutes: those who are invited, then those who were there", "[meetings]") {
    MeetingRow row;
    row.meeting = aMeeting();
    row.participants = 4;
    row.present = 3;
    CHECK(personMinutes(row) == 4 * 45);
    row.meeting.state = MeetingState::Held;
    CHECK(personMinutes(row) == 3 * 45);
    CHECK(costOf(90, Money{40'000}) == Money{60'000});
    CHECK(costOf(1, Money{100}) == Money{2}); // 1,67 øre
}

TEST_CASE("A meeting stands on I dag from its day on, then its minutes until everybody has them", "[meetings][agenda]") {
    MetCitizen met;
    const Agenda& agenda = met.workspace.agenda;
    CHECK(agenda.count(AgendaKind::Meeting, metOn.addDays(-1)) == AgendaCount{0, 0});
    CHECK(agenda.count(AgendaKind::Meeting, metOn) == AgendaCount{1, 0});
    CHECK(agenda.count(AgendaKind::Meeting, metOn.addDays(1)) == AgendaCount{1, 1});
    CHECK(agenda.count(AgendaKind::MeetingMinutes, metOn) == AgendaCount{0, 0});
    MeetingParticipant citizen = met.workspace.meetings.participants(met.meeting).first().participant;
    MeetingOutcome outcome;
    outcome.meeting = met.meeting;
    outcome.present = {citizen.id};
    REQUIRE(met.workspace.meetings.conclude(outcome));
    CHECK(agenda.count(AgendaKind::Meeting, metOn.addDays(1)) == AgendaCount{0, 0});
    CHECK(agenda.count(AgendaKind::MeetingMinutes, metOn) == AgendaCount{1, 0});
    CHECK(agenda.count(AgendaKind::MeetingMinutes, metOn.addDays(minutesDays)) == AgendaCount{1, 0});
    CHECK(agenda.count(AgendaKind::MeetingMinutes, metOn.addDays(minutesDays + 1)) == AgendaCount{1, 1});
    citizen = *met.workspace.meetings.find(citizen.id);
    citizen.minutesOn = metOn;
    REQUIRE(met.workspace.meetings.change(citizen));
    CHECK(agenda.count(AgendaKind::MeetingMinutes, metOn) == AgendaCount{0, 0});
}
