// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restore/restore_flow.h"

#include "core/base/time/clock.h"
#include "core/security/wrong_attempts.h"
#include "core/storage/file_lock.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/shell/restore/restore_dialog.h"

#include <QFileInfo>
#include <QTimer>
#include <QWidget>

namespace brobygger {

using namespace std::chrono_literals;

RestoreFlow::RestoreFlow(Ask& ask, QSettings& memory, const Clock& clock, QString file, std::optional<FileKey> open,
                         QWidget* over)
    : QObject(over)
    , m_ask(ask)
    , m_memory(memory)
    , m_clock(clock)
    , m_file(std::move(file))
    , m_open(std::move(open))
    , m_over(over) {}

/// The window has the lock itself while it has the file open.
bool RestoreFlow::isFree() {
    if (m_open) {
        return true;
    }
    const Result<FileLock> lock = FileLock::take(m_file); // given back at once
    if (!lock) {
        Q_EMIT failed(lock.error().message);
    }
    return static_cast<bool>(lock);
}

void RestoreFlow::choose() {
    if (!isFree()) {
        return;
    }
    m_ask.openFile(m_over, tr("Choose the backup"), tr("Backups and files (*.brobygger *.brobygger.*)"),
                   [this](const QString& from) { askPassphrase(from); });
}

void RestoreFlow::askPassphrase(const QString& from, const QString& problem) {
    m_ask.passphrase(m_over, tr("Passphrase of %1").arg(QFileInfo(from).fileName()), tr("Check the backup"), problem,
                     [this, from](const QString& passphrase) { check(from, passphrase); });
}

void RestoreFlow::check(const QString& from, const QString& passphrase) {
    m_isChecking = true;
    Q_EMIT checking(true);
    const auto wait = WrongAttempts(m_memory, from).wait(m_clock.instant());
    if (wait > 0s) {
        Q_EMIT waiting(wait);
    }
    QTimer::singleShot(wait, this, [this, from, passphrase] { prepare(from, passphrase); });
}

void RestoreFlow::prepare(const QString& from, const QString& passphrase) {
    const auto work = [from, passphrase, file = m_file, open = m_open](Progress&) -> Result<Checked> {
        std::optional<Result<FileLock>> lock;
        if (!open) {
            lock = FileLock::take(file);
            if (!*lock) {
                return lock->error();
            }
        }
        Result<std::unique_ptr<Restore>> prepared = Restore::prepare(from, passphrase, file, open);
        if (!prepared) {
            return prepared.error();
        }
        const std::shared_ptr<Restore> restore = *std::move(prepared);
        return Checked{restore, restore->present()};
    };
    m_task = Task::start<Checked>(work, [this, from](const Result<Checked>& checked) {
        m_isChecking = false;
        Q_EMIT checking(false);
        if (checked) {
            show(*checked);
        } else if (checked.error().kind == ErrorKind::Denied) {
            WrongAttempts(m_memory, from).add(m_clock.instant());
            askPassphrase(from, checked.error().message);
        } else {
            Q_EMIT failed(checked.error().message);
        }
    });
}

void RestoreFlow::show(const Checked& checked) {
    auto* dialog = new RestoreDialog(*checked.restore, checked.present, m_over);
    connect(dialog, &QDialog::accepted, this, [this, dialog, restore = checked.restore] {
        if (!dialog->isErasingAgain()) {
            restore->letErasedComeBack();
        }
        Q_EMIT decided(restore);
    });
    dialog->open();
}

} // namespace brobygger
