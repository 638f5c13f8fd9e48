// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/rows/import_store.h"
#include "core/storage/records/record_rows.h"

#include <QSet>
#include <map>
#include <type_traits>

namespace brobygger {

/// What an import writes, noted record by record with what stood there before, so that the whole of it can be taken back;
/// and whom it touched, so that what is worked out from the records can be worked out anew at the end.
class ImportLog final {
public:
    ImportLog(Write& write, Import import)
        : m_write(write)
        , m_import(std::move(import))
        , m_store(write.database()) {}

    Write& write() { return m_write; }
    Database& database() { return m_write.database(); }
    const Import& import() const { return m_import; }
    ImportStore& store() { return m_store; }

    /// A record that the import has made.
    void made(RecordKind kind, qint64 id);
    /// A record that the import is about to change.
    void changes(RecordKind kind, qint64 id);
    /// Writes a record and notes it: a new one, which gets its id here, or what has become of `before`. Returns it as written.
    template <class Record, class Store>
    Record keep(RecordKind kind, Store&& store, const std::type_identity_t<Record>* before, Record after) {
        if (before == nullptr) {
            after.id = m_write.newId<Record>();
            store.insert(m_write, after);
            made(kind, after.id.value());
        } else {
            changes(kind, after.id.value());
            store.update(m_write, *before, after);
        }
        return after;
    }
    void touches(CitizenId citizen, CourseId course = {});

    const QSet<CitizenId>& citizens() const { return m_citizens; }
    const QSet<CourseId>& courses() const { return m_courses; }

private:
    Write& m_write;
    Import m_import;
    ImportStore m_store;
    std::map<RecordKind, RecordRows> m_rows;
    QSet<CitizenId> m_citizens;
    QSet<CourseId> m_courses;
};

} // namespace brobygger
