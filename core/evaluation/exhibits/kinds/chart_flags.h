// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/exhibits/kinds/exhibit_maker.h"

namespace brobygger {

/// The tests in small scale that began in one of these months or quarters and are measured by what an exhibit shows, as flags
/// on its axis. They mark days and change neither line nor median. For people outside a flag is only a number: what is tried is
/// free text, which could tell of a person.
QList<ChartFlag> flagsOn(const ExhibitMaker& maker, const QString& exhibit, const QStringList& periods);
/// The same in a sentence, for whoever reads the table; empty without any.
QString flagsSentence(const ExhibitMaker& maker, const QString& exhibit, const QStringList& periods);

/// Which tests began where the longest run of a series begins, at most a period before or after: only that both fell together,
/// not that one came from the other. Empty without a shift, and where a point is hidden.
QString coincidenceSentence(const ExhibitMaker& maker, const QString& exhibit, const SeriesFigure& series);

/// The months or quarters of a series.
QStringList periodsOf(const SeriesFigure& series);

} // namespace brobygger
