// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/logging.h"
#include "core/backup/backup.h"
#include "core/base/time/clock.h"
#include "core/base/time/dates.h"
#include "core/security/wrong_attempts.h"
#include "core/storage/file_lock.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/page.h"
#include "ui/shell/lock/lock_screen.h"

#include <QFileInfo>
#include <utility>

// The ways by which another file comes in the place of the one in the window: a backup, what a run left, a copy beside it.

namespace brobygger {

void Application::chooseBackup(const QString& from) {
    if (m_restoring && m_restoring->isChecking()) {
        return; // two of them would lie under the same name
    }
    const std::optional<FileKey> open = m_workspace ? std::optional(m_workspace->source().key) : std::nullopt;
    auto* flow = new RestoreFlow(m_parts.ask, m_parts.memory, m_parts.clock, m_file, open, m_window.content());
    m_restoring = flow;
    connect(flow, &RestoreFlow::checking, this, [this](bool isChecking) {
        const QString sentence = tr("Copying and checking the backup…");
        if (auto* screen = qobject_cast<LockScreen*>(m_window.content())) {
            screen->tellMeanwhile(isChecking ? sentence : QString());
        } else if (MessageBar* bar = work() ? messagesFor(work()->inFront()) : nullptr) {
            if (isChecking) {
                bar->tell(sentence);
            } else if (bar->text() == sentence) { // and not another message that came meanwhile
                bar->dismiss();
            }
        }
    });
    connect(flow, &RestoreFlow::waiting, this, [this](std::chrono::seconds wait) {
        if (auto* screen = qobject_cast<LockScreen*>(m_window.content())) {
            return screen->wait(wait);
        }
        tell(LockScreen::waitingSentence(wait));
    });
    connect(flow, &RestoreFlow::failed, this, [this](const QString& message) {
        if (auto* screen = qobject_cast<LockScreen*>(m_window.content())) {
            return screen->fail(message);
        }
        tell(message);
    });
    connect(flow, &RestoreFlow::decided, this, &Application::restore, Qt::QueuedConnection);
    if (from.isEmpty()) {
        flow->choose();
    } else {
        flow->askPassphrase(from);
    }
}

void Application::restore(const std::shared_ptr<Restore>& prepared) {
    m_backups.stop(); // it would be one of the file that goes
    hideEverything(tr("The backup is being put in place."));
    const auto putInPlace = [this, &prepared]() -> Result<RestoredFile> {
        const Result<FileLock> held = FileLock::take(m_file);
        return held ? prepared->carryOut(*held, m_parts.clock.now()) : Result<RestoredFile>(held.error());
    };
    forgetPlace();
    const Result<RestoredFile> restored = putInPlace();
    if (!restored) {
        prepared->discard(); // so that it is not taken for a leftover
        return showLockScreen(explain(restored.error()));
    }
    showLockScreen(); // of the file that is here now
    openFile(prepared->key(), LeftLock::Respected,
             [this, from = prepared->from(), restored = *restored] { tellOfRestored(from, restored); });
}

void Application::tellOfRestored(const QString& from, const RestoredFile& restored) {
    WrongAttempts(m_parts.memory, from).takeDown(m_workspace->audit);
    const QString replaced = QFileInfo(restored.replaced).fileName();
    const QString sentence = replaced.isEmpty()
                                 ? tr("The backup is restored.")
                                 : tr("The backup is restored. The file that was here before is kept as %1.").arg(replaced);
    if (const Result<int> erased = m_workspace->erasures.eraseAgain(); !erased) { // done already, as the file was entered
        tell(sentence + QLatin1Char(' ') + explain(erased.error()));
        return;
    }
    if (const Result<void> noted = noteRestored(m_workspace->session, m_workspace->settings, from); !noted) {
        tell(sentence + QLatin1Char(' ') + explain(noted.error()));
        return;
    }
    if (MessageBar* bar = messagesFor(work()->inFront())) {
        const auto erased = static_cast<int>(restored.erasedSince.size());
        bar->tell(erased == 0 ? sentence : sentence + QLatin1Char(' ') + tr("%n citizens were erased again.", nullptr, erased));
    }
}

/// What was set aside whole gets its name again; anything else may be half a file and is checked as a backup is.
void Application::useLeftover(const Leftover& leftover) {
    if (leftover.kind != LeftoverKind::Replaced) {
        return chooseBackup(leftover.path);
    }
    const Result<void> back = putBack(leftover, m_file);
    showLockScreen(back ? QString() : explain(back.error()));
}

void Application::lookForCopies() {
    m_looking = Task::start<CopiesBeside>(
        [source = m_workspace->source()](Progress&) -> Result<CopiesBeside> { return conflictCopiesOf(source); },
        [this](const Result<CopiesBeside>& found) {
            if (!found) {
                return logError(found.error());
            }
            tellOfCopies((*found).copies);
            if (m_workspace->settings.value(copiesSeen) != (*found).seen) {
                m_workspace->settings.set(copiesSeen, (*found).seen);
            }
        });
}

void Application::tellOfCopies(const QList<ConflictCopy>& copies) {
    MessageBar* bar = work() ? messagesFor(work()->inFront()) : nullptr;
    if (!bar || copies.isEmpty()) {
        return; // nothing of it before the citizen's eyes; the next unlocking tells it
    }
    const ConflictCopy& newest = copies.first();
    const QString found =
        tr("%n copies of this file lie beside it. The one changed last, %1, has %2 citizens and was changed %3.", nullptr,
           static_cast<int>(copies.size()))
            .arg(QFileInfo(newest.path).fileName(), QString::number(newest.summary.citizens),
                 formatDateTime(wallTimeOf(newest.summary.lastChange)));
    const QString more = newest.hasMore ? tr("Something in it is not in this file.") : tr("All of it is in this file, too.");
    bar->ask(Tone::Amber, found + QLatin1Char(' ') + more, tr("Compare…"), [this, path = newest.path] { chooseBackup(path); });
}

} // namespace brobygger
