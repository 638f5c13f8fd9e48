// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/hsds_source_store.h"
#include "core/exchange/hsds/hsds_tables.h"

#include <QSet>

#include <functional>

namespace brobygger {

/// Of which services the rows of a package speak, so that a change of a place is told at its services.
class DirectoryOwners final {
public:
    explicit DirectoryOwners(const HsdsPackage& package);

    /// The services of the nearest thing the row names: of its own service rather than of all its organization's.
    QSet<QString> of(const QString& table, const QJsonObject& cells) const;

private:
    QHash<QString, QSet<QString>> m_services; ///< by table and id: an id alone may stand in several tables
};

/// Compares the rows of a directory with those that stand; what differs is told in words at the services it belongs to.
class RowComparison final {
public:
    /// What arrives, what was imported last, and that with the offers as they are now. They must outlive it.
    RowComparison(const HsdsPackage& arriving, const HsdsPackage& stored, const HsdsPackage& now);

    QList<HsdsSourceStore::Row> rows; ///< to be written, without offers
    /// By known service. The field is a table, or one of its columns: "phones.type".
    QHash<QString, QList<FieldChange>> changes;

private:
    void compare(const QString& table, const QJsonObject& cells, const QString& key);
    void findRemoved(const QString& table, const HsdsTable& arriving);
    bool belongsToArrived(const QJsonObject& cells) const;
    void tell(const DirectoryOwners& owners, const QString& table, const QJsonObject& cells,
              const std::function<FieldChange()>& change);
    void tellChanged(const QString& table, const QJsonObject& now, const QJsonObject& arriving, const QStringList& columns);

    const HsdsPackage& m_arriving;
    const HsdsPackage& m_stored;
    const HsdsPackage& m_now;
    DirectoryOwners m_arrivingOwners;
    DirectoryOwners m_nowOwners;
    QList<HsdsTableKind> m_kinds = hsdsTables();
};

} // namespace brobygger
