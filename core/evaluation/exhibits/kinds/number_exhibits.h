// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/exhibits/kinds/exhibit_maker.h"

namespace brobygger {

/// Exhibits of figures that stand together. Figures that the evaluation does not have are left out; without any there is no
/// exhibit.

/// Steps of which each counts those of the one before who went on: lying bars of the counts, and a table of counts and of their
/// share of the first step. The head of that column is the text `column.<id>.share`.
void addSteps(ExhibitMaker& maker, const QString& id, const QStringList& figures, const QStringList& notes = {});

/// A table of figures with what each is made of and its interval.
struct FigureTable {
    QString id;
    QStringList figures;
    QByteArray key = {};                  ///< of the title and the note, where they are not the id's own
    std::optional<double> reference = {}; ///< draws the intervals with this level across them; figures of one unit only
};
void addFigureTable(ExhibitMaker& maker, const FigureTable& table, const QStringList& notes = {});

/// The figures as points with their intervals, `reference` as a level across them; nothing without a value.
std::optional<Chart> intervalChart(const ExhibitMaker& maker, const QList<const Figure*>& figures, const QStringList& labels,
                                   double reference);

} // namespace brobygger
