// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"

namespace brobygger {

enum class ErrorKind { Invalid, NotFound, Conflict, Denied, Locked, Storage, Format, Cancelled };

/// What stood in the way when the file itself failed (ErrorKind::Storage, Locked), as far as the program acts on it.
enum class FailureCause {
    Other,
    NoSpace,
    ReadOnly,   ///< the disk or stick takes no writing
    NotAllowed, ///< the owner of the file or its folder does not let one write
    NotThere,   ///< the file or its folder is gone
    Disk,       ///< it did not answer or failed
    Busy,       ///< another program is at work in it
    Damaged,
    NoMemory, ///< what was asked for needs more than the machine has to give
    Moved,    ///< the name of the open file leads to another file or to none
    LockLeft  ///< a lock nobody may hold any more: it can be taken over
};

/// Why something could not be done. `message` is a translated sentence for the casemanager (what, where, what to do);
/// `detail` is for the log and never holds personal data; `problems` are the fields to mend, when fields are the cause.
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    QString message;
    QString detail = {};
    Problems problems = {};
    FailureCause cause = FailureCause::Other;
};

/// Whether the same may succeed later with the file still open, when room was made or the disk answers again: no reason to
/// close what is being written.
bool mayPass(const Error& error);

/// For std::bad_alloc, wherever work or an event is given up because of it.
Error outOfMemory();

/// An error made of what a check found: its sentence is that of the first problem.
Error invalid(const Problems& problems);
Error invalidAt(const char* field, const QString& sentence);

} // namespace brobygger
