// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/programmes/programme.h"

namespace brobygger {

/// What of a programme is changed in the window, as it is typed there.
struct ProgrammeEdit {
    qint64 planned = 0; ///< citizens; 0: not said
    QString cost;       ///< of a course; empty: not said
    QString costContains;
    QString goals;                    ///< a goal on each line
    QString measures;                 ///< what is measured, one on each line
    QString handOver;                 ///< a rung of the hand-over on each line, in their order
    QString budget;                   ///< a line of the budget on each line: "Løn: 500.000"
    QList<InstrumentUse> instruments; ///< with the moments that are ticked; one without any is not asked

    bool operator==(const ProgrammeEdit&) const = default;
};

/// The programme as it is typed, in one language.
ProgrammeEdit editOf(const Programme& programme, const QString& language);
/// What is wrong with what was typed, by the names of the members: cost, costContains, handOver, budget.
Problems check(const ProgrammeEdit& edit);
/// The programme with what was changed, and nothing else touched: a line that stands as before keeps its id, its source and its
/// other languages; a new one names `source`. Only for an edit without errors.
Programme edited(Programme programme, const ProgrammeEdit& edit, const QString& language, const QString& source);

} // namespace brobygger
