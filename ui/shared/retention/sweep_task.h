// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

namespace brobygger {

class Workspace;

/// Sweeps out of the file what was erased (sweepErased), and notes it when that is done; `done` says how it went.
std::unique_ptr<Task> sweepFile(Workspace& workspace, const std::function<void(const Result<bool>&)>& done);

} // namespace brobygger
