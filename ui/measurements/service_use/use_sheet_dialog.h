// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_use/use_period_sheet.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the sheet of all services of a citizen in a period, over `parent`, with what stands in the file: a number for each,
/// one source and one certainty for all of them, and others for a line where it needs them. All of it is saved at once.
void openUseSheet(QWidget* parent, PageContext& context, CitizenId citizen, const UsePeriod& period);

/// Asks which of the periods after the start is to be filled in, where more than one is over, and opens its sheet. Nothing
/// happens before the first is over.
void openFollowUpSheet(QWidget* parent, PageContext& context, CitizenId citizen);

} // namespace brobygger
