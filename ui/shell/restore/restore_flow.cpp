// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restore/restore_flow.h"

#include "core/storage/file_lock.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/shell/restore/restore_dialog.h"

#include <QFileInfo>
#include <QWidget>

namespace brobygger {

RestoreFlow::RestoreFlow(Ask& ask, QString file, std::optional<FileKey> open, QWidget* over)
    : QObject(over)
    , m_ask(ask)
    , m_file(std::move(file))
    , m_open(std::move(open))
    , m_over(over) {}

void RestoreFlow::choose() {
    m_ask.openFile(m_over, tr("Choose the backup"), tr("Backups and files (*.brobygger *.brobygger.*)"),
                   [this](const QString& from) { askPassphrase(from); });
}

void RestoreFlow::askPassphrase(const QString& from, const QString& problem) {
    m_ask.passphrase(m_over, tr("Passphrase of %1").arg(QFileInfo(from).fileName()), tr("Passphrase"), problem,
                     [this, from](const QString& passphrase) { check(from, passphrase); });
}

void RestoreFlow::check(const QString& from, const QString& passphrase) {
    m_isChecking = true;
    Q_EMIT checking(true);
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
            askPassphrase(from, checked.error().message);
        } else {
            Q_EMIT failed(checked.error().message);
        }
    });
}

void RestoreFlow::show(const Checked& checked) {
    auto* dialog = new RestoreDialog(*checked.restore, checked.present, m_over);
    connect(dialog, &QDialog::accepted, this, [this, restore = checked.restore] { Q_EMIT decided(restore); });
    dialog->open();
}

} // namespace brobygger
