// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/medcom/referral_message.h"

#include "core/base/text/code_names.h"
#include "core/base/time/dates_in_language.h"

namespace brobygger {

namespace {

constexpr CodeNames<MessageFormat, 4> formatNames{{{{MessageFormat::Xref15, "xref15"},
                                                    {MessageFormat::Xdis91, "xdis91"},
                                                    {MessageFormat::CareCommunication, "carecommunication"},
                                                    {MessageFormat::Xbin01, "xbin01"}}}};
constexpr CodeNames<MessageEvent, 3> eventNames{
    {{{MessageEvent::New, "new"}, {MessageEvent::Reply, "reply"}, {MessageEvent::Forward, "forward"}}}};

QString headingOf(const MessageText& text) {
    QStringList parts{text.heading, text.at.isValid() ? dateTimeIn(QStringLiteral("da"), text.at) : QString(), text.author};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString ReferralMessage::plainText() const {
    QStringList pieces;
    for (const MessageText& text : texts) {
        const QString heading = pieces.isEmpty() ? text.heading : headingOf(text);
        pieces << (heading.isEmpty() ? text.text : heading + QLatin1Char('\n') + text.text);
    }
    return pieces.join(QStringLiteral("\n\n"));
}

QString ReferralMessage::identity() const {
    if (format == MessageFormat::CareCommunication) {
        return letterId.isEmpty() ? messageId : letterId;
    }
    return QStringList{sender.ean, messageId, letterId}.join(QLatin1Char('#'));
}

QString attachmentKey(const QString& id) { return QString(id).remove(QLatin1Char('-')).toLower(); }

QString toCode(MessageFormat format) { return formatNames.name(format); }

MessageFormat messageFormatFromCode(const QString& code) { return formatNames.value(code).value_or(MessageFormat::Xdis91); }

QString toCode(MessageEvent event) { return eventNames.name(event); }

MessageEvent messageEventFromCode(const QString& code) { return eventNames.value(code).value_or(MessageEvent::New); }

QString toCode(MessageCorrection correction) {
    switch (correction) {
    case MessageCorrection::None: return {};
    case MessageCorrection::Modified: return QStringLiteral("modified");
    case MessageCorrection::Retracted: return QStringLiteral("retracted");
    }
    return {};
}

QString messageFormatName(MessageFormat format) {
    switch (format) {
    case MessageFormat::Xref15: return QStringLiteral("MedCom XREF15");
    case MessageFormat::Xdis91: return QStringLiteral("MedCom XDIS91");
    case MessageFormat::CareCommunication: return QStringLiteral("FHIR CareCommunication");
    case MessageFormat::Xbin01: return QStringLiteral("MedCom XBIN01");
    }
    return {};
}

} // namespace brobygger
