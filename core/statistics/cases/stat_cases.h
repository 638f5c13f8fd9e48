// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace brobygger {

/// The statistics by name, for recomputing figures from outside: takes `{"cases": [{"id", …}]}` and answers
/// `{"cases": [{"id", "result": {…}}]}` in full precision, with null where no value may be shown. A case that cannot be worked
/// out has `{"id", "error"}` in its place, the error a sentence; the others are not kept from their results. Other keys are
/// ignored. Invalid for an unknown kind, Format for a file without cases.
Result<QJsonObject> statCases(const QString& kind, const QJsonObject& file);

/// The names of all kinds, as the command line takes them.
QStringList statKindNames();

} // namespace brobygger
