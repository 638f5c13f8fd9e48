// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/restore.h"
#include "core/base/task.h"

#include <memory>
#include <optional>

namespace brobygger {

class Ask;

/// The way from the wish to restore a backup to the decision: the backup is chosen, opened with its passphrase, checked beside
/// the file and shown against it. Belongs to what is in the window and goes with it; nothing is left of it then.
class RestoreFlow final : public QObject {
    Q_OBJECT
public:
    /// `open` is the key of the file while the window has it open, and holds its lock.
    RestoreFlow(Ask& ask, QString file, std::optional<FileKey> open, QWidget* over);

    void choose();
    /// For a backup that is known.
    void askPassphrase(const QString& from, const QString& problem = {});
    /// Whether a backup is being copied and checked.
    bool isChecking() const { return m_isChecking; }

Q_SIGNALS:
    void checking(bool isChecking);
    void failed(const QString& message);
    /// The user wants it; whoever hears it closes the file and carries it out.
    void decided(const std::shared_ptr<brobygger::Restore>& restore);

private:
    struct Checked {
        std::shared_ptr<Restore> restore;
        Result<FileSummary> present;
    };

    void check(const QString& from, const QString& passphrase);
    void show(const Checked& checked);

    Ask& m_ask;
    QString m_file;
    std::optional<FileKey> m_open;
    QWidget* m_over;
    std::unique_ptr<Task> m_task;
    bool m_isChecking = false;
};

} // namespace brobygger
