// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace brobygger {

class RecordTable;
class RecordTableModel;

/// The keys of all rows, of a table that is short.
QStringList keysOf(const RecordTableModel& records);
/// Selects the row that has come since the keys were `before`, and scrolls to it, so that what was just saved is what one goes
/// on with. Returns false, and leaves the selection, when it is not exactly one.
bool selectAdded(RecordTable& table, const QStringList& before);

} // namespace brobygger
