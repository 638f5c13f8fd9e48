// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/file_safety_card.h"

#include "core/backup/backup_rules.h"
#include "core/backup/backup_settings.h"
#include "core/base/detached.h"
#include "core/base/time/clock.h"
#include "core/base/time/dates.h"
#include "core/security/access_settings.h"
#include "core/security/plain_files.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/shell/navigator.h"
#include "ui/shell/slice.h"

#include <QAction>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
/// What is to be said of the last backup; empty when nothing is.
QString overdueWords(const Workspace& workspace, bool isGuided) {
    const QDateTime last = fromIsoMinute(workspace.settings.value(lastBackupAt));
    const bool isNeverMade = !last.isValid();
    if (isNeverMade && (isGuided || backupPlaces(workspace.settings).isEmpty())) {
        return {};
    }
    const QDate today = workspace.clock.today();
    if (!isBackupOverdue(last, today, workspace.settings.value(backupOverdueDays))) {
        return {};
    }
    if (isNeverMade) {
        return FileSafetyCard::tr("No backup of the file has been made yet.");
    }
    return FileSafetyCard::tr("The last backup is %n days old. Connect the stick, or look what is with the place.", nullptr,
                              static_cast<int>(last.date().daysTo(today)));
}

/// The files in clear that were written so long ago that they should be gone.
QStringList oldPlainFiles(const Workspace& workspace) {
    const QDate today = workspace.clock.today();
    const int days = workspace.settings.value(plainFilesOverdueDays);
    QStringList old;
    for (const PlainFile& file : workspace.audit.plainFiles()) {
        if (file.isWritten && !old.contains(file.path) && wallTimeOf(file.at).date().daysTo(today) > days) {
            old.append(file.path);
        }
    }
    return old;
}

bool isSheetMissing(const Settings& settings) {
    return settings.value(recoverySheetAwaited) && settings.value(recoverySheetPrintedOn).isEmpty();
}
} // namespace

FileSafetyCard::FileSafetyCard(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card)
    , m_backup(makeLabel(QString(), TextRole::Body))
    , m_sheet(makeLabel(QString(), TextRole::Body))
    , m_plain(makeLabel(QString(), TextRole::Body))
    , m_openBackups(
          context.actions.add({QStringLiteral("today.openBackups"),
                               [] { return tr("Open the backups…"); },
                               [] { return tr("Opens the settings, where the places of the backups stand."); },
                               {},
                               IconName::Shield,
                               [this] { m_context.navigator.open({.page = page::settings, .tab = section::security}); }}))
    , m_printSheet(context.actions.add(
          {QStringLiteral("today.printSheet"),
           [] { return tr("Print the sheet…"); },
           [] { return tr("The recovery sheet opens the file when the passphrase is forgotten."); },
           {},
           IconName::Print,
           [this] { m_context.navigator.open({.page = page::settings, .command = command::printRecoverySheet}); }}))
    , m_openPlain(
          context.actions.add({QStringLiteral("today.openPlainFiles"),
                               [] { return tr("See the files…"); },
                               [] { return tr("Opens the settings, where the files in clear stand and can be deleted."); },
                               {},
                               IconName::Document,
                               [this] { m_context.navigator.open({.page = page::settings, .tab = section::security}); }})) {
    setObjectName(QStringLiteral("fileSafetyCard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_backup->setObjectName(QStringLiteral("overdueBackupLabel"));
    m_sheet->setObjectName(QStringLiteral("missingSheetLabel"));
    addLine(m_backup, m_openBackups, "openBackupsButton");
    addLine(m_sheet, m_printSheet, "printRecoverySheetOfTodayButton");
    m_plain->setObjectName(QStringLiteral("oldPlainFilesLabel"));
    addLine(m_plain, m_openPlain, "openPlainFilesButton");
    retranslate();
}

void FileSafetyCard::addLine(QLabel* label, QAction* action, const char* button) {
    label->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(label, 1);
    row->addWidget(buttonFor(action, QLatin1String(button), ButtonRole::Ordinary), 0, Qt::AlignTop);
    m_card->content()->addLayout(row);
}

void FileSafetyCard::retranslate() {
    m_card->setTitle(tr("Safety of the file"));
    m_sheet->setText(tr("The recovery sheet has not been printed. Without it nobody opens the file when the passphrase is "
                        "forgotten."));
}

void FileSafetyCard::refresh(bool isGuided) {
    m_isGuided = isGuided;
    showWhatWaits();
    askForPlainFiles();
}

void FileSafetyCard::askForPlainFiles() {
    const QStringList old = oldPlainFiles(m_context.workspace);
    const int round = ++m_round;
    if (old.isEmpty()) {
        m_plainFiles = 0;
        return showWhatWaits();
    }
    auto* watcher = new QFutureWatcher<int>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, round] {
        watcher->deleteLater();
        if (round == m_round) {
            m_plainFiles = watcher->result();
            showWhatWaits();
        }
    });
    watcher->setFuture(runDetached<int>([old] {
        return static_cast<int>(
            std::count_if(old.begin(), old.end(), [](const QString& path) { return QFileInfo::exists(path); }));
    }));
}

void FileSafetyCard::showWhatWaits() {
    const QString overdue = overdueWords(m_context.workspace, m_isGuided);
    const bool isMissing = isSheetMissing(m_context.workspace.settings);
    m_backup->setText(overdue);
    m_backup->setVisible(!overdue.isEmpty());
    m_openBackups->setVisible(!overdue.isEmpty());
    m_sheet->setVisible(isMissing);
    m_printSheet->setVisible(isMissing);
    m_plain->setText(tr("%n files in clear have lain on this machine for too long.", nullptr, m_plainFiles));
    m_plain->setVisible(m_plainFiles > 0);
    m_openPlain->setVisible(m_plainFiles > 0);
    setVisible(!overdue.isEmpty() || isMissing || m_plainFiles > 0);
}

} // namespace brobygger
