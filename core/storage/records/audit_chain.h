// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/storage/records/record_kind.h"
#include "core/storage/statement.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace brobygger {

class Database;

enum class AuditAction { Created, Changed, Removed, Read, Revealed, Printed, Exported, Imported, Undone, BackedUp };
QString toCode(AuditAction action);
std::optional<AuditAction> auditActionFromCode(const QString& code);

/// One line of the audit trail as it is written.
struct AuditLine {
    QString at; ///< UTC instant, ISO with milliseconds
    QString actor;
    QString purpose;
    AuditAction action;
    RecordKind kind;
    qint64 record = 0;
    qint64 citizen = 0;
    QString field;
    QString before;
    QString after;
};

/// Writes audit lines as a hash chain. Each link hashes the link before it, the line's facts, and salted digests of the old
/// and new value; the values themselves lie in a table of their own that erasing a person can blank without breaking the
/// chain. There is one chain per file; several laptops' chains stand side by side under their device number.
class AuditChain final {
public:
    explicit AuditChain(Database& database);

    void append(const AuditLine& line, IdSource& ids);

    /// The highest id of a line, from which ids go on; 0 in a new file.
    static qint64 highestId(Database& database);

    /// The digest that stands for a value in the chain: SHA-256 of salt and value.
    static QByteArray digest(const QByteArray& salt, const QString& value);
    /// The link: SHA-256 over the link before and everything the line says.
    static QByteArray link(const QByteArray& before, const QString& at, const QString& actor, const QString& purpose,
                           const QString& action, const QString& kind, qint64 record, const QString& field,
                           const QByteArray& digestBefore, const QByteArray& digestAfter);

private:
    Database& m_database;
    bool m_knowsLast = false; ///< looked up at the first line
    QByteArray m_last;
    qint64 m_sequence = 0;
};

} // namespace brobygger
