// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"

namespace brobygger {

/// The tables of the report as HTML for a rich-text layout; its style sheet knows the classes used here.

/// The first column left, the others right; the last row as a sum where the table has one.
QString tableHtml(const EvaluationTable& table);
/// Every figure whose id begins so, with its display, its counts and its definition. Empty when there is none.
QString figuresHtml(const Evaluation& evaluation, const QString& group);
/// "90 af 412 · 95 %: 18,1–26,1 %"; empty without counts.
QString countsOf(const Figure& figure);
QString exhibitHeading(const Exhibit& exhibit);
QString noteHtml(const QString& note);

} // namespace brobygger
