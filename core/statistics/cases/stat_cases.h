// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace brobygger {

/// The statistics by name, for recomputing figures from outside: takes `{"cases": [{"id", …}]}` and answers
/// `{"cases": [{"id", "result": {…}}]}` in full precision, with null where no value may be shown. Other keys
/// are ignored. Invalid for an unknown kind; Format, in a sentence that names the case, for a broken one.
Result<QJsonObject> statCases(const QString& kind, const QJsonObject& file);

/// The names of all kinds, as the command line takes them.
QStringList statKindNames();

} // namespace brobygger
