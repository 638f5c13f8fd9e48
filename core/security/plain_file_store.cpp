// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/plain_file_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* insertSql = R"(
    INSERT INTO plain_file (id, path, kind, direction, citizen_id, at)
    VALUES (:id, :path, :kind, :direction, :citizen_id, :at))";
constexpr const char* newestOfPathSql =
    "SELECT id, coalesce(citizen_id, 0) AS citizen, kind FROM plain_file WHERE path = :path ORDER BY id DESC LIMIT 1";
} // namespace

void PlainFileStore::insertWritten(Write& write, const QString& path, const QString& kind, qint64 citizen) {
    const qint64 id = insert(write, path, kind, QStringLiteral("written"), citizen);
    write.happened(AuditAction::Exported, RecordKind::PlainFile, id, citizen, kind);
}

void PlainFileStore::insertRead(Write& write, const QString& path, const QString& kind, qint64 citizen) {
    const qint64 id = insert(write, path, kind, QStringLiteral("read"), citizen);
    write.happened(AuditAction::Imported, RecordKind::PlainFile, id, citizen, kind);
}

bool PlainFileStore::noteRemoval(Write& write, const QString& path) {
    Statement newest(m_database, newestOfPathSql);
    if (!newest.bind(":path", path).step()) {
        return false;
    }
    write.happened(AuditAction::Removed, RecordKind::PlainFile, newest.integer("id"), newest.integer("citizen"),
                   newest.text("kind"));
    return true;
}

qint64 PlainFileStore::insert(Write& write, const QString& path, const QString& kind, const QString& direction,
                              qint64 citizen) {
    struct PlainFile;
    const auto id = write.newId<PlainFile>();
    Statement(m_database, insertSql)
        .bind(":id", id)
        .bind(":path", path)
        .bind(":kind", kind)
        .bind(":direction", direction)
        .bind(":citizen_id", citizen == 0 ? Value() : Value(citizen))
        .bind(":at", write.stamp())
        .run();
    return id.value();
}

} // namespace brobygger
