// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/plain_file_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* insertSql = R"(
    INSERT INTO plain_file (id, path, kind, direction, at) VALUES (:id, :path, :kind, 'written', :at))";
} // namespace

void PlainFileStore::insertWritten(Write& write, const QString& path, const QString& kind) {
    struct PlainFile;
    const auto id = write.newId<PlainFile>();
    Statement(m_database, insertSql).bind(":id", id).bind(":path", path).bind(":kind", kind).bind(":at", write.stamp()).run();
    write.happened(AuditAction::Exported, RecordKind::PlainFile, id.value(), 0, kind);
}

} // namespace brobygger
