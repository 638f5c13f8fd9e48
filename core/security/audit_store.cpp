// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/audit_store.h"

#include "core/base/time/clock.h"
#include "core/security/audit_words.h"
#include "core/storage/database.h"
#include "core/storage/records/one_moment.h"
#include "core/storage/records/record_digests.h"

#include <QHash>
#include <QTimeZone>

namespace brobygger {

namespace {
constexpr const char* chainSql = R"(
    SELECT a.id, a.sequence, a.at, a.actor, a.purpose, a.action, a.kind, a.record_id, a.citizen_id, a.field, a.digest_before,
           a.digest_after, a.link_rule, a.records, a.link, v.salt, v.value_before, v.value_after,
           v.audit_id IS NOT NULL AS has_values
    FROM audit a LEFT JOIN audit_value v ON v.audit_id = a.id ORDER BY a.sequence)";
constexpr const char* headSql = "SELECT sequence, link FROM audit ORDER BY sequence DESC LIMIT 1";
constexpr const char* lastChangeSql =
    "SELECT at FROM audit WHERE action NOT IN ('read', 'backed_up') ORDER BY sequence DESC LIMIT 1";
constexpr const char* erasedSql = "SELECT sequence, kind, record_id FROM audit WHERE action = 'erased' ORDER BY sequence";
constexpr const char* strayValuesSql = R"(
    SELECT count(*) AS stray FROM audit_value v WHERE NOT EXISTS (SELECT 1 FROM audit a WHERE a.id = v.audit_id))";
constexpr const char* endMarkSql = "SELECT digest FROM record_digest WHERE table_number = 0 AND row_id = 0";

// One question for each way of looking, so that each of them has its index.
constexpr const char* lineColumns =
    "SELECT at, actor, purpose, action, kind, record_id, field, sequence, coalesce(citizen_id, 0) AS citizen FROM audit";
constexpr const char* newestLines = " ORDER BY sequence DESC LIMIT :limit";
constexpr const char* newestOfCitizen = " WHERE citizen_id = :citizen ORDER BY sequence DESC LIMIT :limit";
constexpr const char* byNumber = " WHERE sequence <= :newest AND sequence > :before";
constexpr const char* byId = " WHERE id = :id";
constexpr const char* idOfNumberSql = "SELECT id FROM audit WHERE sequence = :sequence";
constexpr const char* idsOfDaySql = "SELECT id FROM audit WHERE at >= :from AND at < :before ORDER BY id DESC";
constexpr const char* idsOfCitizenSql = "SELECT id FROM audit WHERE citizen_id = :citizen ORDER BY id DESC";
constexpr const char* idsOfCitizenAndDaySql =
    "SELECT id FROM audit WHERE citizen_id = :citizen AND at >= :from AND at < :before ORDER BY id DESC";

constexpr const char* plainFilesSql = "SELECT path, direction, at, kind FROM plain_file ORDER BY at DESC, id DESC";

constexpr qsizetype mostRecordsNamed = 200; // a file that was changed all over is not listed row by row

AuditEntry fromRow(const Statement& row) {
    return {row.text("at"),           row.text("actor"), row.text("purpose"),     row.text("action"),    row.text("kind"),
            row.integer("record_id"), row.text("field"), row.integer("sequence"), row.integer("citizen")};
}

void bindFilter(Statement& select, const AuditFilter& filter) {
    if (filter.citizen != 0) {
        select.bind(":citizen", filter.citizen);
    }
    if (filter.day.isValid()) { // lines have the instant, the day is that of the wall clock
        select.bind(":from", filter.day.startOfDay(QTimeZone(wallZone)).toUTC().toString(Qt::ISODateWithMs));
        select.bind(":before", filter.day.addDays(1).startOfDay(QTimeZone(wallZone)).toUTC().toString(Qt::ISODateWithMs));
    }
}

const char* idsSqlFor(const AuditFilter& filter) {
    if (filter.citizen == 0) {
        return idsOfDaySql;
    }
    return filter.day.isValid() ? idsOfCitizenAndDaySql : idsOfCitizenSql;
}

LinkedLine linkedFromRow(const Statement& row) {
    return {.rule = row.number("link_rule"),
            .id = row.integer("id"),
            .sequence = row.integer("sequence"),
            .at = row.text("at"),
            .actor = row.text("actor"),
            .purpose = row.text("purpose"),
            .action = row.text("action"),
            .kind = row.text("kind"),
            .record = row.integer("record_id"),
            .citizen = row.integer("citizen_id"),
            .field = row.text("field"),
            .digestBefore = row.bytes("digest_before"),
            .digestAfter = row.bytes("digest_after"),
            .records = row.bytes("records")};
}

/// Which values were blanked on purpose, as later lines say.
class Erasures final {
public:
    explicit Erasures(Database& database) {
        Statement select(database, erasedSql);
        while (select.step()) {
            m_until[keyOf(select.text("kind"), select.integer("record_id"))] = select.integer("sequence");
        }
    }

    bool cover(const LinkedLine& line) const {
        return m_until.value(keyOf(line.kind, line.record)) > line.sequence ||
               (line.citizen != 0 && m_until.value(keyOf(toCode(RecordKind::Citizen), line.citizen)) > line.sequence);
    }

private:
    static QString keyOf(const QString& kind, qint64 record) { return kind + QLatin1Char('/') + QString::number(record); }

    QHash<QString, qint64> m_until; ///< the newest line that erased them
};

/// The values must give the digests that the chain holds; only what was erased may be blank or gone.
bool valuesFit(const Statement& row, const LinkedLine& line, const Erasures& erasures) {
    const bool hadValues = !line.digestBefore.isEmpty() || !line.digestAfter.isEmpty();
    if (!row.truth("has_values")) {
        return !hadValues || erasures.cover(line);
    }
    const QByteArray salt = row.bytes("salt");
    if (hadValues && salt.isEmpty() && row.text("value_before").isEmpty() && row.text("value_after").isEmpty()) {
        return erasures.cover(line);
    }
    return hadValues && AuditChain::digest(salt, row.text("value_before")) == line.digestBefore &&
           AuditChain::digest(salt, row.text("value_after")) == line.digestAfter;
}
} // namespace

QList<AuditEntry> AuditStore::lines(qint64 citizen, int limit) const {
    const QByteArray sql = QByteArray(lineColumns) + (citizen == 0 ? newestLines : newestOfCitizen);
    Statement select(m_database, sql.constData());
    if (citizen != 0) {
        select.bind(":citizen", citizen);
    }
    select.bind(":limit", limit > 0 ? limit : -1);
    QList<AuditEntry> lines;
    while (select.step()) {
        lines.append(fromRow(select));
    }
    return lines;
}

QString AuditStore::lastChangeAt() const {
    Statement newest(m_database, lastChangeSql);
    return newest.step() ? newest.text("at") : QString();
}

QList<PlainFile> AuditStore::plainFiles() const {
    Statement select(m_database, plainFilesSql);
    QList<PlainFile> files;
    while (select.step()) {
        files.append({select.text("path"), select.text("direction") == QLatin1String("written"), select.text("at"),
                      select.text("kind")});
    }
    return files;
}

bool AuditStore::canBeWritten() const { return m_database.number("PRAGMA query_only") == 0; }

QList<qint64> AuditStore::ids(const AuditFilter& filter) const {
    Statement newest(m_database, idOfNumberSql);
    newest.bind(":sequence", filter.upTo);
    const qint64 upTo = newest.step() ? newest.integer("id") : 0;
    Statement select(m_database, idsSqlFor(filter));
    bindFilter(select, filter);
    QList<qint64> ids;
    while (select.step()) {
        // Not asked for in SQL, where it would lead the engine away from the index of the day.
        if (const qint64 id = select.integer("id"); id <= upTo) {
            ids.append(id);
        }
    }
    return ids;
}

QList<AuditEntry> AuditStore::numbered(qint64 newest, qint64 count) const {
    QList<AuditEntry> lines(count);
    for (qint64 place = 0; place < count; ++place) {
        lines[place].sequence = newest - place;
    }
    const QByteArray sql = QByteArray(lineColumns) + byNumber;
    Statement select(m_database, sql.constData());
    select.bind(":newest", newest).bind(":before", newest - count);
    while (select.step()) {
        const AuditEntry line = fromRow(select);
        lines[newest - line.sequence] = line;
    }
    return lines;
}

QList<AuditEntry> AuditStore::withIds(const QList<qint64>& ids) const {
    const QByteArray sql = QByteArray(lineColumns) + byId;
    Statement select(m_database, sql.constData());
    QList<AuditEntry> lines;
    for (const qint64 id : ids) {
        select.reset();
        select.bind(":id", id);
        lines.append(select.step() ? fromRow(select) : AuditEntry());
    }
    return lines;
}

AuditHead AuditStore::head() const {
    Statement select(m_database, headSql);
    return select.step() ? AuditHead{select.integer("sequence"), select.bytes("link")} : AuditHead{};
}

AuditCheck AuditStore::check(const AuditHead& expected) const {
    const OneMoment moment(m_database);
    AuditCheck found;
    checkLines(expected, found);
    if (AuditChain::isSealed(m_database)) {
        checkRecords(found);
    }
    return found;
}

void AuditStore::checkLines(const AuditHead& expected, AuditCheck& found) const {
    const Erasures erasures(m_database);
    qint64 next = 1;
    int rule = 1;
    QByteArray older; // what the seal must say of the lines by the first rule
    Statement row(m_database, chainSql);
    while (row.step()) {
        const LinkedLine line = linkedFromRow(row);
        if (line.sequence != next) {
            found.problems.append(AuditLogWords::tr("The audit trail misses a line before line %1.").arg(line.sequence));
        }
        const bool isSeal = rule < 2 && line.rule >= 2 && found.lines > 0;
        if (AuditChain::link(found.head, line) != row.bytes("link") || line.rule < rule ||
            (isSeal && row.text("value_after").toLatin1() != older.toHex())) {
            found.problems.append(
                AuditLogWords::tr("Line %1 of the audit trail was changed after it was written.").arg(line.sequence));
        } else if (!valuesFit(row, line, erasures)) {
            found.problems.append(
                AuditLogWords::tr("The values of line %1 of the audit trail were changed after they were written.")
                    .arg(line.sequence));
        }
        if (line.rule < 2) {
            older = AuditChain::sealOver(older, line);
        }
        rule = line.rule;
        found.head = row.bytes("link");
        if (line.sequence == expected.count && found.head != expected.head) {
            found.problems.append(
                AuditLogWords::tr("The audit trail was written anew: line %1 is not the one that was kept outside the file.")
                    .arg(line.sequence));
        }
        ++found.lines;
        next = line.sequence + 1;
    }
    if (next - 1 < expected.count) {
        found.problems.append(
            AuditLogWords::tr("The end of the audit trail is missing: it has %1 lines, and had %2 when it was kept outside "
                              "the file.")
                .arg(next - 1)
                .arg(expected.count));
    }
    Statement stray(m_database, strayValuesSql);
    if (stray.step() && stray.integer("stray") > 0) {
        found.problems.append(AuditLogWords::tr("The audit trail has values without a line."));
    }
}

void AuditStore::checkRecords(AuditCheck& found) const {
    const AuditHead end = head();
    Statement mark(m_database, endMarkSql);
    if (!mark.step() || mark.bytes("digest") != AuditChain::endMark(end.count, end.head)) {
        found.problems.append(AuditLogWords::tr("The end of the audit trail was cut off or changed."));
    }
    AuditChain chain(m_database);
    chain.begin();
    const RecordDigests digests(m_database);
    if (digests.storedSum() != RecordDigest::fromBytes(chain.records())) {
        found.problems.append(AuditLogWords::tr("The records are not those that the newest line of the audit trail knows."));
    }
    const QList<RecordDifference> differences = digests.differences();
    for (const RecordDifference& difference : differences.first(qMin(differences.size(), mostRecordsNamed))) {
        found.problems.append(differenceInWords(difference));
    }
    if (differences.size() > mostRecordsNamed) {
        found.problems.append(
            AuditLogWords::tr("So it is with %n more.", nullptr, static_cast<int>(differences.size() - mostRecordsNamed)));
    }
}

} // namespace brobygger
