// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/merging/merge.h"
#include "core/storage/records/write.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace brobygger {

/// A column that names a citizen.
struct CitizenKey {
    QByteArray table;
    QByteArray column;
    bool isOnlyRow = false; ///< one row for each citizen, which has no other id: the wish

    bool operator==(const CitizenKey&) const = default;
};

/// A row of a table, by the engine's number.
struct RowPlace {
    QByteArray table;
    qint64 row = 0;

    bool operator==(const RowPlace&) const = default;
};

/// The rows that name a citizen, in whatever table: like References it asks the schema for the foreign keys, so that a table
/// added later comes along in a merge, too. What merges themselves keep is not among it, nor what is worked out from courses.
class CitizenRowsStore final {
public:
    explicit CitizenRowsStore(Database& database);

    const QList<CitizenKey>& keys() const { return m_keys; }
    std::optional<CitizenKey> key(const QString& table, const QString& column) const;
    /// What the audit trail calls the rows of a table; nothing for one it does not know.
    static std::optional<RecordKind> kindOf(const QByteArray& table);
    /// Tables with a column of the citizen that a merge leaves alone, with the reason.
    static QList<std::pair<QByteArray, const char*>> tablesLeftAlone();

    /// Those that name the citizen; of a table with one row for each citizen, the citizen's own id.
    QList<qint64> rowsOf(const CitizenKey& key, CitizenId citizen) const;
    bool isOf(const CitizenKey& key, qint64 row, CitizenId citizen) const;
    /// Lets the row name the other citizen, with a line in the audit trail. False when the other one has a row of a table that
    /// has one for each citizen: both then stay where they are.
    bool give(Write& write, const CitizenKey& key, qint64 row, CitizenId from, CitizenId to);

    /// Rows of the citizen, made after a merge, that name one of these or were made of one, or of one that was found so.
    QList<RowPlace> following(const QList<RowPlace>& rows, MergeId made, CitizenId citizen) const;
    /// Rows made with the remaining one after the merge that say nothing about whose they are: they name no other record of a
    /// citizen, and came from no later merge.
    QList<LaterRow> standingAlone(const Merge& merge) const;
    /// Lets all that name the first citizen in this row name the other one.
    void giveAll(Write& write, const RowPlace& row, CitizenId from, CitizenId to);
    /// What is worked out from courses names the citizen of its course again.
    void settleDerived(Write& write, CitizenId one, CitizenId other);

private:
    /// A column by which a row of a citizen names another one.
    struct Link {
        QByteArray table;
        QByteArray column;
        QByteArray referred;
    };
    QList<RowPlace> besides(const RowPlace& place, MergeId made, CitizenId citizen) const;
    /// `which` is a condition over the columns of the table, with `:row`.
    QList<RowPlace> laterRows(const QByteArray& table, const QByteArray& which, qint64 row, MergeId made,
                              CitizenId citizen) const;
    QList<Link> linksOf(const QByteArray& table) const;
    QDateTime madeAt(qint64 row) const;
    QString about(const QByteArray& table, qint64 row) const;

    Database& m_database;
    QList<CitizenKey> m_keys;
    QList<Link> m_links;
};

} // namespace brobygger
