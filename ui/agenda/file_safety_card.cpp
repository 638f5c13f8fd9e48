// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/file_safety_card.h"

#include "core/backup/backup_rules.h"
#include "core/backup/backup_settings.h"
#include "core/base/time/dates.h"
#include "core/security/access_settings.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/shell/navigator.h"
#include "ui/shell/slice.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

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
           [this] { m_context.navigator.open({.page = page::settings, .command = command::printRecoverySheet}); }})) {
    setObjectName(QStringLiteral("fileSafetyCard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_backup->setObjectName(QStringLiteral("overdueBackupLabel"));
    m_sheet->setObjectName(QStringLiteral("missingSheetLabel"));
    addLine(m_backup, m_openBackups, "openBackupsButton");
    addLine(m_sheet, m_printSheet, "printSheetButton");
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
    const QString overdue = overdueWords(m_context.workspace, isGuided);
    const bool isMissing = isSheetMissing(m_context.workspace.settings);
    m_backup->setText(overdue);
    m_backup->setVisible(!overdue.isEmpty());
    m_openBackups->setVisible(!overdue.isEmpty());
    m_sheet->setVisible(isMissing);
    m_printSheet->setVisible(isMissing);
    setVisible(!overdue.isEmpty() || isMissing);
}

} // namespace brobygger
