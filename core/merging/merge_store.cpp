// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/merge_store.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr const char* mergesIntoSql = R"(
    SELECT * FROM citizen_merge WHERE remaining_id = :citizen_id AND split_at IS NULL ORDER BY id DESC)";
constexpr const char* recordsOfSql = R"(
    WITH RECURSIVE record (id, depth) AS (
        SELECT :citizen_id, 0 UNION ALL
        SELECT c.id, r.depth + 1 FROM record r JOIN citizen c ON c.merged_into = r.id)
    SELECT id FROM record ORDER BY depth DESC)";
constexpr const char* movedOfSql = "SELECT * FROM moved_row WHERE merge_id = :merge_id ORDER BY id";
constexpr const char* draftsOfSql = "SELECT 1 FROM draft WHERE citizen_id = :citizen_id LIMIT 1";
constexpr const char* lettersSinceSql = R"(
    SELECT 'document' AS kept_in, coalesce(sent_on, substr(made_at, 1, 10)) AS on_day, title, recipient
    FROM document WHERE citizen_id = :citizen_id AND id > :merge_id
    UNION ALL
    SELECT 'short_message', on_day, '', with_whom
    FROM short_message WHERE citizen_id = :citizen_id AND id > :merge_id AND direction = 'sent'
    ORDER BY 2)";
constexpr const char* distinctSql = "SELECT * FROM distinct_pair WHERE one_id = :one AND other_id = :other";
constexpr const char* allDistinctSql = "SELECT * FROM distinct_pair ORDER BY id";
} // namespace

const StoreTable<Merge>& MergeStore::table() {
    using Row = Merge;
    static const StoreTable<Row> table{"citizen_merge",
                                       RecordKind::CitizenMerge,
                                       ownedBy<&Row::remaining>,
                                       {field<&Row::remaining>("remaining_id").once(), field<&Row::merged>("merged_id").once(),
                                        field<&Row::at>("merged_at").once(), field<&Row::reason>("reason").once(),
                                        field<&Row::taken>("taken").once(), field<&Row::before>("before").once(),
                                        field<&Row::splitAt>("split_at")}};
    return table;
}

const StoreTable<MovedRow>& MergeStore::movedTable() {
    using Row = MovedRow;
    static const StoreTable<Row> table{"moved_row",
                                       RecordKind::MovedRow,
                                       ownedByNobody<Row>,
                                       {field<&Row::merge>("merge_id").once(), field<&Row::table>("table_name").once(),
                                        field<&Row::column>("column_name").once(), field<&Row::row>("row_id").once()},
                                       Stamps::None};
    return table;
}

std::optional<Merge> MergeStore::find(MergeId id) const { return table().find(m_database, id); }

QList<Merge> MergeStore::into(CitizenId remaining) const {
    Statement select(m_database, mergesIntoSql);
    select.bind(":citizen_id", remaining);
    return table().readAll(select);
}

QList<CitizenId> MergeStore::recordsOf(CitizenId citizen) const {
    QList<CitizenId> records;
    Statement select(m_database, recordsOfSql);
    select.bind(":citizen_id", citizen);
    while (select.step()) {
        records.append(select.id<CitizenId>("id"));
    }
    return records;
}

QList<MovedRow> MergeStore::moved(MergeId id) const {
    Statement select(m_database, movedOfSql);
    select.bind(":merge_id", id);
    return movedTable().readAll(select);
}

bool MergeStore::hasDrafts(CitizenId citizen) const {
    Statement select(m_database, draftsOfSql);
    return select.bind(":citizen_id", citizen).step();
}

QList<LetterMeanwhile> MergeStore::lettersSince(const Merge& merge) const {
    Statement select(m_database, lettersSinceSql);
    select.bind(":citizen_id", merge.remaining).bind(":merge_id", merge.id);
    QList<LetterMeanwhile> letters;
    while (select.step()) {
        letters.append(
            {select.text("kept_in").toLatin1(), select.date("on_day"), select.text("title"), select.text("recipient")});
    }
    return letters;
}

void MergeStore::insert(Write& write, const Merge& merge) { table().insert(write, merge); }

void MergeStore::update(Write& write, const Merge& before, const Merge& after) { table().update(write, before, after); }

void MergeStore::insertMoved(Write& write, const MovedRow& row, CitizenId remaining) {
    movedTable().insert(write, row, remaining.value());
}

void MergeStore::removeMoved(Write& write, const MovedRow& row, CitizenId remaining) {
    movedTable().remove(write, row.id, remaining.value());
}

const StoreTable<DistinctPair>& DistinctPairStore::table() {
    using Row = DistinctPair;
    static const StoreTable<Row> table{"distinct_pair",
                                       RecordKind::DistinctPair,
                                       ownedBy<&Row::one>,
                                       {field<&Row::one>("one_id").once(), field<&Row::other>("other_id").once()},
                                       Stamps::Created};
    return table;
}

std::optional<DistinctPair> DistinctPairStore::find(DistinctPairId id) const { return table().find(m_database, id); }

std::optional<DistinctPair> DistinctPairStore::find(CitizenId one, CitizenId other) const {
    Statement select(m_database, distinctSql);
    select.bind(":one", std::min(one.value(), other.value())).bind(":other", std::max(one.value(), other.value()));
    const QList<DistinctPair> pairs = table().readAll(select);
    return pairs.isEmpty() ? std::nullopt : std::optional(pairs.first());
}

QList<DistinctPair> DistinctPairStore::all() const {
    Statement select(m_database, allDistinctSql);
    return table().readAll(select);
}

void DistinctPairStore::insert(Write& write, const DistinctPair& pair) { table().insert(write, pair); }

void DistinctPairStore::remove(Write& write, const DistinctPair& pair) { table().remove(write, pair); }

} // namespace brobygger
