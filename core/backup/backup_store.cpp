// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_store.h"

#include "core/backup/backup_words.h"
#include "core/base/storage_failure.h"
#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* copySql = "VACUUM INTO :target";
constexpr const char* countSql = R"(
    SELECT (SELECT count(*) FROM citizen) + (SELECT count(*) FROM appointment) + (SELECT count(*) FROM audit) AS records)";
constexpr const char* referencesSql = R"(SELECT "table" AS name, count(*) AS broken FROM pragma_foreign_key_check GROUP BY 1)";
} // namespace

Result<void> BackupStore::copyInto(const QString& target) {
    try {
        Statement(m_database, copySql).bind(":target", target).run();
        return {};
    } catch (const StorageFailure& failure) {
        return failure.toError();
    }
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
        problems.append(BackupWords::tr("Table %1 has %2 rows that point at nothing.")
                            .arg(references.text("name"), QString::number(references.integer("broken"))));
    }
    return problems;
}

qint64 BackupStore::recordCount() const { return m_database.number(countSql); }

} // namespace brobygger
