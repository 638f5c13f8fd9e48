// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/retention/sweep_task.h"

#include "core/workspace/workspace.h"

namespace brobygger {

std::unique_ptr<Task> sweepFile(Workspace& workspace, const std::function<void(const Result<bool>&)>& done) {
    const auto work = [source = workspace.source()](Progress& progress) -> Result<bool> {
        const Result<void> swept = sweepErased(source, progress);
        return swept ? Result<bool>(true) : Result<bool>(swept.error());
    };
    return Task::start<bool>(work, [&workspace, done](const Result<bool>& swept) {
        if (swept) {
            workspace.erasures.noteSwept();
        }
        done(swept);
    });
}

} // namespace brobygger
