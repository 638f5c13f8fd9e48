// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/figure_words.h"

#include <QSet>

namespace brobygger {

/// The tables of the report as HTML for a rich-text layout; its style sheet knows the classes used here.

/// The first column left, numbers right; the last row as a sum where the table has one.
QString tableHtml(const EvaluationTable& table);
/// A long table in pieces of about the same length that fit on a page, each with its head.
QList<EvaluationTable> inPieces(const EvaluationTable& table);

/// Figures with their display, what they are made of and their definition, in pieces. A definition that stands in `defined` is
/// not printed again; those printed are added to it.
QStringList figuresHtml(const QList<const Figure*>& figures, const FigureWords& words, QSet<QString>& defined);
/// "90 af 412 · 95 %: 18,1–26,1 %"; empty without either.
QString besideFigure(const Figure& figure, const FigureWords& words);

QString exhibitHeading(const Exhibit& exhibit);
QString noteHtml(const QString& note);
/// A line for each sentence.
QString sentencesHtml(const QString& sentences);

} // namespace brobygger
