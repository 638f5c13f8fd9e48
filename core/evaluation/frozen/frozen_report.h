// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"

namespace brobygger {

struct FrozenReport;
using FrozenReportId = Id<FrozenReport>;

/// A report as it was made. Nothing of it changes but what is told of somebody who was erased; opening it computes nothing.
/// What somebody quoted in it takes back is left out when it is opened (taken_back_quotes).
struct FrozenReport {
    FrozenReportId id;
    QString name;
    QString programmeId;
    EvaluationLevel level = EvaluationLevel::Working;
    QDate from;
    QDate to;       ///< included
    QString madeAt; ///< UTC instant
    QString madeBy;
    int definitionVersion = 0;
    QString programVersion;
    QString sha256;    ///< of the PDF, in hexadecimal
    ReleaseId release; ///< outside: as what it stands in the register of releases

    bool operator==(const FrozenReport&) const = default;
};

} // namespace brobygger
