// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import.h"
#include "core/storage/write.h"

#include <QHash>

namespace brobygger {

/// Who wrote each field of a record last, as the audit trail tells it.
struct LastWriters {
    bool createdByImport = false;
    QHash<QString, bool> byImport; ///< field → whether an import wrote it last

    bool isByHand(const QString& field) const { return !byImport.value(field, createdByImport); }
};

/// How imports are remembered, and the questions an import asks of the tables it fills.
class ImportStore final {
public:
    /// One record of an import.
    struct Record {
        qint64 id = 0;
        QByteArray imageBefore; ///< empty when the import made the record
        QString stamp;
    };

    explicit ImportStore(Database& database)
        : m_database(database) {}

    void insert(Write& write, const Import& import);
    void insertRecord(Write& write, ImportId import, const Record& record);
    void markUndone(Write& write, ImportId id);
    std::optional<Import> find(ImportId id) const;
    QList<Import> all() const;
    QList<Record> recordsOf(ImportId id) const;

    // Of the records themselves.
    std::optional<QString> changedAt(ImportKind kind, qint64 id) const;
    void setChangedAt(Write& write, ImportKind kind, qint64 id, const QString& stamp);
    LastWriters lastWriters(qint64 record) const;

    // Finding the record a row speaks of; 0 when there is none.
    QList<qint64> offersNamed(const QString& sortKey) const;
    qint64 citizenWithNumber(const QString& number) const;
    qint64 citizenNamed(const QString& sortKey, QDate birthDate) const;

private:
    Database& m_database;
};

} // namespace brobygger
