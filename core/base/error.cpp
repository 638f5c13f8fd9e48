// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QCoreApplication>

namespace brobygger {

Error outOfMemory() {
    const QString sentence =
        QCoreApplication::translate("OutOfMemory", "There is not memory enough for this. Close other programs and try again.");
    return {ErrorKind::Storage, sentence, {}, {}, FailureCause::NoMemory};
}

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

bool mayPass(const Error& error) {
    switch (error.cause) {
    case FailureCause::NoSpace:
    case FailureCause::ReadOnly:
    case FailureCause::NotAllowed:
    case FailureCause::Disk:
    case FailureCause::NoMemory:
    case FailureCause::Busy: return true;
    default: return false;
    }
}

} // namespace brobygger
