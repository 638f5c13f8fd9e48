// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/messages/message_words.h"

#include "core/base/time/dates.h"
#include "core/base/values/person_number.h"
#include "core/base/values/phone.h"
#include "core/exchange/carecommunication/fhir_codes.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace brobygger {

namespace {
struct MessageWords {
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
};

QString lined(const QString& text) { return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")); }

QString fact(const QString& label, const QString& value) {
    return value.isEmpty() ? QString()
                           : QStringLiteral("<tr><td style='padding-right:16px'>%1</td><td><b>%2</b></td></tr>")
                                 .arg(label.toHtmlEscaped(), lined(value));
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// What a number is a number of, by the names those who use it give it.
QString numberName(const QString& system) {
    const QString provider = MessageWords::tr("Provider number");
    const QString municipality = MessageWords::tr("Municipality number");
    const QString department = MessageWords::tr("Hospital department number");
    const QHash<QString, QString> names{{fhir::cprSystem, QStringLiteral("CPR")},
                                        {QStringLiteral("CivilRegistrationNumber"), QStringLiteral("CPR")},
                                        {QStringLiteral("AlternativeIdentifier"), MessageWords::tr("Replacement number")},
                                        {fhir::replacementSystem, QStringLiteral("X-eCPR")},
                                        {fhir::sorSystem, QStringLiteral("SOR")},
                                        {QStringLiteral("sorkode"), QStringLiteral("SOR")},
                                        {QStringLiteral("EANIdentifier"), QStringLiteral("EAN")},
                                        {QStringLiteral("lokationsnummer"), QStringLiteral("EAN")},
                                        {QStringLiteral("http://cvr.dk"), QStringLiteral("CVR")},
                                        {fhir::providerSystem, provider},
                                        {QStringLiteral("ydernummer"), provider},
                                        {fhir::municipalitySystem, municipality},
                                        {QStringLiteral("kommunenummer"), municipality},
                                        {QStringLiteral("sygehusafdelingsnummer"), department},
                                        {QStringLiteral("amt"), MessageWords::tr("County number")}};
    if (fhir::isGlnSystem(system)) {
        return QStringLiteral("EAN");
    }
    if (system.startsWith(fhir::regionalReplacementPrefix)) {
        return QStringLiteral("D-eCPR");
    }
    return names.value(system, system);
}

/// "EAN 5790000209354, SOR 265161000016000"; a CPR number is masked as everywhere.
QString numbersLine(const QList<MessageIdentifier>& identifiers) {
    QStringList numbers;
    for (const MessageIdentifier& one : identifiers) {
        const QString name = numberName(one.system);
        const QString value = name == QLatin1String("CPR") ? PersonNumber::masked(one.value) : one.value;
        const QString number = (name + QLatin1Char(' ') + value).trimmed();
        numbers << (one.use == QLatin1String("old") ? MessageWords::tr("%1 (no longer used)").arg(number) : number);
    }
    numbers.removeDuplicates();
    return joined(numbers);
}

QString partyLine(const MessageParty& party) {
    // A municipality often names its team as itself.
    QStringList names{party.organisation, party.department, party.person, party.personTitle};
    names.removeDuplicates();
    return QStringList{joined(names << formatPhone(party.phone)), numbersLine(party.identifiers)}
        .join(QLatin1Char('\n'))
        .trimmed();
}

QString citizenLine(const MessageCitizen& citizen) {
    QString born = citizen.birthDate.isValid() ? MessageWords::tr("born %1").arg(formatDate(citizen.birthDate)) : QString();
    QStringList phones;
    for (const QString& phone : citizen.phones) {
        phones << formatPhone(phone);
    }
    const QString name = joined({(citizen.givenName + QLatin1Char(' ') + citizen.surname).trimmed(), born});
    const QString numbers = numbersLine(citizen.identifiers);
    return name + (numbers.isEmpty() ? QString() : QLatin1Char('\n') + numbers) + QLatin1Char('\n') +
           joined({citizen.street, (citizen.postcode + QLatin1Char(' ') + citizen.town).trimmed(),
                   phones.join(QStringLiteral(", ")), citizen.email});
}

/// XDIS91 and FHIR have codes of their own for it; one that is not known stands as it came.
QString priorityWord(const QString& code) {
    const QString high = MessageWords::tr("high");
    const QString routine = MessageWords::tr("routine");
    const QHash<QString, QString> words{{QStringLiteral("rutine"), routine},     {QStringLiteral("routine"), routine},
                                        {QStringLiteral("høj_prioritet"), high}, {QStringLiteral("asap"), high},
                                        {QStringLiteral("urgent"), high},        {QStringLiteral("stat"), high}};
    return words.value(code, code);
}

QString attachmentLine(const MessageAttachment& attachment) {
    if (!attachment.url.isEmpty()) {
        return MessageWords::tr("%1 (a link, which is not opened: %2)").arg(attachment.name, attachment.url);
    }
    if (attachment.bytes.isEmpty()) {
        return MessageWords::tr("%1 (the file is not in this message)").arg(attachment.name);
    }
    return QStringLiteral("%1 (%2)").arg(attachment.name, QLocale().formattedDataSize(attachment.bytes.size()));
}
} // namespace

QString messageEventLabel(const ReferralMessage& message) {
    if (message.correction == MessageCorrection::Modified) {
        return MessageWords::tr("Correction");
    }
    if (message.correction == MessageCorrection::Retracted) {
        return MessageWords::tr("Taken back");
    }
    switch (message.event) {
    case MessageEvent::New: return MessageWords::tr("New message");
    case MessageEvent::Reply: return MessageWords::tr("Reply");
    case MessageEvent::Forward: return MessageWords::tr("Forwarded");
    }
    return {};
}

QString messageAsHtml(const ReferralMessage& message, const QList<MessageAttachment>& attachments) {
    QStringList diagnoses;
    for (const MessageDiagnosis& diagnosis : message.diagnoses) {
        diagnoses << (diagnosis.code + QLatin1Char(' ') + diagnosis.text).trimmed();
    }
    QStringList relatives;
    for (const MessageRelative& relative : message.relatives) {
        relatives << relative.name;
    }
    QStringList files;
    for (const MessageAttachment& attachment : attachments) {
        files << attachmentLine(attachment);
    }
    QString html = QStringLiteral("<table cellspacing='2'>");
    html += fact(MessageWords::tr("From"), partyLine(message.sender));
    html += fact(MessageWords::tr("To"), partyLine(message.receiver));
    html += fact(MessageWords::tr("Sent"), formatDateTime(message.sent));
    html += fact(MessageWords::tr("Priority"), priorityWord(message.priority));
    html += fact(MessageWords::tr("About"), citizenLine(message.citizen).trimmed());
    html += fact(MessageWords::tr("Next of kin"), relatives.join(QStringLiteral(", ")));
    html += fact(MessageWords::tr("Subject"), message.subject);
    html += fact(MessageWords::tr("Diagnoses"), diagnoses.join(QLatin1Char('\n')));
    html += fact(MessageWords::tr("Attachments"), files.join(QLatin1Char('\n')));
    html += QStringLiteral("</table>");
    for (qsizetype i = 0; i < message.texts.size(); ++i) {
        const MessageText& text = message.texts[i];
        const QString heading = i == 0 ? text.heading : joined({text.heading, formatDateTime(text.at), text.author});
        if (i > 0) {
            html += QStringLiteral("<hr>");
        }
        if (!heading.isEmpty()) {
            html += QStringLiteral("<p><b>%1</b></p>").arg(heading.toHtmlEscaped());
        }
        html += QStringLiteral("<p>%1</p>").arg(lined(text.text));
    }
    for (const QString& warning : message.warnings) {
        html += QStringLiteral("<p><i>%1</i></p>").arg(warning.toHtmlEscaped());
    }
    html += QStringLiteral("<p style='font-size:small'>%1 %2</p>")
                .arg(messageFormatName(message.format), message.version.toHtmlEscaped());
    return html;
}

} // namespace brobygger
