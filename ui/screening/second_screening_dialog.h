// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/screening.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form in which somebody else screens the case of a screening, over `parent`: what is known and none of the first
/// answers. Where that cannot be, the page says why.
void openSecondScreening(QWidget* parent, PageContext& context, ScreeningId first);

/// Opens the form that a draft was typed into; `rest` is the id of the first screening. False when it is gone.
bool openSecondScreeningDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString& rest);

} // namespace brobygger
