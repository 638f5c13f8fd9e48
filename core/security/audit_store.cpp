// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/audit_store.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
constexpr const char* linesSql = R"(
    SELECT at, actor, purpose, action, kind, record_id, field FROM audit
    WHERE :citizen = 0 OR citizen_id = :citizen ORDER BY sequence DESC LIMIT :limit)";
constexpr const char* chainSql = R"(
    SELECT a.sequence, a.at, a.actor, a.purpose, a.action, a.kind, a.record_id, a.field, a.digest_before,
           a.digest_after, a.link, v.salt, v.value_before, v.value_after, v.audit_id IS NOT NULL AS has_values
    FROM audit a LEFT JOIN audit_value v ON v.audit_id = a.id ORDER BY a.sequence)";
constexpr const char* plainFilesSql = "SELECT path, direction, at FROM plain_file ORDER BY at DESC, id DESC";

struct AuditLogWords {
    Q_DECLARE_TR_FUNCTIONS(AuditLog)
};

AuditEntry fromRow(const Statement& row) {
    return {row.text("at"),   row.text("actor"),        row.text("purpose"), row.text("action"),
            row.text("kind"), row.integer("record_id"), row.text("field")};
}

/// Values that were blanked on purpose have an empty salt; any others must give the digests that the chain
/// holds.
bool valuesFit(const Statement& row) {
    const QByteArray salt = row.bytes("salt");
    return !row.truth("has_values") || salt.isEmpty() ||
           (AuditChain::digest(salt, row.text("value_before")) == row.bytes("digest_before") &&
            AuditChain::digest(salt, row.text("value_after")) == row.bytes("digest_after"));
}
} // namespace

QList<AuditEntry> AuditStore::lines(qint64 citizen, int limit) const {
    Statement select(m_database, linesSql);
    select.bind(":citizen", citizen).bind(":limit", limit > 0 ? limit : -1);
    QList<AuditEntry> lines;
    while (select.step()) {
        lines.append(fromRow(select));
    }
    return lines;
}

QList<PlainFile> AuditStore::plainFiles() const {
    Statement select(m_database, plainFilesSql);
    QList<PlainFile> files;
    while (select.step()) {
        files.append({select.text("path"), select.text("direction") == QLatin1String("written"), select.text("at")});
    }
    return files;
}

AuditCheck AuditStore::check() const {
    AuditCheck found;
    qint64 expected = 1;
    Statement row(m_database, chainSql);
    while (row.step()) {
        const qint64 sequence = row.integer("sequence");
        if (sequence != expected) {
            found.problems.append(AuditLogWords::tr("The audit trail misses a line before line %1.").arg(sequence));
        }
        const QByteArray link = AuditChain::link(found.head, row.text("at"), row.text("actor"), row.text("purpose"),
                                                 row.text("action"), row.text("kind"), row.integer("record_id"),
                                                 row.text("field"), row.bytes("digest_before"), row.bytes("digest_after"));
        if (link != row.bytes("link")) {
            found.problems.append(
                AuditLogWords::tr("Line %1 of the audit trail was changed after it was written.").arg(sequence));
        } else if (!valuesFit(row)) {
            found.problems.append(
                AuditLogWords::tr("The values of line %1 of the audit trail were changed after they were written.")
                    .arg(sequence));
        }
        found.head = row.bytes("link");
        ++found.lines;
        expected = sequence + 1;
    }
    return found;
}

} // namespace brobygger
