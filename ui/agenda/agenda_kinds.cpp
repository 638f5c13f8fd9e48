// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_kinds.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct AgendaKindsWords {
    Q_DECLARE_TR_FUNCTIONS(AgendaKinds)
};
} // namespace

AgendaKindLook lookOf(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::FirstContact:
        return {AgendaSection::Calls, Tone::Accent, IconName::Referrals, AgendaKindsWords::tr("Record attempt"), true};
    case AgendaKind::MissingOutcome:
        return {AgendaSection::Appointments, Tone::Accent, IconName::Question, AgendaKindsWords::tr("Enter outcome")};
    case AgendaKind::CallOff: return {AgendaSection::Calls, Tone::Amber, IconName::Cross, AgendaKindsWords::tr("Called off")};
    case AgendaKind::ReminderCall:
        return {AgendaSection::Calls, Tone::Accent, IconName::Phone, AgendaKindsWords::tr("Reminded"), true};
    case AgendaKind::RetryCall:
        return {AgendaSection::Calls, Tone::Accent, IconName::Phone, AgendaKindsWords::tr("Record attempt"), true};
    case AgendaKind::OrderTransport:
        return {AgendaSection::Calls, Tone::Accent, IconName::Car, AgendaKindsWords::tr("Ordered")};
    case AgendaKind::Appointment:
        return {AgendaSection::Appointments, Tone::Neutral, IconName::Clock, AgendaKindsWords::tr("Enter outcome")};
    case AgendaKind::AgreedAction:
    case AgendaKind::TellRecipient:
    case AgendaKind::OtherTask: return {AgendaSection::Tasks, Tone::Accent, IconName::Check, AgendaKindsWords::tr("Done")};
    case AgendaKind::GoalFollowUp:
        return {AgendaSection::Tasks, Tone::Accent, IconName::Repeat, AgendaKindsWords::tr("Follow up")};
    case AgendaKind::MeasurementDue:
    case AgendaKind::UseSheetDue:
        return {AgendaSection::Tasks, Tone::Accent, IconName::Evaluation, AgendaKindsWords::tr("Fill in")};
    case AgendaKind::StudyDue:
        return {AgendaSection::Tasks, Tone::Accent, IconName::Improvement, AgendaKindsWords::tr("See the test")};
    case AgendaKind::CommitmentDue:
        return {AgendaSection::Tasks, Tone::Accent, IconName::Cooperation, AgendaKindsWords::tr("See the commitment")};
    case AgendaKind::Meeting:
        return {AgendaSection::Appointments, Tone::Accent, IconName::Persons, AgendaKindsWords::tr("See the meeting")};
    case AgendaKind::MeetingMinutes:
        return {AgendaSection::Tasks, Tone::Accent, IconName::Letter, AgendaKindsWords::tr("Send the minutes")};
    case AgendaKind::AgreementRenewal:
        return {AgendaSection::Tasks, Tone::Amber, IconName::Cooperation, AgendaKindsWords::tr("See the agreement")};
    case AgendaKind::StatementLapses:
        return {AgendaSection::Tasks, Tone::Amber, IconName::Cooperation, AgendaKindsWords::tr("See the volunteer")};
    case AgendaKind::NothingPlanned:
        return {AgendaSection::Tasks, Tone::Amber, IconName::Calendar, AgendaKindsWords::tr("Plan")};
    case AgendaKind::DraftReferral:
        return {AgendaSection::Tasks, Tone::Amber, IconName::Letter, AgendaKindsWords::tr("Write letter")};
    case AgendaKind::NoReply:
        return {AgendaSection::WaitingForOthers, Tone::Amber, IconName::Letter, AgendaKindsWords::tr("Ask again")};
    case AgendaKind::ConsentLapses:
        return {AgendaSection::Tasks, Tone::Amber, IconName::Consent, AgendaKindsWords::tr("Renew")};
    case AgendaKind::ConsiderationLapses:
        return {AgendaSection::Tasks, Tone::Amber, IconName::Clock, AgendaKindsWords::tr("See the consideration")};
    case AgendaKind::ConsiderationsAnswer:
        return {AgendaSection::WaitingForOthers, Tone::Amber, IconName::Letter, AgendaKindsWords::tr("See the request")};
    case AgendaKind::MessageAnswer:
        return {AgendaSection::Tasks, Tone::Amber, IconName::Message, AgendaKindsWords::tr("See the message")};
    case AgendaKind::RestrictionReview:
        return {AgendaSection::Tasks, Tone::Amber, IconName::Lock, AgendaKindsWords::tr("See the restriction")};
    case AgendaKind::RightsRequest:
        return {AgendaSection::Tasks, Tone::Amber, IconName::Consent, AgendaKindsWords::tr("See the request")};
    case AgendaKind::VisitsBack: return {AgendaSection::Tasks, Tone::Amber, IconName::Car, AgendaKindsWords::tr("I am back")};
    }
    return {};
}

Tone toneOf(const AgendaItem& item) { return item.state == AgendaState::Overdue ? Tone::Red : lookOf(item.kind).tone; }

Target targetOf(const AgendaItem& item) {
    if (item.kind == AgendaKind::MeasurementDue) { // there is no measurement yet
        return {page::citizens, item.citizen, tab::measurements};
    }
    if (item.kind == AgendaKind::StudyDue) {
        return {.page = page::improvement, .kind = item.record, .record = item.recordId};
    }
    const bool isOfCooperation = item.kind == AgendaKind::CommitmentDue || item.kind == AgendaKind::AgreementRenewal ||
                                 item.kind == AgendaKind::StatementLapses || item.record == RecordKind::Meeting;
    if (isOfCooperation) {
        return {.page = page::cooperation, .kind = item.record, .record = item.recordId};
    }
    if (item.kind == AgendaKind::VisitsBack) {
        return {.page = page::calendar, .day = item.at.date()};
    }
    if (item.kind == AgendaKind::UseSheetDue) {
        CommandId sheet = command::followUpSheet;
        if (item.subject == QLatin1String("start")) {
            sheet = command::baselineSheet;
        }
        return {page::citizens, item.citizen, tab::measurements, {}, 0, sheet};
    }
    const auto tabOf = [&item] {
        switch (item.record) {
        case RecordKind::Appointment: return tab::appointments;
        case RecordKind::IncomingReferral:
        case RecordKind::Course: return tab::course;
        case RecordKind::OutgoingReferral: return tab::offers;
        case RecordKind::Consent: return tab::privacy;
        case RecordKind::Restriction:
        case RecordKind::RightsRequest: return tab::rights;
        case RecordKind::Goal: return tab::plan;
        case RecordKind::WorkConsideration:
        case RecordKind::ConsiderationsRequest: return tab::measurements;
        default: return tab::notes;
        }
    };
    return {page::citizens, item.citizen, tabOf(), item.record, item.recordId, {}};
}

} // namespace brobygger
