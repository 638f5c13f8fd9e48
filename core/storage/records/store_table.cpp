// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/store_table.h"

namespace brobygger {

TableSql::TableSql(const char* table, const char* key, const QList<Column>& columns, Stamps stamps) {
    QByteArrayList read{key};
    QByteArrayList made{key};
    QByteArrayList changed;
    for (const Column& column : columns) {
        if (column.kept == Kept::Apart) {
            continue;
        }
        made << column.name;
        if (column.kept != Kept::Derived && column.kept != Kept::Beside) {
            read << column.name;
        }
        if (column.kept == Kept::Here || column.kept == Kept::Derived) {
            changed << QByteArray(column.name) + " = :" + column.name;
        }
    }
    if (keepsCreated(stamps)) {
        made << "created_at";
    }
    if (keepsChanged(stamps)) {
        made << "changed_at";
        changed << "changed_at = :changed_at";
    }

    const QByteArray byKey = QByteArray(" WHERE ") + key + " = :" + key;
    select = "SELECT " + read.join(", ") + " FROM " + table;
    find = select + byKey;
    remove = QByteArray("DELETE FROM ") + table + byKey;
    insert = QByteArray("INSERT INTO ") + table + " (" + made.join(", ") + ") VALUES (:" + made.join(", :") + ")";
    if (!changed.isEmpty()) {
        update = QByteArray("UPDATE ") + table + " SET " + changed.join(", ") + byKey;
    }
}

} // namespace brobygger
