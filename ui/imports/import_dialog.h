// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/import.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the wizard that brings a spreadsheet, or for offers a directory, in: file and columns, what would happen,
/// doing it, and taking it back or saving the rejected rows. With a path the file is chosen already.
void openImport(QWidget* parent, PageContext& context, ImportKind kind, const QString& path = {});
/// The same for a caseload: the sheet may hold citizens, courses, appointments, contacts or measurements.
void openCaseloadImport(QWidget* parent, PageContext& context, const QString& path = {});

} // namespace brobygger
