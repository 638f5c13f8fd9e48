// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/document.h"
#include "core/storage/records/store_table.h"

#include <QList>
#include <optional>

namespace brobygger {

/// How letters and sheets are kept.
class DocumentStore final {
public:
    explicit DocumentStore(Database& database)
        : m_database(database) {}

    void insert(Write& write, const Document& document);
    void update(Write& write, const Document& before, const Document& after);
    /// For a letter that was kept by mistake a moment ago.
    void remove(Write& write, const Document& document);
    std::optional<Document> find(DocumentId id) const;
    QList<Document> forCitizen(CitizenId citizen) const; ///< newest first
    /// Letters count together, and each kind of sheet by itself.
    qsizetype countMadeOn(QDate day, DocumentKind kind) const;
    /// Whether a file of this name, without its ending, was written from here, in whatever folder.
    bool isFileWritten(const QString& name) const;

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Document>& table();

private:
    Database& m_database;
};

} // namespace brobygger
