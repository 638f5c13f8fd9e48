// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/figure_words.h"

namespace brobygger {

/// What may be said of a series read as a run chart (SeriesKind::Shares and Counts), and nothing more: the Anhøj rules see a
/// shift, not where it goes nor what it came from. Empty for other series and for one without any value.

/// The verdict in a few words, for a chip; empty without a signal, and where a point is hidden.
QString readingOf(const SeriesFigure& series, const FigureWords& words);
/// The verdict as sentences: a shift with the medians of the first and the last eight points (of the first and the last half
/// when there are fewer than sixteen), no sign of one, too few points, or hidden points.
QString runChartNote(const SeriesFigure& series, const FigureWords& words);
/// By which rules it was judged, with their source and what they found; empty for a series that was not judged.
QString runRuleSentence(const SeriesFigure& series, const FigureWords& words);
/// The median of a fixed baseline with its months and its reason, or that it was not used; empty without one, and where a point
/// is hidden.
QString baselineSentence(const SeriesFigure& series, const FigureWords& words);
/// "jan 2026–jun 2026" of the first days of two months.
QString monthsText(QDate from, QDate to, const FigureWords& words);
/// What the run chart of a series is called, by the id of the series.
QString runChartTitle(const QString& series, const FigureWords& words);

} // namespace brobygger
