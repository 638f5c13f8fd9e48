// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting.h"

#include "core/base/text/code_names.h"
#include "core/meetings/meeting_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<MeetingKind, 3> meetingKindCodes{
    {{{MeetingKind::Physical, "physical"}, {MeetingKind::Virtual, "virtual"}, {MeetingKind::Telephone, "telephone"}}}};
constexpr CodeNames<MeetingState, 3> meetingStateCodes{
    {{{MeetingState::Planned, "planned"}, {MeetingState::Held, "held"}, {MeetingState::CalledOff, "called_off"}}}};
constexpr CodeNames<MeetingAnswer, 6> meetingAnswerCodes{{{{MeetingAnswer::None, "none"},
                                                           {MeetingAnswer::Comes, "comes"},
                                                           {MeetingAnswer::Video, "video"},
                                                           {MeetingAnswer::SendsAnother, "sends_another"},
                                                           {MeetingAnswer::Writes, "writes"},
                                                           {MeetingAnswer::StaysAway, "stays_away"}}}};
constexpr CodeNames<MeetingPointKind, 3> meetingPointCodes{
    {{{MeetingPointKind::Promised, "promised"}, {MeetingPointKind::Wish, "wish"}, {MeetingPointKind::Own, "own"}}}};
} // namespace

QString MeetingRow::shortName() const {
    Citizen citizen;
    citizen.givenName = givenName;
    citizen.surname = surname;
    return citizen.shortName();
}

QString MeetingParticipantRow::detail() const {
    QStringList parts{participant.role};
    if (!participant.name.isEmpty()) {
        parts.append(partnerName);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString toCode(MeetingKind kind) { return meetingKindCodes.name(kind); }

MeetingKind meetingKindFromCode(const QString& code) { return meetingKindCodes.value(code).value_or(MeetingKind::Physical); }

QList<MeetingKind> allMeetingKinds() { return {MeetingKind::Physical, MeetingKind::Virtual, MeetingKind::Telephone}; }

QString meetingKindLabel(MeetingKind kind) {
    switch (kind) {
    case MeetingKind::Physical: return MeetingsWords::tr("at a place");
    case MeetingKind::Virtual: return MeetingsWords::tr("on video");
    case MeetingKind::Telephone: return MeetingsWords::tr("by telephone");
    }
    return {};
}

QString attendingLabel(MeetingKind kind) {
    return kind == MeetingKind::Physical ? MeetingsWords::tr("in the room") : meetingKindLabel(kind);
}

QString toCode(MeetingState state) { return meetingStateCodes.name(state); }

MeetingState meetingStateFromCode(const QString& code) { return meetingStateCodes.value(code).value_or(MeetingState::Planned); }

QString toCode(MeetingAnswer answer) { return meetingAnswerCodes.name(answer); }

MeetingAnswer meetingAnswerFromCode(const QString& code) {
    return meetingAnswerCodes.value(code).value_or(MeetingAnswer::None);
}

QList<MeetingAnswer> allMeetingAnswers() {
    return {MeetingAnswer::None,         MeetingAnswer::Comes,  MeetingAnswer::Video,
            MeetingAnswer::SendsAnother, MeetingAnswer::Writes, MeetingAnswer::StaysAway};
}

QString meetingAnswerLabel(MeetingAnswer answer) {
    switch (answer) {
    case MeetingAnswer::None: return MeetingsWords::tr("has not answered");
    case MeetingAnswer::Comes: return MeetingsWords::tr("comes");
    case MeetingAnswer::Video: return MeetingsWords::tr("takes part on video");
    case MeetingAnswer::SendsAnother: return MeetingsWords::tr("sends somebody else");
    case MeetingAnswer::Writes: return MeetingsWords::tr("answers in writing");
    case MeetingAnswer::StaysAway: return MeetingsWords::tr("does not come");
    }
    return {};
}

QString toCode(MeetingPointKind kind) { return meetingPointCodes.name(kind); }

MeetingPointKind meetingPointKindFromCode(const QString& code) {
    return meetingPointCodes.value(code).value_or(MeetingPointKind::Own);
}

QString meetingPointKindLabel(MeetingPointKind kind) {
    switch (kind) {
    case MeetingPointKind::Promised: return MeetingsWords::tr("promised last");
    case MeetingPointKind::Wish: return MeetingsWords::tr("the citizen's wish");
    case MeetingPointKind::Own: return MeetingsWords::tr("own point");
    }
    return {};
}

QString decisionKindLabel(DecisionKind kind) {
    switch (kind) {
    case DecisionKind::Action: return MeetingsWords::tr("agreed action");
    case DecisionKind::Step: return MeetingsWords::tr("step towards a goal");
    case DecisionKind::Commitment: return MeetingsWords::tr("commitment");
    }
    return {};
}

} // namespace brobygger
