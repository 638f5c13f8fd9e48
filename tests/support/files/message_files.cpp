// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files/message_files.h"

#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

namespace brobygger {

std::optional<QByteArray> sample(const QString& path) {
    const auto shared = sharedFolder();
    if (!shared) {
        return std::nullopt;
    }
    QFile file(*shared + QStringLiteral("/samples/") + path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

QStringList samplesIn(const QString& folder, const QString& ending) {
    QStringList paths;
    const auto shared = sharedFolder();
    if (shared) {
        for (const QString& name : QDir(*shared + QStringLiteral("/samples/") + folder)
                                       .entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name)) {
            paths << folder + QLatin1Char('/') + name;
        }
    }
    return paths;
}

std::optional<QString> schemaErrors(const QByteArray& xml, const QString& schema) {
    const auto shared = sharedFolder();
    const QDir samples(shared.value_or(QString()) + QStringLiteral("/samples"));
    if (!shared || !samples.exists()) {
        return std::nullopt;
    }
    QTemporaryFile file;
    if (!file.open() || file.write(xml) != xml.size() || !file.flush()) {
        return QStringLiteral("the message could not be written for xmllint");
    }
    QProcess lint;
    lint.setProcessChannelMode(QProcess::MergedChannels);
    lint.start(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"),
                                           samples.filePath(schema), file.fileName()});
    if (!lint.waitForStarted() || !lint.waitForFinished(60'000)) {
        return QStringLiteral("xmllint does not run: see packaging/dependencies");
    }
    return lint.exitCode() == 0 ? QString() : QString::fromUtf8(lint.readAll());
}

QByteArray xrefMessage(const QString& envelope, const QString& letter) {
    return QStringLiteral(R"(<?xml version="1.0" encoding="UTF-8"?>
<Emessage xmlns="http://rep.oio.dk/medcom.dk/xml/schemas/2016/12/01/">
<Envelope><Sent><Date>2026-11-01</Date><Time>08:30</Time></Sent><Identifier>%1</Identifier><AcknowledgementCode>pluspositivkvitt</AcknowledgementCode></Envelope>
<MunicipalityReferral>
<Letter><Identifier>%2</Identifier><VersionCode>XH1530R</VersionCode><StatisticalCode>XREF15</StatisticalCode><Authorisation><Date>2026-11-01</Date><Time>08:29</Time></Authorisation><TypeCode>XREF15</TypeCode><StatusCode>nytbrev</StatusCode><EpisodeOfCareIdentifier>forloeb-100</EpisodeOfCareIdentifier></Letter>
<Sender><EANIdentifier>5790000121526</EANIdentifier><Identifier>061654</Identifier><IdentifierCode>ydernummer</IdentifierCode><OrganisationName>Lægerne Torvet</OrganisationName><TelephoneSubscriberIdentifier>86123456</TelephoneSubscriberIdentifier><Referrer><PersonName>Karen Holm</PersonName><PersonTitle>Læge</PersonTitle></Referrer></Sender>
<Receiver><EANIdentifier>5790001382445</EANIdentifier><Identifier>0707</Identifier><IdentifierCode>kommunenummer</IdentifierCode></Receiver>
<Patient><AlternativeIdentifier>0703921VJ4</AlternativeIdentifier><PersonSurnameName>Skov</PersonSurnameName><PersonGivenName>Inga</PersonGivenName><StreetName>Storegade 4</StreetName><DistrictName>Grenaa</DistrictName><PostCodeIdentifier>8500</PostCodeIdentifier><TelephoneSubscriber><TelephoneSubscriberIdentifier>22334455</TelephoneSubscriberIdentifier><TelephoneSubscriberCode>mobil</TelephoneSubscriberCode></TelephoneSubscriber><EmailIdentifier>inga@example.dk</EmailIdentifier></Patient>
<Relative><RelationCode>datter</RelationCode><PersonSurnameName>Skov</PersonSurnameName><PersonGivenName>Mia</PersonGivenName></Relative>
<Referral><Refer><DiagnoseCode>DZ602</DiagnoseCode><DiagnoseTypeCode>SKSdiagnosekode</DiagnoseTypeCode><DiagnoseText>Problem med at bo alene</DiagnoseText></Refer></Referral>
<RelevantClinicalInformation><Anamnesis>Bor alene.<Break/>&lt;Bold&gt;Tolk&lt;/Bold&gt; ønskes.&lt;Break/&gt;Blodtryk &lt;120.</Anamnesis></RelevantClinicalInformation>
<Reference><RefDescription>Epikrise</RefDescription><BIN><ObjectIdentifier>0f8fad5bd9cd469fa16570867728950e</ObjectIdentifier><ObjectCode>tekstfil</ObjectCode><ObjectExtensionCode>pdf</ObjectExtensionCode><OriginalObjectSize>9</OriginalObjectSize></BIN></Reference>
</MunicipalityReferral></Emessage>
)")
        .arg(envelope, letter)
        .toUtf8();
}

QByteArray xdisMessage(const QString& envelope, const QString& letter, const QString& subject) {
    return QStringLiteral(R"(<?xml version="1.0" encoding="ISO-8859-1"?>
<Emessage xmlns="http://rep.oio.dk/sundcom.dk/medcom.dk/xml/schemas/2006/07/01/">
<Envelope><Sent><Date>2026-11-01</Date><Time>10:15</Time></Sent><Identifier>%1</Identifier><AcknowledgementCode>minuspositivkvitt</AcknowledgementCode></Envelope>
<ClinicalEmail>
<Letter><Identifier>%2</Identifier><VersionCode>XD9134L</VersionCode><StatisticalCode>XDIS91</StatisticalCode><Authorisation><Date>2026-11-01</Date><Time>10:15</Time></Authorisation><TypeCode>XDIS91</TypeCode><StatusCode>nytbrev</StatusCode><EpisodeOfCareIdentifier>forloeb-200</EpisodeOfCareIdentifier></Letter>
<Sender><EANIdentifier>5790000121526</EANIdentifier><Identifier>061654</Identifier><IdentifierCode>ydernummer</IdentifierCode><OrganisationName>Lægerne Torvet</OrganisationName></Sender>
<Receiver><EANIdentifier>5790001382445</EANIdentifier><Identifier>0707</Identifier><IdentifierCode>kommunenummer</IdentifierCode><OrganisationName>Norddjurs Kommune</OrganisationName></Receiver>
<Patient><CivilRegistrationNumber>2512489996</CivilRegistrationNumber><PersonSurnameName>Berggren</PersonSurnameName><PersonGivenName>Nancy Ann</PersonGivenName><EpisodeOfCareStatusCode>inaktiv</EpisodeOfCareStatusCode></Patient>
<AdditionalInformation><Priority>rutine</Priority><Subject>%3</Subject></AdditionalInformation>
<ClinicalInformation><Text01>Første del.</Text01></ClinicalInformation>
<ClinicalInformation><Text01>Anden del.</Text01></ClinicalInformation>
</ClinicalEmail></Emessage>
)")
        .arg(envelope, letter, subject)
        .toLatin1();
}

QByteArray xbinMessage(const QByteArray& file, const QString& object) {
    return QByteArray(R"(<?xml version="1.0" encoding="UTF-8"?>
<Emessage xmlns="http://rep.oio.dk/medcom.dk/xml/schemas/2012/03/28/">
<Envelope><Sent><Date>2026-11-01</Date><Time>08:31</Time></Sent><Identifier>Kuv101</Identifier><AcknowledgementCode>pluspositivkvitt</AcknowledgementCode></Envelope>
<BinaryLetter>
<Letter><Identifier>Brev101</Identifier><VersionCode>XB0131X</VersionCode><StatisticalCode>XBIN01</StatisticalCode><Authorisation><Date>2026-11-01</Date><Time>08:31</Time></Authorisation><TypeCode>XBIN01</TypeCode><StatusCode>nytbrev</StatusCode></Letter>
<Sender><EANIdentifier>5790000121526</EANIdentifier><Identifier>061654</Identifier><IdentifierCode>ydernummer</IdentifierCode><OrganisationName>Torvet</OrganisationName></Sender>
<Receiver><EANIdentifier>5790001382445</EANIdentifier><Identifier>0707</Identifier><IdentifierCode>kommunenummer</IdentifierCode></Receiver>
<Patient><AlternativeIdentifier>0703921VJ4</AlternativeIdentifier><PersonSurnameName>Skov</PersonSurnameName></Patient>
<BinaryObject><ObjectIdentifier>)") +
           object.toUtf8() +
           "</ObjectIdentifier><ObjectCode>tekstfil</ObjectCode><ObjectExtensionCode>pdf</"
           "ObjectExtensionCode><OriginalObjectSize>" +
           QByteArray::number(file.size()) + "</OriginalObjectSize><Object_Base64Encoded>" + file.toBase64() +
           "</Object_Base64Encoded></BinaryObject></BinaryLetter></Emessage>\n";
}

} // namespace brobygger
