// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hsds/hsds_package.h"
#include "core/offers/offer.h"
#include "core/sheets/import.h"
#include "core/storage/records/write.h"

namespace brobygger {

/// How the rows of imported directories are kept beside the offers, and what an import of one wrote.
class HsdsSourceStore final {
public:
    /// A row as an import leaves it; without cells it is taken away.
    struct Row {
        QString table;
        QString id;
        QJsonObject cells;
        OfferId offer = {}; ///< of a service
    };

    explicit HsdsSourceStore(Database& database)
        : m_database(database) {}

    HsdsPackage all() const;
    /// Which offer stands for which service.
    QHash<QString, OfferId> offersByService() const;
    void put(Write& write, ImportId import, const Row& row);
    /// Whether a directory of another import lists the offer too, so that it must stay when this one is taken back.
    bool isListedByAnother(OfferId offer, ImportId import) const;
    /// As before the import, except rows that a later import wrote; where offers were kept, only what belongs
    /// to services that are gone.
    void takeBack(Write& write, ImportId import, bool areOffersKept);

private:
    Database& m_database;
};

} // namespace brobygger
