// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/baselines/chart_baseline.h"
#include "core/storage/records/add_record.h"

namespace brobygger {

/// Fixed baselines of run charts, each with its reason. All verbs are Invalid with the fields to mend, NotFound for what is
/// gone. Who entered, moved or removed one, and when, stands in the audit trail.
class ChartBaselines final {
public:
    explicit ChartBaselines(Session& session)
        : m_session(session) {}

    Result<Added<ChartBaseline>> add(const ChartBaseline& baseline);
    Result<Undo> change(const ChartBaseline& baseline);
    Result<Undo> remove(ChartBaselineId id);

    /// In the order in which they were entered.
    QList<ChartBaseline> ofProgramme(const QString& programmeId) const;

private:
    Result<ChartBaseline> checked(const ChartBaseline& baseline) const;

    Session& m_session;
};

} // namespace brobygger
