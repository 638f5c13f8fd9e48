// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/draft_store.h"

#include "core/base/time/clock.h"

namespace brobygger {

namespace {
constexpr const char* upsertSql = R"(
    INSERT INTO draft (name, citizen_id, content, saved_at) VALUES (:name, :citizen_id, :content, :saved_at)
    ON CONFLICT (name) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at)";
constexpr const char* selectSql = "SELECT content FROM draft WHERE name = :name";
constexpr const char* allSql = "SELECT name, citizen_id, saved_at FROM draft ORDER BY saved_at DESC, name";
constexpr const char* deleteSql = "DELETE FROM draft WHERE name = :name";
} // namespace

void DraftStore::put(const QString& name, const QString& content, qint64 citizen, const QString& savedAt) {
    Statement(m_database, upsertSql)
        .bind(":name", name)
        .bind(":citizen_id", citizen == 0 ? Value() : Value(citizen))
        .bind(":content", content)
        .bind(":saved_at", savedAt)
        .run();
}

std::optional<QString> DraftStore::find(const QString& name) const {
    Statement select(m_database, selectSql);
    select.bind(":name", name);
    return select.step() ? std::optional(select.text("content")) : std::nullopt;
}

QList<Draft> DraftStore::all() const {
    Statement select(m_database, allSql);
    QList<Draft> drafts;
    while (select.step()) {
        drafts.append({select.text("name"), select.integer("citizen_id"), wallTimeOf(select.text("saved_at"))});
    }
    return drafts;
}

void DraftStore::remove(const QString& name) { Statement(m_database, deleteSql).bind(":name", name).run(); }

} // namespace brobygger
