// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda_texts.h"

#include "core/base/time/dates.h"
#include "core/measurements/measurement_texts.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
QString dayWord(QDate day, QDate today) {
    switch (today.daysTo(day)) {
    case 0:
        return QCoreApplication::translate("AgendaTexts", "today");
    case 1:
        return QCoreApplication::translate("AgendaTexts", "tomorrow");
    case -1:
        return QCoreApplication::translate("AgendaTexts", "yesterday");
    default:
        return formatDate(day);
    }
}

/// "i morgen kl. 09.15"
QString moment(const AgendaItem& item, QDate today) {
    return QCoreApplication::translate("AgendaTexts", "%1 at %2")
        .arg(dayWord(item.at.date(), today), formatTime(item.at.time()));
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString sectorUnlessPlace(const AgendaItem& item, const Codes& codes, const QString& language) {
    return item.place.isEmpty() && item.subject.isEmpty()
               ? codes.name(QStringLiteral("sector"), item.sector, language)
               : QString();
}

/// "11 dage"; what came today has waited no day.
QString daysText(int days) {
    return days == 0 ? QCoreApplication::translate("AgendaTexts", "today")
                     : QCoreApplication::translate("AgendaTexts", "%n day(s)", nullptr, days);
}

bool isAppointment(const AgendaItem& item) {
    return item.record == RecordKind::Appointment;
}
} // namespace

QString wordOf(const AgendaItem& item, const Codes& codes, const QString& language) {
    switch (item.kind) {
    case AgendaKind::FirstContact:
        return QCoreApplication::translate("AgendaTexts", "No first contact");
    case AgendaKind::MissingOutcome:
        return QCoreApplication::translate("AgendaTexts", "Outcome missing");
    case AgendaKind::ReminderCall:
        return QCoreApplication::translate("AgendaTexts", "Reminder");
    case AgendaKind::RetryCall:
        return QCoreApplication::translate("AgendaTexts", "New attempt");
    case AgendaKind::OrderTransport:
        return item.transport.isEmpty()
                   ? QCoreApplication::translate("AgendaTexts", "Order transport")
                   : QCoreApplication::translate("AgendaTexts", "Order %1")
                         .arg(codes.name(QStringLiteral("transport"), item.transport, language));
    case AgendaKind::Appointment:
        return QCoreApplication::translate("AgendaTexts", "Appointment");
    case AgendaKind::AgreedAction:
        return QCoreApplication::translate("AgendaTexts", "Agreed action");
    case AgendaKind::TellRecipient:
        return QCoreApplication::translate("AgendaTexts", "Tell the recipient");
    case AgendaKind::OtherTask:
        return QCoreApplication::translate("AgendaTexts", "Task");
    case AgendaKind::MeasurementDue:
        return QCoreApplication::translate("AgendaTexts", "Measurement");
    case AgendaKind::DraftReferral:
        return QCoreApplication::translate("AgendaTexts", "Referral not sent");
    case AgendaKind::NothingPlanned:
        return QCoreApplication::translate("AgendaTexts", "Nothing planned");
    case AgendaKind::NoReply:
        return QCoreApplication::translate("AgendaTexts", "No answer");
    case AgendaKind::ConsentLapses:
        return QCoreApplication::translate("AgendaTexts", "Consent lapses");
    }
    return {};
}

QString titleOf(const AgendaItem& item, QDate today, const Codes& codes, const QString& language) {
    switch (item.kind) {
    case AgendaKind::FirstContact: {
        const QString who = item.place.isEmpty()
                                ? codes.name(QStringLiteral("referral_source"), item.source, language)
                                : item.place;
        return QCoreApplication::translate("AgendaTexts", "referred by %1 %2")
            .arg(who, formatDate(item.at.date()));
    }
    case AgendaKind::DraftReferral:
        return QCoreApplication::translate("AgendaTexts", "%1: drafted %2")
            .arg(item.place, formatDate(item.at.date()));
    case AgendaKind::NoReply:
        return QCoreApplication::translate("AgendaTexts", "%1: referral sent %2")
            .arg(item.place, formatDate(item.at.date()));
    case AgendaKind::MeasurementDue:
        return QCoreApplication::translate("AgendaTexts", "%n questionnaire(s) %1", nullptr, item.questionnaires)
            .arg(momentText(item.subject));
    case AgendaKind::NothingPlanned:
        return QCoreApplication::translate("AgendaTexts", "course since %1, no appointment and no task ahead")
            .arg(formatDate(item.at.date()));
    case AgendaKind::ConsentLapses:
        return joined({item.place, item.subject});
    case AgendaKind::Appointment:
        return joined({item.subject, item.place, sectorUnlessPlace(item, codes, language)});
    default:
        break;
    }
    return isAppointment(item) ? joined({moment(item, today), item.subject, item.place,
                                         sectorUnlessPlace(item, codes, language)})
                               : item.subject;
}

QString detailOf(const AgendaItem& item, QDate today) {
    switch (item.kind) {
    case AgendaKind::FirstContact: {
        const QString days = daysText(item.days);
        return item.attempts == 0
                   ? days
                   : days + QStringLiteral(" · ") +
                         QCoreApplication::translate("AgendaTexts", "%n attempt(s)", nullptr, item.attempts);
    }
    case AgendaKind::DraftReferral:
    case AgendaKind::NoReply:
        return daysText(item.days);
    case AgendaKind::Appointment:
        return item.isNotReminded ? QCoreApplication::translate("AgendaTexts", "not reminded") : QString();
    case AgendaKind::MissingOutcome:
        return QCoreApplication::translate("AgendaTexts", "Did it take place?");
    case AgendaKind::ConsentLapses:
        return QCoreApplication::translate("AgendaTexts", "until %1").arg(formatDate(item.at.date()));
    case AgendaKind::OrderTransport:
        return QCoreApplication::translate("AgendaTexts", "by %1 at the latest")
            .arg(dayWord(item.due, today));
    case AgendaKind::MeasurementDue:
        return formatDate(item.at.date());
    case AgendaKind::ReminderCall:
        return {}; // its title says when it is
    default:
        return item.state == AgendaState::Overdue
                   ? QCoreApplication::translate("AgendaTexts", "since %1").arg(dayWord(item.due, today))
                   : QString();
    }
}

} // namespace brobygger
