// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace brobygger {

struct ImportPreview;

/// The rejected rows as a spreadsheet: the cells as they were, with a column "Årsag" at the end. Ready to be
/// mended and imported again. Of a directory a list of table, row, field and reason.
QByteArray rejectsCsv(const ImportPreview& preview);

} // namespace brobygger
