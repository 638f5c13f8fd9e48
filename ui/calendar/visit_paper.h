// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/visit_round.h"

#include <QString>

class QWidget;

namespace brobygger {

struct PageContext;

/// The sheet that is left at the office while somebody is out on home visits, as a page to print, in the language of the
/// screen.
QString visitPaperHtml(const VisitSheet& sheet);
/// Asks for a printer and prints it; `page` says what became of it. A file is taken down as one in clear.
void printVisitPaper(QWidget* page, PageContext& context, const VisitSheet& sheet);

} // namespace brobygger
