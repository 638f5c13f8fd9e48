// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the list of what is to be filed in the journal of the house over `parent`: the chosen lines are marked as filed on a
/// day, all in one step to take back; a line opens what it is about.
void openFilingDialog(QWidget* parent, PageContext& context);

} // namespace brobygger
