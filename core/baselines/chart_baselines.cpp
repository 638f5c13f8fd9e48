// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/baselines/chart_baselines.h"

#include "core/baselines/chart_baseline_rules.h"
#include "core/baselines/chart_baseline_store.h"

#include <algorithm>

namespace brobygger {

namespace {
/// Nothing that is taken back gives a series a second baseline.
Result<void> staysTheOnlyOne(Write& write, const ChartBaseline& baseline) {
    const ChartBaselineStore store(write.database());
    const QList<ChartBaseline> all = store.ofProgramme(baseline.programmeId);
    const bool isThere = store.find(baseline.id).has_value();
    const bool isTaken = std::any_of(all.cbegin(), all.cend(), [&baseline](const ChartBaseline& other) {
        return other.id != baseline.id && other.series == baseline.series;
    });
    return isThere && isTaken ? Result<void>(recordTouched()) : Result<void>();
}
} // namespace

Result<ChartBaseline> ChartBaselines::checked(const ChartBaseline& draft) const {
    ChartBaseline baseline = draft;
    baseline.reason = baseline.reason.trimmed();
    const Problems problems = check(baseline, ofProgramme(baseline.programmeId), m_session.clock().today());
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    return baseline;
}

Result<Added<ChartBaseline>> ChartBaselines::add(const ChartBaseline& draft) {
    ChartBaseline entered = draft;
    entered.id = {};
    const auto baseline = checked(entered);
    if (!baseline) {
        return baseline.error();
    }
    return addRecord<ChartBaselineStore>(m_session, QStringLiteral("chart_baseline.add"), *baseline);
}

Result<Undo> ChartBaselines::change(const ChartBaseline& draft) {
    const auto baseline = checked(draft);
    if (!baseline) {
        return baseline.error();
    }
    return changeRecord<ChartBaselineStore>(
        m_session, QStringLiteral("chart_baseline.change"), baseline->id,
        [&](const ChartBaseline&) -> Result<ChartBaseline> { return *baseline; }, staysTheOnlyOne);
}

Result<Undo> ChartBaselines::remove(ChartBaselineId id) {
    return removeRecord<ChartBaselineStore>(m_session, QStringLiteral("chart_baseline.remove"), id, staysTheOnlyOne);
}

QList<ChartBaseline> ChartBaselines::ofProgramme(const QString& programmeId) const {
    return ChartBaselineStore(m_session.database()).ofProgramme(programmeId);
}

} // namespace brobygger
