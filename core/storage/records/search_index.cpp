// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/search_index.h"

#include "core/storage/database.h"
#include "core/storage/records/search_forms.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr const char* insertSql = R"(
    INSERT INTO search_term (term, kind, record_id) VALUES (:term, :kind, :record_id) ON CONFLICT DO NOTHING)";
constexpr const char* deleteSql = "DELETE FROM search_term WHERE record_id = :record_id";
constexpr const char* firstWordSql = R"(
    SELECT kind, record_id FROM search_term
    WHERE term >= :from AND term < :to AND (:kind = '' OR kind = :kind))";
constexpr const char* otherWordSql = R"(
    SELECT 1 FROM search_term WHERE record_id = :record_id AND term >= :from AND term < :to LIMIT 1)";

constexpr const char* countSql = "SELECT count(*) FROM (SELECT 1 FROM search_term LIMIT 1)";

/// How many rows of the first word are looked at before the search gives up on finding more: keeps the worst keystroke
/// within its time when a very common beginning meets a rare second word.
constexpr int mostRowsLookedAt = 20'000;

QString endOfRange(const QString& word) { return word + QChar(0xffff); }
} // namespace

void SearchIndex::put(const QString& kind, qint64 record, const QStringList& terms) {
    remove(record);
    add(kind, record, terms);
}

void SearchIndex::add(const QString& kind, qint64 record, const QStringList& terms) {
    Statement insert(m_database, insertSql);
    for (const QString& term : terms) {
        if (!term.isEmpty()) {
            insert.bind(":term", searchForm(term)).bind(":kind", kind).bind(":record_id", record).run();
        }
    }
}

void SearchIndex::remove(qint64 record) { Statement(m_database, deleteSql).bind(":record_id", record).run(); }

bool SearchIndex::isEmpty() const { return m_database.number(countSql) == 0; }

SearchIndex::Found SearchIndex::find(const QString& text, const QString& kind, int limit, const IsWanted& isWanted) const {
    Found found;
    for (const QStringList& reading : searchReadings(text)) {
        find(reading, kind, limit, isWanted, found);
    }
    return found;
}

void SearchIndex::find(QStringList words, const QString& kind, int limit, const IsWanted& isWanted, Found& found) const {
    // The longest word is the rarest guess, so it leads.
    std::stable_sort(words.begin(), words.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    Statement first(m_database, firstWordSql);
    first.bind(":from", words[0]).bind(":to", endOfRange(words[0])).bind(":kind", kind);
    Statement other(m_database, otherWordSql);
    QList<Hit>& hits = found.hits;
    int looked = 0;
    for (; looked < mostRowsLookedAt && hits.size() < limit && first.step(); ++looked) {
        const Hit hit{first.text("kind"), first.integer("record_id")};
        const bool fits = std::all_of(words.begin() + 1, words.end(), [&](const QString& word) {
            other.bind(":record_id", hit.record).bind(":from", word).bind(":to", endOfRange(word));
            const bool hasIt = other.step();
            other.reset();
            return hasIt;
        });
        const bool isNew = std::none_of(hits.begin(), hits.end(), [&hit](const Hit& old) { return old.record == hit.record; });
        if (fits && isNew && (!isWanted || isWanted(hit.record))) {
            hits.append(hit);
        }
    }
    found.gaveUp = found.gaveUp || looked == mostRowsLookedAt;
}

} // namespace brobygger
