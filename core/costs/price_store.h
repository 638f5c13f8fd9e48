// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/price.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How prices are kept.
class PriceStore final {
public:
    explicit PriceStore(Database& database)
        : m_database(database) {}

    std::optional<Price> find(PriceId id) const;
    /// The newest year first, then by kind; the last entered first, which is the one that counts.
    QList<Price> all() const;
    /// The one that counts; nothing when none is entered for that year.
    std::optional<Price> priceOf(const QString& kind, int year) const;

    void insert(Write& write, const Price& price);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const Price& before, const Price& after);
    void remove(Write& write, const Price& price);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Price>& table();

private:
    Database& m_database;
};

} // namespace brobygger
