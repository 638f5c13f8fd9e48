// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/caseload/caseload_recipes.h"
#include "core/screening/screening.h"

namespace brobygger {

/// A row of a sheet of screenings: who judged a citizen by the criteria, and what they and the criteria say.
struct ScreeningLine {
    ScreeningId id;
    Whose whose;
    Screening screening;
    QString verdict; ///< of the criteria: in, out, undecided; empty: not said
    QString decision;
    QHash<QString, QString> answers; ///< by criterion: met, not_met, unknown
    QStringList foreign = {};        ///< criteria of the row that its set does not have
};

/// With a field for each column "Kriterie: <id>" among the columns of `words`.
QList<ImportField<ScreeningLine>> screeningFields(const CaseloadWords& words);
/// The id of the criterion that a column is about; empty when the programme has none of that name.
QString criterionMeant(const QString& column, const CaseloadWords& words);
/// The property of the fields of a criterion.
QString criterionProperty(const QString& criterion);

/// A row is about the screening of the same citizen, day and screener; without a screener it is the worker's.
ImportRecipe<ScreeningLine> screeningRecipe(const ImportServices& services, const CellFormat& format,
                                            const QStringList& columns);

} // namespace brobygger
