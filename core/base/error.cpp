// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace brobygger {

Error invalid(const Problems& problems) {
    QString first;
    for (const Problem& problem : problems.list()) {
        if (problem.severity == Severity::Error) {
            first = problem.message;
            break;
        }
    }
    return {ErrorKind::Invalid, first, {}, problems};
}

Error invalidAt(const char* field, const QString& sentence) {
    Problems problems;
    problems.error(QLatin1String(field), sentence);
    return invalid(problems);
}

} // namespace brobygger
