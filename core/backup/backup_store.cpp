// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_store.h"

#include "core/backup/backup_words.h"
#include "core/base/storage_failure.h"
#include "core/security/audit_words.h"
#include "core/settings/settings.h"
#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* copySql = "VACUUM INTO :target";
constexpr const char* referencesSql = R"(SELECT "table" AS name, count(*) AS broken FROM pragma_foreign_key_check GROUP BY 1)";
constexpr const char* tablesSql = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
constexpr const char* summarySql = R"(
    SELECT (SELECT count(*) FROM citizen) AS citizens, (SELECT count(*) FROM appointment) AS appointments,
           (SELECT count(*) FROM document) AS documents, (SELECT count(*) FROM audit) AS lines)";
constexpr const char* newestLineSql = "SELECT at, link FROM audit ORDER BY sequence DESC LIMIT 1";
constexpr const char* firstLineSql = "SELECT link FROM audit ORDER BY sequence LIMIT 1";
constexpr const char* organisationSql = "SELECT value FROM setting WHERE name = :name";
constexpr const char* erasedSql = "SELECT id, reason, rule FROM erasure ORDER BY created_at, id";
constexpr const char* putEraseAgainSql = R"(
    INSERT INTO setting (name, value) VALUES (:name, :value)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value)";
constexpr const char* hasCitizenSql = "SELECT count(*) AS number FROM citizen WHERE id = :id";
constexpr const char* linkSql = "SELECT count(*) AS lines FROM audit WHERE link = :link";
} // namespace

Result<void> BackupStore::copyInto(const QString& target) {
    const bool isHeldToReading = m_database.number("PRAGMA query_only") != 0;
    m_database.execute("PRAGMA query_only = OFF"); // it forbids writing a copy elsewhere, too
    Result<void> copied;
    try {
        Statement(m_database, copySql).bind(":target", target).run();
    } catch (const StorageFailure& failure) {
        copied = failure.toError();
    }
    if (isHeldToReading) {
        m_database.execute("PRAGMA query_only = ON");
    }
    return copied;
}

QStringList BackupStore::integrityProblems() const {
    QStringList problems;
    Statement engine(m_database, "PRAGMA integrity_check");
    while (engine.step()) {
        if (engine.text(0) != QStringLiteral("ok")) {
            problems.append(engine.text(0));
        }
    }
    Statement references(m_database, referencesSql);
    while (references.step()) {
        problems.append(BackupWords::tr("%1 points at something that is not in the file (found %n times).", nullptr,
                                        references.number("broken"))
                            .arg(recordInWords(references.text("name").toUtf8())));
    }
    return problems;
}

QStringList BackupStore::sealProblems() const {
    QStringList problems;
    Statement seals(m_database, "PRAGMA cipher_integrity_check");
    while (seals.step()) {
        problems.append(seals.text(0));
    }
    return problems;
}

QMap<QString, qint64> BackupStore::rowCounts() const {
    QStringList tables;
    Statement names(m_database, tablesSql);
    while (names.step()) {
        tables.append(names.text("name"));
    }
    QMap<QString, qint64> counts;
    for (const QString& table : std::as_const(tables)) {
        counts.insert(table, m_database.number("SELECT count(*) FROM \"" + table.toUtf8() + '"'));
    }
    return counts;
}

FileSummary BackupStore::summary() const {
    FileSummary found;
    Statement counts(m_database, summarySql);
    counts.step();
    found.citizens = counts.integer("citizens");
    found.appointments = counts.integer("appointments");
    found.documents = counts.integer("documents");
    found.auditLines = counts.integer("lines");
    Statement newest(m_database, newestLineSql);
    if (newest.step()) {
        found.lastChange = newest.text("at");
        found.auditHead = newest.bytes("link");
    }
    Statement first(m_database, firstLineSql);
    if (first.step()) {
        found.auditOrigin = first.bytes("link");
    }
    Statement organisation(m_database, organisationSql);
    organisation.bind(":name", QString::fromLatin1(organisationName.name));
    if (organisation.step()) {
        found.organisation = organisation.text("value");
    }
    return found;
}

bool BackupStore::knows(const QByteArray& auditHead) const {
    Statement lines(m_database, linkSql);
    lines.bind(":link", Value(auditHead));
    return auditHead.isEmpty() || (lines.step() && lines.integer("lines") > 0);
}

QList<ErasedSince> BackupStore::erased() const {
    QList<ErasedSince> erased;
    Statement select(m_database, erasedSql);
    while (select.step()) {
        erased.append({select.integer("id"), select.text("reason"), select.text("rule")});
    }
    return erased;
}

bool BackupStore::hasCitizen(qint64 id) const {
    Statement select(m_database, hasCitizenSql);
    select.bind(":id", id);
    return select.step() && select.integer("number") > 0;
}

void BackupStore::putEraseAgain(const QList<ErasedSince>& erased) {
    Statement(m_database, putEraseAgainSql)
        .bind(":name", QString::fromLatin1(eraseAgainSetting.name))
        .bind(":value", toText(erased))
        .run();
}

void BackupStore::settleForGood() {
    m_database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    m_database.execute("PRAGMA journal_mode = DELETE");
}

} // namespace brobygger
