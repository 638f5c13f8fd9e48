// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundles/bundle.h"
#include "core/storage/records/schema.h"
#include "core/storage/records/write.h"
#include "core/storage/values.h"

#include <QHash>
#include <QSet>
#include <functional>
#include <optional>

namespace brobygger {

/// A row of a table by its id.
using RowKey = std::pair<QByteArray, qint64>;

/// The columns of one row with their values.
using RowCells = QHash<QByteArray, Value>;

/// Rows of one table that go along: of a citizen, or one that rows of citizens name.
struct RowsAlong final {
    QByteArray table;
    QByteArray condition; ///< over the columns of the table, with `:owner`
    qint64 owner = 0;
    CitizenId citizen; ///< invalid: shared
};

/// Everything that belongs to some citizens, and what their rows name.
struct RowsTogether final {
    QList<RowsAlong> shared; ///< the named before who names it
    QList<RowsAlong> rows;   ///< of each citizen, parts after what they are part of
    QSet<RowKey> ids;
    QSet<std::pair<QString, QString>> codes;     ///< list and id
    QSet<std::pair<QString, qint64>> programmes; ///< id and version
};

/// A row that was received, by what it is found by again.
struct ReceivedRow final {
    QByteArray table;
    QByteArray column; ///< id, or what the rows of a table without ids name
    qint64 value = 0;
    qint64 citizen = 0; ///< whose; 0: shared
    QString stamp;      ///< when it was written last; empty where the table does not say

    bool operator==(const ReceivedRow&) const = default;
};

/// Reads and writes rows of whatever table as the schema has them.
class BundleStore final {
public:
    explicit BundleStore(Database& database);

    RowsTogether together(const QList<CitizenId>& citizens, HandOverBasis basis) const;
    QList<BundleCount> counts(CitizenId citizen, HandOverBasis basis) const;
    QList<CitizenId> citizens() const; ///< all of the file, by name
    bool hasOpenCourse(CitizenId citizen) const;

    void eachRow(const RowsAlong& along, const std::function<void(const RowCells&)>& use) const;
    /// The cells of a coded list or of a programme; empty when there is no such row.
    RowCells code(const QString& list, const QString& id) const;
    RowCells programme(const QString& id, qint64 version) const;

    const QList<SchemaKey>& keysOf(const QByteArray& table) const;
    bool hasId(const QByteArray& table) const;

    /// Until the commit rows may name others that come later.
    void begin(Write& write) const;
    void insert(Write& write, const QByteArray& table, const RowCells& cells) const;
    void insertCode(Write& write, const RowCells& cells) const; ///< nothing when it is there already
    /// The version under which it stands afterwards: its own, or one below all that are here, so that what the file works by
    /// stays the newest. `cells` is of no programme that is here with this version.
    qint64 insertProgramme(Write& write, const QString& id, qint64 version, const RowCells& cells) const;

    /// The row of the same id, when it is the same row.
    std::optional<qint64> sameById(const QByteArray& table, const RowCells& cells) const;
    /// Whether a citizen was erased from this file.
    bool isErased(CitizenId citizen) const;
    bool isTaken(const QByteArray& table, qint64 id) const; ///< also by somebody who was erased
    /// A row that is the same thing by its name or by what is unique in its table; 0 of a table without ids.
    std::optional<qint64> sameByNature(const QByteArray& table, const RowCells& cells) const;

    /// Whether a received row is as it came.
    bool isAsReceived(const ReceivedRow& row) const;
    /// Whether another row names it, but for what is worked out anew and when an offer meets.
    bool isNamed(const ReceivedRow& row) const;
    void remove(Write& write, const ReceivedRow& row) const;
    /// What was worked out from a course, before it goes.
    void removeDerived(Write& write, qint64 course) const;

private:
    QByteArrayList columnsOf(const QByteArray& table) const;
    QList<QByteArrayList> uniqueColumns(const QByteArray& table) const;
    QList<qint64> numbers(const QByteArray& sql, qint64 owner) const;
    void addCodes(const RowsAlong& along, RowsTogether& together) const;
    void addProgrammes(const RowsAlong& along, RowsTogether& together) const;

    Database& m_database;
    QHash<QByteArray, QList<SchemaKey>> m_keys;
    mutable QHash<QByteArray, QByteArrayList> m_columns;
    mutable QHash<QByteArray, QList<QByteArrayList>> m_unique;
};

} // namespace brobygger
