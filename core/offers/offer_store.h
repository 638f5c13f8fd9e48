// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer_list.h"
#include "core/storage/write.h"

#include <memory>

namespace brobygger {

class Statement;

/// How offers are kept. Keeps its prepared statements, so that one store serves a bulk write.
class OfferStore final {
public:
    explicit OfferStore(Database& database);
    ~OfferStore();

    void insert(Write& write, const Offer& offer);
    /// Writes what differs, with one audit line per field; the sessions count as one field.
    void update(Write& write, const Offer& before, const Offer& after);
    /// Only for taking an import back.
    void remove(Write& write, OfferId id);

    std::optional<Offer> find(OfferId id) const;
    QList<Offer> all() const;
    QList<OfferRow> window(const OfferFilter& filter, qsizetype offset, qsizetype limit,
                           OfferOrder order) const;
    qsizetype count(const OfferFilter& filter) const;

    /// The columns of an offer in the order of the table, for writing, audit and before-images.
    static Values valuesOf(const Offer& offer);

private:
    void insertSessions(const Offer& offer, Write& write);

    Database& m_database;
    std::unique_ptr<Statement> m_insert;
    std::unique_ptr<Statement> m_insertSession;
};

} // namespace brobygger
