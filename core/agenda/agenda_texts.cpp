// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda_texts.h"

#include "core/base/time/dates.h"
#include "core/correspondence/short_message.h"
#include "core/measurements/measurement_texts.h"
#include "core/rights/rights_request.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct AgendaTextsWords {
    Q_DECLARE_TR_FUNCTIONS(AgendaTexts)
};

QString dayWord(QDate day, QDate today) {
    switch (today.daysTo(day)) {
    case 0: return AgendaTextsWords::tr("today");
    case 1: return AgendaTextsWords::tr("tomorrow");
    case -1: return AgendaTextsWords::tr("yesterday");
    default: return formatDate(day);
    }
}

/// "i morgen kl. 09.15"
QString moment(const AgendaItem& item, QDate today) {
    return AgendaTextsWords::tr("%1 at %2").arg(dayWord(item.at.date(), today), formatTime(item.at.time()));
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString sectorUnlessPlace(const AgendaItem& item, const Codes& codes, const QString& language) {
    return item.place.isEmpty() && item.subject.isEmpty() ? codes.name(QStringLiteral("sector"), item.sector, language)
                                                          : QString();
}

/// "11 dage"; what came today has waited no day.
QString daysText(int days) {
    return days == 0 ? AgendaTextsWords::tr("today") : AgendaTextsWords::tr("%n day(s)", nullptr, days);
}

bool isAppointment(const AgendaItem& item) { return item.record == RecordKind::Appointment; }
} // namespace

QString wordOf(const AgendaItem& item, const Codes& codes, const QString& language) {
    switch (item.kind) {
    case AgendaKind::FirstContact: return AgendaTextsWords::tr("No first contact");
    case AgendaKind::MissingOutcome: return AgendaTextsWords::tr("Outcome missing");
    case AgendaKind::CallOff: return AgendaTextsWords::tr("To be called off");
    case AgendaKind::ReminderCall: return AgendaTextsWords::tr("Reminder");
    case AgendaKind::RetryCall: return AgendaTextsWords::tr("New attempt");
    case AgendaKind::OrderTransport:
        return item.transport.isEmpty()
                   ? AgendaTextsWords::tr("Order transport")
                   : AgendaTextsWords::tr("Order %1").arg(codes.name(QStringLiteral("transport"), item.transport, language));
    case AgendaKind::Appointment: return AgendaTextsWords::tr("Appointment");
    case AgendaKind::AgreedAction: return AgendaTextsWords::tr("Agreed action");
    case AgendaKind::TellRecipient: return AgendaTextsWords::tr("Tell the recipient");
    case AgendaKind::OtherTask: return AgendaTextsWords::tr("Task");
    case AgendaKind::GoalFollowUp: return AgendaTextsWords::tr("Follow-up");
    case AgendaKind::MeasurementDue: return AgendaTextsWords::tr("Measurement");
    case AgendaKind::UseSheetDue: return AgendaTextsWords::tr("Use of services");
    case AgendaKind::StudyDue: return AgendaTextsWords::tr("Study the test");
    case AgendaKind::CommitmentDue: return AgendaTextsWords::tr("Commitment");
    case AgendaKind::Meeting: return AgendaTextsWords::tr("Round-table meeting");
    case AgendaKind::MeetingMinutes: return AgendaTextsWords::tr("Minutes not sent");
    case AgendaKind::AgreementRenewal: return AgendaTextsWords::tr("Agreement to renew");
    case AgendaKind::StatementLapses: return AgendaTextsWords::tr("Confidentiality statement");
    case AgendaKind::DraftReferral: return AgendaTextsWords::tr("Referral not sent");
    case AgendaKind::NothingPlanned: return AgendaTextsWords::tr("Nothing planned");
    case AgendaKind::NoReply: return AgendaTextsWords::tr("No answer");
    case AgendaKind::ConsentLapses: return AgendaTextsWords::tr("Consent lapses");
    case AgendaKind::ConsiderationLapses: return AgendaTextsWords::tr("Consideration lapses");
    case AgendaKind::ConsiderationsAnswer: return AgendaTextsWords::tr("No answer");
    case AgendaKind::MessageAnswer: return AgendaTextsWords::tr("Message");
    case AgendaKind::VisitsBack: return AgendaTextsWords::tr("Home visits");
    case AgendaKind::RightsRequest: return AgendaTextsWords::tr("Citizen's right");
    case AgendaKind::RestrictionReview: return AgendaTextsWords::tr("Restriction");
    }
    return {};
}

QString titleOf(const AgendaItem& item, QDate today, const Codes& codes, const QString& language) {
    switch (item.kind) {
    case AgendaKind::FirstContact: {
        const QString who =
            item.place.isEmpty() ? codes.name(QStringLiteral("referral_source"), item.source, language) : item.place;
        return AgendaTextsWords::tr("referred by %1 %2").arg(who, formatDate(item.at.date()));
    }
    case AgendaKind::DraftReferral: return AgendaTextsWords::tr("%1: drafted %2").arg(item.place, formatDate(item.at.date()));
    case AgendaKind::NoReply: return AgendaTextsWords::tr("%1: referral sent %2").arg(item.place, formatDate(item.at.date()));
    case AgendaKind::MeasurementDue:
        return AgendaTextsWords::tr("%n questionnaire(s) %1", nullptr, item.questionnaires).arg(momentText(item.subject));
    case AgendaKind::UseSheetDue:
        return item.subject == QLatin1String("start") ? AgendaTextsWords::tr("start sheet of the 12 months before")
                                                      : AgendaTextsWords::tr("follow-up %1").arg(momentText(item.subject));
    case AgendaKind::NothingPlanned:
        return (item.hasStarted ? AgendaTextsWords::tr("course since %1, no appointment and no task ahead")
                                : AgendaTextsWords::tr("being taken in since %1, no appointment and no task ahead"))
            .arg(formatDate(item.at.date()));
    case AgendaKind::GoalFollowUp: return AgendaTextsWords::tr("goal: “%1”").arg(item.subject);
    case AgendaKind::CommitmentDue:
        return item.place.isEmpty() ? AgendaTextsWords::tr("our own: %1").arg(item.subject)
                                    : AgendaTextsWords::tr("%1: %2").arg(item.place, item.subject);
    case AgendaKind::Meeting: return joined({moment(item, today), item.subject, item.place});
    case AgendaKind::MeetingMinutes:
        return AgendaTextsWords::tr("meeting of %1: %2").arg(formatDate(item.at.date()), item.subject);
    case AgendaKind::AgreementRenewal: return AgendaTextsWords::tr("%1: %2").arg(item.place, item.subject);
    case AgendaKind::StatementLapses: return AgendaTextsWords::tr("%1: to be signed again").arg(item.place);
    case AgendaKind::ConsentLapses: return joined({item.place, item.subject});
    case AgendaKind::ConsiderationLapses: return AgendaTextsWords::tr("work must mind: %1").arg(item.subject);
    case AgendaKind::ConsiderationsAnswer: return AgendaTextsWords::tr("%1: asked for considerations").arg(item.place);
    case AgendaKind::MessageAnswer:
        return (item.source == toCode(MessageDirection::Sent) ? AgendaTextsWords::tr("%1 has not answered")
                                                              : AgendaTextsWords::tr("%1 waits for your answer"))
            .arg(item.place);
    case AgendaKind::VisitsBack:
        return AgendaTextsWords::tr("back by %1 at %2").arg(dayWord(item.at.date(), today), formatTime(item.at.time()));
    case AgendaKind::RestrictionReview: return AgendaTextsWords::tr("is the restriction still needed?");
    case AgendaKind::RightsRequest:
        return AgendaTextsWords::tr("request: %1").arg(rightsKindLabel(rightsKindFromCode(item.subject)));
    case AgendaKind::Appointment: return joined({item.subject, item.place, sectorUnlessPlace(item, codes, language)});
    default: break;
    }
    return isAppointment(item)
               ? joined({moment(item, today), item.subject, item.place, sectorUnlessPlace(item, codes, language)})
               : item.subject;
}

QString detailOf(const AgendaItem& item, QDate today) {
    switch (item.kind) {
    case AgendaKind::FirstContact: {
        const QString days = daysText(item.days);
        return item.attempts == 0
                   ? days
                   : days + QStringLiteral(" · ") + AgendaTextsWords::tr("%n attempt(s)", nullptr, item.attempts);
    }
    case AgendaKind::DraftReferral:
    case AgendaKind::NoReply: return daysText(item.days);
    case AgendaKind::Appointment: return item.isNotReminded ? AgendaTextsWords::tr("not reminded") : QString();
    case AgendaKind::MissingOutcome: return AgendaTextsWords::tr("Did it take place?");
    case AgendaKind::CallOff:
        return item.lifeState == LifeState::Dead ? AgendaTextsWords::tr("the citizen has died")
                                                 : AgendaTextsWords::tr("the citizen has moved away");
    case AgendaKind::StatementLapses:
    case AgendaKind::ConsiderationLapses:
    case AgendaKind::ConsentLapses: return AgendaTextsWords::tr("until %1").arg(formatDate(item.at.date()));
    case AgendaKind::VisitsBack: return AgendaTextsWords::tr("the office rings at %1").arg(formatTime(item.endsAt.time()));
    case AgendaKind::ConsiderationsAnswer:
    case AgendaKind::MessageAnswer:
    case AgendaKind::RestrictionReview:
    case AgendaKind::RightsRequest:
    case AgendaKind::OrderTransport: return AgendaTextsWords::tr("by %1 at the latest").arg(dayWord(item.due, today));
    case AgendaKind::MeasurementDue:
    case AgendaKind::UseSheetDue: return formatDate(item.at.date());
    case AgendaKind::ReminderCall: return {}; // its title says when it is
    default:
        return item.state == AgendaState::Overdue ? AgendaTextsWords::tr("since %1").arg(dayWord(item.due, today)) : QString();
    }
}

} // namespace brobygger
