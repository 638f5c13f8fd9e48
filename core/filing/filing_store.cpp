// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filing/filing_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
#define BROBYGGER_NOTES_TO_FILE                                                                                                \
    " FROM note t JOIN citizen c ON c.id = t.citizen_id WHERE t.to_be_filed = 1 AND t.filed_on IS NULL"                        \
    " AND NOT EXISTS (SELECT 1 FROM note n WHERE n.replaces = t.id)"
#define BROBYGGER_MESSAGES_TO_FILE                                                                                             \
    " FROM short_message t JOIN citizen c ON c.id = t.citizen_id WHERE t.to_be_filed = 1 AND t.filed_on IS NULL"
#define BROBYGGER_LETTERS_TO_FILE                                                                                              \
    " FROM document t JOIN citizen c ON c.id = t.citizen_id WHERE t.to_be_filed = 1 AND t.filed_on IS NULL"
#define BROBYGGER_WHOSE "t.id AS id, t.citizen_id, trim(c.given_name || ' ' || c.surname) AS citizen_name, "
constexpr const char* waitingToFileSql =
    "SELECT 'note' AS kind, " BROBYGGER_WHOSE "t.event_on AS day, t.text AS what" BROBYGGER_NOTES_TO_FILE
    " UNION ALL SELECT 'short_message', " BROBYGGER_WHOSE "t.on_day, t.with_whom" BROBYGGER_MESSAGES_TO_FILE
    " UNION ALL SELECT 'document', " BROBYGGER_WHOSE "substr(t.made_at, 1, 10), t.title" BROBYGGER_LETTERS_TO_FILE
    " ORDER BY day, kind, id LIMIT :limit OFFSET :offset";
constexpr const char* countToFileSql =
    "SELECT (SELECT count(*)" BROBYGGER_NOTES_TO_FILE ") + (SELECT count(*)" BROBYGGER_MESSAGES_TO_FILE
    ") + (SELECT count(*)" BROBYGGER_LETTERS_TO_FILE ") AS waiting";
#undef BROBYGGER_WHOSE
#undef BROBYGGER_LETTERS_TO_FILE
#undef BROBYGGER_MESSAGES_TO_FILE
#undef BROBYGGER_NOTES_TO_FILE
} // namespace

QList<FilingItem> FilingStore::waiting(qsizetype offset, qsizetype limit) const {
    QList<FilingItem> items;
    Statement select(m_database, waitingToFileSql);
    select.bind(":limit", static_cast<qint64>(limit)).bind(":offset", static_cast<qint64>(offset));
    while (select.step()) {
        items.append({recordKindFromCode(select.text("kind")).value_or(RecordKind::Note), select.integer("id"),
                      select.id<CitizenId>("citizen_id"), select.text("citizen_name"), select.date("day"),
                      select.text("what").trimmed().section(QLatin1Char('\n'), 0, 0)});
    }
    return items;
}

int FilingStore::count() const {
    Statement select(m_database, countToFileSql);
    return select.step() ? select.number("waiting") : 0;
}

} // namespace brobygger
