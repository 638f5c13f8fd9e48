// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exit_status.h"

#include "app/verbs/verb.h"

namespace brobygger {

int exitStatusOf(const Error& error) {
    const bool isUsage = error.kind == ErrorKind::Invalid && error.detail == usageDetail;
    return isUsage ? exitStatus::wrongUsage : exitStatus::failed;
}

} // namespace brobygger
