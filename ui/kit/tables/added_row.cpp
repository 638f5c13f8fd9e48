// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tables/added_row.h"

#include "ui/kit/tables/record_table.h"

namespace brobygger {

QStringList keysOf(const RecordTableModel& records) {
    QStringList keys;
    for (int row = 0; row < records.rowCount(); ++row) {
        keys.append(records.keyAt(row));
    }
    return keys;
}

bool selectAdded(RecordTable& table, const QStringList& before) {
    QStringList added = keysOf(*table.records());
    added.removeIf([&before](const QString& key) { return before.contains(key); });
    const bool isSelected = added.size() == 1 && table.selectKey(added.first());
    if (isSelected) {
        table.showCurrentRow();
    }
    return isSelected;
}

} // namespace brobygger
