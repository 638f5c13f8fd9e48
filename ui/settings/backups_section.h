// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backup_files.h"
#include "core/base/task.h"
#include "ui/kit/tables/record_table.h"
#include "ui/settings/settings_section.h"

#include <QSet>

class QAction;
class QLabel;

namespace brobygger {

/// What is known of a backup after it was looked through, or not yet.
enum class BackupState { NotLookedAt, Whole, Damaged, OtherKey, Unread };

/// A folder in which backups are put by themselves, and whether it answers.
struct BackupPlaceRow {
    QString folder;
    std::optional<bool> isThere; ///< nothing while it has not answered
};

struct BackupRow {
    BackupFile file;
    BackupState state = BackupState::NotLookedAt;
    QString lastChange = {}; ///< of what stands in it: UTC instant; empty until it was looked through
};

/// The backups that are made by themselves: when, where, which there are, whether they are whole, and the way back to one. The
/// folders are asked past the window, since a network drive may never answer.
class BackupsSection final : public SettingsSection {
    Q_OBJECT
public:
    BackupsSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);
    ~BackupsSection() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void retranslate() override;
    void addCommands();
    void askPlace();
    void removePlace();
    void askPlaces();
    void listen(const QString& folder);
    void answered(const QString& folder, bool isThere, const QList<BackupFile>& found);
    void showRows();
    /// Looks the next one through that has not been; a large one only when that was asked for.
    void lookThroughNext();
    /// Its bytes are here: now the key is needed, and no folder but our own is asked any more.
    void fetched(const QString& path, const Result<FetchedBackup>& backup);
    void mark(const QString& path, BackupState state, const QString& lastChange = {});
    void looked(const QString& path, const Result<FileSummary>& summary);
    void lookThroughAll();
    void restoreChosen();
    void followChoice();

    QLabel* m_intro;
    RecordsOf<BackupPlaceRow>* m_placeRows;
    RecordTable* m_placeTable;
    RecordsOf<BackupRow>* m_rows;
    RecordTable* m_table;
    QAction* m_add = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_look = nullptr;
    QAction* m_restore = nullptr;
    QList<BackupPlaceRow> m_places;
    QList<BackupRow> m_backups;       ///< the newest first
    QHash<QString, BackupRow> m_seen; ///< by path and size: what was looked through
    bool m_looksAtLargeOnes = false;
    int m_round = 0;                      ///< of asking; an answer to an earlier one is none any more
    std::shared_ptr<Progress> m_fetching; ///< of the backup whose bytes are on their way; shared with whoever reads them
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
