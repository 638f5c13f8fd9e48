// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/baselines/chart_baseline_store.h"

#include "core/base/time/dates.h"

namespace brobygger {

namespace {
constexpr const char* ofProgrammeSql = "SELECT * FROM chart_baseline WHERE programme_id = :programme ORDER BY id";
constexpr int monthLetters = 7; // yyyy-MM

QString monthText(QDate month) { return isoDate(month).left(monthLetters); }
QDate monthOfText(const QString& text) { return fromIsoDate(text + QStringLiteral("-01")); }
} // namespace

const StoreTable<ChartBaseline>& ChartBaselineStore::table() {
    static const StoreTable<ChartBaseline> table{
        "chart_baseline",
        RecordKind::ChartBaseline,
        ownedByNobody<ChartBaseline>,
        {field<&ChartBaseline::programmeId>("programme_id"), field<&ChartBaseline::series>("series"),
         asText<monthText, monthOfText, &ChartBaseline::from>("from_month"),
         asText<monthText, monthOfText, &ChartBaseline::to>("to_month"), field<&ChartBaseline::reason>("reason")}};
    return table;
}

std::optional<ChartBaseline> ChartBaselineStore::find(ChartBaselineId id) const { return table().find(m_database, id); }

QList<ChartBaseline> ChartBaselineStore::ofProgramme(const QString& programmeId) const {
    Statement select(m_database, ofProgrammeSql);
    select.bind(":programme", programmeId);
    return table().readAll(select);
}

void ChartBaselineStore::insert(Write& write, const ChartBaseline& baseline) { table().insert(write, baseline); }

void ChartBaselineStore::update(Write& write, const ChartBaseline& before, const ChartBaseline& after) {
    table().update(write, before, after);
}

void ChartBaselineStore::remove(Write& write, const ChartBaseline& baseline) { table().remove(write, baseline); }

} // namespace brobygger
