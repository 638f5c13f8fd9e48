// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/safety_section.h"

#include "core/backup/backup.h"
#include "core/backup/backup_rules.h"
#include "core/backup/backup_settings.h"
#include "core/backup/leftovers.h"
#include "core/base/time/dates.h"
#include "core/security/lock_policy.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/shell/navigator.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
const QString lockMinutes = QStringLiteral("lockMinutes");
constexpr int oneMinute = 60'000;
} // namespace

SafetySection::SafetySection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent)
    , m_backup(context.actions.add({QStringLiteral("settings.backup"),
                                    [] { return tr("Back up now…"); },
                                    {},
                                    {},
                                    std::nullopt,
                                    [this] { askFolder(); }}))
    , m_restore(context.actions.add({QStringLiteral("settings.restore"),
                                     [] { return tr("Restore a backup…"); },
                                     {},
                                     {},
                                     std::nullopt,
                                     [&context] { context.navigator.restoreBackup(); }}))
    , m_last(makeLabel(QString(), TextRole::Muted)) {
    addNumber(lockMinutes, lockAfterMinutes, fewestLockMinutes, mostLockMinutes);
    m_last->setObjectName(QStringLiteral("lastBackupLabel"));
    m_last->setWordWrap(true); // the folder may have a long name
    connect(&m_minute, &QTimer::timeout, this, &SafetySection::showLast);
    m_minute.start(oneMinute);
    card()->content()->addWidget(m_last);
    auto* row = new WrappingRow;
    row->addStretch();
    row->addWidget(buttonFor(m_restore, QStringLiteral("restoreButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_backup, QStringLiteral("backupButton"), ButtonRole::Ordinary));
    card()->content()->addLayout(row);
    retranslate();
}

void SafetySection::askFolder() {
    context().ask.openFolder(this, tr("Where the backup lies"), [this](const QString& folder) { backUp(folder); });
}

void SafetySection::backUp(const QString& folder) {
    const DatabaseSource source = workspace().source();
    const QDateTime at = workspace().clock.now();
    const QString target = folder + QLatin1Char('/') + backupName(source.path, at);
    if (m_isCopying) {
        return;
    }
    m_isCopying = true; // the button stays as it is: one that is put out gives the focus away
    m_last->setText(tr("Copying and checking…"));
    const auto work = [source, target](Progress&) { return makeVerifiedBackup(source, target); };
    const auto done = [this, folder, at](const Result<BackupCopy>& copy) {
        m_isCopying = false;
        const Result<void> noted = copy ? noteBackup(workspace().session, workspace().settings, copy->path, at) : copy.error();
        if (noted) {
            if (copy->auditProblems.isEmpty()) {
                tellMade(*copy, folder);
            } else {
                messages()->fail(tr("The backup was made: %1. The audit trail of this file does not hold, nor does that of the "
                                    "backup: %2")
                                     .arg(copy->path, copy->auditProblems.first()));
            }
        } else {
            messages()->fail(noted.error().message);
        }
        retranslate();
    };
    m_task = Task::start<BackupCopy>(work, done);
}

/// A killed backup has left its half in the folder: its name was another, so this one did not take its place.
void SafetySection::tellMade(const BackupCopy& copy, const QString& folder) {
    const QList<Leftover> leftovers = leftoversIn(folder);
    const auto left = std::find_if(leftovers.begin(), leftovers.end(),
                                   [](const Leftover& each) { return each.kind == LeftoverKind::Unfinished; });
    if (left == leftovers.end()) {
        return messages()->tell(tr("The backup was made and found whole: %1").arg(copy.path));
    }
    messages()->ask(Tone::Amber,
                    tr("The backup was made and found whole: %1. An incomplete copy of an earlier one lies beside it: %2.")
                        .arg(copy.path, QFileInfo(left->path).fileName()),
                    tr("Delete the incomplete copy"), [this, leftover = *left] {
                        if (const auto removed = removeLeftover(leftover); !removed) {
                            messages()->fail(removed.error().message);
                        }
                    });
}

void SafetySection::retranslate() {
    card()->setTitle(tr("Lock and backup"));
    setLabel(lockMinutes, tr("Lock after minutes without use"));
    showLast();
}

void SafetySection::showEvent(QShowEvent* event) {
    SettingsSection::showEvent(event);
    showLast();
}

void SafetySection::showLast() {
    if (m_isCopying) {
        return; // which it says itself
    }
    const QDateTime at = fromIsoMinute(workspace().settings.value(lastBackupAt));
    m_last->setText(at.isValid() ? tr("Last backup %1, in %2").arg(formatDateTime(at), workspace().settings.value(backupFolder))
                                 : tr("No backup has been made yet. Put it on a stick that lies somewhere else."));
}

} // namespace brobygger
