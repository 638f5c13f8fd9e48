// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer_list.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How offers are kept.
class OfferStore final {
public:
    explicit OfferStore(Database& database)
        : m_database(database) {}

    void insert(Write& write, const Offer& offer);
    /// Writes what differs, with one audit line per field; nothing when nothing does.
    void update(Write& write, const Offer& before, const Offer& after);
    /// Makes anew what one of them is found by; nothing when there is no such offer.
    void indexOne(Write& write, OfferId id);
    /// The same for all.
    void indexAll(Write& write);
    /// Only for taking an import back.
    void remove(Write& write, OfferId id);

    std::optional<Offer> find(OfferId id) const;
    /// In Danish order.
    QList<Offer> all() const;
    QList<OfferRow> window(const OfferFilter& filter, qsizetype offset, qsizetype limit, OfferOrder order) const;
    qsizetype count(const OfferFilter& filter) const;

    /// The columns, and with them all that is written and read of one; the sessions, in a table of their own, are one text of
    /// the audit trail.
    static const StoreTable<Offer>& table();

private:
    void insertSessions(Write& write, OfferId id, const QList<OfferSession>& sessions);

    Database& m_database;
};

/// Sessions as one text, for the audit trail and before-images: "4 10:00 12:00 2 2026-11-05 1", separated by
/// semicolons.
QString sessionsText(const QList<OfferSession>& sessions);
QList<OfferSession> sessionsFromText(const QString& text);

} // namespace brobygger
