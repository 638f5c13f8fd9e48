// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/finder.h"

#include "core/base/time/dates.h"
#include "core/citizens/citizen_store.h"
#include "core/offers/offer_store.h"
#include "core/partners/partner_store.h"
#include "core/storage/records/search_forms.h"
#include "core/storage/records/search_index.h"

namespace brobygger {

namespace {
Found fromCitizen(const CitizenRow& row) {
    QStringList detail;
    if (row.birthDate.isValid()) {
        detail << formatDate(row.birthDate);
    }
    if (!row.town.isEmpty() && !row.isAddressProtected) {
        detail << row.town;
    }
    return {QStringLiteral("citizen"), row.id.value(), (row.givenName + QLatin1Char(' ') + row.surname).trimmed(),
            detail.join(QStringLiteral(" · "))};
}
} // namespace

Result<void> Finder::catchUp() {
    Database& database = m_session.database();
    Settings settings(database);
    const bool isByTheseRules = settings.value(searchTermsMadeBy) == searchTermRules;
    if (isByTheseRules && !SearchIndex(database).isEmpty()) {
        return {};
    }
    const bool hasRecords = CitizenStore(database).count(CitizenFilter::Everybody) > 0 || PartnerStore(database).count() > 0 ||
                            !OfferStore(database).all().isEmpty();
    if (!hasRecords) {
        if (!isByTheseRules) {
            settings.set(searchTermsMadeBy, searchTermRules);
        }
        return {};
    }
    return m_session.write(QStringLiteral("search.catch_up"), [&settings](Write& write) -> Result<void> {
        CitizenStore(write.database()).indexAll(write);
        PartnerStore(write.database()).indexAll(write);
        OfferStore(write.database()).indexAll(write);
        settings.set(searchTermsMadeBy, searchTermRules);
        write.happened(AuditAction::Changed, RecordKind::Citizen, 0, 0, QStringLiteral("search_term"));
        return {};
    });
}

QList<Found> Finder::find(const QString& text, int limit) const {
    QList<Found> found;
    for (const CitizenRow& row : m_citizens.search(text, limit)) {
        found.append(fromCitizen(row));
    }
    if (found.size() >= limit) {
        return found;
    }
    for (const auto& hit : SearchIndex(m_session.database()).find(text, {}, limit).hits) {
        if (auto other = describe(hit.kind, hit.record); other && found.size() < limit) {
            found.append(*std::move(other));
        }
    }
    return found;
}

std::optional<Found> Finder::describe(const QString& kind, qint64 record) const {
    if (kind == QStringLiteral("offer")) {
        if (const auto offer = m_offers.find(OfferId(record))) {
            return Found{kind, record, offer->name, offer->provider};
        }
    } else if (kind != QStringLiteral("citizen")) {
        if (const auto partner = m_partners.find(PartnerId(record))) {
            return Found{kind, record, partner->name, partner->town};
        }
    }
    return std::nullopt;
}

} // namespace brobygger
