// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/belongings.h"

#include "core/storage/records/schema.h"

#include <QByteArrayList>
#include <algorithm>

namespace brobygger {

namespace {
/// Whether the key makes its row a part of what it refers to.
bool isPart(const SchemaKey& key, const QByteArray& owner) {
    return key.referring != key.referred && key.referring != owner && (key.isRequired || key.referred == owner);
}

QByteArrayList ownedTables(const QList<SchemaKey>& keys, const QByteArray& owner) {
    QByteArrayList owned{owner};
    for (qsizetype i = 0; i < owned.size(); ++i) {
        for (const SchemaKey& key : keys) {
            if (key.referred == owned[i] && isPart(key, owner) && !owned.contains(key.referring)) {
                owned.append(key.referring);
            }
        }
    }
    return owned;
}

QByteArray within(const QByteArray& column, const Belonging& belonging) {
    return column + " IN (SELECT id FROM " + belonging.table + " WHERE " + belonging.condition + ")";
}
} // namespace

QList<Belonging> belongingsOf(Database& database, const QByteArray& table) {
    const QList<SchemaKey> keys = schemaKeys(database);
    QByteArrayList waiting = ownedTables(keys, table);
    waiting.removeFirst();
    QList<Belonging> placed{{table, "id = :owner"}};
    const auto conditionOf = [&](const QByteArray& part) -> QByteArray {
        QByteArrayList conditions;
        for (const SchemaKey& key : keys) {
            if (key.referring != part || !isPart(key, table)) {
                continue;
            }
            if (waiting.contains(key.referred)) {
                return {};
            }
            const auto whole = std::ranges::find(placed, key.referred, &Belonging::table);
            if (whole != placed.end()) {
                conditions.append(key.referred == table ? key.column + " = :owner" : within(key.column, *whole));
            }
        }
        return conditions.join(" OR ");
    };
    while (!waiting.isEmpty()) {
        const auto next = std::ranges::find_if(waiting, [&](const QByteArray& part) { return !conditionOf(part).isEmpty(); });
        Q_ASSERT(next != waiting.end()); // keys that are never null do not go round in the schema
        const QByteArray part = *next;
        placed.append({part, conditionOf(part)});
        waiting.removeOne(part);
    }
    return placed;
}

QList<LooseEnd> looseEndsOf(Database& database, const QByteArray& table) {
    const QList<SchemaKey> keys = schemaKeys(database);
    QList<LooseEnd> ends;
    for (const Belonging& belonging : belongingsOf(database, table)) {
        for (const SchemaKey& key : keys) {
            if (key.referred == belonging.table && key.referred != table && !key.isRequired) {
                ends.append({key.referring, key.column, within(key.column, belonging)});
            }
        }
    }
    return ends;
}

} // namespace brobygger
