// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"
#include "core/sheets/import.h"
#include "core/storage/records/write.h"

#include <QHash>
#include <memory>

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
        std::optional<RecordKind> kind = std::nullopt; ///< nothing: what the import is of
    };

    explicit ImportStore(Database& database)
        : m_database(database) {}

    void insert(Write& write, const Import& import);
    /// Of a record that the same import notes again the first note stays.
    void insertRecord(Write& write, ImportId import, const Record& record);
    void markUndone(Write& write, ImportId id);
    std::optional<Import> find(ImportId id) const;
    QList<Import> all() const;
    QList<Record> recordsOf(ImportId id) const;

    // Of the records themselves.
    std::optional<QString> changedAt(ImportKind kind, qint64 id) const;
    void setChangedAt(Write& write, ImportKind kind, qint64 id, const QString& stamp);
    LastWriters lastWriters(qint64 record) const;

    // Finding the records a row may speak of.
    QList<qint64> offersNamed(const QString& sortKey) const;
    QList<qint64> citizensWithNumber(const QString& personNumber) const;
    QList<qint64> citizensWithOwnNumber(const QString& ownNumber) const;
    QList<qint64> citizensNamed(const QString& sortKey, QDate birthDate) const;
    QList<qint64> coursesNumbered(const QString& ownNumber) const;
    QList<qint64> clinicsNamed(const QString& sortKey) const;
    QList<qint64> appointmentsAt(CitizenId citizen, const QDateTime& startsAt,
                                 const QString& sector) const; ///< empty sector: any
    QList<qint64> contactsAt(CitizenId citizen, const QDateTime& at, const QString& kind) const;
    QList<qint64> measurementsOn(CitizenId citizen, const QString& instrument, QDate on) const;
    QList<qint64> screeningsOf(qint64 course) const; ///< those of the worker, the newest first
    QList<qint64> referralsOf(qint64 course) const;  ///< the oldest first
    /// The first day from `from` on that the citizen was reached; invalid when never.
    QDate reachedFrom(CitizenId citizen, QDate from) const;

private:
    Database& m_database;
};

/// The `byHand` of a recipe whose fields are called after the columns of its record.
inline auto writtenByHand(std::shared_ptr<const ImportStore> imports) {
    return [imports = std::move(imports)](const auto& before) {
        return [writers = imports->lastWriters(before.id.value())](const QString& field) { return writers.isByHand(field); };
    };
}

} // namespace brobygger
