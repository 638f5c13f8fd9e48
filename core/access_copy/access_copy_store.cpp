// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access_copy/access_copy_store.h"

#include "core/storage/records/belongings.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr const char* columnsSql = R"(SELECT name FROM pragma_table_xinfo(:table) WHERE hidden = 0 ORDER BY cid)";
constexpr const char* accessKeysSql = R"(
    SELECT k."from" AS from_column, k."table" AS referred,
           (SELECT l."from" FROM pragma_foreign_key_list(:table) l WHERE l.id = k.id AND l."to" = 'list') AS list_column
    FROM pragma_foreign_key_list(:table) k WHERE coalesce(k."to", 'id') <> 'list')";
constexpr const char* earlierSql = R"(
    SELECT a.at, a.kind, a.field, v.value_before
    FROM audit a JOIN audit_value v ON v.audit_id = a.id
    WHERE a.citizen_id = :citizen AND a.action = 'changed' AND v.value_before <> ''
        -- While two records were one that were taken apart again, the log does not tell whose a value was.
        AND NOT EXISTS (SELECT 1 FROM citizen_merge m WHERE :citizen IN (m.remaining_id, m.merged_id)
                        AND m.split_at IS NOT NULL AND a.at BETWEEN m.created_at AND m.changed_at)
    ORDER BY a.sequence DESC)";

struct NameColumn {
    const char* table;
    const char* sql;
};
// What a record of another table is called.
constexpr NameColumn nameColumns[] = {
    {"partner", "SELECT name FROM partner WHERE id = :id"},
    {"partner_person", "SELECT name FROM partner_person WHERE id = :id"},
    {"offer", "SELECT name FROM offer WHERE id = :id"},
    {"note", "SELECT event_on AS name FROM note WHERE id = :id"},
    {"volunteer", "SELECT name FROM volunteer WHERE id = :id"},
    {"focus_group", "SELECT title AS name FROM focus_group WHERE id = :id"},
    {"commitment", "SELECT promise AS name FROM commitment WHERE id = :id"},
};
// By what two records are taken apart again, which stand in the copy themselves; and pairs that name somebody else.
constexpr const char* leftOutTables[] = {"moved_row", "distinct_pair"};

bool isLeftOut(const QByteArray& table) {
    return std::ranges::any_of(leftOutTables, [&table](const char* name) { return table == name; });
}
} // namespace

QList<AccessTable> AccessCopyStore::tables() const {
    QList<AccessTable> tables;
    const auto add = [&](const QByteArray& name, const QByteArray& condition) {
        AccessTable table{name, condition, {}, {}};
        readShape(table);
        tables.append(table);
    };
    const QList<Belonging> belonging = belongingsOf(m_database, "citizen");
    for (const Belonging& each : belonging) {
        if (!isLeftOut(each.table)) {
            add(each.table, each.condition);
        }
    }
    // What stands without the citizen's row and names it, such as a quote of a talk. What belongs to the citizen is there.
    for (const LooseEnd& end : looseEndsOf(m_database, "citizen")) {
        if (std::ranges::find(tables, end.table, &AccessTable::name) == tables.end()) {
            add(end.table, end.condition);
        }
    }
    return tables;
}

void AccessCopyStore::readShape(AccessTable& table) const {
    const QString name = QString::fromLatin1(table.name);
    Statement columns(m_database, columnsSql);
    columns.bind(":table", name);
    while (columns.step()) {
        table.columns.append(columns.text("name").toLatin1());
    }
    Statement keys(m_database, accessKeysSql);
    keys.bind(":table", name);
    while (keys.step()) {
        table.keys.insert(keys.text("from_column").toLatin1(),
                          {keys.text("referred").toLatin1(), keys.text("list_column").toLatin1()});
    }
}

QList<AccessRow> AccessCopyStore::rows(const AccessTable& table, qint64 citizen) const {
    QList<AccessRow> rows;
    Statement select(m_database, ("SELECT * FROM " + table.name + " WHERE " + table.condition + " ORDER BY 1, 2").constData());
    select.bind(":owner", citizen);
    while (select.step()) {
        AccessRow row;
        for (const QByteArray& column : table.columns) {
            const QByteArray list = table.keys.value(column).listColumn;
            row.append({column, select.value(column.constData()), list.isEmpty() ? QString() : select.text(list.constData())});
        }
        rows.append(row);
    }
    return rows;
}

QString AccessCopyStore::nameOf(const QByteArray& table, qint64 id) const {
    for (const NameColumn& each : nameColumns) {
        if (table == each.table) {
            Statement select(m_database, each.sql);
            select.bind(":id", id);
            return select.step() ? select.text("name") : QString();
        }
    }
    return {};
}

QDate AccessCopyStore::noteCorrectedOn(qint64 note) const {
    Statement select(m_database, "SELECT substr(written_at, 1, 10) AS day FROM note WHERE replaces = :id ORDER BY id LIMIT 1");
    select.bind(":id", note);
    return select.step() ? select.date("day") : QDate();
}

QString AccessCopyStore::listOf(const QByteArray& table, const QByteArray& listColumn) const {
    Statement select(m_database, ("SELECT " + listColumn + " AS list FROM " + table + " LIMIT 1").constData());
    return select.step() ? select.text("list") : QString();
}

QList<EarlierValue> AccessCopyStore::earlierValues(qint64 citizen) const {
    QList<EarlierValue> values;
    Statement select(m_database, earlierSql);
    select.bind(":citizen", citizen);
    while (select.step()) {
        values.append({select.text("at"), select.text("kind"), select.text("field"), select.text("value_before")});
    }
    return values;
}

} // namespace brobygger
