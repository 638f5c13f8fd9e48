// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/record_rows.h"

#include "core/storage/records/search_index.h"
#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* columnsSql = "SELECT name FROM pragma_table_info(:table) WHERE name <> 'id' ORDER BY cid";
constexpr const char* partSql = R"(
    SELECT "from" AS referring_column FROM pragma_foreign_key_list(:part) WHERE "table" = :table)";

/// Tables whose rows belong to a record of this kind and go with it.
QByteArrayList partsOf(RecordKind kind) {
    switch (kind) {
    case RecordKind::Course: return {"measurement_due"};
    case RecordKind::Screening: return {"screening_answer"};
    case RecordKind::Offer: return {"offer_session"};
    default: return {};
    }
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
    QJsonObject image;
    for (const QByteArray& column : m_columns) {
        const char* name = column.constData();
        image.insert(QString::fromLatin1(column), select.isNull(name) ? QJsonValue() : QJsonValue(select.text(name)));
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
    return values;
}

void RecordRows::restore(Write& write, qint64 id, const QJsonObject& image) const {
    const std::optional<QJsonObject> now = this->image(id);
    if (!now) {
        return;
    }
    const qint64 citizen = m_kind == RecordKind::Citizen ? id : citizenOf(*now);
    write.changed(m_kind, id, valuesOf(*now), valuesOf(image), citizen);
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
        Statement key(m_database, partSql);
        key.bind(":part", QString::fromLatin1(part)).bind(":table", QString::fromLatin1(m_table));
        if (key.step()) {
            const QByteArray column = key.text("referring_column").toLatin1();
            key.reset();
            Statement(m_database, ("DELETE FROM " + part + " WHERE " + column + " = :id").constData()).bind(":id", id).run();
        }
    }
    SearchIndex(m_database).remove(id);
    Statement(m_database, ("DELETE FROM " + m_table + " WHERE id = :id").constData()).bind(":id", id).run();
    write.removed(m_kind, id, m_kind == RecordKind::Citizen ? id : citizenOf(*now));
}

} // namespace brobygger
