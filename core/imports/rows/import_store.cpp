// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/rows/import_store.h"

#include "core/storage/statement.h"

#include <QFileInfo>

namespace brobygger {

namespace {

constexpr const char* insertImportSql = R"(
    INSERT INTO import (id, kind, format, at, row_count) VALUES (:id, :kind, :format, :stamp, :row_count))";
constexpr const char* insertRecordSql = R"(
    INSERT INTO import_record (import_id, record_id, image_before, stamp, kind)
    VALUES (:import_id, :record_id, :image_before, :record_stamp, :kind)
    ON CONFLICT (import_id, record_id) DO NOTHING)";
constexpr const char* markUndoneSql = "UPDATE import SET undone_at = :stamp WHERE id = :id";
/// The file that was read is noted with all others that are in clear, in the same write.
#define BROBYGGER_IMPORT                                                                                                       \
    "SELECT i.*, coalesce((SELECT max(p.path) FROM plain_file p WHERE p.at = i.at AND p.direction = 'read' "                   \
    "AND p.kind = 'import_' || i.kind), '') AS path FROM import i "
constexpr const char* importSql = BROBYGGER_IMPORT "WHERE i.id = :id";
constexpr const char* importsSql = BROBYGGER_IMPORT "ORDER BY i.id DESC";
#undef BROBYGGER_IMPORT
constexpr const char* recordsSql = "SELECT * FROM import_record WHERE import_id = :import_id ORDER BY record_id";
constexpr const char* offerChangedSql = "SELECT changed_at FROM offer WHERE id = :id";
constexpr const char* citizenChangedSql = "SELECT changed_at FROM citizen WHERE id = :id";
constexpr const char* setOfferChangedSql = "UPDATE offer SET changed_at = :record_stamp WHERE id = :id";
constexpr const char* setCitizenChangedSql = "UPDATE citizen SET changed_at = :record_stamp WHERE id = :id";
constexpr const char* lastWritersSql = R"(
    SELECT action, purpose, field FROM audit WHERE record_id = :record_id AND action IN ('created', 'changed')
    ORDER BY sequence)";
constexpr const char* offersNamedSql = "SELECT id FROM offer WHERE sort_key = :sort_key ORDER BY id";
// Who was merged away is found as the remaining record.
constexpr const char* citizensWithNumberSql = R"(
    SELECT DISTINCT coalesce(merged_into, id) AS id FROM citizen
    WHERE person_number = :person_number AND person_number <> '' ORDER BY 1)";
constexpr const char* citizensWithOwnNumberSql = R"(
    SELECT DISTINCT coalesce(merged_into, id) AS id FROM citizen
    WHERE own_number = :own_number AND own_number <> '' ORDER BY 1)";
constexpr const char* citizensNamedSql = R"(
    SELECT id FROM citizen WHERE birth_date = :birth_date AND sort_key = :sort_key AND merged_into IS NULL
    UNION SELECT merged_into FROM citizen WHERE birth_date = :birth_date AND sort_key = :sort_key AND merged_into IS NOT NULL
    ORDER BY 1)";
constexpr const char* coursesNumberedSql = R"(
    SELECT id FROM course WHERE own_number = :own_number AND own_number <> '' ORDER BY id)";
constexpr const char* clinicsNamedSql = "SELECT id FROM partner WHERE sort_key = :sort_key AND kind = 'clinic' ORDER BY id";
constexpr const char* appointmentsAtSql = R"(
    SELECT id FROM appointment WHERE citizen_id = :citizen_id AND starts_at = :starts_at AND :sector IN ('', sector) ORDER BY id)";
constexpr const char* contactsAtSql = R"(
    SELECT id FROM contact WHERE citizen_id = :citizen_id AND at = :at AND kind = :kind ORDER BY id)";
constexpr const char* measurementsOnSql = R"(
    SELECT id FROM measurement WHERE citizen_id = :citizen_id AND answered_on = :answered_on AND instrument = :instrument
        AND withdrawn_on IS NULL ORDER BY id)";
constexpr const char* screeningsOfSql = R"(
    SELECT s.id FROM course c JOIN screening s ON s.citizen_id = c.citizen_id AND s.course_id = c.id
    WHERE c.id = :course_id AND s.screener = ''
    ORDER BY s.screened_on DESC, s.id DESC)";
constexpr const char* referralsOfSql = "SELECT id FROM incoming_referral WHERE course_id = :course_id ORDER BY received_on, id";
constexpr const char* reachedFromSql = R"(
    SELECT min(k.at) AS reached FROM contact k JOIN code o ON o.list = 'contact_outcome' AND o.id = k.outcome
    WHERE k.citizen_id = :citizen_id AND k.at >= :from AND o.extra = 'reached')";

QList<qint64> idsOf(Statement& select) {
    QList<qint64> ids;
    while (select.step()) {
        ids.append(select.integer("id"));
    }
    return ids;
}

Import fromRow(const Statement& row) {
    Import import;
    import.id = row.id<ImportId>("id");
    import.kind = importKindFromCode(row.text("kind")).value_or(ImportKind::Offers);
    import.format = row.text("format");
    import.at = row.text("at");
    import.rowCount = row.number("row_count");
    import.isUndone = !row.isNull("undone_at");
    import.fileName = QFileInfo(row.text("path")).fileName();
    return import;
}

} // namespace

void ImportStore::insert(Write& write, const Import& import) {
    Statement(m_database, insertImportSql)
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
        .bind(":image_before", record.imageBefore.isEmpty() ? Value() : Value(QString::fromUtf8(record.imageBefore)))
        .bind(":record_stamp", record.stamp)
        .bind(":kind", record.kind ? toCode(*record.kind) : QString())
        .run();
}

void ImportStore::markUndone(Write& write, ImportId id) {
    Statement(m_database, markUndoneSql).bind(":id", id).bind(":stamp", write.stamp()).run();
    write.happened(AuditAction::Undone, RecordKind::Import, id.value());
}

std::optional<Import> ImportStore::find(ImportId id) const {
    Statement select(m_database, importSql);
    select.bind(":id", id);
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

QList<Import> ImportStore::all() const {
    QList<Import> imports;
    Statement select(m_database, importsSql);
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
        records.append({select.integer("record_id"), select.text("image_before").toUtf8(), select.text("stamp"),
                        recordKindFromCode(select.text("kind"))});
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
    Statement select(m_database, offersNamedSql);
    return idsOf(select.bind(":sort_key", sortKey));
}

QList<qint64> ImportStore::citizensWithNumber(const QString& personNumber) const {
    Statement select(m_database, citizensWithNumberSql);
    return idsOf(select.bind(":person_number", personNumber));
}

QList<qint64> ImportStore::citizensWithOwnNumber(const QString& ownNumber) const {
    Statement select(m_database, citizensWithOwnNumberSql);
    return idsOf(select.bind(":own_number", ownNumber));
}

QList<qint64> ImportStore::citizensNamed(const QString& sortKey, QDate birthDate) const {
    Statement select(m_database, citizensNamedSql);
    return idsOf(select.bind(":sort_key", sortKey).bind(":birth_date", birthDate));
}

QList<qint64> ImportStore::coursesNumbered(const QString& ownNumber) const {
    Statement select(m_database, coursesNumberedSql);
    return idsOf(select.bind(":own_number", ownNumber));
}

QList<qint64> ImportStore::clinicsNamed(const QString& sortKey) const {
    Statement select(m_database, clinicsNamedSql);
    return idsOf(select.bind(":sort_key", sortKey));
}

QList<qint64> ImportStore::appointmentsAt(CitizenId citizen, const QDateTime& startsAt, const QString& sector) const {
    Statement select(m_database, appointmentsAtSql);
    return idsOf(select.bind(":citizen_id", citizen).bind(":starts_at", startsAt).bind(":sector", sector));
}

QList<qint64> ImportStore::contactsAt(CitizenId citizen, const QDateTime& at, const QString& kind) const {
    Statement select(m_database, contactsAtSql);
    return idsOf(select.bind(":citizen_id", citizen).bind(":at", at).bind(":kind", kind));
}

QList<qint64> ImportStore::measurementsOn(CitizenId citizen, const QString& instrument, QDate on) const {
    Statement select(m_database, measurementsOnSql);
    return idsOf(select.bind(":citizen_id", citizen).bind(":answered_on", on).bind(":instrument", instrument));
}

QList<qint64> ImportStore::screeningsOf(qint64 course) const {
    Statement select(m_database, screeningsOfSql);
    return idsOf(select.bind(":course_id", course));
}

QList<qint64> ImportStore::referralsOf(qint64 course) const {
    Statement select(m_database, referralsOfSql);
    return idsOf(select.bind(":course_id", course));
}

QDate ImportStore::reachedFrom(CitizenId citizen, QDate from) const {
    Statement select(m_database, reachedFromSql);
    select.bind(":citizen_id", citizen).bind(":from", from);
    return select.step() ? select.minute("reached").date() : QDate();
}

} // namespace brobygger
