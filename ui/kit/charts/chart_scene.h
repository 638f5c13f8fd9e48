// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QChart>

namespace brobygger {

/// The chart as a Qt Charts item in the given colours, for a view or a page of paper; the caller owns it.
/// Labels stand at what they name, there is no legend. `textPercent` is the size of its words; paper takes the usual one.
QChart* makeChart(const Chart& chart, const Colours& colours, int textPercent = usualTextSize);

/// "23,4 %", "12", "7.700 kr.", in Danish figures; days as a plain number.
QString formatChartValue(double value, ChartUnit unit);

} // namespace brobygger
