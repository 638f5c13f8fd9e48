// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/commitment.h"
#include "core/partners/partner.h"
#include "core/todos/todo.h"

#include <QDate>
#include <QDateTime>
#include <QList>

namespace brobygger {

struct Meeting;
using MeetingId = Id<Meeting>;
struct MeetingParticipant;
using MeetingParticipantId = Id<MeetingParticipant>;
struct MeetingPoint;
using MeetingPointId = Id<MeetingPoint>;
struct MeetingDecision;
using MeetingDecisionId = Id<MeetingDecision>;

/// How people meet, and how one of them takes part.
enum class MeetingKind { Physical, Virtual, Telephone };
enum class MeetingState { Planned, Held, CalledOff };
/// What came back on an invitation.
enum class MeetingAnswer { None, Comes, Video, SendsAnother, Writes, StaysAway };
/// Where a point of the agenda comes from. In this order it is talked about: what was promised last, what the citizen wants,
/// what somebody brings.
enum class MeetingPointKind { Promised, Wish, Own };
/// What a decision becomes.
enum class DecisionKind { Action, Step, Commitment };

/// A round-table meeting (rundbordssamtale).
struct Meeting {
    MeetingId id;
    CitizenId citizen; ///< invalid: about the network itself
    MeetingKind kind = MeetingKind::Physical;
    QDateTime startsAt;
    QDateTime endsAt;
    QString place; ///< the place, the link or the number
    QString purpose;
    QDate answerBy; ///< the day the invitation asks for; invalid: none
    MeetingState state = MeetingState::Planned;
    QString disagreement; ///< in the words of whoever disagreed
    QDate nextOn;         ///< the next meeting; invalid: none is agreed
    QDate seenOn;         ///< the day the citizen saw the minutes; invalid: they are a draft

    bool operator==(const Meeting&) const = default;

    QDate day() const { return startsAt.date(); }
    int minutes() const { return static_cast<int>(startsAt.secsTo(endsAt) / 60); }
};

struct MeetingRow {
    Meeting meeting;
    QString givenName; ///< of the citizen; empty: about the network itself
    QString surname;
    int participants = 0;
    int present = 0;
    int unanswered = 0;    ///< invited, and nothing has come back
    int minutesToSend = 0; ///< who is to get the minutes and has not; nobody where it is about the network: no letter says them

    QString shortName() const; ///< "Bente M."
    bool operator==(const MeetingRow&) const = default;
};

/// Somebody who is to take part. Name and role stand as they were on that day.
struct MeetingParticipant {
    MeetingParticipantId id;
    MeetingId meeting;
    CitizenId citizen; ///< whom the meeting is about
    bool isCitizen = false;
    PartnerId partner;
    PartnerPersonId person;
    QString name; ///< empty: nobody by name at the partner
    QString role;
    MeetingKind attends = MeetingKind::Physical;
    QDate invitedOn; ///< invalid: not yet
    MeetingAnswer answer = MeetingAnswer::None;
    bool wasPresent = false;
    bool getsMinutes = true;
    QDate minutesOn; ///< the day the minutes were sent; invalid: not yet

    bool operator==(const MeetingParticipant&) const = default;
};

struct MeetingParticipantRow {
    MeetingParticipant participant;
    QString partnerName;

    /// By name where there is one, otherwise the partner.
    const QString& title() const { return participant.name.isEmpty() ? partnerName : participant.name; }
    /// Role and partner, as far as they are not the title.
    QString detail() const;
    bool operator==(const MeetingParticipantRow&) const = default;
};

/// A point of the agenda.
struct MeetingPoint {
    MeetingPointId id;
    MeetingId meeting;
    CitizenId citizen; ///< whom the meeting is about
    MeetingPointKind kind = MeetingPointKind::Own;
    QString words;
    QString who; ///< whose point it is, or who promised it

    bool operator==(const MeetingPoint&) const = default;
};

/// What was decided, and what it has become: a task of the citizen, or a commitment.
struct MeetingDecision {
    MeetingDecisionId id;
    MeetingId meeting;
    CitizenId citizen;                ///< whom the meeting is about
    MeetingParticipantId participant; ///< who does it; invalid: we ourselves
    QString what;
    QString who; ///< as it stands in the minutes
    QDate by;
    TodoId todo;
    CommitmentId commitment;

    bool operator==(const MeetingDecision&) const = default;
};

struct MeetingDecisionRow {
    MeetingDecision decision;
    DecisionKind kind = DecisionKind::Action;
    bool isOpen = true; ///< what it became still waits

    bool operator==(const MeetingDecisionRow&) const = default;
};

/// What is entered about a decision.
struct DecisionDraft {
    MeetingId meeting;
    QString what;
    MeetingParticipantId participant; ///< invalid: we ourselves
    QString who;                      ///< our own name; of a participant it is looked up
    QDate by;
    DecisionKind kind = DecisionKind::Action;
    GoalId goal; ///< of a step
};

/// What is entered when a meeting has been held.
struct MeetingOutcome {
    MeetingId meeting;
    QList<MeetingParticipantId> present;
    QString disagreement;
    QDate nextOn;
    QDate seenOn;
};

/// The stored text: physical, virtual, telephone. Physical for what is no such code.
QString toCode(MeetingKind kind);
MeetingKind meetingKindFromCode(const QString& code);
QList<MeetingKind> allMeetingKinds();
/// The words on the screen.
QString meetingKindLabel(MeetingKind kind);
/// How one takes part: "in the room".
QString attendingLabel(MeetingKind kind);

/// The stored text: planned, held, called_off.
QString toCode(MeetingState state);
MeetingState meetingStateFromCode(const QString& code);

/// The stored text: none, comes, video, sends_another, writes, stays_away.
QString toCode(MeetingAnswer answer);
MeetingAnswer meetingAnswerFromCode(const QString& code);
QList<MeetingAnswer> allMeetingAnswers();
QString meetingAnswerLabel(MeetingAnswer answer);

/// The stored text: promised, wish, own.
QString toCode(MeetingPointKind kind);
MeetingPointKind meetingPointKindFromCode(const QString& code);
QString meetingPointKindLabel(MeetingPointKind kind);

QString decisionKindLabel(DecisionKind kind);

} // namespace brobygger
