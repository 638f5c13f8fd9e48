// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

#include <QStringList>
#include <functional>

namespace brobygger {

/// The index behind every search field: words in their search form (search_forms.h), dates and phone fragments of a record,
/// found by their beginning. Holds no text to show; whoever asks looks the records up.
class SearchIndex final {
public:
    struct Hit {
        QString kind;
        qint64 record = 0;
    };

    using IsWanted = std::function<bool(qint64 record)>;

    struct Found {
        QList<Hit> hits;
        bool gaveUp = false; ///< too many rows begin so: there may be more that fit
    };

    explicit SearchIndex(Database& database)
        : m_database(database) {}

    /// Replaces what a record is found by.
    void put(const QString& kind, qint64 record, const QStringList& terms);
    /// The same for a new record, which nothing is to be replaced of.
    void add(const QString& kind, qint64 record, const QStringList& terms);
    void remove(qint64 record);
    /// Whether nothing is found by anything, as in a file whose index is to be made anew.
    bool isEmpty() const;

    /// The first records that fit one of the readings of `text` (searchReadings): at most `limit`, unranked, so that the answer
    /// takes the same short time in a small file and a very large one. `kind` empty: all kinds. `isWanted` leaves out records
    /// before they are counted.
    Found find(const QString& text, const QString& kind, int limit, const IsWanted& isWanted = {}) const;

private:
    /// Adds those that have, for every word, a term beginning with it.
    void find(QStringList words, const QString& kind, int limit, const IsWanted& isWanted, Found& found) const;

    Database& m_database;
};

} // namespace brobygger
