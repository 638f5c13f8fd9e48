// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/machine_counts.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace brobygger {

class Workspace;

/// What is on this machine: printed beforehand, so that a theft can be notified within 72 hours (GDPR art. 33). It has these
/// fields and no others, so that no citizen's name and nothing of what was written can come onto the paper.
struct MachineSheet {
    QString organisation;
    QString worker;
    QString file;     ///< its name without the folder
    QString fileMark; ///< by which its copies are known: the beginning of its salt
    QDateTime madeAt; ///< local wall time, like the others
    QDateTime lastChange;
    MachineCounts counts;
    int lockMinutes = 0;
    QDate passphraseChangedOn; ///< invalid: it has the one it was made with
    QDate recoverySheetOn;     ///< invalid: none was printed
    QDateTime lastBackup;      ///< invalid: none was made
    QString backupFolder;
    QStringList backupPlaces;
    QMap<QString, int> plainFiles; ///< written and still there, by the ending of their names: "PDF"
    QStringList plainFolders;      ///< in which those lie
};

/// As it stands now. Asks the disk for each file in clear.
MachineSheet machineSheet(const Workspace& workspace);
/// Notes that it was printed.
Result<void> noteMachineSheet(Workspace& workspace);

} // namespace brobygger
