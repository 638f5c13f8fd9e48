// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/tabs/tab_parts.h"

namespace brobygger {

/// Something that would have to be entered for a figure to say more.
struct MissingData {
    QString figure; ///< what it is called
    QString much;   ///< "5 af 12"; empty where it is the whole figure
    QString what;   ///< what is missing, in a few words

    bool operator==(const MissingData&) const = default;
};

/// What the figures themselves know to be missing: second measurements and follow-ups, outcomes and minutes, prices, reasons.
/// Nothing for people outside, to whom a number of those missing would say what is hidden.
QList<MissingData> missingData(const Evaluation& evaluation, const FigureWords& words);

/// As a list at the foot of the overview. Null where nothing is missing.
QWidget* missingCard(const TabTools& tools);

} // namespace brobygger
