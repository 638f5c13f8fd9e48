// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline_source.h"

namespace brobygger {

namespace {
using Kind = TimelineKind;
using Event = TimelineEvent;

constexpr const char* appointmentFrom =
    "appointment t LEFT JOIN partner p ON p.id = t.partner_id LEFT JOIN offer o ON o.id = t.offer_id";
constexpr const char* receivedFrom = "incoming_referral t LEFT JOIN partner p ON p.id = t.partner_id";
constexpr const char* messageFrom = R"(received_message t
    LEFT JOIN incoming_referral r ON r.id = t.incoming_referral_id LEFT JOIN partner p ON p.id = r.partner_id)";
constexpr const char* answerFrom = R"(incoming_referral r JOIN sent_answer t ON t.incoming_referral_id = r.id
    LEFT JOIN partner p ON p.id = r.partner_id)";
constexpr const char* offerFrom = "outgoing_referral t JOIN offer o ON o.id = t.offer_id";
constexpr const char* pauseFrom = "course c JOIN course_pause t ON t.course_id = c.id";
constexpr const char* goalOfFollowUp = "goal_follow_up t JOIN goal g ON g.id = t.goal_id";
// As the agenda has it: with its course a goal rests.
constexpr const char* isPursued = R"(t.follow_up_on IS NOT NULL AND t.closed_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM course k WHERE k.id = t.course_id AND k.state = 'closed'))";
constexpr const char* otherParty = "CASE WHEN t.direction = 'obtain' THEN t.from_whom ELSE t.to_whom END";
// Of what a moment asks for there is a row for each while until it is too late.
constexpr const char* isAskedFor = R"(t.lapses_on > :today AND t.lapses_on > t.due_on
    AND (t.from_on <= t.due_on OR t.from_on <= :today))";

constexpr TimelineSource ofCourse(Event event, const char* at, const char* which) {
    return {.kind = Kind::Courses, .event = event, .at = at, .code = "t.programme_id", .from = "course t", .which = which};
}

constexpr TimelineSource ofReferral(Event event, const char* at, const char* which) {
    return {.kind = Kind::Referrals, .event = event, .at = at, .party = "o.name", .from = offerFrom, .which = which};
}

constexpr TimelineSource ofStep(Event event, const char* at, const char* isOpen, const char* which) {
    return {.kind = Kind::Plan,
            .event = event,
            .at = at,
            .record = "t.goal_id",
            .subject = "t.title",
            .party = "t.who",
            .isOpen = isOpen,
            .from = "todo t",
            .which = which};
}

constexpr TimelineSource ofTask(Event event, const char* at, const char* isOpen, const char* which) {
    return {
        .kind = Kind::Plan, .event = event, .at = at, .subject = "t.title", .isOpen = isOpen, .from = "todo t", .which = which};
}

constexpr TimelineSource ofConsent(Event event, const char* at, const char* isOpen, const char* which) {
    return {.kind = Kind::Consents,
            .event = event,
            .at = at,
            .subject = "t.purpose",
            .party = otherParty,
            .code = "t.basis",
            .isOpen = isOpen,
            .from = "consent t",
            .which = which};
}

constexpr TimelineSource sources[] = {
    {.kind = Kind::Appointments,
     .event = Event::Appointment,
     .at = "t.starts_at",
     .subject = "t.title",
     .party = "CASE WHEN t.place <> '' THEN t.place ELSE coalesce(p.name, o.name, '') END",
     .code = "t.sector",
     .result = "coalesce(t.outcome, '')",
     .reason = "coalesce(t.no_show_reason, '')",
     .isOpen = "t.outcome IS NULL AND t.handed_over_to = ''",
     .from = appointmentFrom},
    {.kind = Kind::Contacts,
     .event = Event::Contact,
     .at = "t.at",
     .subject = "t.text",
     .code = "t.kind",
     .result = "t.outcome",
     .from = "contact t"},
    {.kind = Kind::Notes,
     .event = Event::Note,
     .at = "t.event_on",
     .subject = "t.text",
     .otherDay = "substr(t.written_at, 1, 10)",
     .from = "note t",
     .which = "NOT EXISTS (SELECT 1 FROM note n WHERE n.replaces = t.id)"},
    {.kind = Kind::Referrals,
     .event = Event::ReferredToUs,
     .at = "t.received_on",
     .subject = "t.reason",
     .party = "coalesce(p.name, '')",
     .code = "t.source",
     .from = receivedFrom},
    ofReferral(Event::ReferralDrafted, "t.drafted_on", "t.state = 'draft' AND t.handed_over_to = ''"),
    ofReferral(Event::ReferralSent, "t.sent_on", "t.sent_on IS NOT NULL"),
    {.kind = Kind::Referrals,
     .event = Event::OfferAnswered,
     .at = "t.answered_on",
     .party = "o.name",
     .result = "t.answer",
     .reason = "CASE WHEN t.answer = 'no' THEN coalesce(t.end_reason, '') ELSE '' END",
     .from = offerFrom,
     .which = "t.answered_on IS NOT NULL"},
    ofReferral(Event::OfferStarted, "t.started_on", "t.started_on IS NOT NULL"),
    // The no of an offer ends its referral and has a line already.
    {.kind = Kind::Referrals,
     .event = Event::ReferralEnded,
     .at = "t.ended_on",
     .party = "o.name",
     .result = "t.state",
     .reason = "coalesce(t.end_reason, '')",
     .from = offerFrom,
     .which = "t.ended_on IS NOT NULL AND (t.answer <> 'no' OR t.answered_on IS NULL OR t.answered_on <> t.ended_on)"},
    {.kind = Kind::Letters,
     .event = Event::Document,
     .at = "t.made_at",
     .subject = "t.title",
     .party = "t.recipient",
     .code = "t.kind",
     .otherDay = "t.sent_on",
     .from = "document t"},
    {.kind = Kind::Letters,
     .event = Event::InformationGiven,
     .at = "t.given_on",
     .from = "information_sheet t",
     .which = "t.document_id IS NULL"},
    {.kind = Kind::Letters,
     .event = Event::MessageReceived,
     .at = "t.received_at",
     .record = "coalesce(t.incoming_referral_id, 0)",
     .party = "coalesce(p.name, '')",
     .code = "t.format",
     .from = messageFrom},
    {.kind = Kind::Letters,
     .event = Event::AnswerSent,
     .at = "t.made_at",
     .record = "r.id",
     .party = "coalesce(p.name, '')",
     .code = "t.kind",
     .from = answerFrom,
     .of = "r"},
    {.kind = Kind::Measurements,
     .event = Event::Measured,
     .at = "t.answered_on",
     .code = "t.instrument",
     .from = "measurement t",
     .which = "t.withdrawn_on IS NULL"},
    {.kind = Kind::Measurements,
     .event = Event::MeasurementDue,
     .at = "t.due_on",
     .record = "0",
     .code = "t.moment",
     .number = "t.questionnaires",
     .isOpen = "1",
     .from = "measurement_due t",
     .which = isAskedFor},
    {.kind = Kind::Measurements,
     .event = Event::UseSheetDue,
     .at = "t.due_on",
     .record = "0",
     .code = "t.moment",
     .isOpen = "1",
     .from = "use_sheet_due t",
     .which = "t.lapses_on > :today"},
    {.kind = Kind::Courses,
     .event = Event::Screened,
     .at = "t.screened_on",
     .code = "t.programme_id",
     .result = "t.decision",
     .from = "screening t"},
    ofCourse(Event::AskedToTakePart, "t.asked_on", "t.asked_on IS NOT NULL"),
    ofCourse(Event::SaidYes, "t.agreed_on", "t.agreed_on IS NOT NULL"),
    {.kind = Kind::Courses,
     .event = Event::SaidNo,
     .at = "t.refused_on",
     .code = "t.programme_id",
     .reason = "t.refusal_reason",
     .from = "course t",
     .which = "t.refused_on IS NOT NULL"},
    ofCourse(Event::CourseOpened, "t.opened_on", "1"),
    ofCourse(Event::CourseStarted, "t.started_on", "t.started_on IS NOT NULL"),
    {.kind = Kind::Courses,
     .event = Event::PhaseBegun,
     .at = "t.from_on",
     .record = "c.id",
     .party = "c.programme_id",
     .code = "t.phase",
     .from = "course c JOIN course_phase t ON t.course_id = c.id",
     .of = "c"},
    {.kind = Kind::Courses,
     .event = Event::RungReached,
     .at = "t.on_day",
     .record = "c.id",
     .party = "c.programme_id",
     .code = "t.rung",
     .from = "course c JOIN course_rung t ON t.course_id = c.id",
     .of = "c"},
    {.kind = Kind::Courses,
     .event = Event::PauseBegun,
     .at = "t.from_on",
     .record = "c.id",
     .subject = "t.reason",
     .from = pauseFrom,
     .of = "c"},
    {.kind = Kind::Courses,
     .event = Event::PauseExpectedToEnd,
     .at = "t.expected_to",
     .record = "c.id",
     .subject = "t.reason",
     .isOpen = "1",
     .from = pauseFrom,
     .of = "c",
     .which = "t.expected_to IS NOT NULL AND t.to_on IS NULL AND c.state = 'paused'"},
    {.kind = Kind::Courses,
     .event = Event::PauseEnded,
     .at = "t.to_on",
     .record = "c.id",
     .subject = "t.reason",
     .from = pauseFrom,
     .of = "c",
     .which = "t.to_on IS NOT NULL"},
    {.kind = Kind::Courses,
     .event = Event::CourseExpectedToEnd,
     .at = "t.planned_end_on",
     .code = "t.programme_id",
     .isOpen = "1",
     .from = "course t",
     .which = "t.planned_end_on IS NOT NULL AND t.state <> 'closed'"},
    {.kind = Kind::Courses,
     .event = Event::CourseClosed,
     .at = "t.closed_on",
     .code = "t.programme_id",
     .result = "t.outcome",
     .reason = "t.closing_reason",
     .from = "course t",
     .which = "t.closed_on IS NOT NULL"},
    {.kind = Kind::Plan, .event = Event::GoalAgreed, .at = "t.agreed_on", .subject = "t.words", .from = "goal t"},
    {.kind = Kind::Plan,
     .event = Event::GoalFollowedUp,
     .at = "t.on_day",
     .record = "t.goal_id",
     .subject = "g.words",
     .party = "t.said",
     .result = "t.result",
     .from = goalOfFollowUp},
    {.kind = Kind::Plan,
     .event = Event::GoalToFollowUp,
     .at = "t.follow_up_on",
     .subject = "t.words",
     .isOpen = "1",
     .from = "goal t",
     .which = isPursued},
    ofStep(Event::StepDone, "t.done_on", "0", "t.goal_id IS NOT NULL AND t.state = 'done' AND t.done_on IS NOT NULL"),
    ofStep(Event::StepAgreed, "t.due_on", "1", "t.goal_id IS NOT NULL AND t.state = 'open'"),
    ofTask(Event::TaskDone, "t.done_on", "0", "t.goal_id IS NULL AND t.state = 'done' AND t.done_on IS NOT NULL"),
    ofTask(Event::TaskSet, "t.due_on", "1", "t.goal_id IS NULL AND t.state = 'open'"),
    {.kind = Kind::Plan, .event = Event::BarrierNoticed, .at = "t.noticed_on", .subject = "t.what", .from = "barrier t"},
    {.kind = Kind::Plan,
     .event = Event::BarrierGone,
     .at = "t.gone_on",
     .subject = "t.what",
     .from = "barrier t",
     .which = "t.gone_on IS NOT NULL"},
    ofConsent(Event::ConsentGiven, "t.given_on", "0", "1"),
    ofConsent(Event::ConsentWithdrawn, "t.withdrawn_on", "0", "t.withdrawn_on IS NOT NULL"),
    ofConsent(Event::ConsentEnds, "t.valid_to", "t.valid_to >= :today", "t.withdrawn_on IS NULL AND t.valid_to IS NOT NULL"),
};
} // namespace

std::span<const TimelineSource> timelineSources() { return sources; }

} // namespace brobygger
