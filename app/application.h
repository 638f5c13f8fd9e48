// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/automatic_backups.h"
#include "app/opening_tasks.h"
#include "core/backup/conflict_copies.h"
#include "core/backup/leftovers.h"
#include "core/backup/restore.h"
#include "ui/kit/behaviour/double_click_guard.h"
#include "ui/kit/behaviour/view_memory.h"
#include "ui/kit/behaviour/wheel_guard.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/undo_history.h"
#include "ui/kit/dialogs/dialog_fit.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/spelling/spell_check.h"
#include "ui/shell/lock/idle_watch.h"
#include "ui/shell/lock/lock_key.h"
#include "ui/shell/lock/system_locks.h"
#include "ui/shell/main_window.h"
#include "ui/shell/restore/restore_flow.h"
#include "ui/shell/slice.h"
#include "ui/shell/welcome.h"
#include "ui/shell/work_view.h"

#include <QHash>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace brobygger {

/// What the application is built with; tests give their own.
struct ApplicationParts {
    const Clock& clock;
    Ask& ask;
    QSettings&
        memory; ///< of this machine: the path of the last file, how one likes to see things; nothing of what is in a file
    QList<PageEntry> pages;
    QList<CitizenTabEntry> citizenTabs;
    std::function<Search(Workspace&)> search = {};
    FillDemo fillDemo = {};
    QList<DraftForm> draftForms = {};
};

/// The window's life: first run, lock, unlocked, the citizen beside, and the ways between them. It owns the
/// one Workspace; locking destroys it with everything that was made of it, and keeps only where one was.
class Application final : public QObject {
    Q_OBJECT
public:
    Application(QApplication& application, ApplicationParts parts);
    ~Application() override;

    /// Puts the window where it stood last, or as large as the screen has room for; before it is opened.
    void placeWindow();
    /// Opens the window: on `file`, or the last one, or the first run.
    void start(const QString& file = {});
    /// Opens the window on a fresh demo municipality in a temporary file.
    void startDemo();
    /// Hides everything without a question: dialogs closed with their drafts kept, tasks ended, the file
    /// closed. `reason` is shown on the lock screen when it is not empty.
    void lock(const QString& reason = {});
    /// Locks, which keeps what was being written, and ends the program.
    void end();

    MainWindow& window() { return m_window; }
    Appearance& appearance() { return m_appearance; }
    bool isUnlocked() const { return m_workspace != nullptr; }
    /// Nothing while locked.
    Workspace* workspace() const { return m_workspace.get(); }
    WorkView* work() const;
    /// Begins the backup that is due by the settings; asked by itself every minute.
    void backUpWhenDue();
    AutomaticBackups& backups() { return m_backups; }
    /// Another limit than the setting's, looked at often.
    void setIdleLimit(IdleWatch::Limit limit);

private:
    /// The lock without the backup that goes with it.
    void hideEverything(const QString& reason = {});
    void showWelcome();
    void showLockScreen(const QString& reason = {});
    void makeFile(const NewFile& file);
    void unlock(const QString& passphrase);
    void tryAfter(std::chrono::milliseconds wait, std::function<void()> tryIt);
    /// Brings the file up to date first where that is due, beside the window; `entered` is called once it is open.
    void openFile(const FileKey& key, LeftLock leftLock, const std::function<void()>& entered = {});
    void openUpgradedFile(const FileKey& key, LeftLock leftLock, const std::function<void()>& entered);
    /// Says on the lock screen why the file did not open, and what can be done about it.
    void refuseFile(const Error& error, const FileKey& key, const std::function<void()>& entered);
    void enter(std::unique_ptr<Workspace> workspace, const QString& path);
    void chooseFile();
    void openRescued(const QString& path, const QString& passphrase);
    void presentWork();
    /// Remembers where one is and was before, to come back to, and what can be taken back; nothing changes while no work is
    /// shown.
    void notePlace();
    void forgetPlace();
    void presentBeside(CitizenId citizen);
    void leaveBeside(const QString& passphrase);
    void presentHandedOver(const HandOver& given);
    void takeBack(const QString& passphrase);
    /// Tries a passphrase on the open file; the work is presented when it is right, otherwise `fail` is told why.
    void presentWorkIfRight(const QString& passphrase, std::function<void(const QString&)> fail);
    void fillDemo();
    void storageFailed(const Error& error);
    /// Says it where one works, over what is being written.
    MessageBar* tell(const QString& sentence);
    /// Something was saved again: what was told of a disk that refused is over.
    void troubleOver();
    /// Brings what was written into the file itself, and offers it again what it did not take.
    void settle();
    /// What was being written and the file does not take is put into its rescued copy, and remembered for the next unlocking.
    void rememberDrafts();
    void remember();
    /// Leads to a backup in the place of the file: this one, or one that is chosen first.
    void chooseBackup(const QString& from = {});
    void restore(const std::shared_ptr<Restore>& prepared);
    /// Once the restored file is open; whoever was erased since the backup was made is erased again.
    void tellOfRestored(const QString& from, const RestoredFile& restored);
    void useLeftover(const Leftover& leftover);
    /// Leads to another passphrase of the file, open or locked.
    void askNewPassphrase();
    void changePassphrase(const FileKey& present, const FileKey& next);
    void tellOfNewPassphrase();
    /// The end of the first run: offers the recovery sheet, which I dag asks for until it is printed.
    void offerRecoverySheet();
    /// What is to be backed up without being asked for; nothing when no place was chosen or nothing was changed since the last.
    std::optional<BackupOrder> backupOrder() const;
    std::optional<BackupOrder> backupOrderAtLock() const;
    void backUpPastLock(const BackupOrder& order);
    /// Somebody closes the window while a backup is under way: it stays until that is over, or until it is closed again.
    void stayUntilBackedUp();
    void backedUp(const BackupReport& report);
    /// Takes down a backup that got its name after the lock, when nothing could be written in the file.
    void lookForBackups();
    /// Looks beside the open file for what a program that keeps folders in step has made of it.
    void lookForCopies();
    void tellOfCopies(const QList<ConflictCopy>& copies);

    ApplicationParts m_parts;
    Appearance m_appearance;
    ViewMemory m_views;
    DialogFit m_dialogs;
    WheelGuard m_wheelGuard;
    DoubleClickGuard m_doubleClickGuard;
    SpellCheck m_spelling;
    LockKey m_lockKey;
    MainWindow m_window;
    SystemLocks m_systemLocks;
    IdleWatch m_idle;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Task> m_task;    ///< the way in that is under way
    std::unique_ptr<Task> m_looking; ///< for copies beside the file
    AutomaticBackups m_backups;
    QTimer m_backupTimer;
    QDateTime m_backupTriedAt;
    bool m_isClosing = false; ///< and waits for the backup
    QTimer m_settling;
    QString m_file;
    QPointer<RestoreFlow> m_restoring;
    QPointer<MessageBar> m_trouble; ///< where it was told that the disk refused something
    QString m_troubleSaid;
    /// What each file had not taken at its lock, by its salt, which copies of it have, too.
    QHash<QByteArray, QList<UnkeptDraft>> m_unkept;
    Target m_place;          ///< where one was at the lock
    QList<Target> m_history; ///< where Back leads from there
    DoneBefore m_done;       ///< before the window was the citizen's; nothing after a lock
    bool m_wasBeside = false;
};

} // namespace brobygger
