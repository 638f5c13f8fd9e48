// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/logging.h"
#include "core/backup/change_key.h"
#include "core/base/time/clock.h"
#include "core/settings/settings.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/page.h"
#include "ui/shell/access/new_passphrase_flow.h"
#include "ui/shell/ids.h"
#include "ui/shell/lock/lock_screen.h"

#include <utility>

// The ways to another passphrase: from the open file by the present one, from the locked file by its recovery sheet.

namespace brobygger {

void Application::askNewPassphrase() {
    const std::optional<FileKey> open = m_workspace ? std::optional(m_workspace->source().key) : std::nullopt;
    const QStringList known =
        m_workspace ? QStringList{m_workspace->settings.value(organisationName), m_workspace->session.actor()} : QStringList();
    auto* flow = new NewPassphraseFlow(m_parts.memory, m_parts.clock, m_file, open, known, m_window.content());
    connect(flow, &NewPassphraseFlow::proving, this, [this](bool isProving) {
        if (auto* screen = qobject_cast<LockScreen*>(m_window.content())) {
            screen->setBusy(isProving);
        }
    });
    connect(flow, &NewPassphraseFlow::waiting, this, [this](std::chrono::seconds wait) {
        if (auto* screen = qobject_cast<LockScreen*>(m_window.content())) {
            return screen->wait(wait);
        }
        tell(LockScreen::waitingSentence(wait));
    });
    connect(flow, &NewPassphraseFlow::failed, this, [this](const QString& message) {
        if (auto* screen = qobject_cast<LockScreen*>(m_window.content())) {
            return screen->fail(message);
        }
        tell(message);
    });
    connect(flow, &NewPassphraseFlow::decided, this, &Application::changePassphrase, Qt::QueuedConnection);
    flow->ask();
}

void Application::changePassphrase(const FileKey& present, const FileKey& next) {
    m_backups.stop(); // it reads the file with the key that goes
    hideEverything();
    auto* screen = qobject_cast<LockScreen*>(m_window.content());
    screen->explain(tr("The passphrase is being changed. With a large file that takes some minutes."));
    screen->setBusy(true, tr("Changing…"));
    m_task =
        Task::start<void>([file = m_file, present, next](Progress&) -> Result<void> { return changeKey(file, present, next); },
                          [this, next](const Result<void>& changed) {
                              if (!changed) {
                                  return showLockScreen(tr("The passphrase was not changed, and the present one still holds.") +
                                                        QLatin1Char(' ') + explain(changed.error()));
                              }
                              showLockScreen();
                              openFile(next, LeftLock::Respected, [this] { tellOfNewPassphrase(); });
                          });
}

void Application::tellOfNewPassphrase() {
    const Result<void> noted = noteNewPassphrase(m_workspace->session, m_workspace->settings, m_parts.clock.today());
    if (!noted) {
        tell(explain(noted.error()));
        return;
    }
    if (MessageBar* bar = messagesFor(work()->inFront())) {
        bar->ask(
            Tone::Green,
            tr("The passphrase is changed. Copies and backups from before still open with the former one; a recovery sheet "
               "from before opens this file no more."),
            tr("Print a new sheet…"),
            [this] { work()->open({.page = page::settings, .command = command::printRecoverySheet}); });
    }
}

void Application::offerRecoverySheet() {
    if (MessageBar* bar = messagesFor(work()->inFront())) {
        bar->ask(
            Tone::Green,
            tr("The file is made. One thing is left: print the recovery sheet, which opens the file when the passphrase is "
               "forgotten. You can also do it later; Today reminds you."),
            tr("Print the sheet…"), [this] { work()->open({.page = page::settings, .command = command::printRecoverySheet}); });
    }
}

} // namespace brobygger
