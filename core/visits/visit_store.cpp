// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/visit_store.h"

namespace brobygger {

namespace {
constexpr const char* latestRoundSql = "SELECT * FROM visit_round ORDER BY id DESC LIMIT 1";
constexpr const char* roundOutSql = R"(
    SELECT * FROM visit_round WHERE returned_at IS NULL AND back_at >= :from AND back_at < :before ORDER BY id DESC LIMIT 1)";
} // namespace

const StoreTable<VisitRound>& VisitStore::table() {
    using Row = VisitRound;
    static const StoreTable<Row> table{"visit_round",
                                       RecordKind::VisitRound,
                                       ownedByNobody<Row>,
                                       {field<&Row::backAt>("back_at"), field<&Row::ringAt>("ring_at"),
                                        field<&Row::mobile>("mobile"), field<&Row::car>("car"),
                                        field<&Row::nextCall>("next_call"), field<&Row::returnedAt>("returned_at")}};
    return table;
}

std::optional<VisitRound> VisitStore::find(VisitRoundId id) const { return table().find(m_database, id); }

std::optional<VisitRound> VisitStore::latest() const {
    Statement select(m_database, latestRoundSql);
    const QList<VisitRound> rounds = table().readAll(select);
    return rounds.isEmpty() ? std::nullopt : std::optional(rounds.first());
}

std::optional<VisitRound> VisitStore::outOn(QDate day) const {
    Statement select(m_database, roundOutSql);
    select.bind(":from", day).bind(":before", day.addDays(1));
    const QList<VisitRound> rounds = table().readAll(select);
    return rounds.isEmpty() ? std::nullopt : std::optional(rounds.first());
}

void VisitStore::insert(Write& write, const VisitRound& round) { table().insert(write, round); }

void VisitStore::update(Write& write, const VisitRound& before, const VisitRound& after) {
    table().update(write, before, after);
}

void VisitStore::remove(Write& write, const VisitRound& round) { table().remove(write, round); }

} // namespace brobygger
