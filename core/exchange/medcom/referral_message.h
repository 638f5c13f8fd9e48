// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace brobygger {

enum class MessageFormat { Xref15, Xdis91, CareCommunication, Xbin01 };
enum class MessageEvent { New, Reply, Forward };
/// Whether a message puts an earlier one right or takes it back.
enum class MessageCorrection { None, Modified, Retracted };

/// A number as a message gives it, with the system it is a number of: a urn or web address in FHIR, the IdentifierCode in
/// OIOXML.
struct MessageIdentifier {
    QString system;
    QString value;
    QString use; ///< FHIR: temp, official, old …; empty when the message does not say

    bool operator==(const MessageIdentifier&) const = default;
};

/// Who sent a message or is to have it: an organisation with the numbers it is known by, and a person in it.
struct MessageParty {
    QString organisation;
    QString department;
    QString identifier;     ///< as the message gives it
    QString identifierCode; ///< sygehusafdelingsnummer, ydernummer, lokationsnummer, kommunenummer, sorkode
    QString ean;            ///< EAN/GLN, 13 digits
    QString sor;
    QString providerNumber;               ///< ydernummer
    QList<MessageIdentifier> identifiers; ///< every one the message gives, those above among them
    QString person;
    QString personTitle;
    QString phone;
    QString street;
    QString postcode;
    QString town;

    bool operator==(const MessageParty&) const = default;
};

/// Whom a message is about. A CPR number or a replacement number, ten characters without hyphen, or both.
struct MessageCitizen {
    QString cpr;
    QString replacementId;
    QList<MessageIdentifier> identifiers; ///< every one the message gives, those above among them
    QString givenName;
    QString surname;
    QDate birthDate;     ///< from the number, else as the message says
    QDate saidBirthDate; ///< as the message says, where that is another day than the number's
    bool hasSeveralCprs = false;
    bool isDead = false;
    QDate diedOn; ///< invalid when the message gives no day
    bool isAddressProtected = false;
    QStringList phones;
    QString email;
    QString street;
    QString postcode;
    QString town;

    bool operator==(const MessageCitizen&) const = default;
};

struct MessageRelative {
    QString relation; ///< as coded in the message: uspec_paaroerende, mor, far, soen, datter
    QString name;

    bool operator==(const MessageRelative&) const = default;
};

struct MessageDiagnosis {
    QString code;
    QString system; ///< SKSdiagnosekode, ICPCkode, uspecificeretkode
    QString text;

    bool operator==(const MessageDiagnosis&) const = default;
};

/// One piece of what was written, without markup; line breaks are '\n'.
struct MessageText {
    QString heading; ///< empty, or what kind of text it is
    QDateTime at;    ///< local wall time; invalid when the message gives none
    QString author;
    QString text;

    bool operator==(const MessageText&) const = default;
};

/// A file that came along, or the announcement of one: then `bytes` is empty.
struct MessageAttachment {
    QString id; ///< what an XBIN01 message or an earlier message names it by
    QString name;
    QString type; ///< MIME
    QString url;  ///< never followed
    qint64 size = 0;
    QByteArray bytes;

    bool operator==(const MessageAttachment&) const = default;
};

/// What a message file says, whatever its format. Plain values; nothing in it has been compared with the file yet.
struct ReferralMessage {
    MessageFormat format = MessageFormat::Xdis91;
    QString version;   ///< XH1530R, XD9134L; for FHIR 2.0 to 5.0
    QString messageId; ///< of the envelope: Envelope/Identifier, Bundle.id
    QString letterId;  ///< of the letter in it: Letter/Identifier, MessageHeader.id
    QString threadId;  ///< constant through a correspondence: Communication.identifier; empty when there is none
    QString episodeId; ///< EpisodeOfCareIdentifier
    QString answersTo; ///< letter id of the message before, or `<number>#<letter>` of an OIOXML letter
    MessageEvent event = MessageEvent::New;
    MessageCorrection correction = MessageCorrection::None;
    QDateTime sent; ///< local wall time
    bool wantsReceipt = false;
    MessageParty sender;
    MessageParty receiver;
    MessageCitizen citizen;
    QString subject;
    QString category;         ///< code of MedCom's list; empty when the format has none
    QString priority;         ///< as coded in the message
    QList<MessageText> texts; ///< the newest first
    QList<MessageDiagnosis> diagnoses;
    QList<MessageRelative> relatives;
    QList<MessageAttachment> attachments;
    QStringList warnings; ///< sentences without personal data; they stop nothing

    bool operator==(const ReferralMessage&) const = default;

    /// The newest text, then what stands before it in the thread, each under its day and author.
    QString plainText() const;
    /// What tells this message from every other: the same sender, envelope and letter come only once.
    QString identity() const;
};

/// What to compare the names of attached files by: letters write a UUID without hyphens, XBIN01 with them.
QString attachmentKey(const QString& id);

/// xref15, xdis91, carecommunication, xbin01.
QString toCode(MessageFormat format);
MessageFormat messageFormatFromCode(const QString& code);
/// new, reply, forward.
QString toCode(MessageEvent event);
MessageEvent messageEventFromCode(const QString& code);
/// Empty, modified, retracted.
QString toCode(MessageCorrection correction);
/// What the format is called among those who use it: "MedCom XREF15", "FHIR CareCommunication".
QString messageFormatName(MessageFormat format);

} // namespace brobygger
