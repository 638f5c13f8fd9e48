// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/citizen_rows_store.h"

#include "core/storage/records/schema.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr const char* fromLaterMergesSql = R"(
    AND id NOT IN (SELECT r.row_id FROM moved_row r JOIN citizen_merge g ON g.id = r.merge_id
                   WHERE g.remaining_id = :citizen_id AND g.split_at IS NULL AND g.id > :merge_id AND r.table_name = :table)
    ORDER BY id)";
constexpr const char* madeAtSql = "SELECT at FROM audit WHERE record_id = :id AND action = 'created' ORDER BY sequence LIMIT 1";

/// Columns that say best what a row is about, the best first.
const QByteArrayList& tellingColumns() {
    static const QByteArrayList columns{"title", "words",     "text", "what",   "purpose", "subject",
                                        "name",  "with_whom", "note", "reason", "remark"};
    return columns;
}

QByteArrayList columnNames(Database& database, const QByteArray& table, const QByteArray& without) {
    QByteArrayList columns = schemaColumns(database, table);
    columns.removeOne(without);
    return columns;
}

bool isLeftAlone(const QByteArray& table) {
    return std::ranges::any_of(CitizenRowsStore::tablesLeftAlone(), [&](const auto& each) { return each.first == table; });
}

/// Whether a row of the table may have been made of the one that names it: the task of a decision, the new appointment of one
/// that was moved, the expense of an accompaniment. A course or a goal is named by what is a part of it.
bool isMadeOfARow(const QByteArray& table) { return table == "todo" || table == "appointment" || table == "cost_entry"; }

constexpr qsizetype aboutLength = 80;
} // namespace

QList<std::pair<QByteArray, const char*>> CitizenRowsStore::tablesLeftAlone() {
    return {
        {"citizen_merge", "says which two were merged"},
        {"distinct_pair", "says which two are not the same person, also when one is merged with a third"},
        {"measurement_due", "is worked out anew from courses and measurements"},
        {"use_sheet_due", "is worked out anew from courses and the use of services"},
        {"course_unplanned", "triggers keep it"},
    };
}

std::optional<RecordKind> CitizenRowsStore::kindOf(const QByteArray& table) {
    if (table == "citizen_fact") {
        return RecordKind::Fact;
    }
    if (table == "citizen_wish") {
        return RecordKind::Wish;
    }
    if (table == "received_message") {
        return RecordKind::Message;
    }
    return recordKindFromCode(QString::fromLatin1(table));
}

CitizenRowsStore::CitizenRowsStore(Database& database)
    : m_database(database) {
    const QList<SchemaKey> all = schemaKeys(database);
    for (const SchemaKey& key : all) {
        if (key.referred == "citizen" && !isLeftAlone(key.referring)) {
            m_keys.append({key.referring, key.column, key.isId});
        }
    }
    const auto isOfCitizens = [this](const QByteArray& table) {
        return std::ranges::any_of(m_keys, [&](const CitizenKey& key) { return key.table == table && !key.isOnlyRow; });
    };
    for (const SchemaKey& key : all) {
        if (key.referred != "citizen" && isOfCitizens(key.referring) && isOfCitizens(key.referred)) {
            m_links.append({key.referring, key.column, key.referred});
        }
    }
}

std::optional<CitizenKey> CitizenRowsStore::key(const QString& table, const QString& column) const {
    const auto found = std::ranges::find_if(
        m_keys, [&](const CitizenKey& key) { return key.table == table.toLatin1() && key.column == column.toLatin1(); });
    return found == m_keys.end() ? std::nullopt : std::optional(*found);
}

QList<qint64> CitizenRowsStore::rowsOf(const CitizenKey& key, CitizenId citizen) const {
    const QByteArray id = key.isOnlyRow ? key.column : QByteArray("id");
    Statement select(
        m_database,
        ("SELECT " + id + " AS id FROM " + key.table + " WHERE " + key.column + " = :citizen_id ORDER BY 1").constData());
    select.bind(":citizen_id", citizen);
    QList<qint64> rows;
    while (select.step()) {
        rows.append(select.integer("id"));
    }
    return rows;
}

bool CitizenRowsStore::isOf(const CitizenKey& key, qint64 row, CitizenId citizen) const {
    const QByteArray theRow = key.isOnlyRow ? QByteArray() : QByteArray(" AND id = :id");
    Statement select(m_database,
                     ("SELECT 1 FROM " + key.table + " WHERE " + key.column + " = :citizen_id" + theRow).constData());
    select.bind(":citizen_id", citizen);
    if (!key.isOnlyRow) {
        select.bind(":id", row);
    }
    return select.step();
}

bool CitizenRowsStore::give(Write& write, const CitizenKey& key, qint64 row, CitizenId from, CitizenId to) {
    if (key.isOnlyRow) {
        if (isOf(key, 0, to)) {
            return false;
        }
        // Made anew under the other number: the engine tells of a changed number only what it is now.
        const QByteArray columns = columnNames(m_database, key.table, key.column).join(", ");
        Statement(m_database, ("INSERT INTO " + key.table + " (" + key.column + ", " + columns + ") SELECT :to, " + columns +
                               " FROM " + key.table + " WHERE " + key.column + " = :from")
                                  .constData())
            .bind(":to", to)
            .bind(":from", from)
            .run();
        Statement(m_database, ("DELETE FROM " + key.table + " WHERE " + key.column + " = :from").constData())
            .bind(":from", from)
            .run();
    } else {
        Statement(
            m_database,
            ("UPDATE " + key.table + " SET " + key.column + " = :to WHERE id = :id AND " + key.column + " = :from").constData())
            .bind(":to", to)
            .bind(":id", row)
            .bind(":from", from)
            .run();
    }
    const qint64 told = key.isOnlyRow ? to.value() : row;
    write.changed(kindOf(key.table).value_or(RecordKind::Citizen), told, Values().set(key.column.constData(), from),
                  Values().set(key.column.constData(), to), to.value());
    return true;
}

void CitizenRowsStore::giveAll(Write& write, const RowPlace& row, CitizenId from, CitizenId to) {
    for (const CitizenKey& key : std::as_const(m_keys)) {
        if (key.table == row.table && !key.isOnlyRow && isOf(key, row.row, from)) {
            give(write, key, row.row, from, to);
        }
    }
}

QList<RowPlace> CitizenRowsStore::following(const QList<RowPlace>& rows, MergeId made, CitizenId citizen) const {
    QList<RowPlace> all = rows;
    QHash<QByteArray, QSet<qint64>> known;
    for (const RowPlace& row : rows) {
        known[row.table].insert(row.row);
    }
    for (qsizetype at = 0; at < all.size(); ++at) {
        for (const RowPlace& beside : besides(all.at(at), made, citizen)) {
            if (!known[beside.table].contains(beside.row)) {
                known[beside.table].insert(beside.row);
                all.append(beside);
            }
        }
    }
    return all.mid(rows.size());
}

QList<RowPlace> CitizenRowsStore::besides(const RowPlace& place, MergeId made, CitizenId citizen) const {
    QList<RowPlace> found;
    for (const Link& link : m_links) {
        const bool isNaming = link.referred == place.table;
        const bool isOutcome = link.table == place.table && isMadeOfARow(link.referred);
        if (isNaming) {
            const QByteArray which = link.column + " = :row";
            found += laterRows(link.table, which, place.row, made, citizen);
        }
        if (isOutcome) {
            const QByteArray which = "id = (SELECT " + link.column + " FROM " + link.table + " WHERE id = :row)";
            found += laterRows(link.referred, which, place.row, made, citizen);
        }
    }
    return found;
}

QList<RowPlace> CitizenRowsStore::laterRows(const QByteArray& table, const QByteArray& which, qint64 row, MergeId made,
                                            CitizenId citizen) const {
    const auto key =
        std::ranges::find_if(m_keys, [&](const CitizenKey& each) { return each.table == table && !each.isOnlyRow; });
    Statement select(
        m_database,
        ("SELECT id FROM " + table + " WHERE " + which + " AND " + key->column + " = :citizen_id AND id > :made").constData());
    select.bind(":row", row).bind(":citizen_id", citizen).bind(":made", made);
    QList<RowPlace> rows;
    while (select.step()) {
        rows.append({table, select.integer("id")});
    }
    return rows;
}

QList<CitizenRowsStore::Link> CitizenRowsStore::linksOf(const QByteArray& table) const {
    QList<Link> links;
    std::ranges::copy_if(m_links, std::back_inserter(links), [&](const Link& link) { return link.table == table; });
    return links;
}

QList<LaterRow> CitizenRowsStore::standingAlone(const Merge& merge) const {
    QList<LaterRow> rows;
    for (const CitizenKey& key : m_keys) {
        if (key.isOnlyRow || key.table == "citizen") { // a citizen that was merged in later has a merge of its own
            continue;
        }
        QByteArray namesNone;
        for (const Link& link : linksOf(key.table)) {
            namesNone += " AND " + link.column + " IS NULL";
        }
        Statement select(m_database, ("SELECT id FROM " + key.table + " WHERE " + key.column +
                                      " = :citizen_id AND id > :merge_id" + namesNone + fromLaterMergesSql)
                                         .constData());
        select.bind(":citizen_id", merge.remaining).bind(":merge_id", merge.id).bind(":table", QString::fromLatin1(key.table));
        while (select.step()) {
            const qint64 id = select.integer("id");
            rows.append({key.table, id, madeAt(id), about(key.table, id)});
        }
    }
    return rows;
}

QDateTime CitizenRowsStore::madeAt(qint64 row) const {
    Statement select(m_database, madeAtSql);
    select.bind(":id", row);
    return select.step() ? QDateTime::fromString(select.text("at"), Qt::ISODateWithMs).toLocalTime() : QDateTime();
}

QString CitizenRowsStore::about(const QByteArray& table, qint64 row) const {
    const QByteArrayList columns = columnNames(m_database, table, QByteArrayLiteral("id"));
    for (const QByteArray& telling : tellingColumns()) {
        if (!columns.contains(telling)) {
            continue;
        }
        Statement select(m_database, ("SELECT " + telling + " AS about FROM " + table + " WHERE id = :id").constData());
        select.bind(":id", row);
        if (select.step()) {
            const QString text = select.text("about").simplified();
            if (!text.isEmpty()) {
                return text.size() > aboutLength ? text.left(aboutLength) + QChar(0x2026) : text;
            }
        }
    }
    return {};
}

void CitizenRowsStore::settleDerived(Write& /*write*/, CitizenId one, CitizenId other) {
    for (const char* table : {"measurement_due", "use_sheet_due"}) {
        const QByteArray name(table);
        Statement(m_database, ("UPDATE " + name + " SET citizen_id = (SELECT c.citizen_id FROM course c WHERE c.id = " + name +
                               ".course_id) WHERE citizen_id IN (:one, :other)")
                                  .constData())
            .bind(":one", one)
            .bind(":other", other)
            .run();
    }
}

} // namespace brobygger
