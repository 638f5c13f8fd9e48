// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/referring_rows.h"

#include "core/storage/records/schema.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace brobygger {

namespace {
/// A reference as the audit trail has it.
Values naming(const QByteArray& column, qint64 id) {
    Values values;
    values.set(column.constData(), id);
    return values;
}
} // namespace

ReferringRows::ReferringRows(Database& database, const char* table, const QByteArrayList& without, RecordKind otherKind)
    : m_database(database)
    , m_otherKind(otherKind) {
    for (const SchemaKey& key : schemaKeys(database)) {
        if (key.referred != table || without.contains(key.referring)) {
            continue;
        }
        const QByteArrayList columns = schemaColumns(database, key.referring);
        const QByteArray citizen = key.referring == "citizen"       ? "rowid"
                                   : columns.contains("citizen_id") ? "coalesce(citizen_id, 0)"
                                                                    : "0";
        m_columns.append({key.referring, key.column, columns.contains("changed_at"), citizen});
    }
}

QList<ReferringRow> ReferringRows::of(qint64 id) const {
    QList<ReferringRow> rows;
    for (const Column& column : m_columns) {
        const QByteArray stamp = column.isStamped ? "changed_at" : "''";
        Statement select(m_database, ("SELECT rowid AS referring, " + column.citizen + " AS citizen, " + stamp +
                                      " AS stamp FROM " + column.table + " WHERE " + column.name + " = :id ORDER BY 1")
                                         .constData());
        select.bind(":id", id);
        while (select.step()) {
            rows.append(
                {column.table, column.name, select.integer("referring"), select.integer("citizen"), select.text("stamp")});
        }
    }
    return rows;
}

void ReferringRows::move(Write& write, const ReferringRow& row, qint64 from, qint64 to) const {
    this->write(write, row, from, to, write.stamp());
}

bool ReferringRows::putBack(Write& write, const ReferringRow& row, qint64 from, qint64 to, const QString& movedAt) const {
    const Column* column = columnOf(row);
    const QByteArray stamp = column != nullptr && column->isStamped ? "changed_at" : "''";
    QString now;
    {
        Statement select(m_database, ("SELECT coalesce(" + row.column + ", 0) AS named, " + stamp + " AS stamp FROM " +
                                      row.table + " WHERE rowid = :row")
                                         .constData());
        select.bind(":row", row.row);
        if (!select.step()) {
            return true;
        }
        if (select.integer("named") != to) {
            return false;
        }
        now = select.text("stamp");
    }
    this->write(write, row, to, from, now == movedAt ? row.stamp : now);
    return true;
}

const ReferringRows::Column* ReferringRows::columnOf(const ReferringRow& row) const {
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&row](const Column& column) {
        return column.table == row.table && column.name == row.column;
    });
    return found == m_columns.end() ? nullptr : &*found;
}

void ReferringRows::write(Write& write, const ReferringRow& row, qint64 from, qint64 to, const QString& stamp) const {
    const Column* column = columnOf(row);
    const bool isStamped = column != nullptr && column->isStamped;
    Statement update(m_database, ("UPDATE " + row.table + " SET " + row.column + " = :to" +
                                  QByteArray(isStamped ? ", changed_at = :stamp" : "") + " WHERE rowid = :row")
                                     .constData());
    update.bind(":to", to).bind(":row", row.row);
    if (isStamped) {
        update.bind(":stamp", stamp);
    }
    update.run();
    const RecordKind kind = recordKindFromCode(QString::fromLatin1(row.table)).value_or(m_otherKind);
    write.changed(kind, row.row, naming(row.column, from), naming(row.column, to), row.citizen);
}

} // namespace brobygger
