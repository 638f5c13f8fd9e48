// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundles/bundle_store.h"

#include "core/bundles/bundle_tables.h"
#include "core/merging/citizen_rows_store.h"
#include "core/storage/records/search_index.h"
#include "core/storage/statement.h"

#include <QByteArrayList>
#include <algorithm>

namespace brobygger {

namespace {
constexpr const char* bundledCitizensSql = "SELECT id FROM citizen ORDER BY sort_key, id";
constexpr const char* openCourseSql = "SELECT 1 FROM course WHERE citizen_id = :citizen_id AND state <> 'closed' LIMIT 1";
constexpr const char* codeRowSql = "SELECT * FROM code WHERE list = :list AND id = :id";
constexpr const char* programmeRowSql = "SELECT * FROM programme WHERE id = :id AND version = :version";
constexpr const char* programmeBoundsSql =
    "SELECT count(*) AS number, min(version) AS lowest, max(version) AS highest FROM programme WHERE id = :id";
constexpr const char* newestProgrammeSql = "SELECT max(version) AS version FROM programme WHERE id = :id";
constexpr const char* erasedSql = "SELECT 1 FROM erasure WHERE id = :id";
constexpr const char* samePartnerSql = R"(
    SELECT id FROM partner
    WHERE kind = :kind AND (name = :name OR (:ean <> '' AND ean = :ean)
                            OR (:provider_number <> '' AND provider_number = :provider_number))
    ORDER BY name <> :name, id LIMIT 1)";
constexpr const char* samePersonSql =
    "SELECT id FROM partner_person WHERE partner_id = :partner_id AND name = :name ORDER BY id LIMIT 1";
constexpr const char* sameOfferSql = "SELECT id FROM offer WHERE name = :name AND provider = :provider ORDER BY id LIMIT 1";
constexpr const char* sameVolunteerSql =
    "SELECT id FROM volunteer WHERE kind = :kind AND name = :name AND phone = :phone ORDER BY id LIMIT 1";
constexpr const char* codeColumnsSql = R"(
    SELECT l."from" AS list_column, c."from" AS code_column
    FROM pragma_foreign_key_list(:table) l JOIN pragma_foreign_key_list(:table) c ON c.id = l.id
    WHERE l."table" = 'code' AND l."to" = 'list' AND c."to" = 'id')";
constexpr const char* uniqueIndexesSql = R"(SELECT name FROM pragma_index_list(:table) WHERE "unique" = 1)";
constexpr const char* indexColumnsSql = "SELECT name FROM pragma_index_info(:index_name) ORDER BY seqno";
constexpr const char* keyColumnsSql = "SELECT name FROM pragma_table_info(:table) WHERE pk > 0 ORDER BY pk";

/// Tables that follow from others and are worked out anew.
bool isDerived(const QByteArray& table) {
    return table == "measurement_due" || table == "use_sheet_due" || table == "course_unplanned";
}

/// What is told apart by its name where it is not known by its number.
const char* sameNatureSql(const QByteArray& table) {
    if (table == "partner") {
        return samePartnerSql;
    }
    if (table == "partner_person") {
        return samePersonSql;
    }
    if (table == "offer") {
        return sameOfferSql;
    }
    return table == "volunteer" ? sameVolunteerSql : nullptr;
}

/// The parameters that each of these statements has.
QByteArrayList natureColumns(const QByteArray& table) {
    if (table == "partner") {
        return {"kind", "name", "ean", "provider_number"};
    }
    if (table == "partner_person") {
        return {"partner_id", "name"};
    }
    return table == "offer" ? QByteArrayList{"name", "provider"} : QByteArrayList{"kind", "name", "phone"};
}

qint64 numberIn(const Value& value) {
    const auto* number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}
} // namespace

BundleStore::BundleStore(Database& database)
    : m_database(database) {
    for (const SchemaKey& key : schemaKeys(database)) {
        m_keys[key.referring].append(key);
    }
}

const QList<SchemaKey>& BundleStore::keysOf(const QByteArray& table) const {
    static const QList<SchemaKey> none;
    const auto found = m_keys.constFind(table);
    return found == m_keys.cend() ? none : *found;
}

QByteArrayList BundleStore::columnsOf(const QByteArray& table) const {
    auto found = m_columns.constFind(table);
    if (found == m_columns.cend()) {
        found = m_columns.insert(table, schemaColumns(m_database, table));
    }
    return *found;
}

bool BundleStore::hasId(const QByteArray& table) const { return columnsOf(table).contains("id"); }

QList<qint64> BundleStore::numbers(const QByteArray& sql, qint64 owner) const {
    QList<qint64> found;
    Statement select(m_database, sql.constData());
    select.bind(":owner", owner);
    while (select.step()) {
        found.append(select.integer("number"));
    }
    return found;
}

QList<CitizenId> BundleStore::citizens() const {
    QList<CitizenId> found;
    Statement select(m_database, bundledCitizensSql);
    while (select.step()) {
        found.append(select.id<CitizenId>("id"));
    }
    return found;
}

bool BundleStore::hasOpenCourse(CitizenId citizen) const {
    Statement select(m_database, openCourseSql);
    return select.bind(":citizen_id", citizen).step();
}

QList<BundleCount> BundleStore::counts(CitizenId citizen, HandOverBasis basis) const {
    QList<BundleCount> found;
    for (const Belonging& belonging : bundledBelongings(m_database, basis)) {
        const QList<qint64> number =
            numbers("SELECT count(*) AS number FROM " + belonging.table + " WHERE " + belonging.condition, citizen.value());
        if (belonging.table != "citizen" && number.value(0) > 0) {
            found.append({belonging.table, static_cast<int>(number.first())});
        }
    }
    return found;
}

void BundleStore::addCodes(const RowsAlong& along, RowsTogether& together) const {
    Statement columns(m_database, codeColumnsSql);
    columns.bind(":table", QString::fromLatin1(along.table));
    while (columns.step()) {
        const QByteArray list = columns.text("list_column").toLatin1();
        const QByteArray code = columns.text("code_column").toLatin1();
        const QByteArray sql = "SELECT DISTINCT " + list + " AS list, " + code + " AS code FROM " + along.table + " WHERE (" +
                               along.condition + ") AND " + code + " IS NOT NULL";
        Statement select(m_database, sql.constData());
        select.bind(":owner", along.owner);
        while (select.step()) {
            together.codes.insert({select.text("list"), select.text("code")});
        }
    }
}

/// Those that screenings were made with, and the newest of each course.
void BundleStore::addProgrammes(const RowsAlong& along, RowsTogether& together) const {
    if (along.table != "screening" && along.table != "course") {
        return;
    }
    eachRow(along, [&](const RowCells& cells) {
        const QString id = toText(cells.value("programme_id"));
        if (along.table == "screening") {
            together.programmes.insert({id, numberIn(cells.value("programme_version"))});
            return;
        }
        Statement newest(m_database, newestProgrammeSql);
        newest.bind(":id", id);
        if (newest.step() && !newest.isNull("version")) {
            together.programmes.insert({id, newest.integer("version")});
        }
    });
}

RowsTogether BundleStore::together(const QList<CitizenId>& citizens, HandOverBasis basis) const {
    RowsTogether together;
    const QByteArrayList shared = sharedTables(basis);
    QList<RowKey> named;
    QSet<RowKey> known;
    const auto name = [&](const QByteArray& table, qint64 id) {
        if (id != 0 && shared.contains(table) && !known.contains({table, id})) {
            known.insert({table, id});
            named.append({table, id});
        }
    };
    const QList<Belonging> belongings = bundledBelongings(m_database, basis);
    for (const CitizenId citizen : citizens) {
        for (const Belonging& belonging : belongings) {
            const RowsAlong along{belonging.table, belonging.condition, citizen.value(), citizen};
            together.rows.append(along);
            if (hasId(along.table)) {
                for (const qint64 id :
                     numbers("SELECT id AS number FROM " + along.table + " WHERE " + along.condition, along.owner)) {
                    together.ids.insert({along.table, id});
                }
            }
            for (const SchemaKey& key : keysOf(along.table)) {
                if (!shared.contains(key.referred)) {
                    continue;
                }
                for (const qint64 id : numbers("SELECT DISTINCT " + key.column + " AS number FROM " + along.table + " WHERE (" +
                                                   along.condition + ") AND " + key.column + " IS NOT NULL",
                                               along.owner)) {
                    name(key.referred, id);
                }
            }
            addCodes(along, together);
            addProgrammes(along, together);
        }
    }
    for (qsizetype at = 0; at < named.size(); ++at) { // what is named may name further
        eachRow({named[at].first, "id = :owner", named[at].second, {}}, [&](const RowCells& cells) {
            for (const SchemaKey& key : keysOf(named[at].first)) {
                name(key.referred, numberIn(cells.value(key.column)));
            }
        });
    }
    for (const QByteArray& table : shared) {
        for (const RowKey& key : std::as_const(named)) {
            if (key.first == table) {
                together.shared.append({table, "id = :owner", key.second, {}});
                together.ids.insert(key);
            }
            if (key.first == table && table == "offer") { // when it meets
                together.shared.append({"offer_session", "offer_id = :owner", key.second, {}});
            }
        }
    }
    for (const RowsAlong& along : std::as_const(together.shared)) {
        addCodes(along, together);
    }
    return together;
}

void BundleStore::eachRow(const RowsAlong& along, const std::function<void(const RowCells&)>& use) const {
    const QByteArrayList columns = columnsOf(along.table);
    const QByteArray sql = "SELECT * FROM " + along.table + " WHERE " + along.condition;
    Statement select(m_database, sql.constData());
    select.bind(":owner", along.owner);
    while (select.step()) {
        RowCells cells;
        for (const QByteArray& column : columns) {
            cells.insert(column, select.value(column.constData()));
        }
        use(cells);
    }
}

RowCells BundleStore::code(const QString& list, const QString& id) const {
    RowCells cells;
    Statement select(m_database, codeRowSql);
    if (select.bind(":list", list).bind(":id", id).step()) {
        for (const QByteArray& column : columnsOf("code")) {
            cells.insert(column, select.value(column.constData()));
        }
    }
    return cells;
}

RowCells BundleStore::programme(const QString& id, qint64 version) const {
    RowCells cells;
    Statement select(m_database, programmeRowSql);
    if (select.bind(":id", id).bind(":version", version).step()) {
        for (const QByteArray& column : columnsOf("programme")) {
            cells.insert(column, select.value(column.constData()));
        }
    }
    return cells;
}

void BundleStore::begin(Write& write) const { write.database().execute("PRAGMA defer_foreign_keys = ON"); }

void BundleStore::insert(Write& write, const QByteArray& table, const RowCells& cells) const {
    QByteArrayList columns;
    QByteArrayList places;
    for (const QByteArray& column : columnsOf(table)) {
        columns.append(column);
        places.append(":" + column);
    }
    const QByteArray sql = "INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES (" + places.join(", ") + ")";
    Statement insertRow(write.database(), sql.constData());
    for (qsizetype at = 0; at < columns.size(); ++at) {
        insertRow.bind(places[at].constData(), cells.value(columns[at]));
    }
    insertRow.run();
}

void BundleStore::insertCode(Write& write, const RowCells& cells) const {
    if (!cells.isEmpty() && code(toText(cells.value("list")), toText(cells.value("id"))).isEmpty()) {
        insert(write, "code", cells);
        write.created(RecordKind::Code, 0);
    }
}

qint64 BundleStore::insertProgramme(Write& write, const QString& id, qint64 version, const RowCells& cells) const {
    Statement bounds(m_database, programmeBoundsSql);
    bounds.bind(":id", id);
    RowCells settled = cells;
    qint64 kept = version;
    if (bounds.step() && bounds.integer("number") > 0 &&
        (version > bounds.integer("highest") || !programme(id, version).isEmpty())) {
        kept = std::min<qint64>(bounds.integer("lowest"), 0) - 1; // 0 asks for the newest
    }
    bounds.reset();
    settled.insert("version", kept);
    insert(write, "programme", settled);
    write.created(RecordKind::Programme, 0);
    return kept;
}

std::optional<qint64> BundleStore::sameById(const QByteArray& table, const RowCells& cells) const {
    const qint64 id = numberIn(cells.value("id"));
    std::optional<qint64> same;
    eachRow({table, "id = :owner", id, {}}, [&](const RowCells& here) {
        const QByteArray tells = cells.contains("created_at") ? "created_at" : "name";
        if (!cells.contains(tells) || here.value(tells) == cells.value(tells)) {
            same = id;
        }
    });
    return same;
}

bool BundleStore::isTaken(const QByteArray& table, qint64 id) const {
    if (!numbers("SELECT id AS number FROM " + table + " WHERE id = :owner", id).isEmpty()) {
        return true;
    }
    return table == "citizen" && isErased(CitizenId(id));
}

bool BundleStore::isErased(CitizenId citizen) const {
    Statement erased(m_database, erasedSql);
    return erased.bind(":id", citizen).step();
}

QList<QByteArrayList> BundleStore::uniqueColumns(const QByteArray& table) const {
    if (const auto known = m_unique.constFind(table); known != m_unique.cend()) {
        return *known;
    }
    QList<QByteArrayList> all;
    Statement indexes(m_database, uniqueIndexesSql);
    indexes.bind(":table", QString::fromLatin1(table));
    while (indexes.step()) {
        QByteArrayList columns;
        Statement names(m_database, indexColumnsSql);
        names.bind(":index_name", indexes.text("name"));
        while (names.step()) {
            columns.append(names.text("name").toLatin1());
        }
        all.append(columns);
    }
    if (!hasId(table)) {
        QByteArrayList columns;
        Statement key(m_database, keyColumnsSql);
        key.bind(":table", QString::fromLatin1(table));
        while (key.step()) {
            columns.append(key.text("name").toLatin1());
        }
        all.append(columns);
    }
    m_unique.insert(table, all);
    return all;
}

std::optional<qint64> BundleStore::sameByNature(const QByteArray& table, const RowCells& cells) const {
    if (const char* sql = sameNatureSql(table)) {
        Statement select(m_database, sql);
        for (const QByteArray& column : natureColumns(table)) {
            select.bind((":" + column).constData(), cells.value(column));
        }
        if (select.step()) {
            return select.integer("id");
        }
    }
    for (const QByteArrayList& columns : uniqueColumns(table)) {
        QByteArrayList conditions;
        for (const QByteArray& column : columns) {
            if (cells.contains(column) && !std::holds_alternative<std::monostate>(cells.value(column))) {
                conditions.append(column + " = :" + column);
            }
        }
        if (conditions.size() != columns.size() || columns.isEmpty()) {
            continue;
        }
        const QByteArray sql = "SELECT " + QByteArray(hasId(table) ? "id" : "0") + " AS number FROM " + table + " WHERE " +
                               conditions.join(" AND ");
        Statement select(m_database, sql.constData());
        for (const QByteArray& column : columns) {
            select.bind((":" + column).constData(), cells.value(column));
        }
        if (select.step()) {
            return select.integer("number");
        }
    }
    return std::nullopt;
}

bool BundleStore::isAsReceived(const ReceivedRow& row) const {
    if (row.stamp.isEmpty()) {
        return true;
    }
    bool isThere = false;
    eachRow({row.table, row.column + " = :owner", row.value, {}},
            [&](const RowCells& cells) { isThere = toText(cells.value("changed_at")) == row.stamp; });
    return isThere;
}

bool BundleStore::isNamed(const ReceivedRow& row) const {
    for (const QList<SchemaKey>& keys : m_keys) {
        for (const SchemaKey& key : keys) {
            if (key.referred != row.table || isDerived(key.referring) || key.referring == "offer_session" ||
                row.column != "id") {
                continue;
            }
            if (!numbers("SELECT 1 AS number FROM " + key.referring + " WHERE " + key.column + " = :owner LIMIT 1", row.value)
                     .isEmpty()) {
                return true;
            }
        }
    }
    return false;
}

void BundleStore::remove(Write& write, const ReceivedRow& row) const {
    const QByteArray sql = "DELETE FROM " + row.table + " WHERE " + row.column + " = :value";
    Statement(write.database(), sql.constData()).bind(":value", row.value).run();
    if (row.column == "id") {
        SearchIndex(write.database()).remove(row.value);
    }
    if (const auto kind = CitizenRowsStore::kindOf(row.table)) {
        write.removed(*kind, row.value, row.citizen);
    }
}

void BundleStore::removeDerived(Write& write, qint64 course) const {
    for (const QByteArray& table : QByteArrayList{"measurement_due", "use_sheet_due"}) {
        const QByteArray sql = "DELETE FROM " + table + " WHERE course_id = :course_id";
        Statement(write.database(), sql.constData()).bind(":course_id", course).run();
    }
}

} // namespace brobygger
