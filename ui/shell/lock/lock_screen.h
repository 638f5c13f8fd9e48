// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace brobygger {

/// What is known of a locked file without opening it.
struct LockedFile {
    QString path;
    QString hint = {};         ///< the demo's passphrase; empty for a real file
    bool offersBeside = false; ///< a citizen's page was open at the lock
    bool isMissing = false;    ///< there is no file of this name
};

/// The locked window: the file's name and nothing else, and the passphrase to go on. Of a file that is not there it says so
/// and leads to another or a new one. It opens nothing itself.
class LockScreen final : public QWidget {
    Q_OBJECT
public:
    explicit LockScreen(LockedFile file, QWidget* parent = nullptr);

    /// While the key is made: the field cannot be changed, the window stays alive.
    void setBusy(bool isBusy);
    /// Says why it did not open and lets one try again at once.
    void fail(const QString& message);
    /// Says why it locked, when that was not asked for.
    void explain(const QString& message);
    bool wantsBeside() const;

Q_SIGNALS:
    void passphraseGiven(const QString& passphrase);
    /// Of a file that was not there: whether it is there now.
    void lookAgainAsked();
    void otherFileAsked();
    void newFileAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void retranslate();

    LockedFile m_file;
    QLabel* m_title;
    QLabel* m_explanation;
    QLabel* m_label;
    QLineEdit* m_passphrase;
    QLabel* m_problem;
    QLabel* m_hint;
    QCheckBox* m_beside;
    QPushButton* m_unlock;
    QPushButton* m_otherFile;
    QPushButton* m_newFile;
};

} // namespace brobygger
