// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/oioxml/oioxml_writer.h"

#include <QCoreApplication>

namespace brobygger {

namespace {

struct OioxmlWriterWords {
    Q_DECLARE_TR_FUNCTIONS(OioxmlWriter)
};

constexpr int nameLength = 35;
constexpr int subjectLength = 70;
/// Mailbox systems cut a letter in blocks of this many characters, at most ten (OS2korrespondance).
constexpr qsizetype blockLength = 3150;
constexpr int mostBlocks = 10;

/// XML in ISO-8859-1, which mailbox systems expect; what the alphabet lacks is written by its number.
class Latin1Xml {
public:
    Latin1Xml()
        : m_bytes("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n") {}

    void open(const char* name, const char* space = nullptr) {
        m_bytes.append('<').append(name);
        if (space != nullptr) {
            m_bytes.append(" xmlns=\"").append(space).append('"');
        }
        m_bytes.append('>');
        m_open.append(name);
    }
    void close() { m_bytes.append("</").append(m_open.takeLast()).append('>'); }
    void element(const char* name, const QString& text) {
        open(name);
        characters(text);
        close();
    }
    /// Left out when empty, cut to what the schema takes.
    void optional(const char* name, const QString& text, int length = nameLength) {
        if (!text.trimmed().isEmpty()) {
            element(name, text.trimmed().left(length));
        }
    }
    /// Lines end in Break, MedCom's line break.
    void lines(const char* name, const QString& text) {
        open(name);
        const QStringList all = text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (i > 0) {
                m_bytes.append("<Break/>");
            }
            characters(all[i]);
        }
        close();
    }
    void dateTime(const char* name, const QDateTime& at) {
        open(name);
        element("Date", at.date().toString(Qt::ISODate));
        element("Time", at.time().toString(QStringLiteral("hh:mm")));
        close();
    }
    QByteArray bytes() const { return m_bytes + '\n'; }

private:
    void characters(const QString& text) {
        for (const char32_t c : text.toUcs4()) {
            if (c == U'<') {
                m_bytes.append("&lt;");
            } else if (c == U'>') {
                m_bytes.append("&gt;");
            } else if (c == U'&') {
                m_bytes.append("&amp;");
            } else if (c == U'\t' || (c >= 32 && c < 127) || (c >= 160 && c < 256)) {
                m_bytes.append(static_cast<char>(static_cast<unsigned char>(c)));
            } else if (c >= 256 && c != 0xFFFE && c != 0xFFFF) {
                m_bytes.append("&#").append(QByteArray::number(static_cast<uint>(c))).append(';');
            }
        }
    }

    QByteArray m_bytes;
    QList<QByteArray> m_open;
};

struct Numbered {
    QString identifier;
    QString code;
};

/// The number a party is known by in OIOXML, the location number when it has no other.
Numbered numberOf(const MessageParty& party) {
    static const QStringList known = {QStringLiteral("sygehusafdelingsnummer"), QStringLiteral("ydernummer"),
                                      QStringLiteral("lokationsnummer"), QStringLiteral("kommunenummer"),
                                      QStringLiteral("sorkode")};
    if (!party.identifier.isEmpty() && party.identifier.size() <= 17 && known.contains(party.identifierCode)) {
        return {party.identifier, party.identifierCode};
    }
    if (!party.providerNumber.isEmpty()) {
        return {party.providerNumber, QStringLiteral("ydernummer")};
    }
    return {party.ean, QStringLiteral("lokationsnummer")};
}

std::optional<Error> missing(const MessageReply& reply) {
    Problems problems;
    if (reply.sender.ean.isEmpty()) {
        problems.error(QStringLiteral("sender.ean"),
                       OioxmlWriterWords::tr("Your organisation has no EAN number. Enter it in Settings."));
    }
    if (reply.sender.organisation.isEmpty()) {
        problems.error(QStringLiteral("sender.organisation"),
                       OioxmlWriterWords::tr("Your organisation has no name. Enter it in Settings."));
    }
    if (reply.receiver.ean.isEmpty()) {
        problems.error(QStringLiteral("receiver.ean"),
                       OioxmlWriterWords::tr("The referrer has no EAN number. Enter it for the partner."));
    }
    if (reply.citizen.cpr.isEmpty() && reply.citizen.replacementId.isEmpty()) {
        problems.error(QStringLiteral("citizen.cpr"), OioxmlWriterWords::tr("The message needs the citizen's CPR number."));
    }
    if (reply.citizen.surname.isEmpty()) {
        problems.error(QStringLiteral("citizen.surname"), OioxmlWriterWords::tr("The message needs the citizen's surname."));
    }
    return problems.hasErrors() ? std::optional(invalid(problems)) : std::nullopt;
}

void writeEnvelope(Latin1Xml& xml, const MessageReply& reply) {
    xml.open("Envelope");
    xml.dateTime("Sent", reply.at);
    xml.element("Identifier", reply.envelopeId.left(14));
    xml.element("AcknowledgementCode", QStringLiteral("pluspositivkvitt"));
    xml.close();
}

void writeLetter(Latin1Xml& xml, const MessageReply& reply, const QString& version, const QString& type) {
    xml.open("Letter");
    xml.element("Identifier", reply.letterId.left(14));
    xml.element("VersionCode", version);
    xml.element("StatisticalCode", type);
    xml.dateTime("Authorisation", reply.at);
    xml.element("TypeCode", type);
    xml.element("StatusCode", QStringLiteral("nytbrev"));
    xml.optional("EpisodeOfCareIdentifier", reply.episodeId);
    xml.close();
}

void writeParty(Latin1Xml& xml, const MessageParty& party) {
    const Numbered number = numberOf(party);
    xml.element("EANIdentifier", party.ean);
    xml.element("Identifier", number.identifier);
    xml.element("IdentifierCode", number.code);
    xml.optional("OrganisationName", party.organisation);
    xml.optional("DepartmentName", party.department);
    xml.optional("StreetName", party.street);
    xml.optional("DistrictName", party.town);
    xml.optional("PostCodeIdentifier", party.postcode, 9);
}

void writePatient(Latin1Xml& xml, const MessageCitizen& citizen) {
    if (!citizen.cpr.isEmpty()) {
        xml.element("CivilRegistrationNumber", citizen.cpr);
    } else {
        xml.element("AlternativeIdentifier", citizen.replacementId);
    }
    xml.optional("PersonSurnameName", citizen.surname, 70);
    xml.optional("PersonGivenName", citizen.givenName, 70);
}

/// Cuts at the end of a line where there is one.
QStringList blocksOf(const QString& text) {
    QStringList blocks;
    QString left = text;
    while (left.size() > blockLength) {
        qsizetype at = left.lastIndexOf(QLatin1Char('\n'), blockLength);
        if (at <= 0) {
            at = left.lastIndexOf(QLatin1Char(' '), blockLength);
        }
        if (at <= 0) {
            at = blockLength;
        }
        blocks << left.left(at);
        left = left.mid(at).trimmed();
    }
    blocks << left;
    return blocks;
}

} // namespace

Result<QByteArray> writeXdis15(const MessageReply& reply) {
    if (const auto error = missing(reply)) {
        return *error;
    }
    Latin1Xml xml;
    xml.open("Emessage", "http://rep.oio.dk/medcom.dk/xml/schemas/2016/12/01/");
    writeEnvelope(xml, reply);
    xml.open("MunicipalityLetter");
    writeLetter(xml, reply, QStringLiteral("XD1530L"), QStringLiteral("XDIS15"));
    xml.open("Sender");
    writeParty(xml, reply.sender);
    xml.optional("TelephoneSubscriberIdentifier", reply.sender.phone, 25);
    xml.element("SpecialityName", reply.speciality.left(nameLength));
    xml.close();
    xml.open("Receiver");
    writeParty(xml, reply.receiver);
    xml.close();
    xml.open("Patient");
    writePatient(xml, reply.citizen);
    xml.close();
    if (reply.referredOn.isValid()) {
        xml.dateTime("Admission", reply.referredOn.startOfDay());
    }
    if (reply.closedOn.isValid()) {
        xml.dateTime("Discharge", reply.closedOn.startOfDay());
    }
    xml.open("ClinicalInformation");
    xml.open("Signed");
    xml.element("Date", reply.at.date().toString(Qt::ISODate));
    xml.optional("SignedBy", reply.sender.person, 70);
    xml.optional("JobTitle", reply.sender.personTitle, 70);
    xml.close();
    xml.lines("Text01", reply.text);
    xml.close();
    xml.close();
    xml.close();
    return xml.bytes();
}

Result<QByteArray> writeXdis91(const MessageReply& reply) {
    if (const auto error = missing(reply)) {
        return *error;
    }
    const QStringList blocks = blocksOf(reply.text);
    if (blocks.size() > mostBlocks) {
        return Error{ErrorKind::Invalid, OioxmlWriterWords::tr("The text is longer than the message can hold. Shorten it.")};
    }
    Latin1Xml xml;
    xml.open("Emessage", "http://rep.oio.dk/sundcom.dk/medcom.dk/xml/schemas/2006/07/01/");
    writeEnvelope(xml, reply);
    xml.open("ClinicalEmail");
    writeLetter(xml, reply, QStringLiteral("XD9134L"), QStringLiteral("XDIS91"));
    xml.open("Sender");
    writeParty(xml, reply.sender);
    xml.optional("TelephoneSubscriberIdentifier", reply.sender.phone, 25);
    xml.close();
    xml.open("Receiver");
    writeParty(xml, reply.receiver);
    xml.close();
    xml.open("Patient");
    writePatient(xml, reply.citizen);
    xml.element("EpisodeOfCareStatusCode", QStringLiteral("inaktiv"));
    xml.close();
    xml.open("AdditionalInformation");
    xml.element("Priority", QStringLiteral("rutine"));
    xml.optional("Subject", QStringLiteral("SV: ") + reply.subject, subjectLength);
    xml.close();
    for (const QString& block : blocks) {
        xml.open("ClinicalInformation");
        xml.lines("Text01", block);
        xml.close();
    }
    xml.close();
    xml.close();
    return xml.bytes();
}

} // namespace brobygger
