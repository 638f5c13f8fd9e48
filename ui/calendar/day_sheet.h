// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"

#include "core/base/result.h"

#include <QList>

class QPrinter;

namespace brobygger {

class Workspace;

/// Initials are proposed first where it is asked for (CalendarPage): the sheet lies in a car and on tables.
enum class NamesOnSheet { Initials, Full };

/// The appointments of a day as a page to print, with an empty column for what became of them.
QString daySheetHtml(const Workspace& workspace, QDate day, const QList<AppointmentRow>& rows, NamesOnSheet names);
/// Puts it on a printer the user has set up. Storage when that is a file which cannot be written.
Result<void> printDaySheet(QPrinter& printer, const QString& html);

} // namespace brobygger
