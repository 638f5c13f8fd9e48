// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access_copy/access_copy.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Shows what an access copy holds, line by line, to be read before it is handed over; lines may be left out with a typed
/// reason. Then it is saved as PDF over `page`, whose messages say what became of it.
void openAccessCopy(QWidget* page, PageContext& context, const AccessCopy& copy);

} // namespace brobygger
