// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/exhibits/kinds/exhibit_maker.h"
#include "core/statistics/series/xmr.h"

namespace brobygger {

/// A chart of waits or amounts by month, in the working view only: individual values with the limits of their usual movement
/// (XmR, core/statistics/series/xmr.h), as a table, too, which months stand out and by which rule.
struct XmrExhibit {
    QString id;
    QByteArray units; ///< head of how many records are behind a month: `column.<name>`
    QByteArray value; ///< head of the values
    FigureDisplay unit = FigureDisplay::Days;
    Better better = Better::Neither;
    bool needsWholeMonths = false; ///< an amount of half a month is no amount of a month, and is left out of the chart
};
/// Nothing without a month that has a value other than zero. Limits are drawn from ten values on.
void addXmrChart(ExhibitMaker& maker, const XmrExhibit& shown, const std::vector<PeriodValue>& months);

} // namespace brobygger
