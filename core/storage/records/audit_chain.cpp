// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/audit_chain.h"

#include "core/base/text/code_names.h"
#include "core/storage/database.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace brobygger {

namespace {
constexpr CodeNames<AuditAction, 10> actions{{{
    {AuditAction::Created, "created"},
    {AuditAction::Changed, "changed"},
    {AuditAction::Removed, "removed"},
    {AuditAction::Read, "read"},
    {AuditAction::Revealed, "revealed"},
    {AuditAction::Printed, "printed"},
    {AuditAction::Exported, "exported"},
    {AuditAction::Imported, "imported"},
    {AuditAction::Undone, "undone"},
    {AuditAction::BackedUp, "backed_up"},
}}};

constexpr const char* lastLinkSql = "SELECT sequence, link FROM audit ORDER BY sequence DESC LIMIT 1";
constexpr const char* insertLineSql = R"(
    INSERT INTO audit (id, sequence, at, actor, purpose, action, kind, record_id, citizen_id, field,
                       digest_before, digest_after, link)
    VALUES (:id, :sequence, :at, :actor, :purpose, :action, :kind, :record_id, :citizen_id, :field,
            :digest_before, :digest_after, :link))";
constexpr const char* insertValueSql = R"(
    INSERT INTO audit_value (audit_id, salt, value_before, value_after)
    VALUES (:audit_id, :salt, :value_before, :value_after))";

QByteArray randomSalt() {
    QByteArray salt(16, '\0');
    QRandomGenerator::system()->generate(reinterpret_cast<quint32*>(salt.data()), reinterpret_cast<quint32*>(salt.data()) + 4);
    return salt;
}
} // namespace

QString toCode(AuditAction action) { return actions.name(action); }

std::optional<AuditAction> auditActionFromCode(const QString& code) { return actions.value(code); }

AuditChain::AuditChain(Database& database)
    : m_database(database) {}

qint64 AuditChain::highestId(Database& database) { return database.number("SELECT coalesce(max(id), 0) FROM audit"); }

void AuditChain::append(const AuditLine& line, IdSource& ids) {
    if (!m_knowsLast) {
        m_knowsLast = true;
        Statement last(m_database, lastLinkSql);
        if (last.step()) {
            m_sequence = last.integer("sequence");
            m_last = last.bytes("link");
        }
    }
    const bool hasValues = !line.before.isEmpty() || !line.after.isEmpty();
    const QByteArray salt = hasValues ? randomSalt() : QByteArray();
    const QByteArray before = hasValues ? digest(salt, line.before) : QByteArray();
    const QByteArray after = hasValues ? digest(salt, line.after) : QByteArray();
    m_last = link(m_last, line.at, line.actor, line.purpose, toCode(line.action), toCode(line.kind), line.record, line.field,
                  before, after);
    ++m_sequence;
    const qint64 id = ids.next();
    Statement(m_database, insertLineSql)
        .bind(":id", id)
        .bind(":sequence", m_sequence)
        .bind(":at", line.at)
        .bind(":actor", line.actor)
        .bind(":purpose", line.purpose)
        .bind(":action", toCode(line.action))
        .bind(":kind", toCode(line.kind))
        .bind(":record_id", line.record)
        .bind(":citizen_id", line.citizen == 0 ? Value() : Value(line.citizen))
        .bind(":field", line.field)
        .bind(":digest_before", Value(before))
        .bind(":digest_after", Value(after))
        .bind(":link", Value(m_last))
        .run();
    if (hasValues) {
        Statement(m_database, insertValueSql)
            .bind(":audit_id", id)
            .bind(":salt", Value(salt))
            .bind(":value_before", line.before)
            .bind(":value_after", line.after)
            .run();
    }
}

QByteArray AuditChain::digest(const QByteArray& salt, const QString& value) {
    return QCryptographicHash::hash(salt + value.toUtf8(), QCryptographicHash::Sha256);
}

QByteArray AuditChain::link(const QByteArray& before, const QString& at, const QString& actor, const QString& purpose,
                            const QString& action, const QString& kind, qint64 record, const QString& field,
                            const QByteArray& digestBefore, const QByteArray& digestAfter) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    for (const QString& part : {at, actor, purpose, action, kind, QString::number(record), field}) {
        const QByteArray utf8 = part.toUtf8();
        hash.addData(QByteArray::number(utf8.size()) + ':' + utf8); // lengths keep neighbours apart
    }
    hash.addData(digestBefore);
    hash.addData(digestAfter);
    return hash.result();
}

} // namespace brobygger
