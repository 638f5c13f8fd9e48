// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/message_sender.h"

#include "core/base/text/text.h"
#include "core/base/values/organisation_numbers.h"

#include <QHash>

namespace brobygger {

namespace {

/// Ydernumre are written with and without leading zeros.
bool isSameProvider(const QString& a, const QString& b) {
    return !a.isEmpty() && a.rightJustified(6, QLatin1Char('0')) == b.rightJustified(6, QLatin1Char('0'));
}

} // namespace

std::optional<PartnerKind> kindOf(const MessageParty& party) {
    if (!party.providerNumber.isEmpty()) {
        return PartnerKind::Clinic;
    }
    if (party.identifierCode == QStringLiteral("sygehusafdelingsnummer")) {
        return PartnerKind::Hospital;
    }
    const QString name = foldedText(party.organisation);
    if (name.contains(QStringLiteral("hospital")) || name.contains(QStringLiteral("sygehus"))) {
        return PartnerKind::Hospital;
    }
    if (party.identifierCode == QStringLiteral("kommunenummer") || name.contains(QStringLiteral("kommune"))) {
        return PartnerKind::Municipal;
    }
    return std::nullopt;
}

bool isSender(const Partner& partner, const MessageParty& party) {
    // A municipality's units may share one EAN number; the SOR number is the narrower one.
    if (!partner.sor.isEmpty() && !party.sor.isEmpty()) {
        return partner.sor == party.sor;
    }
    return isSameProvider(partner.providerNumber, party.providerNumber) ||
           (!partner.ean.isEmpty() && partner.ean == party.ean) ||
           (!party.organisation.isEmpty() && foldedText(partner.name) == foldedText(party.organisation));
}

Partner partnerOf(const MessageParty& party) {
    Partner partner;
    partner.kind = kindOf(party).value_or(PartnerKind::Other);
    partner.name = party.organisation.isEmpty() ? party.person : party.organisation;
    partner.phone = party.phone;
    partner.street = party.street;
    partner.postcode = party.postcode;
    partner.town = party.town;
    // A number that is none stays in the message, which is answered by it, and out of the list of partners.
    partner.ean = hasGlnCheckDigit(party.ean) ? party.ean : QString();
    partner.sor = party.sor;
    partner.providerNumber = party.providerNumber;
    return partner;
}

QString sourceOf(PartnerKind kind) {
    switch (kind) {
    case PartnerKind::Clinic: return QStringLiteral("gp");
    case PartnerKind::Hospital: return QStringLiteral("hospital");
    case PartnerKind::Voluntary: return QStringLiteral("volunteer");
    case PartnerKind::Municipal:
    case PartnerKind::Other: break;
    }
    return {};
}

PartnerKind kindOfSource(const QString& source) {
    static const QHash<QString, PartnerKind> kinds{{QStringLiteral("gp"), PartnerKind::Clinic},
                                                   {QStringLiteral("hospital"), PartnerKind::Hospital},
                                                   {QStringLiteral("psychiatry"), PartnerKind::Hospital},
                                                   {QStringLiteral("volunteer"), PartnerKind::Voluntary},
                                                   {QStringLiteral("offer"), PartnerKind::Voluntary},
                                                   {QStringLiteral("jobcentre"), PartnerKind::Municipal},
                                                   {QStringLiteral("health_centre"), PartnerKind::Municipal},
                                                   {QStringLiteral("social_services"), PartnerKind::Municipal},
                                                   {QStringLiteral("home_care"), PartnerKind::Municipal}};
    return kinds.value(source, PartnerKind::Other);
}

} // namespace brobygger
