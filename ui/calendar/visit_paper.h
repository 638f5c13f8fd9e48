// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/visit_round.h"

#include <QString>

namespace brobygger {

/// The sheet that is left at the office while somebody is out on home visits, as a page to print, in the language of the
/// screen.
QString visitPaperHtml(const VisitSheet& sheet);

} // namespace brobygger
