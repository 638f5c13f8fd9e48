// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/audit_chain.h"

#include "core/base/text/code_names.h"
#include "core/storage/database.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QStringList>
#include <utility>

namespace brobygger {

namespace {
constexpr CodeNames<AuditAction, 12> actions{{{
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
    {AuditAction::Erased, "erased"},
    {AuditAction::Sealed, "sealed"},
}}};

constexpr const char* lastLineSql = "SELECT sequence, link_rule, records, link FROM audit ORDER BY sequence DESC LIMIT 1";
constexpr const char* earlierLinesSql = "SELECT id, sequence, citizen_id FROM audit ORDER BY sequence";
constexpr const char* insertLineSql = R"(
    INSERT INTO audit (id, sequence, at, actor, purpose, action, kind, record_id, citizen_id, field,
                       digest_before, digest_after, link_rule, link)
    VALUES (:id, :sequence, :at, :actor, :purpose, :action, :kind, :record_id, :citizen_id, :field,
            :digest_before, :digest_after, :link_rule, :link))";
constexpr const char* closeLineSql = "UPDATE audit SET records = :records, link = :link WHERE id = :id";
constexpr const char* putEndSql = R"(
    INSERT INTO record_digest (table_number, row_id, digest) VALUES (0, 0, :digest)
    ON CONFLICT (table_number, row_id) DO UPDATE SET digest = excluded.digest)";
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

bool AuditChain::isSealed(Database& database) {
    Statement last(database, lastLineSql);
    return last.step() && last.number("link_rule") >= 2;
}

void AuditChain::begin() {
    m_line = LinkedLine();
    m_line.rule = 1;
    m_link.clear();
    Statement last(m_database, lastLineSql);
    if (last.step()) {
        m_line.rule = last.number("link_rule");
        m_line.sequence = last.integer("sequence");
        m_line.records = last.bytes("records");
        m_link = last.bytes("link");
    }
}

void AuditChain::append(const AuditLine& line, IdSource& ids) {
    const bool hasValues = !line.before.isEmpty() || !line.after.isEmpty();
    const QByteArray salt = hasValues ? randomSalt() : QByteArray();
    m_before = m_link;
    m_line = {.rule = 2,
              .id = ids.next(),
              .sequence = m_line.sequence + 1,
              .at = line.at,
              .actor = line.actor,
              .purpose = line.purpose,
              .action = toCode(line.action),
              .kind = toCode(line.kind),
              .record = line.record,
              .citizen = line.citizen,
              .field = line.field,
              .digestBefore = hasValues ? digest(salt, line.before) : QByteArray(),
              .digestAfter = hasValues ? digest(salt, line.after) : QByteArray(),
              .records = {}};
    m_link = link(m_before, m_line);
    Statement(m_database, insertLineSql)
        .bind(":id", m_line.id)
        .bind(":sequence", m_line.sequence)
        .bind(":at", line.at)
        .bind(":actor", line.actor)
        .bind(":purpose", line.purpose)
        .bind(":action", m_line.action)
        .bind(":kind", m_line.kind)
        .bind(":record_id", line.record)
        .bind(":citizen_id", line.citizen == 0 ? Value() : Value(line.citizen))
        .bind(":field", line.field)
        .bind(":digest_before", Value(m_line.digestBefore))
        .bind(":digest_after", Value(m_line.digestAfter))
        .bind(":link_rule", m_line.rule)
        .bind(":link", Value(m_link))
        .run();
    if (hasValues) {
        Statement(m_database, insertValueSql)
            .bind(":audit_id", m_line.id)
            .bind(":salt", Value(salt))
            .bind(":value_before", line.before)
            .bind(":value_after", line.after)
            .run();
    }
}

void AuditChain::seal(const QString& at, const QString& actor, IdSource& ids) {
    QByteArray over;
    Statement earlier(m_database, earlierLinesSql);
    while (earlier.step()) {
        LinkedLine line;
        line.id = earlier.integer("id");
        line.sequence = earlier.integer("sequence");
        line.citizen = earlier.integer("citizen_id");
        over = sealOver(over, line);
    }
    earlier.reset();
    append({at,
            actor,
            QStringLiteral("audit.seal"),
            AuditAction::Sealed,
            RecordKind::File,
            0,
            0,
            {},
            {},
            QString::fromLatin1(over.toHex())},
           ids);
}

void AuditChain::close(const QByteArray& records) {
    m_line.records = records;
    m_link = link(m_before, m_line);
    Statement(m_database, closeLineSql)
        .bind(":records", Value(records))
        .bind(":link", Value(m_link))
        .bind(":id", m_line.id)
        .run();
    Statement(m_database, putEndSql).bind(":digest", Value(endMark(m_line.sequence, m_link))).run();
}

QByteArray AuditChain::digest(const QByteArray& salt, const QString& value) {
    return QCryptographicHash::hash(salt + value.toUtf8(), QCryptographicHash::Sha256);
}

QByteArray AuditChain::link(const QByteArray& before, const LinkedLine& line) {
    QStringList parts{line.at, line.actor, line.purpose, line.action, line.kind, QString::number(line.record), line.field};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    if (line.rule >= 2) {
        parts << QString::number(line.rule) << QString::number(line.id) << QString::number(line.sequence)
              << QString::number(line.citizen) << QString::fromLatin1(line.records.toHex());
    }
    for (const QString& part : std::as_const(parts)) {
        const QByteArray utf8 = part.toUtf8();
        hash.addData(QByteArray::number(utf8.size()) + ':' + utf8); // lengths keep neighbours apart
    }
    hash.addData(line.digestBefore);
    hash.addData(line.digestAfter);
    return hash.result();
}

QByteArray AuditChain::endMark(qint64 sequence, const QByteArray& link) {
    return QCryptographicHash::hash(QByteArray::number(sequence) + ':' + link, QCryptographicHash::Sha256).first(16);
}

QByteArray AuditChain::sealOver(const QByteArray& before, const LinkedLine& line) {
    return QCryptographicHash::hash(before + QByteArray::number(line.sequence) + ' ' + QByteArray::number(line.id) + ' ' +
                                        QByteArray::number(line.citizen) + ';',
                                    QCryptographicHash::Sha256);
}

} // namespace brobygger
