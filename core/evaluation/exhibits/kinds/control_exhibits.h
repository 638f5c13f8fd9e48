// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/exhibits/kinds/control_limits.h"
#include "core/evaluation/exhibits/kinds/exhibit_maker.h"

namespace brobygger {

/// Control charts stand beside the chart of the same months or quarters, as an exhibit of their own, in the working view only:
/// outside, limits would be further numbers to hide.

/// The control chart beside an exhibit has its id with `.control`.
QString controlChartId(const QString& exhibit);
bool isControlChart(const QString& exhibit);

struct ControlChartExhibit {
    QString beside; ///< the exhibit of the same series
    QString title;  ///< of that one
    ControlKind kind = ControlKind::Shares;
    QByteArray part; ///< heads of the columns: `column.<name>`
    QByteArray whole;
    QByteArray value = "share";
};
/// A line with the mean and dashed limits, the same as a table, which points lie outside, and by which rule. Nothing without a
/// period that has limits.
void addControlChart(ExhibitMaker& maker, const ControlChartExhibit& control, const SeriesFigure& series);
/// What has to be said beside the other chart: outside, that limits are not shown there; that too few events are expected in
/// every period. Empty where there is a control chart, and where nothing can be said of limits.
QString noControlSentence(const ExhibitMaker& maker, ControlKind kind, const SeriesFigure& series);

/// What a month or quarter is called; one of which only a part is in is marked.
QString periodLabelOf(const ExhibitMaker& maker, const SeriesPoint& point);

} // namespace brobygger
