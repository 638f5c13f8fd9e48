// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backup_files.h"
#include "core/backup/outgoing_copy.h"
#include "core/base/task.h"

#include <QTimer>
#include <atomic>
#include <chrono>

namespace brobygger {

/// What is to be backed up, and where.
struct BackupOrder {
    DatabaseSource source;
    QStringList places;
    QDateTime at; ///< local wall time, for the name
};

/// What became of it in one place.
struct BackupInPlace {
    QString folder;
    QString path;         ///< empty when there is none
    QString problem = {}; ///< why, as a sentence; empty when it was stopped
};

/// What became of it everywhere, in the order of the places.
struct BackupReport {
    QDateTime at;
    QList<BackupInPlace> places;
    QString problem = {};           ///< why there is none anywhere; then no place is named
    QStringList auditProblems = {}; ///< what is wrong with the audit trail of the file itself

    /// Where the first good one lies; empty when there is none.
    QString made() const;
    /// What is to be told: the sentences of what failed.
    QStringList problems() const;
};

/// Makes backups that nobody asked for, one at a time, past the lock: the copy beside the file takes its key and a Task; the
/// ways into the places take neither, and one that does not answer is left to itself.
class AutomaticBackups final : public QObject {
    Q_OBJECT
public:
    AutomaticBackups();
    ~AutomaticBackups() override;

    /// Begins one; nothing while another is under way or when there is no place.
    void begin(const BackupOrder& order);
    bool isRunning() const { return m_task || !m_ways.isEmpty(); }
    /// Gives it up. Returns when nobody has the file open any more for it; the ways into the places are left to themselves.
    void stop();
    /// After so long without a byte a place is left to itself.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void ended(const brobygger::BackupReport& report);

private:
    /// What the thread on its way into a place shares with this one.
    struct Way {
        Progress progress;
        std::atomic<qint64> bytes = 0;
        std::atomic_bool isOver = false;
    };
    struct WayInto {
        QString folder;
        std::shared_ptr<Way> way;
        qint64 bytesSeen = 0;
        std::chrono::steady_clock::time_point movedAt;
        bool isSettled = false;
    };

    void goInto(const QString& folder, const BackedUpFile& file);
    void settle(const std::shared_ptr<Way>& way, const BackupInPlace& became);
    void lookAfterWays();
    void end();

    std::unique_ptr<Task> m_task;
    std::shared_ptr<OutgoingCopy> m_copy;
    QList<WayInto> m_ways;
    QList<WayInto> m_hanging; ///< left to themselves and not back yet: their places are not tried again
    QStringList m_order;
    BackupReport m_report;
    QTimer m_looking;
    std::chrono::milliseconds m_patience;
};

} // namespace brobygger
