// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/screening.h"
#include "core/screening/tool_rules.h"
#include "core/statistics/agreement.h"

#include <array>
#include <optional>
#include <vector>

namespace brobygger {

/// One version of the screening tool: a set of criteria as it stands in a version of the programme.
struct ToolVersion {
    int version = 0; ///< of the programme; 0: none
    QString criteriaSet;

    bool operator==(const ToolVersion&) const = default;
};

/// What is asked for: the screenings of a period with one version of the tool.
struct CalibrationRequest {
    QString programme;
    std::optional<ToolVersion> tool; ///< nothing: the version that was used last
    QDate from;
    QDate to; ///< included

    bool operator==(const CalibrationRequest&) const = default;
};

/// A screening as it is counted here. The names of the first members are those that core/screening/screener_pairs.h asks for.
struct ScreenedCase {
    qint64 id = 0;
    QDate day;
    QString screener;
    qint64 secondOf = 0;
    qint64 citizen = 0;
    ScreeningOutcome verdict = ScreeningOutcome::Undecided; ///< as it was kept
    ScreeningOutcome decision = ScreeningOutcome::Undecided;
    std::vector<CriterionState> states; ///< of the criteria of the set, in their order; empty: nobody answered any
};

/// Positions in Calibration::cases.
using CaseRows = std::vector<int>;

/// How one criterion was answered, and where its answer alone decided.
struct CriterionUse {
    QString criterion;
    CaseRows met;
    CaseRows notMet;
    CaseRows unknown;
    CaseRows decided;
};

/// One way in which the tool could be another.
struct ToolChange {
    enum class Kind { Without, Required, AtLeast };

    Kind kind = Kind::Without;
    QString criterion; ///< of Without and Required
    int needed = 0;    ///< of AtLeast: so many of the indicators

    bool operator==(const ToolChange&) const = default;
};

/// Who would be in if the tool were changed so, worked out from the answers as they were kept.
struct WhatIf {
    ToolChange change;
    int in = 0;
    CaseRows gained; ///< in then, and not in today
    CaseRows lost;   ///< in today, and not then
};

/// A share with what it is made of.
struct ToolShareCount {
    ToolShare share = ToolShare::Sensitivity;
    CaseRows counted;
    CaseRows asked;
    std::optional<Interval> interval; ///< Wilson; nothing of nobody
};

/// What two screeners of the same citizens found, by the verdict.
struct ScreenerAgreement {
    /// By the verdict of the first and of the second, each in, out, undecided.
    std::array<std::array<CaseRows, 3>, 3> table;
    CaseRows pairs; ///< the first ones
    CaseRows agreed;
    Agreement agreement;
};

/// How the tool has done.
struct Calibration {
    CalibrationRequest request; ///< with the version that was counted
    QList<ToolVersion> tools;   ///< those that were ever used in the programme, the newest first
    CriteriaSet criteria;
    std::vector<ScreenedCase> cases;
    CaseRows screened; ///< each citizen's latest by each screener; what is below about answers counts those that have any
    CaseRows answered;
    int in = 0; ///< of those answered, by the criteria as they are
    std::vector<CriterionUse> criteriaUse;
    std::vector<WhatIf> whatIf;
    std::vector<ToolShareCount> shares;
    ScreenerAgreement screeners;
};

} // namespace brobygger
