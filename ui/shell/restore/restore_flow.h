// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/restore.h"
#include "core/base/task.h"

#include <chrono>
#include <memory>
#include <optional>

class QSettings;

namespace brobygger {

class Ask;
class Clock;

/// The way from the wish to restore a backup to the decision: the backup is chosen, opened with its passphrase, checked beside
/// the file and shown against it. Belongs to what is in the window and goes with it; nothing is left of it then.
class RestoreFlow final : public QObject {
    Q_OBJECT
public:
    /// `open` is the key of the file while the window has it open, and holds its lock. `memory` counts the wrong passphrases.
    RestoreFlow(Ask& ask, QSettings& memory, const Clock& clock, QString file, std::optional<FileKey> open, QWidget* over);

    /// A file that another program has open is refused before anything is asked (failed).
    void choose();
    /// For a backup that is known.
    void askPassphrase(const QString& from, const QString& problem = {});
    /// Whether a backup is being copied and checked.
    bool isChecking() const { return m_isChecking; }

Q_SIGNALS:
    void checking(bool isChecking);
    /// So long until the passphrase is tried, after wrong ones.
    void waiting(std::chrono::seconds wait);
    void failed(const QString& message);
    /// The user wants it; whoever hears it closes the file and carries it out.
    void decided(const std::shared_ptr<brobygger::Restore>& restore);

private:
    struct Checked {
        std::shared_ptr<Restore> restore;
        Result<FileSummary> present;
    };

    bool isFree();
    void check(const QString& from, const QString& passphrase);
    void prepare(const QString& from, const QString& passphrase);
    void show(const Checked& checked);

    Ask& m_ask;
    QSettings& m_memory;
    const Clock& m_clock;
    QString m_file;
    std::optional<FileKey> m_open;
    QWidget* m_over;
    std::unique_ptr<Task> m_task;
    bool m_isChecking = false;
};

} // namespace brobygger
