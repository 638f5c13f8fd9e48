// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/machine_sheet.h"

class QPrinter;

namespace brobygger {

/// The sheet as a page: what the file held, how it is kept, and lines to fill in by hand when something has happened (letters
/// L19). It never says that there is nothing to notify.
QString machineSheetHtml(const MachineSheet& sheet);
/// Puts it on a printer, or into the PDF that the printer is set to. Storage when that refuses it.
Result<void> printMachineSheet(QPrinter& printer, const QString& html);

} // namespace brobygger
