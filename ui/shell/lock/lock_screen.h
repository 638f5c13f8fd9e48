// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/leftovers.h"

#include <QWidget>
#include <chrono>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace brobygger {

class ProgressPanel;

/// What is known of a locked file without opening it.
struct LockedFile {
    QString path;
    QString hint = {};              ///< the demo's passphrase; empty for a real file
    bool offersBeside = false;      ///< a citizen's page was open at the lock
    bool isMissing = false;         ///< there is no file of this name
    QList<Leftover> leftovers = {}; ///< of a run that was ended in the middle
};

/// The locked window: the file's name and nothing else, and the passphrase to go on. Of a file that is not there it says so
/// and leads to another or a new one. It opens nothing itself.
class LockScreen final : public QWidget {
    Q_OBJECT
public:
    explicit LockScreen(LockedFile file, QWidget* parent = nullptr);

    /// While the key is made: the field cannot be changed, the window stays alive. `doing` stands on the button in place of
    /// "Unlocking…".
    void setBusy(bool isBusy, const QString& doing = {});
    /// While the file is made ready for this version: how far that is, and a button to stop it; until one may write again.
    void showUpgrade(int done, int total);
    /// Says why it did not open and lets one write it again. What was written is gone when it is given.
    void fail(const QString& message);
    /// The same where nothing is wrong with the file.
    void refuse(const QString& message);
    /// Says when the passphrase that was given is tried.
    void wait(std::chrono::seconds seconds);
    static QString waitingSentence(std::chrono::seconds seconds);
    /// Says why it locked, when that was not asked for.
    void explain(const QString& message);
    /// Says what is being done in place of that; empty when it is over, and the explanation stands there again.
    void tellMeanwhile(const QString& message);
    /// Says what becomes of a backup that is made past the lock; nothing when `sentence` is empty. With `stopLabel` there is a
    /// button to give it up.
    void tellOfBackup(const QString& sentence, const QString& stopLabel = {});
    /// Offers the file in which all that was saved lies by now: that is what the passphrase then opens, unless one asks for the
    /// former one. Nothing when `path` is empty.
    void offerRescued(const QString& path);
    bool wantsBeside() const;

Q_SIGNALS:
    void passphraseGiven(const QString& passphrase);
    /// The rescued file is wanted; the passphrase is empty when none was written.
    void rescuedAsked(const QString& path, const QString& passphrase);
    void stopAsked();
    /// Of a file that was not there: whether it is there now.
    void lookAgainAsked();
    void otherFileAsked();
    void newFileAsked();
    /// Of a file that did not open or is not there.
    void restoreAsked();
    /// The passphrase is forgotten and there is a recovery sheet.
    void sheetAsked();
    void backupStopAsked();
    void leftoverAsked(const brobygger::Leftover& leftover);

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void submitRescued();
    QString takePassphrase();
    void showExplanation(const QString& message);
    void retranslate();

    LockedFile m_file;
    QString m_reason;  ///< why it locked, or what is with the file
    QString m_rescued; ///< where it lies by now; mostly empty
    QLabel* m_title;
    QLabel* m_explanation;
    QLabel* m_label;
    QLineEdit* m_passphrase;
    ProgressPanel* m_upgrade;
    QWidget* m_leftovers = nullptr; ///< where there are some
    QLabel* m_problem;
    QLabel* m_hint;
    QCheckBox* m_beside;
    QPushButton* m_unlock;
    QPushButton* m_openRescued;
    QPushButton* m_otherFile;
    QPushButton* m_newFile;
    QPushButton* m_restore;
    QPushButton* m_sheet;
    QLabel* m_backup;
    QPushButton* m_stopBackup;
};

} // namespace brobygger
