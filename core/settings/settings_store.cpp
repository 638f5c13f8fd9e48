// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* selectSql = "SELECT value FROM setting WHERE name = :name";
constexpr const char* upsertSql = R"(
    INSERT INTO setting (name, value) VALUES (:name, :value)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value)";
} // namespace

std::optional<QString> SettingsStore::find(const char* name) const {
    Statement select(m_database, selectSql);
    select.bind(":name", QString::fromLatin1(name));
    return select.step() ? std::optional(select.text("value")) : std::nullopt;
}

void SettingsStore::put(const char* name, const QString& value) {
    Statement(m_database, upsertSql).bind(":name", QString::fromLatin1(name)).bind(":value", value).run();
}

} // namespace brobygger
