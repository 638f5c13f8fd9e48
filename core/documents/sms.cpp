// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sms.h"

#include "core/base/time/dates.h"
#include "core/citizens/citizen_rules.h"
#include "core/citizens/safe_contact.h"
#include "core/documents/neutral_place.h"
#include "core/documents/templates/text_template.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct SmsWords {
    Q_DECLARE_TR_FUNCTIONS(Sms)
};

QString templateOf(SmsKind kind) {
    switch (kind) {
    case SmsKind::Reminder: return QStringLiteral("sms_reminder");
    case SmsKind::Pickup: return QStringLiteral("sms_pickup");
    case SmsKind::Missed: return QStringLiteral("sms_missed");
    case SmsKind::Offer: break;
    }
    return QStringLiteral("sms_offer");
}

QString firstWord(const QString& name) { return name.trimmed().section(QLatin1Char(' '), 0, 0); }

/// Signs a word processor puts in, as one writes them on a telephone.
QString plain(QString text) {
    text.replace(QChar(0x2013), QLatin1Char('-')).replace(QChar(0x2019), QLatin1Char('\''));
    text.replace(QChar::Nbsp, QLatin1Char(' '));
    return text;
}

Problems missingIn(SmsKind kind, const SmsFacts& facts) {
    Problems problems;
    const bool saysWhen = kind != SmsKind::Missed;
    if (facts.givenName.trimmed().isEmpty()) {
        problems.error(QStringLiteral("givenName"), SmsWords::tr("The citizen's name is missing."));
    }
    if (saysWhen && !facts.at.isValid()) {
        problems.error(QStringLiteral("at"), SmsWords::tr("The text says a day and a time. Choose an appointment first."));
    }
    if (facts.phone.isEmpty() && kind != SmsKind::Pickup) {
        problems.error(QStringLiteral("phone"), SmsWords::tr("Write your telephone number in the settings first."));
    }
    return problems;
}
} // namespace

QString shortMoment(const QDateTime& at) {
    static const QStringList days{QStringLiteral("man"), QStringLiteral("tirs"), QStringLiteral("ons"), QStringLiteral("tors"),
                                  QStringLiteral("fre"), QStringLiteral("lør"),  QStringLiteral("søn")};
    return at.isValid() ? QStringLiteral("%1 %2/%3 kl. %4")
                              .arg(days.at(at.date().dayOfWeek() - 1))
                              .arg(at.date().day())
                              .arg(at.date().month())
                              .arg(formatTime(at.time()))
                        : QString();
}

bool fitsGsm(const QString& text) {
    static const QString known =
        QStringLiteral("@£$¥èéùìòÇ\nØø\rÅå_ÆæßÉ "
                       "!\"#%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
    for (const QChar sign : text) {
        if (!known.contains(sign)) {
            return false;
        }
    }
    return text.size() <= smsLength;
}

Result<QString> smsText(SmsKind kind, const SmsFacts& facts) {
    if (const Problems problems = missingIn(kind, facts); problems.hasErrors()) {
        return invalid(problems);
    }
    const QString when = shortMoment(facts.at);
    const auto filled = [&](const QString& place) {
        return fillTextTemplate(templateOf(kind), {{QStringLiteral("given_name"), facts.givenName.trimmed()},
                                                   {QStringLiteral("when_short"), when},
                                                   {QStringLiteral("when_and_place"),
                                                    place.isEmpty() ? when : QStringLiteral("%1, %2").arg(when, place)},
                                                   {QStringLiteral("phone"), facts.phone},
                                                   {QStringLiteral("worker_first"), firstWord(facts.worker)}});
    };
    Result<QString> text = filled(plain(streetOnly(facts.place)));
    if (text && !fitsGsm(plain(*text))) {
        text = filled({}); // the day matters more than the street
    }
    if (!text) {
        return text.error();
    }
    const QString sent = plain(*text);
    if (sent.size() > smsLength) {
        return Error{ErrorKind::Invalid, SmsWords::tr("The text does not fit in one SMS.")};
    }
    return sent;
}

Result<void> checkSmsNumber(const Citizen& citizen) {
    if (const auto alive = mayBeWrittenTo(citizen.lifeState); !alive) {
        return alive.error();
    }
    if (citizen.phone.isEmpty()) {
        return Error{ErrorKind::Denied, SmsWords::tr("The citizen has no telephone number.")};
    }
    return mayBeTexted(citizen.safeContact);
}

Result<void> checkSmsMoment(SmsKind kind, const QDateTime& at, const QDateTime& now) {
    if (kind != SmsKind::Missed && at.isValid() && at < now) {
        return Error{ErrorKind::Conflict,
                     SmsWords::tr("The time of the appointment has passed. There is nothing to remind of.")};
    }
    return {};
}

QString smsKindLabel(SmsKind kind) {
    switch (kind) {
    case SmsKind::Reminder: return SmsWords::tr("Reminder of the appointment");
    case SmsKind::Pickup: return SmsWords::tr("I come and fetch you");
    case SmsKind::Missed: return SmsWords::tr("We did not get to talk");
    case SmsKind::Offer: break;
    }
    return SmsWords::tr("There is a place for you");
}

} // namespace brobygger
