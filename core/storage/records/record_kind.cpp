// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/record_kind.h"

#include "core/base/text/code_names.h"

namespace brobygger {

namespace {
constexpr CodeNames<RecordKind, 72> codes{{{
    {RecordKind::Citizen, "citizen"},
    {RecordKind::Fact, "fact"},
    {RecordKind::Wish, "wish"},
    {RecordKind::Course, "course"},
    {RecordKind::IncomingReferral, "incoming_referral"},
    {RecordKind::OutgoingReferral, "outgoing_referral"},
    {RecordKind::Contact, "contact"},
    {RecordKind::Note, "note"},
    {RecordKind::Todo, "todo"},
    {RecordKind::Consent, "consent"},
    {RecordKind::InformationSheet, "information_sheet"},
    {RecordKind::Screening, "screening"},
    {RecordKind::Offer, "offer"},
    {RecordKind::Partner, "partner"},
    {RecordKind::Appointment, "appointment"},
    {RecordKind::Document, "document"},
    {RecordKind::Measurement, "measurement"},
    {RecordKind::Programme, "programme"},
    {RecordKind::ParishCategory, "parish_category"},
    {RecordKind::Price, "price"},
    {RecordKind::CostEntry, "cost_entry"},
    {RecordKind::BudgetLine, "budget_line"},
    {RecordKind::ComparisonFigure, "comparison_figure"},
    {RecordKind::PopulationNorm, "population_norm"},
    {RecordKind::ChartBaseline, "chart_baseline"},
    {RecordKind::RefusalTally, "refusal_tally"},
    {RecordKind::CourseRung, "course_rung"},
    {RecordKind::ServiceUse, "service_use"},
    {RecordKind::LabourStatus, "labour_status"},
    {RecordKind::Release, "release"},
    {RecordKind::FrozenReport, "frozen_report"},
    {RecordKind::FocusGroup, "focus_group"},
    {RecordKind::FocusParticipant, "focus_participant"},
    {RecordKind::FocusTheme, "focus_theme"},
    {RecordKind::FocusQuote, "focus_quote"},
    {RecordKind::PartnerForm, "partner_form"},
    {RecordKind::PersonAround, "person_around"},
    {RecordKind::Goal, "goal"},
    {RecordKind::GoalFollowUp, "goal_follow_up"},
    {RecordKind::CoursePhase, "course_phase"},
    {RecordKind::CoursePause, "course_pause"},
    {RecordKind::Barrier, "barrier"},
    {RecordKind::PdsaCycle, "pdsa_cycle"},
    {RecordKind::WorkConsideration, "work_consideration"},
    {RecordKind::ConsiderationsRequest, "considerations_request"},
    {RecordKind::PartnerAgreement, "partner_agreement"},
    {RecordKind::Commitment, "commitment"},
    {RecordKind::CommitmentStep, "commitment_step"},
    {RecordKind::OwnTemplate, "own_template"},
    {RecordKind::Meeting, "meeting"},
    {RecordKind::MeetingParticipant, "meeting_participant"},
    {RecordKind::MeetingPoint, "meeting_point"},
    {RecordKind::MeetingDecision, "meeting_decision"},
    {RecordKind::Volunteer, "volunteer"},
    {RecordKind::AccompanimentPlan, "accompaniment_plan"},
    {RecordKind::AccompanimentStep, "accompaniment_step"},
    {RecordKind::Outreach, "outreach"},
    {RecordKind::ShortMessage, "short_message"},
    {RecordKind::VisitRound, "visit_round"},
    {RecordKind::CitizenMerge, "citizen_merge"},
    {RecordKind::MovedRow, "moved_row"},
    {RecordKind::DistinctPair, "distinct_pair"},
    {RecordKind::Attachment, "attachment"},
    {RecordKind::Import, "import"},
    {RecordKind::PlainFile, "plain_file"},
    {RecordKind::Backup, "backup"},
    {RecordKind::File, "file"},
    {RecordKind::Message, "message"},
    {RecordKind::Code, "code"},
    {RecordKind::Setting, "setting"},
    {RecordKind::RightsRequest, "rights_request"},
    {RecordKind::HandOver, "hand_over"},
}}};
} // namespace

QString toCode(RecordKind kind) { return codes.name(kind); }

std::optional<RecordKind> recordKindFromCode(const QString& code) { return codes.value(code); }

} // namespace brobygger
