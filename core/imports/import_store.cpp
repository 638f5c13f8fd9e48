// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {

constexpr const char* insertSql = R"(
    INSERT INTO import (id, kind, format, at, row_count) VALUES (:id, :kind, :format, :stamp, :row_count))";
constexpr const char* insertRecordSql = R"(
    INSERT INTO import_record (import_id, record_id, image_before, stamp)
    VALUES (:import_id, :record_id, :image_before, :record_stamp))";
constexpr const char* markUndoneSql = "UPDATE import SET undone_at = :stamp WHERE id = :id";
constexpr const char* findSql = "SELECT * FROM import WHERE id = :id";
constexpr const char* allSql = "SELECT * FROM import ORDER BY id DESC";
constexpr const char* recordsSql =
    "SELECT * FROM import_record WHERE import_id = :import_id ORDER BY record_id";
constexpr const char* offerChangedSql = "SELECT changed_at FROM offer WHERE id = :id";
constexpr const char* citizenChangedSql = "SELECT changed_at FROM citizen WHERE id = :id";
constexpr const char* setOfferChangedSql = "UPDATE offer SET changed_at = :record_stamp WHERE id = :id";
constexpr const char* setCitizenChangedSql = "UPDATE citizen SET changed_at = :record_stamp WHERE id = :id";
constexpr const char* lastWritersSql = R"(
    SELECT action, purpose, field FROM audit WHERE record_id = :record_id AND action IN ('created', 'changed')
    ORDER BY sequence)";
constexpr const char* offersNamedSql = "SELECT id FROM offer WHERE sort_key = :sort_key ORDER BY id";
constexpr const char* citizenWithNumberSql = R"(
    SELECT id FROM citizen WHERE person_number = :person_number AND person_number <> '' ORDER BY id LIMIT 1)";
constexpr const char* citizenNamedSql = R"(
    SELECT id FROM citizen WHERE birth_date = :birth_date AND sort_key = :sort_key ORDER BY id LIMIT 1)";

Import fromRow(const Statement& row) {
    Import import;
    import.id = row.id<ImportId>("id");
    import.kind = row.text("kind") == QLatin1String("offers") ? ImportKind::Offers : ImportKind::Citizens;
    import.format = row.text("format");
    import.at = row.text("at");
    import.rowCount = row.number("row_count");
    import.isUndone = !row.isNull("undone_at");
    return import;
}

} // namespace

void ImportStore::insert(Write& write, const Import& import) {
    Statement(m_database, insertSql)
        .bind(":id", import.id)
        .bind(":kind", toCode(import.kind))
        .bind(":format", import.format)
        .bind(":stamp", write.stamp())
        .bind(":row_count", import.rowCount)
        .run();
    write.happened(AuditAction::Imported, RecordKind::Import, import.id.value());
}

void ImportStore::insertRecord(Write& /*write*/, ImportId import, const Record& record) {
    Statement(m_database, insertRecordSql)
        .bind(":import_id", import)
        .bind(":record_id", record.id)
        .bind(":image_before",
              record.imageBefore.isEmpty() ? Value() : Value(QString::fromUtf8(record.imageBefore)))
        .bind(":record_stamp", record.stamp)
        .run();
}

void ImportStore::markUndone(Write& write, ImportId id) {
    Statement(m_database, markUndoneSql).bind(":id", id).bind(":stamp", write.stamp()).run();
    write.happened(AuditAction::Undone, RecordKind::Import, id.value());
}

std::optional<Import> ImportStore::find(ImportId id) const {
    Statement select(m_database, findSql);
    select.bind(":id", id);
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

QList<Import> ImportStore::all() const {
    QList<Import> imports;
    Statement select(m_database, allSql);
    while (select.step()) {
        imports.append(fromRow(select));
    }
    return imports;
}

QList<ImportStore::Record> ImportStore::recordsOf(ImportId id) const {
    QList<Record> records;
    Statement select(m_database, recordsSql);
    select.bind(":import_id", id);
    while (select.step()) {
        records.append(
            {select.integer("record_id"), select.text("image_before").toUtf8(), select.text("stamp")});
    }
    return records;
}

std::optional<QString> ImportStore::changedAt(ImportKind kind, qint64 id) const {
    Statement select(m_database, kind == ImportKind::Offers ? offerChangedSql : citizenChangedSql);
    select.bind(":id", id);
    return select.step() ? std::optional(select.text("changed_at")) : std::nullopt;
}

void ImportStore::setChangedAt(Write& /*write*/, ImportKind kind, qint64 id, const QString& stamp) {
    Statement(m_database, kind == ImportKind::Offers ? setOfferChangedSql : setCitizenChangedSql)
        .bind(":id", id)
        .bind(":record_stamp", stamp)
        .run();
}

LastWriters ImportStore::lastWriters(qint64 record) const {
    LastWriters writers;
    Statement select(m_database, lastWritersSql);
    select.bind(":record_id", record);
    while (select.step()) {
        const bool isImport = select.text("purpose").startsWith(QLatin1String("import."));
        if (select.text("action") == QLatin1String("created")) {
            writers.createdByImport = isImport;
        } else {
            writers.byImport.insert(select.text("field"), isImport);
        }
    }
    return writers;
}

QList<qint64> ImportStore::offersNamed(const QString& sortKey) const {
    QList<qint64> ids;
    Statement select(m_database, offersNamedSql);
    select.bind(":sort_key", sortKey);
    while (select.step()) {
        ids.append(select.integer("id"));
    }
    return ids;
}

qint64 ImportStore::citizenWithNumber(const QString& number) const {
    Statement select(m_database, citizenWithNumberSql);
    select.bind(":person_number", number);
    return select.step() ? select.integer("id") : 0;
}

qint64 ImportStore::citizenNamed(const QString& sortKey, QDate birthDate) const {
    Statement select(m_database, citizenNamedSql);
    select.bind(":sort_key", sortKey).bind(":birth_date", birthDate);
    return select.step() ? select.integer("id") : 0;
}

} // namespace brobygger
