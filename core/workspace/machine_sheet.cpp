// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/machine_sheet.h"

#include "core/backup/backup_settings.h"
#include "core/base/time/clock.h"
#include "core/base/time/dates.h"
#include "core/security/access_settings.h"
#include "core/security/lock_policy.h"
#include "core/workspace/workspace.h"

#include <QFileInfo>

namespace brobygger {

namespace {
constexpr int markBytes = 4;

void addPlainFiles(const AuditLog& audit, MachineSheet& sheet) {
    QStringList seen;
    for (const PlainFile& file : audit.plainFiles()) {
        const QFileInfo place(file.path);
        if (!file.isWritten || seen.contains(file.path) || !place.exists()) {
            continue;
        }
        seen.append(file.path);
        ++sheet.plainFiles[place.isDir() ? QStringLiteral("…") : place.suffix().toUpper()];
        if (!sheet.plainFolders.contains(place.absolutePath())) {
            sheet.plainFolders.append(place.absolutePath());
        }
    }
}
} // namespace

MachineSheet machineSheet(const Workspace& workspace) {
    const Settings& settings = workspace.settings;
    MachineSheet sheet;
    sheet.organisation = settings.value(organisationName);
    sheet.worker = settings.value(workerName);
    sheet.file = QFileInfo(workspace.source().path).completeBaseName();
    sheet.fileMark = QString::fromLatin1(workspace.source().key.salt().left(markBytes).toHex());
    sheet.madeAt = workspace.clock.now();
    sheet.lastChange = wallTimeOf(workspace.audit.lastChangeAt());
    sheet.counts = countMachine(workspace.session.database(), workspace.clock.today());
    sheet.lockMinutes = settings.value(lockAfterMinutes);
    sheet.passphraseChangedOn = fromIsoDate(settings.value(passphraseChangedOn));
    sheet.recoverySheetOn = fromIsoDate(settings.value(recoverySheetPrintedOn));
    sheet.lastBackup = fromIsoMinute(settings.value(lastBackupAt));
    sheet.backupFolder = settings.value(backupFolder);
    sheet.backupPlaces = backupPlaces(settings);
    addPlainFiles(workspace.audit, sheet);
    return sheet;
}

Result<void> noteMachineSheet(Workspace& workspace) {
    return workspace.audit.note(AuditAction::Printed, RecordKind::File, 0, 0, machineSheetPurpose);
}

} // namespace brobygger
