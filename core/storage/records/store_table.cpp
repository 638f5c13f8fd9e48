// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/store_table.h"

namespace brobygger {

TableSql::TableSql(const char* table, const QList<Column>& columns, Stamps stamps) {
    QByteArrayList made{"id"};
    QByteArrayList changed;
    for (const Column& column : columns) {
        if (column.kept == Kept::Apart) {
            continue;
        }
        made << column.name;
        if (column.kept == Kept::Here || column.kept == Kept::Derived) {
            changed << QByteArray(column.name) + " = :" + column.name;
        }
    }
    if (stamps != Stamps::None) {
        made << "created_at";
    }
    if (stamps == Stamps::CreatedAndChanged) {
        made << "changed_at";
        changed << "changed_at = :changed_at";
    }

    const QByteArray byId = QByteArray(table) + " WHERE id = :id";
    find = "SELECT * FROM " + byId;
    remove = "DELETE FROM " + byId;
    insert = QByteArray("INSERT INTO ") + table + " (" + made.join(", ") + ") VALUES (:" + made.join(", :") + ")";
    if (!changed.isEmpty()) {
        update = QByteArray("UPDATE ") + table + " SET " + changed.join(", ") + " WHERE id = :id";
    }
}

} // namespace brobygger
