// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda_item.h"

#include "core/base/text/code_names.h"

namespace brobygger {

namespace {
constexpr CodeNames<AgendaKind, 29> kinds{{{{AgendaKind::FirstContact, "first_contact"},
                                            {AgendaKind::MissingOutcome, "missing_outcome"},
                                            {AgendaKind::CallOff, "call_off"},
                                            {AgendaKind::ReminderCall, "reminder_call"},
                                            {AgendaKind::RetryCall, "retry_call"},
                                            {AgendaKind::OrderTransport, "order_transport"},
                                            {AgendaKind::Appointment, "appointment"},
                                            {AgendaKind::AgreedAction, "agreed_action"},
                                            {AgendaKind::TellRecipient, "tell_recipient"},
                                            {AgendaKind::OtherTask, "other_task"},
                                            {AgendaKind::GoalFollowUp, "goal_follow_up"},
                                            {AgendaKind::MeasurementDue, "measurement_due"},
                                            {AgendaKind::UseSheetDue, "use_sheet_due"},
                                            {AgendaKind::StudyDue, "study_due"},
                                            {AgendaKind::CommitmentDue, "commitment_due"},
                                            {AgendaKind::Meeting, "meeting"},
                                            {AgendaKind::MeetingMinutes, "meeting_minutes"},
                                            {AgendaKind::AgreementRenewal, "agreement_renewal"},
                                            {AgendaKind::StatementLapses, "statement_lapses"},
                                            {AgendaKind::DraftReferral, "draft_referral"},
                                            {AgendaKind::NothingPlanned, "nothing_planned"},
                                            {AgendaKind::NoReply, "no_reply"},
                                            {AgendaKind::ConsentLapses, "consent_lapses"},
                                            {AgendaKind::ConsiderationLapses, "consideration_lapses"},
                                            {AgendaKind::ConsiderationsAnswer, "considerations_answer"},
                                            {AgendaKind::MessageAnswer, "message_answer"},
                                            {AgendaKind::VisitsBack, "visits_back"},
                                            {AgendaKind::RightsRequest, "rights_request"},
                                            {AgendaKind::RestrictionReview, "restriction_review"}}}};

Citizen namedCitizen(const AgendaItem& item) {
    Citizen citizen;
    citizen.givenName = item.givenName;
    citizen.surname = item.surname;
    return citizen;
}
} // namespace

QString toCode(AgendaKind kind) { return kinds.name(kind); }

QString toCode(AgendaState state) { return state == AgendaState::Overdue ? QStringLiteral("overdue") : QStringLiteral("due"); }

QList<AgendaKind> allAgendaKinds() {
    QList<AgendaKind> all;
    for (const auto& [kind, name] : kinds.pairs) {
        all.append(kind);
    }
    return all;
}

QString AgendaItem::shortName() const { return namedCitizen(*this).shortName(); }
QString AgendaItem::fullName() const { return namedCitizen(*this).fullName(); }

int AgendaList::total() const {
    int sum = 0;
    for (const AgendaCount& count : counts) {
        sum += count.total;
    }
    return sum;
}

int AgendaList::overdue() const {
    int sum = 0;
    for (const AgendaCount& count : counts) {
        sum += count.overdue;
    }
    return sum;
}

} // namespace brobygger
