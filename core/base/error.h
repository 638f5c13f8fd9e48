// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"

namespace brobygger {

enum class ErrorKind { Invalid, NotFound, Conflict, Denied, Locked, Storage, Format, Cancelled };

/// Why something could not be done. `message` is a translated sentence for the casemanager (what, where, what to do);
/// `detail` is for the log and never holds personal data; `problems` are the fields to mend, when fields are the cause.
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    QString message;
    QString detail = {};
    Problems problems = {};
};

/// An error made of what a check found: its sentence is that of the first problem.
Error invalid(const Problems& problems);
Error invalidAt(const char* field, const QString& sentence);

} // namespace brobygger
