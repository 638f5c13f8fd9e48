// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/record_digests.h"

#include "core/storage/engine_error.h"
#include "core/storage/prepared_statement.h"
#include "core/storage/records/digest_tables.h"
#include "core/storage/statement.h"
#include "core/storage/statement_cache.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <sqlcipher/sqlite3.h>

namespace brobygger {

namespace {

constexpr int codeNumber = 103;

constexpr const char* digestColumnsSql =
    "SELECT name, coalesce(dflt_value, 'NULL') AS usual FROM pragma_table_info(:table) ORDER BY name";
constexpr const char* storedDigestSql =
    "SELECT digest FROM record_digest WHERE table_number = :table_number AND row_id = :row_id";
constexpr const char* putDigestSql = R"(
    INSERT INTO record_digest (table_number, row_id, digest) VALUES (:table_number, :row_id, :digest)
    ON CONFLICT (table_number, row_id) DO UPDATE SET digest = excluded.digest)";
constexpr const char* removeDigestSql = "DELETE FROM record_digest WHERE table_number = :table_number AND row_id = :row_id";
constexpr const char* removeDigestsSql = "DELETE FROM record_digest WHERE table_number > 0";
constexpr const char* storedOfTableSql =
    "SELECT row_id, digest FROM record_digest WHERE table_number = :table_number ORDER BY row_id";
constexpr const char* storedAllSql = "SELECT table_number, digest FROM record_digest WHERE table_number > 0";

int placeOf(const char* name) {
    for (size_t at = 0; at < digestTables.size(); ++at) {
        if (std::strcmp(digestTables[at].name, name) == 0) {
            return static_cast<int>(at);
        }
    }
    return -1;
}

struct DigestColumn {
    QByteArray name;
    QByteArray usual; ///< its default as the schema says it: NULL, 0, 'text'
};

QList<DigestColumn> digestColumns(Database& database, const char* table) {
    QList<DigestColumn> columns;
    Statement select(database, digestColumnsSql);
    select.bind(":table", QString::fromLatin1(table));
    while (select.step()) {
        columns.append(DigestColumn{select.text("name").toUtf8(), select.text("usual").toUtf8()});
    }
    return columns;
}

QByteArray namesOf(const QList<DigestColumn>& columns) {
    QByteArrayList names;
    for (const DigestColumn& column : columns) {
        names << column.name;
    }
    return names.join(", ");
}

QByteArrayView bytesAt(sqlite3_stmt* row, int column) {
    const void* bytes = sqlite3_column_blob(row, column); // of a text: its UTF-8
    return {static_cast<const char*>(bytes), bytes ? sqlite3_column_bytes(row, column) : 0};
}

bool isUsual(sqlite3_stmt* row, int column, const QByteArray& usual) {
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_NULL: return usual == "NULL";
    case SQLITE_INTEGER: {
        bool isNumber = false;
        const qlonglong number = usual.toLongLong(&isNumber);
        return isNumber && number == sqlite3_column_int64(row, column);
    }
    case SQLITE_TEXT:
        return usual.startsWith('\'') && bytesAt(row, column) == QByteArrayView(usual).sliced(1, usual.size() - 2);
    default: return false;
    }
}

void appendNumber(QByteArray& content, quint64 number) {
    const quint64 ordered = qToLittleEndian(number);
    content.append(reinterpret_cast<const char*>(&ordered), sizeof ordered);
}

void appendValue(QByteArray& content, sqlite3_stmt* row, int column) {
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        content.append('i');
        appendNumber(content, static_cast<quint64>(sqlite3_column_int64(row, column)));
        return;
    case SQLITE_FLOAT: {
        const double decimal = sqlite3_column_double(row, column);
        quint64 bits = 0;
        std::memcpy(&bits, &decimal, sizeof bits);
        content.append('f');
        appendNumber(content, bits);
        return;
    }
    case SQLITE_NULL: content.append('n'); return;
    default: {
        content.append(sqlite3_column_type(row, column) == SQLITE_TEXT ? 't' : 'b');
        const QByteArrayView bytes = bytesAt(row, column);
        appendNumber(content, static_cast<quint64>(bytes.size())); // lengths keep neighbours apart
        content.append(bytes);
    }
    }
}

/// A statement of the engine's own, lent by the connection, for reading very many cells as they lie there.
class LentStatement final {
public:
    LentStatement(Database& database, const QByteArray& sql)
        : m_database(database)
        , m_prepared(*database.statements().borrow(sql.constData())) {}
    ~LentStatement() { m_database.statements().giveBack(&m_prepared); }
    LentStatement(const LentStatement&) = delete;
    LentStatement& operator=(const LentStatement&) = delete;

    sqlite3_stmt* native() const { return m_prepared.native(); }
    void begin(qint64 key) {
        sqlite3_reset(native());
        if (sqlite3_bind_int64(native(), 1, key) != SQLITE_OK) {
            throwEngineFailure(m_database.handle());
        }
    }
    bool step() {
        const int code = sqlite3_step(native());
        if (code != SQLITE_ROW && code != SQLITE_DONE) {
            throwEngineFailure(m_database.handle());
        }
        return code == SQLITE_ROW;
    }
    void reset() { sqlite3_reset(native()); }

private:
    Database& m_database;
    PreparedStatement& m_prepared;
};

} // namespace

RecordDigest RecordDigest::of(const QByteArray& content) {
    return fromBytes(QCryptographicHash::hash(content, QCryptographicHash::Sha256).first(16));
}

RecordDigest RecordDigest::fromBytes(const QByteArray& bytes) {
    if (bytes.size() != 16) {
        return {};
    }
    return {qFromLittleEndian<quint64>(bytes.constData()), qFromLittleEndian<quint64>(bytes.constData() + 8)};
}

QByteArray RecordDigest::toBytes() const {
    QByteArray bytes;
    bytes.reserve(16);
    appendNumber(bytes, first);
    appendNumber(bytes, second);
    return bytes;
}

RecordDigest& RecordDigest::operator+=(const RecordDigest& other) {
    first += other.first;
    second += other.second;
    return *this;
}

RecordDigest& RecordDigest::operator-=(const RecordDigest& other) {
    first -= other.first;
    second -= other.second;
    return *this;
}

/// Makes the digests of the rows of one table: of one by its key, or of all in the order of their keys.
class RecordDigests::RowReader final {
public:
    enum class Rows { One, All };

    RowReader(Database& database, const DigestTable& table, Rows rows)
        : m_table(table)
        , m_columns(digestColumns(database, table.name))
        , m_rows(database, "SELECT " + namesOf(m_columns) + ", " + table.key + " FROM " + table.name +
                               (rows == Rows::One ? " WHERE " : " ORDER BY ") + table.key +
                               (rows == Rows::One ? " = :key" : "")) {
        if (table.partSql) {
            m_parts = std::make_unique<LentStatement>(database, table.partSql);
        }
    }

    std::optional<RecordDigest> find(qint64 key) {
        m_rows.begin(key);
        const std::optional<RecordDigest> digest = m_rows.step() ? std::optional(digestOfRow()) : std::nullopt;
        m_rows.reset();
        return digest;
    }

    /// The next row of all.
    bool next() { return m_rows.step(); }
    qint64 key() const { return sqlite3_column_int64(m_rows.native(), static_cast<int>(m_columns.size())); }
    RecordDigest digestOfRow() {
        m_content.resize(0);
        m_content.append(m_table.name);
        for (int column = 0; column < m_columns.size(); ++column) {
            if (!isUsual(m_rows.native(), column, m_columns[column].usual)) {
                m_content.append('\0').append(m_columns[column].name).append('\0');
                appendValue(m_content, m_rows.native(), column);
            }
        }
        if (m_parts) {
            appendParts(key());
        }
        return RecordDigest::of(m_content);
    }

private:
    void appendParts(qint64 key) {
        m_parts->begin(key);
        while (m_parts->step()) {
            m_content.append('p');
            for (int column = 0; column < sqlite3_column_count(m_parts->native()); ++column) {
                appendValue(m_content, m_parts->native(), column);
            }
        }
        m_parts->reset();
    }

    const DigestTable& m_table;
    QList<DigestColumn> m_columns;
    LentStatement m_rows;
    std::unique_ptr<LentStatement> m_parts;
    QByteArray m_content;
};

RecordDigests::RecordDigests(Database& database)
    : m_database(database) {}

RecordDigests::~RecordDigests() { endFollowing(); }

void RecordDigests::follow() {
    m_isFollowing = true;
    sqlite3_update_hook(m_database.handle(), &RecordDigests::rowTouched, this);
}

void RecordDigests::endFollowing() {
    if (m_isFollowing) {
        m_isFollowing = false;
        sqlite3_update_hook(m_database.handle(), nullptr, nullptr);
    }
}

void RecordDigests::rowTouched(void* self, int operation, const char* /*schema*/, const char* table, long long row) {
    auto& digests = *static_cast<RecordDigests*>(self);
    if (table != digests.m_lastName) { // the engine's own text, the same for row after row
        digests.m_lastName = table;
        digests.m_lastTable = placeOf(table);
    }
    if (digests.m_lastTable >= 0) {
        digests.m_touched.push_back({digests.m_lastTable, row, operation == SQLITE_INSERT});
    }
}

void RecordDigests::touch(RecordKind kind, qint64 record) {
    if (kind == RecordKind::Screening && record != 0) {
        static const int screening = placeOf("screening");
        m_touched.push_back({screening, record, false});
    }
    for (const WholeTable& table : wholeTables) {
        if (table.kind == kind) {
            m_wholeTouched.insert(table.number);
        }
    }
}

RecordDigest RecordDigests::renew(RecordDigest sum) {
    // What was touched first says whether the row was there before this write.
    std::stable_sort(m_touched.begin(), m_touched.end(),
                     [](const Touched& a, const Touched& b) { return a.table != b.table ? a.table < b.table : a.row < b.row; });
    std::unique_ptr<RowReader> reader;
    int readerOf = -1;
    for (size_t at = 0; at < m_touched.size(); ++at) {
        const Touched& touched = m_touched[at];
        if (at > 0 && m_touched[at - 1].table == touched.table && m_touched[at - 1].row == touched.row) {
            continue;
        }
        const DigestTable& table = digestTables[static_cast<size_t>(touched.table)];
        if (readerOf != touched.table) {
            reader = std::make_unique<RowReader>(m_database, table, RowReader::Rows::One);
            readerOf = touched.table;
        }
        const std::optional<RecordDigest> before = touched.wasMade ? std::nullopt : storedDigest(table.number, touched.row);
        const std::optional<RecordDigest> now = reader->find(touched.row);
        if (now == before) {
            continue;
        }
        sum -= before.value_or(RecordDigest());
        sum += now.value_or(RecordDigest());
        if (now) {
            putDigest(table.number, touched.row, *now);
        } else {
            removeDigest(table.number, touched.row);
        }
    }
    m_touched.clear();
    for (const WholeTable& table : wholeTables) {
        if (m_wholeTouched.contains(table.number)) {
            RecordDigest aside;
            renewWhole(table.number, table.name, table.isInSum ? sum : aside);
        }
    }
    m_wholeTouched.clear();
    return sum;
}

RecordDigest RecordDigests::renewAll() {
    Statement(m_database, removeDigestsSql).run();
    RecordDigest sum;
    for (const DigestTable& table : digestTables) {
        RowReader rows(m_database, table, RowReader::Rows::All);
        while (rows.next()) {
            const RecordDigest digest = rows.digestOfRow();
            putDigest(table.number, rows.key(), digest);
            sum += digest;
        }
    }
    for (const WholeTable& table : wholeTables) {
        RecordDigest aside;
        renewWhole(table.number, table.name, table.isInSum ? sum : aside);
    }
    return sum;
}

QList<RecordDifference> RecordDigests::differences() const {
    QList<RecordDifference> found;
    for (size_t at = 0; at < digestTables.size(); ++at) {
        compareRows(static_cast<int>(at), found);
    }
    for (const WholeTable& table : wholeTables) {
        if (wholeDigest(table.name) != storedDigest(table.number, 0)) {
            found.append({RecordDifference::What::Table, table.name});
        }
    }
    return found;
}

void RecordDigests::compareRows(int table, QList<RecordDifference>& found) const {
    using What = RecordDifference::What;
    const DigestTable& kept = digestTables[static_cast<size_t>(table)];
    RowReader rows(m_database, kept, RowReader::Rows::All);
    Statement stored(m_database, storedOfTableSql);
    stored.bind(":table_number", kept.number);
    bool hasRow = rows.next();
    bool hasStored = stored.step();
    while (hasRow || hasStored) {
        const qint64 storedRow = hasStored ? stored.integer("row_id") : 0;
        if (hasRow && (!hasStored || rows.key() < storedRow)) {
            found.append({What::Added, kept.name, rows.key()});
            hasRow = rows.next();
        } else if (!hasRow || storedRow < rows.key()) {
            found.append({What::Removed, kept.name, storedRow});
            hasStored = stored.step();
        } else {
            if (rows.digestOfRow() != RecordDigest::fromBytes(stored.bytes("digest"))) {
                found.append({What::Changed, kept.name, storedRow});
            }
            hasRow = rows.next();
            hasStored = stored.step();
        }
    }
}

RecordDigest RecordDigests::storedSum() const {
    RecordDigest sum;
    Statement select(m_database, storedAllSql);
    while (select.step()) {
        if (select.number("table_number") != codeNumber) {
            sum += RecordDigest::fromBytes(select.bytes("digest"));
        }
    }
    return sum;
}

void RecordDigests::keepFitting(Database& database, const char* wholeTable, const std::function<void()>& change) {
    RecordDigests digests(database);
    const auto* table = std::find_if(wholeTables.begin(), wholeTables.end(),
                                     [wholeTable](const WholeTable& one) { return std::strcmp(one.name, wholeTable) == 0; });
    Q_ASSERT(table != wholeTables.end() && !table->isInSum);
    const bool begins = !database.isInTransaction();
    if (begins) {
        database.execute("BEGIN"); // takes no lock until something is written
    }
    try {
        const auto before = digests.storedDigest(table->number, 0);
        const bool fits = before && before == digests.wholeDigest(wholeTable);
        change();
        if (fits && before != digests.wholeDigest(wholeTable)) {
            RecordDigest aside;
            digests.renewWhole(table->number, wholeTable, aside);
        }
        if (begins) {
            database.execute("COMMIT");
        }
    } catch (...) {
        if (begins && database.isInTransaction()) {
            sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        }
        throw;
    }
}

QByteArrayList RecordDigests::tablesByRow() {
    QByteArrayList names;
    for (const DigestTable& table : digestTables) {
        names << table.name;
        if (table.partSql) {
            names << "screening_answer";
        }
    }
    return names;
}

QByteArrayList RecordDigests::tablesAsWhole() {
    QByteArrayList names;
    for (const WholeTable& table : wholeTables) {
        names << table.name;
    }
    return names;
}

QList<std::pair<QByteArray, const char*>> RecordDigests::tablesWithout() {
    return {
        {"audit", "is a chain by itself"},
        {"audit_value", "has its digests in the chain"},
        {"record_digest", "its sum stands in the chain"},
        {"setting", "marks of the file leave no line in the trail; what is changed in the settings has its line"},
        {"draft", "what was typed and not saved is no record"},
        {"search_term", "follows from the records and is made anew from them"},
        {"measurement_due", "follows from courses and measurements and is made anew from them"},
        {"use_sheet_due", "follows from courses and the use of services and is made anew from them"},
        {"course_unplanned", "follows from courses, appointments, tasks and referrals; triggers keep it"},
        {"import_record", "images by which an import is taken back; what it wrote has digests"},
        {"import_source", "images by which an import is taken back"},
        {"offer_source", "a directory as it came from outside; the offers made from it have digests"},
    };
}

void RecordDigests::putDigest(int number, qint64 row, const RecordDigest& digest) {
    Statement(m_database, putDigestSql)
        .bind(":table_number", number)
        .bind(":row_id", row)
        .bind(":digest", Value(digest.toBytes()))
        .run();
}

std::optional<RecordDigest> RecordDigests::storedDigest(int number, qint64 row) const {
    Statement select(m_database, storedDigestSql);
    select.bind(":table_number", number).bind(":row_id", row);
    return select.step() ? std::optional(RecordDigest::fromBytes(select.bytes("digest"))) : std::nullopt;
}

void RecordDigests::removeDigest(int number, qint64 row) {
    Statement(m_database, removeDigestSql).bind(":table_number", number).bind(":row_id", row).run();
}

std::optional<RecordDigest> RecordDigests::wholeDigest(const char* table) const {
    const auto* whole = std::find_if(wholeTables.begin(), wholeTables.end(),
                                     [table](const WholeTable& one) { return std::strcmp(one.name, table) == 0; });
    const QList<DigestColumn> columns = digestColumns(m_database, table);
    LentStatement rows(m_database, "SELECT " + namesOf(columns) + " FROM " + table + " ORDER BY " + whole->order);
    QByteArray content;
    while (rows.step()) {
        content.append('r');
        for (int column = 0; column < columns.size(); ++column) {
            if (!isUsual(rows.native(), column, columns[column].usual)) {
                content.append('\0').append(columns[column].name).append('\0');
                appendValue(content, rows.native(), column);
            }
        }
    }
    return content.isEmpty() ? std::nullopt : std::optional(RecordDigest::of(content));
}

void RecordDigests::renewWhole(int number, const char* table, RecordDigest& sum) {
    const std::optional<RecordDigest> before = storedDigest(number, 0);
    const std::optional<RecordDigest> now = wholeDigest(table);
    sum -= before.value_or(RecordDigest());
    sum += now.value_or(RecordDigest());
    if (now) {
        putDigest(number, 0, *now);
    } else if (before) {
        removeDigest(number, 0);
    }
}

} // namespace brobygger
