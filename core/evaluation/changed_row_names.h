// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/frozen/changes_since.h"

namespace brobygger {

class Database;

/// Says of every record which one it is: day and words as they are today, in that language.
void nameChangedRows(QList<ChangedFigure>& figures, Database& database, const EvaluationRecords& records,
                     const QString& language);

} // namespace brobygger
