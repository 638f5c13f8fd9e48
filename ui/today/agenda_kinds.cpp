// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/agenda_kinds.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
QString say(const char* words) {
    return QCoreApplication::translate("AgendaKinds", words);
}
} // namespace

QList<AgendaSection> allAgendaSections() {
    return {AgendaSection::Overdue, AgendaSection::Calls, AgendaSection::Appointments, AgendaSection::Tasks,
            AgendaSection::WaitingForOthers};
}

QString titleOf(AgendaSection section) {
    switch (section) {
    case AgendaSection::Overdue:
        return say(QT_TRANSLATE_NOOP("AgendaKinds", "Overdue"));
    case AgendaSection::Calls:
        return say(QT_TRANSLATE_NOOP("AgendaKinds", "Calls today"));
    case AgendaSection::Appointments:
        return say(QT_TRANSLATE_NOOP("AgendaKinds", "Appointments"));
    case AgendaSection::Tasks:
        return say(QT_TRANSLATE_NOOP("AgendaKinds", "Tasks"));
    case AgendaSection::WaitingForOthers:
        return say(QT_TRANSLATE_NOOP("AgendaKinds", "Waiting for others"));
    }
    return {};
}

AgendaKindLook lookOf(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::FirstContact:
        return {AgendaSection::Calls, Tone::Accent, IconName::Referrals,
                say(QT_TRANSLATE_NOOP("AgendaKinds", "Record attempt")), true};
    case AgendaKind::MissingOutcome:
        return {AgendaSection::Appointments, Tone::Accent, IconName::Question,
                say(QT_TRANSLATE_NOOP("AgendaKinds", "Enter outcome"))};
    case AgendaKind::ReminderCall:
        return {AgendaSection::Calls, Tone::Accent, IconName::Phone,
                say(QT_TRANSLATE_NOOP("AgendaKinds", "Reminded")), true};
    case AgendaKind::RetryCall:
        return {AgendaSection::Calls, Tone::Accent, IconName::Phone,
                say(QT_TRANSLATE_NOOP("AgendaKinds", "Record attempt")), true};
    case AgendaKind::OrderTransport:
        return {AgendaSection::Calls, Tone::Accent, IconName::Car,
                say(QT_TRANSLATE_NOOP("AgendaKinds", "Ordered"))};
    case AgendaKind::Appointment:
        return {AgendaSection::Appointments, Tone::Neutral, IconName::Clock,
                say(QT_TRANSLATE_NOOP("AgendaKinds", "Enter outcome"))};
    case AgendaKind::AgreedAction:
    case AgendaKind::TellRecipient:
    case AgendaKind::OtherTask:
        return {AgendaSection::Tasks, Tone::Accent, IconName::Check,
                say(QT_TRANSLATE_NOOP("AgendaKinds", "Done"))};
    case AgendaKind::MeasurementDue:
        return {AgendaSection::Tasks, Tone::Accent, IconName::Evaluation,
                say(QT_TRANSLATE_NOOP("AgendaKinds", "Fill in"))};
    case AgendaKind::NothingPlanned:
        return {AgendaSection::Tasks, Tone::Amber, IconName::Calendar,
                say(QT_TRANSLATE_NOOP("AgendaKinds", "Plan"))};
    case AgendaKind::DraftReferral:
        return {AgendaSection::Tasks, Tone::Amber, IconName::Letter,
                say(QT_TRANSLATE_NOOP("AgendaKinds", "Write letter"))};
    case AgendaKind::NoReply:
        return {AgendaSection::WaitingForOthers, Tone::Amber, IconName::Letter,
                say(QT_TRANSLATE_NOOP("AgendaKinds", "Ask again"))};
    case AgendaKind::ConsentLapses:
        return {AgendaSection::Tasks, Tone::Amber, IconName::Consent,
                say(QT_TRANSLATE_NOOP("AgendaKinds", "Renew"))};
    }
    return {};
}

AgendaSection sectionOf(const AgendaItem& item) {
    return item.state == AgendaState::Overdue ? AgendaSection::Overdue : lookOf(item.kind).section;
}

Tone toneOf(const AgendaItem& item) {
    return item.state == AgendaState::Overdue ? Tone::Red : lookOf(item.kind).tone;
}

Target targetOf(const AgendaItem& item) {
    if (item.kind == AgendaKind::MeasurementDue) { // there is no measurement yet
        return {page::citizens, item.citizen, tab::measurements};
    }
    const auto tabOf = [&item] {
        switch (item.record) {
        case RecordKind::Appointment:
            return tab::appointments;
        case RecordKind::IncomingReferral:
        case RecordKind::Course:
            return tab::course;
        case RecordKind::OutgoingReferral:
            return tab::offers;
        case RecordKind::Consent:
            return tab::privacy;
        default:
            return tab::notes;
        }
    };
    return {page::citizens, item.citizen, tabOf(), item.record, item.recordId, {}};
}

} // namespace brobygger
