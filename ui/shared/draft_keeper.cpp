// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/draft_keeper.h"

#include "core/workspace/workspace.h"

namespace brobygger {

DraftKeeper draftKeeper(Workspace& workspace, const QString& name, CitizenId citizen, std::function<void()> reopen) {
    Drafts& drafts = workspace.drafts;
    return {[&drafts, name] { return drafts.find(name); },
            [&drafts, name, citizen](const QString& typed) { drafts.keep(name, typed, citizen.value()); }, std::move(reopen)};
}

} // namespace brobygger
