// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

namespace brobygger {

/// THE list of pages in the order of the navigation; the settings come last and stand apart at its bottom.
QList<PageEntry> pages();
/// THE list of tabs on a citizen's page, in their order.
QList<CitizenTabEntry> citizenTabs();
/// THE list of forms that keep drafts.
QList<DraftForm> draftForms();

/// Opens a citizen's form over `page`, which stays in front, in the field `first`; nothing happens when the citizen is gone.
void openCitizenForm(QWidget* page, PageContext& context, CitizenId citizen, const QString& first);

} // namespace brobygger
