// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/record_rows.h"

#include "core/storage/records/search_index.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace brobygger {

namespace {
constexpr const char* columnsSql = "SELECT name FROM pragma_table_info(:table) WHERE name <> 'id' ORDER BY cid";
constexpr const char* courseCitizenOfSql = "SELECT citizen_id FROM course WHERE id = :id";
constexpr const char* partSql = R"(
    SELECT "from" AS referring_column FROM pragma_foreign_key_list(:part) WHERE "table" = :table)";

/// Tables whose rows belong to a record of this kind and go with it.
QByteArrayList partsOf(RecordKind kind) {
    switch (kind) {
    case RecordKind::Course: return {"measurement_due", "use_sheet_due"};
    case RecordKind::Screening: return {"screening_answer"};
    case RecordKind::Offer: return {"offer_session"};
    default: return {};
    }
}

/// Those of them that are put back with it as they stood; the others are worked out anew, or told by who writes them.
const QByteArrayList& keptPartsOf(RecordKind kind) {
    static const QByteArrayList answers{"screening_answer"}; // named in Values, which keep no copy
    static const QByteArrayList none;
    return kind == RecordKind::Screening ? answers : none;
}

/// What follows from other columns or from the writing itself says nothing in the audit trail.
bool isTold(const QByteArray& column) {
    static const QByteArrayList silent{"created_at", "changed_at", "sort_key", "next_appointment_at"};
    return !silent.contains(column);
}

QByteArrayList columnsOf(Database& database, const QByteArray& table) {
    QByteArrayList columns;
    Statement select(database, columnsSql);
    select.bind(":table", QString::fromLatin1(table));
    while (select.step()) {
        columns << select.text("name").toLatin1();
    }
    return columns;
}

Value valueOf(const QJsonValue& json) { return json.isString() ? Value(json.toString()) : Value(); }

/// Every column that is left of a row, as text or null.
QJsonObject rowOf(const Statement& row, const QByteArrayList& columns) {
    QJsonObject image;
    for (const QByteArray& column : columns) {
        const char* name = column.constData();
        image.insert(QString::fromLatin1(column), row.isNull(name) ? QJsonValue() : QJsonValue(row.text(name)));
    }
    return image;
}

/// The column by which the rows of a part name their record; empty when they do not.
QByteArray referringColumn(Database& database, const QByteArray& part, const QByteArray& table) {
    Statement key(database, partSql);
    key.bind(":part", QString::fromLatin1(part)).bind(":table", QString::fromLatin1(table));
    return key.step() ? key.text("referring_column").toLatin1() : QByteArray();
}

/// The rows of a part of one record, each without what says whose it is.
QJsonArray partRows(Database& database, const QByteArray& part, const QByteArray& key, qint64 id) {
    QByteArrayList columns = columnsOf(database, part);
    columns.removeAll(key);
    Statement select(database,
                     ("SELECT * FROM " + part + " WHERE " + key + " = :id ORDER BY " + columns.join(", ")).constData());
    select.bind(":id", id);
    QJsonArray rows;
    while (select.step()) {
        rows.append(rowOf(select, columns));
    }
    return rows;
}

void removePart(Database& database, const QByteArray& part, const QByteArray& key, qint64 id) {
    Statement(database, ("DELETE FROM " + part + " WHERE " + key + " = :id").constData()).bind(":id", id).run();
}

void restorePart(Database& database, const QByteArray& part, const QByteArray& key, qint64 id, const QJsonArray& rows) {
    removePart(database, part, key, id);
    QByteArrayList columns = columnsOf(database, part);
    columns.removeAll(key);
    QByteArrayList places;
    for (const QByteArray& column : std::as_const(columns)) {
        places << ":" + column;
    }
    Statement insert(
        database, ("INSERT INTO " + part + " (" + key + ", " + columns.join(", ") + ") VALUES (:id, " + places.join(", ") + ")")
                      .constData());
    for (const QJsonValue& row : rows) {
        for (qsizetype at = 0; at < columns.size(); ++at) {
            insert.bind(places.at(at).constData(), valueOf(row.toObject().value(QString::fromLatin1(columns.at(at)))));
        }
        insert.bind(":id", id).run();
    }
}
} // namespace

RecordRows::RecordRows(Database& database, RecordKind kind)
    : m_database(database)
    , m_kind(kind)
    , m_table(toCode(kind).toLatin1())
    , m_columns(columnsOf(database, m_table))
    , m_references(database, m_table.constData(), partsOf(kind)) {}

std::optional<QJsonObject> RecordRows::image(qint64 id) const {
    Statement select(m_database, ("SELECT * FROM " + m_table + " WHERE id = :id").constData());
    select.bind(":id", id);
    if (!select.step()) {
        return std::nullopt;
    }
    QJsonObject image = rowOf(select, m_columns);
    for (const QByteArray& part : keptPartsOf(m_kind)) {
        image.insert(QString::fromLatin1(part), partRows(m_database, part, referringColumn(m_database, part, m_table), id));
    }
    return image;
}

std::optional<QString> RecordRows::stamp(qint64 id) const {
    const QByteArray column = stampsChanges() ? "changed_at" : "created_at";
    Statement select(m_database, ("SELECT " + column + " AS stamp FROM " + m_table + " WHERE id = :id").constData());
    select.bind(":id", id);
    return select.step() ? std::optional(select.text("stamp")) : std::nullopt;
}

qint64 RecordRows::citizenOf(const QJsonObject& image) const {
    if (m_kind == RecordKind::CourseRung) { // whose it is stands with its course
        Statement select(m_database, courseCitizenOfSql);
        select.bind(":id", image.value(QLatin1String("course_id")).toString().toLongLong());
        return select.step() ? select.integer("citizen_id") : 0;
    }
    return image.value(QLatin1String("citizen_id")).toString().toLongLong();
}

Values RecordRows::valuesOf(const QJsonObject& image) const {
    Values values;
    for (const QByteArray& column : m_columns) {
        if (!isTold(column)) {
            continue;
        }
        const QJsonValue value = image.value(QString::fromLatin1(column));
        if (value.isString()) {
            values.set(column.constData(), value.toString());
        } else {
            values.setNull(column.constData());
        }
    }
    for (const QByteArray& part : keptPartsOf(m_kind)) {
        const QJsonArray rows = image.value(QString::fromLatin1(part)).toArray();
        values.set(part.constData(), QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
    }
    return values;
}

void RecordRows::restore(Write& write, qint64 id, const QJsonObject& asItStood) const {
    const std::optional<QJsonObject> now = this->image(id);
    if (!now) {
        return;
    }
    // Two records of one person may have been merged, or taken apart, since.
    QJsonObject image = asItStood;
    const QLatin1String citizenColumn("citizen_id");
    const QLatin1String mergedColumn("merged_into");
    if (now->contains(citizenColumn) && !image.value(citizenColumn).isNull()) {
        image.insert(citizenColumn, now->value(citizenColumn));
    }
    if (now->contains(mergedColumn)) {
        image.insert(mergedColumn, now->value(mergedColumn));
    }
    const qint64 citizen = m_kind == RecordKind::Citizen ? id : citizenOf(*now);
    write.changed(m_kind, id, valuesOf(*now), valuesOf(image), citizen);
    for (const QByteArray& part : keptPartsOf(m_kind)) {
        const QJsonValue rows = image.value(QString::fromLatin1(part));
        if (rows.isArray()) { // an older image has none
            restorePart(m_database, part, referringColumn(m_database, part, m_table), id, rows.toArray());
        }
    }
    QByteArrayList assignments;
    for (const QByteArray& column : m_columns) {
        assignments << column + " = :" + column;
    }
    // A column of whole numbers takes its number back from the text (column affinity).
    Statement update(m_database, ("UPDATE " + m_table + " SET " + assignments.join(", ") + " WHERE id = :id").constData());
    for (const QByteArray& column : m_columns) {
        update.bind((":" + column).constData(), valueOf(image.value(QString::fromLatin1(column))));
    }
    update.bind(":id", id).run();
}

void RecordRows::remove(Write& write, qint64 id) const {
    const std::optional<QJsonObject> now = image(id);
    if (!now) {
        return;
    }
    const QByteArrayList parts = partsOf(m_kind);
    for (const QByteArray& part : parts) {
        if (const QByteArray key = referringColumn(m_database, part, m_table); !key.isEmpty()) {
            removePart(m_database, part, key, id);
        }
    }
    SearchIndex(m_database).remove(id);
    Statement(m_database, ("DELETE FROM " + m_table + " WHERE id = :id").constData()).bind(":id", id).run();
    write.removed(m_kind, id, m_kind == RecordKind::Citizen ? id : citizenOf(*now));
}

} // namespace brobygger
