// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/logging.h"
#include "core/backup/backup.h"
#include "core/backup/backup_settings.h"
#include "core/base/detached.h"
#include "core/base/storage_failure.h"
#include "core/base/time/clock.h"
#include "core/base/time/dates.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/page.h"
#include "ui/shell/lock/lock_screen.h"

#include <QFutureWatcher>
#include <utility>

// The backups nobody asks for: at the lock, when the window is closed, and when their hours have passed.

namespace brobygger {

std::optional<BackupOrder> Application::backupOrder() const {
    const Settings& settings = m_workspace->settings;
    const QStringList places = backupPlaces(settings);
    const QDateTime last = fromIsoMinute(settings.value(lastBackupAt));
    const QDateTime changed = wallTimeOf(m_workspace->audit.lastChangeAt());
    // Kept by the minute: what was changed in the minute of the backup may not be in it.
    const bool isChanged = !last.isValid() || (changed.isValid() && isoMinute(changed) >= isoMinute(last));
    if (places.isEmpty() || !isChanged) {
        return std::nullopt;
    }
    return BackupOrder{m_workspace->source(), places, m_parts.clock.now()};
}

std::optional<BackupOrder> Application::backupOrderAtLock() const {
    try {
        const bool isWanted =
            m_workspace && m_workspace->settings.value(backupOnLock) && m_workspace->session.database().checkPlace();
        return isWanted ? backupOrder() : std::nullopt;
    } catch (const StorageFailure&) {
        return std::nullopt; // the lock says what is with the file
    }
}

void Application::backUpPastLock(const BackupOrder& order) {
    m_backups.begin(order);
    if (auto* screen = qobject_cast<LockScreen*>(m_window.content())) {
        screen->tellOfBackup(tr("A backup is being made. You need not wait for it."), tr("Stop the backup"));
    }
}

void Application::stayUntilBackedUp() {
    if (!m_backups.isRunning()) {
        return;
    }
    if (std::exchange(m_isClosing, !m_isClosing)) {
        return m_backups.stop(); // closed a second time
    }
    m_window.stayOpen();
    if (auto* screen = qobject_cast<LockScreen*>(m_window.content())) {
        screen->tellOfBackup(tr("A backup is being made. The window closes by itself when it is done."), tr("Close at once"));
    }
}

void Application::backUpWhenDue() {
    if (!m_workspace || m_backups.isRunning()) {
        return;
    }
    const QDateTime now = m_parts.clock.now();
    const QDateTime last = fromIsoMinute(m_workspace->settings.value(lastBackupAt));
    const int hours = m_workspace->settings.value(backupEveryHours);
    // A place that was not there is not tried again every minute.
    if (!isBackupDue(last, now, hours) || !isBackupDue(m_backupTriedAt, now, 1)) {
        return;
    }
    if (const std::optional<BackupOrder> order = backupOrder()) {
        m_backupTriedAt = now;
        m_backups.begin(*order);
    }
}

void Application::backedUp(const BackupReport& report) {
    if (m_workspace && !report.made().isEmpty()) {
        const Result<void> noted = noteBackup(m_workspace->session, m_workspace->settings, report.made(), report.at);
        if (!noted) {
            logError(noted.error());
        }
    }
    QStringList sentences = report.problems();
    if (!report.auditProblems.isEmpty()) {
        sentences.append(tr("The audit trail of this file does not hold, nor does that of the backup: %1")
                             .arg(report.auditProblems.first()));
    }
    if (auto* screen = qobject_cast<LockScreen*>(m_window.content())) {
        if (!report.made().isEmpty()) {
            sentences.prepend(tr("A backup was made at %1.").arg(formatTime(report.at.time())));
        }
        screen->tellOfBackup(sentences.join(QLatin1Char(' ')));
    } else if (MessageBar* bar = work() && !sentences.isEmpty() ? messagesFor(work()->inFront()) : nullptr) {
        bar->warn(tr("A backup could not be made everywhere. %1").arg(sentences.join(QLatin1Char(' '))));
    }
    if (std::exchange(m_isClosing, false)) {
        m_window.close();
    }
}

void Application::lookForBackups() {
    const BackedUpFile file = BackedUpFile::of(m_workspace->source());
    for (const QString& place : backupPlaces(m_workspace->settings)) {
        auto* watcher = new QFutureWatcher<QList<BackupFile>>(&m_workspace->feed); // no longer than the file is open
        connect(watcher, &QFutureWatcherBase::finished, watcher, [this, watcher] {
            watcher->deleteLater();
            for (const BackupFile& backup : watcher->future().takeResult()) {
                if (!backup.hasKeyOfFile) {
                    continue;
                }
                if (isoMinute(backup.madeAt) > m_workspace->settings.value(lastBackupAt)) {
                    (void)noteBackup(m_workspace->session, m_workspace->settings, backup.path, backup.madeAt);
                }
                return; // the newest comes first
            }
        });
        watcher->setFuture(runDetached<QList<BackupFile>>([place, file] { return backupsIn(place, file); }));
    }
}

} // namespace brobygger
