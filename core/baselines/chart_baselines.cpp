// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/baselines/chart_baselines.h"

#include "core/baselines/chart_baseline_rules.h"
#include "core/baselines/chart_baseline_store.h"

namespace brobygger {

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
    return changeRecord<ChartBaselineStore>(m_session, QStringLiteral("chart_baseline.change"), baseline->id,
                                            [&](const ChartBaseline&) -> Result<ChartBaseline> { return *baseline; });
}

Result<Undo> ChartBaselines::remove(ChartBaselineId id) {
    return removeRecord<ChartBaselineStore>(m_session, QStringLiteral("chart_baseline.remove"), id);
}

QList<ChartBaseline> ChartBaselines::ofProgramme(const QString& programmeId) const {
    return ChartBaselineStore(m_session.database()).ofProgramme(programmeId);
}

} // namespace brobygger
