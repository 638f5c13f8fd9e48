// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/match_traits.h"
#include "core/matching/wish.h"
#include "core/storage/records/store_table.h"

#include <QHash>

namespace brobygger {

/// A citizen has one wish.
template <> struct KeyOf<CitizenWish> {
    static constexpr const char* column = "citizen_id";
    static constexpr auto member = &CitizenWish::citizen;
};

/// An offer as the matcher reads it: its traits but for its position, and where it lies.
struct OfferTraitsRow {
    OfferTraits traits;
    QString name;
    QString schedule; ///< as it was written
    QString town;
    QString postcode;
    QString parishCode;
};

/// What stands between one citizen and one offer after an earlier referral.
struct ParkedOffer {
    QDate until;
    bool isOpen = false;
    QString reason; ///< code decline_reason
};

/// What matching reads of the directory and its history, and how wishes are kept.
class MatchStore final {
public:
    explicit MatchStore(Database& database)
        : m_database(database) {}

    /// The whole directory with attendance so far, in one pass per table.
    QList<OfferTraitsRow> offers() const;
    /// By offer, only those that are parked or out.
    QHash<qint64, ParkedOffer> parkedFor(CitizenId citizen, QDate today) const;

    std::optional<CitizenWish> wish(CitizenId citizen) const;
    /// Inserts or updates, with a line per field in the audit trail.
    void save(Write& write, const std::optional<CitizenWish>& before, const CitizenWish& after);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<CitizenWish>& wishTable();

private:
    Database& m_database;
};

} // namespace brobygger
