// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Every document about a citizen with day and title, to be given, given in part or refused one by one or several at once;
/// then the answer is saved as one PDF with an index. Only at an authority.
void openFileAccess(QWidget* page, PageContext& context, CitizenId citizen);

} // namespace brobygger
