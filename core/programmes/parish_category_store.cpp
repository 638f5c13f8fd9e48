// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/parish_category_store.h"

namespace brobygger {

namespace {
constexpr const char* upsertSql = R"(
    INSERT INTO parish_category (parish_code, category, year, source) VALUES (:parish_code, :category, :year, :source)
    ON CONFLICT (parish_code) DO UPDATE
    SET category = excluded.category, year = excluded.year, source = excluded.source)";
constexpr const char* deleteSql = "DELETE FROM parish_category WHERE parish_code = :parish_code";
constexpr const char* categoriesSql = R"(
    SELECT parish_code, category, year, source FROM parish_category
    WHERE :parish_code = '' OR parish_code = :parish_code ORDER BY parish_code)";

ParishCategory fromRow(const Statement& row) {
    return {row.text("parish_code"), row.number("category"), row.number("year"), row.text("source")};
}

Values valuesOf(const ParishCategory& category) {
    return Values()
        .set("parish_code", category.parish)
        .set("category", category.category)
        .set("year", category.year)
        .set("source", category.source);
}
} // namespace

void ParishCategoryStore::put(Write& write, const ParishCategory& category) {
    const auto before = find(category.parish);
    const qint64 id = category.parish.toLongLong();
    if (before && !write.changed(RecordKind::ParishCategory, id, valuesOf(*before), valuesOf(category))) {
        return;
    }
    Statement(m_database, upsertSql).bind(valuesOf(category)).run();
    if (!before) {
        write.created(RecordKind::ParishCategory, id);
    }
}

void ParishCategoryStore::remove(Write& write, const QString& parish) {
    Statement(m_database, deleteSql).bind(":parish_code", parish).run();
    write.removed(RecordKind::ParishCategory, parish.toLongLong());
}

std::optional<ParishCategory> ParishCategoryStore::find(const QString& parish) const {
    Statement select(m_database, categoriesSql);
    select.bind(":parish_code", parish);
    return !parish.isEmpty() && select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

QList<ParishCategory> ParishCategoryStore::all() const {
    Statement select(m_database, categoriesSql);
    select.bind(":parish_code", QString());
    QList<ParishCategory> categories;
    while (select.step()) {
        categories.append(fromRow(select));
    }
    return categories;
}

} // namespace brobygger
