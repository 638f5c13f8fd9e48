// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/record_upgrade_store.h"

#include "core/evaluation/disclosure/releases/releases.h"
#include "core/referrals/outgoing_rules.h"
#include "core/referrals/outgoing_store.h"

namespace brobygger {

namespace {
constexpr const char* answeredByDaySql =
    "SELECT * FROM outgoing_referral WHERE answered_on IS NOT NULL AND answer = '' ORDER BY id";
constexpr const char* olderPricesSql = "SELECT id FROM price WHERE created_at = '' ORDER BY id";
constexpr const char* datePriceSql = "UPDATE price SET created_at = changed_at WHERE id = :id";

void keepAnswers(Write& write) {
    Statement select(write.database(), answeredByDaySql);
    const QList<OutgoingReferral> referrals = OutgoingStore::table().readAll(select);
    OutgoingStore store(write.database());
    for (const OutgoingReferral& before : referrals) {
        OutgoingReferral after = before;
        after.answer = answerKeptByDay(before);
        store.update(write, before, after);
    }
}

/// A price that lost columns has another digest, which writing it anew takes down.
void datePrices(Write& write) {
    QList<qint64> prices;
    Statement select(write.database(), olderPricesSql);
    while (select.step()) {
        prices.append(select.integer("id"));
    }
    for (const qint64 price : std::as_const(prices)) {
        Statement(write.database(), datePriceSql).bind(":id", price).run();
        write.happened(AuditAction::Changed, RecordKind::Price, price, 0, QStringLiteral("created_at"));
    }
}
} // namespace

Result<void> upgradeRecords(Session& session, Settings& settings) {
    if (settings.value(recordsUpgradedTo) >= recordsSchema) {
        return {};
    }
    makeDisclosureSecret(settings);
    if (!Statement(session.database(), answeredByDaySql).step() && !Statement(session.database(), olderPricesSql).step()) {
        settings.set(recordsUpgradedTo, recordsSchema);
        return {};
    }
    return session.write(QStringLiteral("records.upgrade"), [&settings](Write& write) -> Result<void> {
        keepAnswers(write);
        datePrices(write);
        settings.set(recordsUpgradedTo, recordsSchema);
        return {};
    });
}

} // namespace brobygger
