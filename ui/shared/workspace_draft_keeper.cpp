// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/workspace_draft_keeper.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/page.h"

#include <QCoreApplication>

namespace brobygger {

DraftKeeper draftKeeper(Workspace& workspace, const QString& name, CitizenId citizen, std::function<void()> reopen) {
    Drafts& drafts = workspace.drafts;
    return {[&drafts, name] { return drafts.find(name); },
            [&drafts, name, citizen](const QString& typed) { return drafts.keep(name, typed, citizen.value()); },
            std::move(reopen)};
}

void tellUnkept(const QWidget* where, const Result<void>& kept) {
    MessageBar* bar = kept ? nullptr : messagesFor(where);
    if (!bar) {
        return;
    }
    const QString sentence = QCoreApplication::translate("DraftKeeper", "What you write cannot be kept as a draft for now: %1 "
                                                                        "Brobygger goes on trying; do not close it.")
                                 .arg(kept.error().message);
    if (!bar->isVisible() || bar->text() != sentence) {
        bar->fail(sentence);
    }
}

} // namespace brobygger
