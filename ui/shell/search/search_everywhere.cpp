// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search/search_everywhere.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/shell/search/search_target.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
constexpr int hitsOfEachKind = 6;

struct SearchEverywhereWords {
    Q_DECLARE_TR_FUNCTIONS(SearchEverywhere)
};

QString joined(const QStringList& parts) {
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}
} // namespace

Search searchEverywhere(Workspace& workspace) {
    return [&workspace](const QString& text) {
        QList<Hit> hits;
        for (const CitizenRow& row : workspace.citizens.search(text, hitsOfEachKind)) {
            hits.append({QStringLiteral("%1 %2").arg(row.givenName, row.surname), joined({formatDate(row.birthDate), row.town}),
                         searchKey(RecordKind::Citizen, row.id.value()), IconName::Person,
                         SearchEverywhereWords::tr("Citizen")});
        }
        for (const OfferRow& row : workspace.offers.search(text, hitsOfEachKind)) {
            hits.append({row.name, joined({row.provider, row.town}), searchKey(RecordKind::Offer, row.id.value()),
                         IconName::Offers, SearchEverywhereWords::tr("Offer")});
        }
        for (const Partner& partner : workspace.partners.search(text, hitsOfEachKind)) {
            hits.append({partner.name, joined({partnerKindLabel(partner.kind), partner.town}),
                         searchKey(RecordKind::Partner, partner.id.value()), IconName::Referrals,
                         SearchEverywhereWords::tr("Referrer or partner")});
        }
        return hits;
    };
}

} // namespace brobygger
