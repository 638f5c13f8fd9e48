// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hsds/hsds_package.h"
#include "core/imports/import.h"
#include "core/offers/offer.h"
#include "core/storage/write.h"

#include <memory>

namespace brobygger {

class Statement;

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

    explicit HsdsSourceStore(Database& database);
    ~HsdsSourceStore();

    HsdsPackage all() const;
    /// Which offer stands for which service.
    QHash<QString, OfferId> offersByService() const;
    void put(Write& write, ImportId import, const Row& row);
    /// As before the import, except rows that a later import wrote; where offers were kept, only what belongs
    /// to services that are gone.
    void takeBack(Write& write, ImportId import, bool areOffersKept);

private:
    Database& m_database;
    std::unique_ptr<Statement> m_find;
    std::unique_ptr<Statement> m_insert;
    std::unique_ptr<Statement> m_update;
    std::unique_ptr<Statement> m_remember;
};

} // namespace brobygger
