// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_meetings.h"

#include "core/base/id_source.h"
#include "core/demo/demo_appointments.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr int daysSinceNetwork = 60; ///< as the commitment that was made there
constexpr int daysToRoundTable = 10;
constexpr int daysSinceInvited = 4;

QDate meetingDay(const DemoWorld& world, int daysAhead) {
    const QDate day = world.today.addDays(daysAhead);
    return workingDayFor(day, day);
}

/// One meeting after the other is put together.
class DemoMeetingsMade {
public:
    DemoMeetingsMade(const DemoWorld& world, const DemoCooperation& cooperation, IdSource& ids)
        : m_world(world)
        , m_cooperation(cooperation)
        , m_ids(ids) {}

    void addNetwork() {
        const QDate day = meetingDay(m_world, -daysSinceNetwork);
        Meeting meeting = begin({}, day, QTime(9, 0), QTime(10, 30));
        meeting.place = QStringLiteral("Sundhedscentret, mødelokale 1 (eksempel)");
        meeting.purpose = QStringLiteral("Hvordan vi får færre til at blive væk, og hvem borgeren ringer til");
        meeting.state = MeetingState::Held;
        meeting.nextOn = meetingDay(m_world, 35);
        m_made.meetings.append(meeting);
        for (const PartnerPerson& person : m_cooperation.persons) {
            if (person.isMain) {
                MeetingParticipant participant = participantFrom(meeting, person);
                participant.invitedOn = day.addDays(-14);
                participant.answer = MeetingAnswer::Comes;
                participant.wasPresent = true;
                participant.minutesOn = day.addDays(3);
                m_made.participants.append(participant);
            }
        }
        addPoint(meeting, MeetingPointKind::Own, "Hvem ringer, når en borger ikke er kommet?", "alle");
        addPoint(meeting, MeetingPointKind::Own, "Én kontaktperson i kommunen til alle i projektet", "");
        for (const Commitment& commitment : m_cooperation.commitments) {
            if (commitment.agreedOn == day && commitment.partner.isValid()) {
                addDecision(meeting, commitment);
            }
        }
    }

    void addRoundTable(const DemoMetAbout& about) {
        const QDate day = meetingDay(m_world, daysToRoundTable);
        Meeting meeting = begin(about.citizen.id, day, QTime(13, 0), QTime(13, 45));
        meeting.place = QStringLiteral("rådhuset, mødelokale 2 (eksempel)");
        meeting.purpose = QStringLiteral("At alle ved, hvem der gør hvad de næste to måneder");
        meeting.answerBy = day.addDays(-3);
        m_made.meetings.append(meeting);
        MeetingParticipant citizen;
        citizen.id = MeetingParticipantId(m_ids.next());
        citizen.meeting = meeting.id;
        citizen.citizen = about.citizen.id;
        citizen.isCitizen = true;
        citizen.name = about.citizen.fullName();
        citizen.answer = MeetingAnswer::Comes;
        citizen.invitedOn = m_world.today.addDays(-daysSinceInvited);
        m_made.participants.append(citizen);
        addInvited(meeting, m_world.others[2].id, MeetingKind::Physical, MeetingAnswer::Comes);
        addInvited(meeting, m_world.others[0].id, MeetingKind::Virtual, MeetingAnswer::None);
        for (const Todo& step : about.plan.steps) {
            if (step.state == TodoState::Open) {
                addPoint(meeting, MeetingPointKind::Promised, step.title.toUtf8().constData(), step.who.toUtf8().constData());
            }
        }
        for (const Goal& goal : about.plan.goals) {
            if (goal.isOpen()) {
                addPoint(meeting, MeetingPointKind::Wish, goal.words.toUtf8().constData(), "");
            }
        }
        addPoint(meeting, MeetingPointKind::Own, "Hvem ringer først, når der kommer et brev?", "alle");
    }

    const DemoMeetings& made() const { return m_made; }

private:
    Meeting begin(CitizenId citizen, QDate day, QTime from, QTime to) {
        Meeting meeting;
        meeting.id = MeetingId(m_ids.next());
        meeting.citizen = citizen;
        meeting.startsAt = QDateTime(day, from);
        meeting.endsAt = QDateTime(day, to);
        return meeting;
    }

    MeetingParticipant participantFrom(const Meeting& meeting, const PartnerPerson& person) {
        MeetingParticipant participant;
        participant.id = MeetingParticipantId(m_ids.next());
        participant.meeting = meeting.id;
        participant.citizen = meeting.citizen;
        participant.partner = person.partner;
        participant.person = person.id;
        participant.name = person.name;
        participant.role = person.role;
        return participant;
    }

    void addInvited(const Meeting& meeting, PartnerId partner, MeetingKind attends, MeetingAnswer answer) {
        const auto isMain = [partner](const PartnerPerson& person) { return person.partner == partner && person.isMain; };
        const auto person = std::find_if(m_cooperation.persons.cbegin(), m_cooperation.persons.cend(), isMain);
        if (person == m_cooperation.persons.cend()) {
            return;
        }
        MeetingParticipant participant = participantFrom(meeting, *person);
        participant.attends = attends;
        participant.answer = answer;
        participant.invitedOn = m_world.today.addDays(-daysSinceInvited);
        m_made.participants.append(participant);
    }

    void addPoint(const Meeting& meeting, MeetingPointKind kind, const char* words, const char* who) {
        MeetingPoint point;
        point.id = MeetingPointId(m_ids.next());
        point.meeting = meeting.id;
        point.citizen = meeting.citizen;
        point.kind = kind;
        point.words = QString::fromUtf8(words);
        point.who = QString::fromUtf8(who);
        m_made.points.append(point);
    }

    void addDecision(const Meeting& meeting, const Commitment& commitment) {
        for (const MeetingParticipant& participant : std::as_const(m_made.participants)) {
            if (participant.meeting == meeting.id && participant.partner == commitment.partner) {
                MeetingDecision decision;
                decision.id = MeetingDecisionId(m_ids.next());
                decision.meeting = meeting.id;
                decision.participant = participant.id;
                decision.what = commitment.promise;
                decision.who = participant.name;
                decision.by = commitment.dueOn;
                decision.commitment = commitment.id;
                m_made.decisions.append(decision);
                return;
            }
        }
    }

    const DemoWorld& m_world;
    const DemoCooperation& m_cooperation;
    IdSource& m_ids;
    DemoMeetings m_made;
};
} // namespace

std::optional<DemoMetAbout> metAbout(const DemoHistory& history, const DemoPlan& plan) {
    const bool hasGoal = std::any_of(plan.goals.cbegin(), plan.goals.cend(), [](const Goal& goal) { return goal.isOpen(); });
    const bool hasStep =
        std::any_of(plan.steps.cbegin(), plan.steps.cend(), [](const Todo& step) { return step.state == TodoState::Open; });
    const bool isThere = history.citizen.lifeState == LifeState::Present;
    return hasGoal && hasStep && isThere ? std::optional(DemoMetAbout{history.citizen, plan}) : std::nullopt;
}

DemoMeetings makeDemoMeetings(const DemoWorld& world, const DemoCooperation& cooperation,
                              const std::optional<DemoMetAbout>& about, IdSource& ids) {
    DemoMeetingsMade made(world, cooperation, ids);
    made.addNetwork();
    if (about) {
        made.addRoundTable(*about);
    }
    return made.made();
}

} // namespace brobygger
