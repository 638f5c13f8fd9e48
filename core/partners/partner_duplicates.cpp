// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partners/partner_duplicates.h"

#include "core/base/text/text.h"
#include "core/base/values/phone.h"
#include "core/partners/partner_words.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace brobygger {

namespace {

bool haveOtherNumbers(const Partner& one, const Partner& other) {
    const QString first = comparableProviderNumber(one.providerNumber);
    const QString second = comparableProviderNumber(other.providerNumber);
    return !first.isEmpty() && !second.isEmpty() && first != second;
}

/// By what two of them are alike; empty when nothing is known.
QString likeness(const Partner& partner, DuplicateReason reason) {
    switch (reason) {
    case DuplicateReason::SameProviderNumber: return comparableProviderNumber(partner.providerNumber);
    case DuplicateReason::SameSor: return partner.sor;
    case DuplicateReason::SamePhone: return partner.phone;
    case DuplicateReason::SameNameAndTown: break;
    }
    const QString name = foldedWords(partner.name).join(QLatin1Char(' '));
    return name.isEmpty() ? QString() : name + QLatin1Char('\n') + foldedText(partner.town.simplified());
}

QString joinedRemarks(const QString& one, const QString& other) {
    if (one.isEmpty() || other.isEmpty() || one.contains(other)) {
        return one.isEmpty() ? other : one;
    }
    return one + QLatin1Char('\n') + other;
}

template <auto member> QString textIn(const Partner& partner) { return partner.*member; }
template <auto member> void takeInto(Partner& into, const Partner& from) { into.*member = from.*member; }

} // namespace

QString comparableProviderNumber(QString number) {
    while (number.startsWith(QLatin1Char('0'))) {
        number.remove(0, 1);
    }
    return number;
}

QString duplicateReasonLabel(DuplicateReason reason) {
    switch (reason) {
    case DuplicateReason::SameProviderNumber: return PartnersWords::tr("the same provider number");
    case DuplicateReason::SameSor: return PartnersWords::tr("the same SOR number");
    case DuplicateReason::SamePhone: return PartnersWords::tr("the same telephone number");
    case DuplicateReason::SameNameAndTown: break;
    }
    return PartnersWords::tr("the same name and town");
}

QList<PartnerPair> likelyDuplicates(const QList<Partner>& partners) {
    QList<PartnerPair> pairs;
    QSet<std::pair<PartnerId, PartnerId>> known;
    for (const DuplicateReason reason : {DuplicateReason::SameProviderNumber, DuplicateReason::SameSor,
                                         DuplicateReason::SameNameAndTown, DuplicateReason::SamePhone}) {
        QHash<QString, qsizetype> firsts;
        for (qsizetype at = 0; at < partners.size(); ++at) {
            const Partner& partner = partners.at(at);
            const QString key = likeness(partner, reason);
            if (key.isEmpty()) {
                continue;
            }
            if (!firsts.contains(key)) {
                firsts.insert(key, at);
                continue;
            }
            const Partner& first = partners.at(firsts.value(key));
            const bool isOther = reason != DuplicateReason::SameSor && haveOtherNumbers(first, partner);
            if (!isOther && !known.contains({first.id, partner.id})) {
                known.insert({first.id, partner.id});
                pairs.append({first, partner, reason});
            }
        }
    }
    return pairs;
}

const QList<PartnerPart>& partnerParts() {
    static const QList<PartnerPart> parts{
        {"name", [] { return PartnersWords::tr("Name"); }, textIn<&Partner::name>, takeInto<&Partner::name>},
        {"kind", [] { return PartnersWords::tr("Kind"); },
         [](const Partner& partner) { return partnerKindLabel(partner.kind); }, takeInto<&Partner::kind>},
        {"phone", [] { return PartnersWords::tr("Telephone"); },
         [](const Partner& partner) { return formatPhone(partner.phone); }, takeInto<&Partner::phone>},
        {"email", [] { return PartnersWords::tr("E-mail"); }, textIn<&Partner::email>, takeInto<&Partner::email>},
        // An address is one: half of each would be nobody's.
        {"address", [] { return PartnersWords::tr("Address"); },
         [](const Partner& partner) {
             QStringList lines{partner.street, QStringLiteral("%1 %2").arg(partner.postcode, partner.town).trimmed()};
             lines.removeAll(QString());
             return lines.join(QStringLiteral(", "));
         },
         [](Partner& into, const Partner& from) {
             into.street = from.street;
             into.postcode = from.postcode;
             into.town = from.town;
         }},
        {"ean", [] { return PartnersWords::tr("EAN number"); }, textIn<&Partner::ean>, takeInto<&Partner::ean>},
        {"sor", [] { return PartnersWords::tr("SOR number"); }, textIn<&Partner::sor>, takeInto<&Partner::sor>},
        {"providerNumber", [] { return PartnersWords::tr("Provider number"); }, textIn<&Partner::providerNumber>,
         takeInto<&Partner::providerNumber>},
        {"cluster", [] { return PartnersWords::tr("Cluster (klynge)"); }, textIn<&Partner::cluster>,
         takeInto<&Partner::cluster>},
        {"doctors", [] { return PartnersWords::tr("Number of doctors"); },
         [](const Partner& partner) { return partner.doctors ? QString::number(*partner.doctors) : QString(); },
         takeInto<&Partner::doctors>},
    };
    return parts;
}

Partner filledUp(const Partner& stays, const Partner& goes) {
    Partner filled = stays;
    for (const PartnerPart& part : partnerParts()) {
        if (part.text(filled).isEmpty()) {
            part.take(filled, goes);
        }
    }
    filled.remark = joinedRemarks(stays.remark, goes.remark);
    filled.isActive = stays.isActive || goes.isActive;
    return filled;
}

} // namespace brobygger
