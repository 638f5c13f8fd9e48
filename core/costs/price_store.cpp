// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/price_store.h"

namespace brobygger {

namespace {
constexpr const char* allPricesSql = "SELECT * FROM price ORDER BY price_year DESC, kind, id DESC";
constexpr const char* countingPriceSql = R"(
    SELECT * FROM price WHERE kind = :kind AND price_year = :price_year ORDER BY id DESC LIMIT 1)";

constexpr Field<Price> priceAmount{"amount", [](const Price& price) { return toValue(price.amount.minor); },
                                   [](Price& price, const Value& value) { fromValue(value, price.amount.minor); }};
} // namespace

const StoreTable<Price>& PriceStore::table() {
    static const StoreTable<Price> table{
        "price",
        RecordKind::Price,
        ownedByNobody<Price>,
        {field<&Price::kind>("kind"), field<&Price::year>("price_year"), priceAmount, field<&Price::source>("source")}};
    return table;
}

std::optional<Price> PriceStore::find(PriceId id) const { return table().find(m_database, id); }

QList<Price> PriceStore::all() const {
    Statement select(m_database, allPricesSql);
    return table().readAll(select);
}

std::optional<Price> PriceStore::priceOf(const QString& kind, int year) const {
    Statement select(m_database, countingPriceSql);
    select.bind(":kind", kind).bind(":price_year", year);
    return select.step() ? std::optional(table().read(select)) : std::nullopt;
}

void PriceStore::insert(Write& write, const Price& price) { table().insert(write, price); }

void PriceStore::update(Write& write, const Price& before, const Price& after) { table().update(write, before, after); }

void PriceStore::remove(Write& write, const Price& price) { table().remove(write, price); }

} // namespace brobygger
