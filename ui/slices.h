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

} // namespace brobygger
