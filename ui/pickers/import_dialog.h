// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the wizard that brings a spreadsheet in: file and columns, what would happen, doing it, and taking
/// it back or saving the rejected rows.
void openImport(QWidget* parent, PageContext& context, ImportKind kind);

} // namespace brobygger
