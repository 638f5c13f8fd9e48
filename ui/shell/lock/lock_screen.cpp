// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock/lock_screen.h"

#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/look/theme.h"
#include "ui/shell/frame/centred_card.h"
#include "ui/shell/restore/leftover_line.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

LockScreen::LockScreen(LockedFile file, QWidget* parent)
    : QWidget(parent)
    , m_file(std::move(file))
    , m_title(makeLabel(QString(), TextRole::CardTitle))
    , m_explanation(makeLabel(QString(), TextRole::Body))
    , m_label(makeLabel(QString(), TextRole::Body))
    , m_passphrase(new QLineEdit)
    , m_upgrade(new ProgressPanel)
    , m_problem(makeLabel(QString(), TextRole::Problem))
    , m_hint(makeLabel(QString(), TextRole::Muted))
    , m_beside(new QCheckBox)
    , m_unlock(makeButton(QStringLiteral("unlockButton"), QString(), ButtonRole::Primary))
    , m_openRescued(makeButton(QStringLiteral("rescuedFileButton"), QString(), ButtonRole::Primary))
    , m_otherFile(
          makeButton(QStringLiteral("otherFileButton"), QString(), m_file.isMissing ? ButtonRole::Primary : ButtonRole::Link))
    , m_newFile(makeButton(QStringLiteral("newFileButton"), QString(), ButtonRole::Link))
    , m_restore(makeButton(QStringLiteral("restoreBackupButton"), QString(), ButtonRole::Link))
    , m_sheet(makeButton(QStringLiteral("recoverySheetButton"), QString(), ButtonRole::Link))
    , m_backup(makeLabel(QString(), TextRole::Muted))
    , m_stopBackup(makeButton(QStringLiteral("stopBackupButton"), QString(), ButtonRole::Link)) {
    setObjectName(QStringLiteral("lockScreen"));
    m_passphrase->setObjectName(QStringLiteral("passphraseEdit"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_label->setBuddy(m_passphrase);
    m_problem->setObjectName(QStringLiteral("passphraseProblem"));
    m_beside->setObjectName(QStringLiteral("besideCheck"));
    m_backup->setObjectName(QStringLiteral("lockBackupLabel"));
    for (QLabel* label : {m_title, m_explanation, m_problem, m_hint, m_backup}) {
        label->setWordWrap(true);
    }
    m_explanation->setObjectName(QStringLiteral("lockExplanation"));
    m_explanation->hide();
    m_problem->hide();
    m_upgrade->setObjectName(QStringLiteral("upgradePanel"));
    m_upgrade->hide();

    QVBoxLayout* column = centredCard(this, 400);
    auto* row = new QHBoxLayout;
    row->addWidget(m_otherFile);
    row->addWidget(m_newFile);
    row->addStretch();
    row->addWidget(m_unlock);
    row->addWidget(m_openRescued);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    if (!m_file.leftovers.isEmpty()) {
        auto* left = new LeftoverLine(m_file.leftovers);
        connect(left, &LeftoverLine::useAsked, this, &LockScreen::leftoverAsked);
        connect(left, &LeftoverLine::removed, this, [this] { setFocus(); }); // to the passphrase, where there is one
        column->addWidget(left);
        m_leftovers = left;
    }
    column->addWidget(m_label);
    column->addWidget(m_passphrase);
    column->addWidget(m_upgrade);
    column->addWidget(m_problem);
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    column->addWidget(m_sheet, 0, Qt::AlignLeft);
    column->addWidget(m_hint);
    column->addWidget(m_beside);
    column->addLayout(row);
    column->addWidget(m_backup);
    column->addWidget(m_stopBackup, 0, Qt::AlignLeft);

    tellOfBackup({});
    m_openRescued->hide();
    m_beside->setVisible(m_file.offersBeside);
    m_hint->setVisible(!m_file.hint.isEmpty());
    m_restore->setVisible(m_file.isMissing);
    for (QWidget* control : QList<QWidget*>{m_label, m_passphrase, m_sheet}) {
        control->setHidden(m_file.isMissing);
    }
    setFocusProxy(m_file.isMissing ? static_cast<QWidget*>(m_unlock) : m_passphrase);
    connect(m_passphrase, &QLineEdit::returnPressed, this, [this] { m_rescued.isEmpty() ? submit() : submitRescued(); });
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::submit);
    connect(m_openRescued, &QPushButton::clicked, this, &LockScreen::submitRescued);
    connect(m_otherFile, &QPushButton::clicked, this, &LockScreen::otherFileAsked);
    connect(m_newFile, &QPushButton::clicked, this, &LockScreen::newFileAsked);
    connect(m_restore, &QPushButton::clicked, this, &LockScreen::restoreAsked);
    connect(m_sheet, &QPushButton::clicked, this, &LockScreen::sheetAsked);
    connect(m_upgrade, &ProgressPanel::cancelled, this, &LockScreen::stopAsked);
    connect(m_stopBackup, &QPushButton::clicked, this, [this] {
        setFocus(); // to the passphrase; the button goes away
        Q_EMIT backupStopAsked();
    });
    retranslate();
}

void LockScreen::setBusy(bool isBusy, const QString& doing) {
    m_passphrase->setReadOnly(isBusy);
    for (QPushButton* button : {m_unlock, m_openRescued, m_otherFile, m_newFile, m_restore, m_sheet}) {
        button->setEnabled(!isBusy);
    }
    if (m_leftovers) {
        m_leftovers->setEnabled(!isBusy);
    }
    m_upgrade->hide();
    const QString busy = doing.isEmpty() ? tr("Unlocking…") : doing;
    m_unlock->setText(isBusy ? busy : tr("Unlock"));
}

void LockScreen::showUpgrade(int done, int total) {
    if (m_upgrade->isHidden()) {
        setBusy(true);
        m_upgrade->setCancellable(true);
        m_upgrade->show();
    }
    m_upgrade->setProgress(done, total);
}

void LockScreen::fail(const QString& message) {
    m_restore->show(); // the file may be damaged
    refuse(message);
}

void LockScreen::refuse(const QString& message) {
    setBusy(false);
    m_problem->setText(message);
    m_problem->show();
    m_passphrase->setAccessibleDescription(message);
    m_passphrase->setFocus();
}

QString LockScreen::waitingSentence(std::chrono::seconds seconds) {
    return tr("Wrong passphrases were written before. This one is tried in %n seconds.", nullptr,
              static_cast<int>(seconds.count()));
}

void LockScreen::wait(std::chrono::seconds seconds) {
    m_problem->setText(waitingSentence(seconds));
    m_problem->show();
}

void LockScreen::explain(const QString& message) {
    m_reason = message;
    showExplanation(message);
}

void LockScreen::tellMeanwhile(const QString& message) { showExplanation(message.isEmpty() ? m_reason : message); }

void LockScreen::tellOfBackup(const QString& sentence, const QString& stopLabel) {
    m_backup->setText(sentence);
    m_backup->setVisible(!sentence.isEmpty());
    m_stopBackup->setText(stopLabel);
    m_stopBackup->setVisible(!stopLabel.isEmpty());
}

void LockScreen::showExplanation(const QString& message) {
    m_explanation->setText(message);
    m_explanation->setVisible(!message.isEmpty());
}

void LockScreen::offerRescued(const QString& path) {
    m_rescued = path;
    m_openRescued->setVisible(!path.isEmpty());
    m_unlock->setVisible(path.isEmpty()); // the name leads to another file by now, or to none
}

void LockScreen::submitRescued() {
    if (!m_passphrase->isReadOnly()) {
        Q_EMIT rescuedAsked(m_rescued, takePassphrase());
    }
}

/// It stays in the field no longer than until it is given.
QString LockScreen::takePassphrase() {
    const QString passphrase = m_passphrase->text();
    m_passphrase->setText({}); // unlike clear(), it forgets how to take that back
    return passphrase;
}

bool LockScreen::wantsBeside() const { return m_file.offersBeside && m_beside->isChecked(); }

void LockScreen::submit() {
    if (m_file.isMissing) {
        Q_EMIT lookAgainAsked();
        return;
    }
    if (m_passphrase->isReadOnly()) {
        return;
    }
    if (m_passphrase->text().isEmpty()) {
        refuse(tr("Write the passphrase.")); // which says nothing of the file
        return;
    }
    m_problem->hide();
    setBusy(true);
    Q_EMIT passphraseGiven(takePassphrase());
}

void LockScreen::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LockScreen::retranslate() {
    const QString name = QFileInfo(m_file.path).completeBaseName();
    if (m_file.isMissing) {
        m_title->setText(tr("%1 was not found").arg(name));
        explain(tr("There is no such file in %1. It may have been moved, or it lies on a drive that is not connected. "
                   "Connect the drive and try again, open another file, or begin a new one.")
                    .arg(QDir::toNativeSeparators(QFileInfo(m_file.path).absolutePath())));
    } else {
        m_title->setText(tr("%1 is locked").arg(name));
    }
    m_title->setToolTip(m_file.path);
    m_label->setText(tr("Passphrase"));
    m_upgrade->setText(tr("The file is made ready for this version of Brobygger. With a large file that takes some minutes."));
    m_hint->setText(tr("This is the demo municipality. Its passphrase is: %1").arg(m_file.hint));
    m_beside->setText(tr("Show the citizen alone"));
    m_unlock->setText(m_file.isMissing ? tr("Try again") : tr("Unlock"));
    m_openRescued->setText(tr("Open the rescued file"));
    m_otherFile->setText(tr("Open another file…"));
    m_newFile->setText(tr("New file…"));
    m_restore->setText(tr("Restore a backup…"));
    m_sheet->setText(tr("I have a recovery sheet…"));
}

} // namespace brobygger
