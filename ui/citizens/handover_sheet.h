// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/handover_book.h"

class QPrinter;

namespace brobygger {

class Workspace;

/// The book as it is printed, in the language of the screen: a front with its number of pages, then each citizen, then partners
/// and where the backups lie.
QString handoverHtml(const Workspace& workspace, const HandoverBook& book, int pages);
/// Puts it on a printer the user has set up. Storage when that is a file which cannot be written.
Result<void> printHandover(QPrinter& printer, const Workspace& workspace, const HandoverBook& book);

} // namespace brobygger
