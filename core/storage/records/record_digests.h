// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/records/record_kind.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace brobygger {

/// What stands for the content of one row, or, added up, for that of many: the first 16 bytes of a SHA-256. Sums go round at
/// the end of each half, so that the order of adding and taking away does not matter.
struct RecordDigest {
    quint64 first = 0;
    quint64 second = 0;

    static RecordDigest of(const QByteArray& content);
    static RecordDigest fromBytes(const QByteArray& bytes); ///< zero when these are not 16
    QByteArray toBytes() const;
    RecordDigest& operator+=(const RecordDigest& other);
    RecordDigest& operator-=(const RecordDigest& other);
    bool operator==(const RecordDigest&) const = default;
};

/// A record that is not as the program left it.
struct RecordDifference {
    enum class What { Changed, Added, Removed, Table };
    What what;
    QByteArray table;
    qint64 row = 0; ///< 0 for Table: one with a digest as a whole
};

/// A digest of every row that a record is kept in, so that what was changed outside the program is found. Within a write the
/// engine itself tells which rows were touched, whoever wrote them; when the write is committed their digests are made anew,
/// and the sum of all goes into the write's last line of the audit trail. A value that is the default of its column says
/// nothing, so that a column added by a later script changes no digest.
class RecordDigests final {
public:
    explicit RecordDigests(Database& database);
    ~RecordDigests();
    RecordDigests(const RecordDigests&) = delete;
    RecordDigests& operator=(const RecordDigests&) = delete;

    // Of a write.
    /// From now until the end of this object every touched row is remembered.
    void follow();
    void endFollowing();
    /// A record of this kind has a line in the audit trail: for what the engine does not tell of, such as the answers of a
    /// screening and the tables that have one digest as a whole.
    void touch(RecordKind kind, qint64 record);
    /// Makes the digests of what was touched anew; `sum` is that of all records before and after.
    RecordDigest renew(RecordDigest sum);
    /// Makes all of them anew, in a file that had none.
    RecordDigest renewAll();

    // Of a check.
    /// Every record that was changed, added or removed outside the program.
    QList<RecordDifference> differences() const;
    /// What the newest line of the audit trail must say.
    RecordDigest storedSum() const;

    /// For the coded lists, which the program brings up to date before there is anybody who writes: runs `change`, and when the
    /// table was as the program left it, it is so afterwards, too.
    static void keepFitting(Database& database, const char* wholeTable, const std::function<void()>& change);

    /// The tables whose rows have digests, those with one digest as a whole, and those without one, with the reason; together
    /// they are the schema.
    static QByteArrayList tablesByRow();
    static QByteArrayList tablesAsWhole();
    static QList<std::pair<QByteArray, const char*>> tablesWithout();

private:
    struct Touched {
        int table; ///< place in the list of tables
        qint64 row;
        bool wasMade; ///< within this write
    };
    class RowReader;

    static void rowTouched(void* self, int operation, const char* schema, const char* table, long long row);
    void putDigest(int number, qint64 row, const RecordDigest& digest);
    std::optional<RecordDigest> storedDigest(int number, qint64 row) const;
    void removeDigest(int number, qint64 row);
    std::optional<RecordDigest> wholeDigest(const char* table) const;
    void renewWhole(int number, const char* table, RecordDigest& sum);
    void compareRows(int table, QList<RecordDifference>& found) const;

    Database& m_database;
    bool m_isFollowing = false;
    std::vector<Touched> m_touched;
    QSet<int> m_wholeTouched; ///< by number
    const char* m_lastName = nullptr;
    int m_lastTable = -1;
};

} // namespace brobygger
