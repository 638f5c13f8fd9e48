// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

class QWidget;

namespace brobygger {

struct PageContext;

/// A sheet about nobody, to be printed.
struct BlankSheet {
    QString kind;  ///< in the log and the list of files in clear: "crisis_card"
    QString title; ///< in the queue of the printer
    Result<QString> html;
};

/// Asks for a printer and prints it, or says on the page around `where` why not. What is printed to a file is taken down as a
/// file in clear.
void printBlankSheet(QWidget* where, PageContext& context, const BlankSheet& sheet);

} // namespace brobygger
