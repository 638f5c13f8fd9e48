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

enum class AuditAction {
    Created,
    Changed,
    Removed,
    Read,
    Revealed,
    Printed,
    Exported,
    Imported,
    Undone,
    BackedUp,
    Erased, ///< the values of the record's older lines were blanked; of a citizen: those of every record of theirs
    Sealed, ///< what stood in the file before there were digests was taken down
};
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

/// One line as it is linked to the one before it: all that it says.
struct LinkedLine {
    int rule = 2; ///< 1: as it was before lines said their citizen, id and number in the link
    qint64 id = 0;
    qint64 sequence = 0;
    QString at;
    QString actor;
    QString purpose;
    QString action;
    QString kind;
    qint64 record = 0;
    qint64 citizen = 0;
    QString field;
    QByteArray digestBefore;
    QByteArray digestAfter;
    QByteArray records; ///< the sum of the digests of all records; empty but in the last line of a write
};

/// Writes audit lines as a hash chain. Each link hashes the link before it, the line's facts, and salted digests of the old
/// and new value; the values themselves lie in a table of their own that erasing a person can blank without breaking the
/// chain. The last line of a write also says the sum of the digests of all records (RecordDigests), and the file remembers
/// which line is the newest, so that neither records nor the end of the trail can be changed unseen. There is one chain per
/// file; several laptops' chains stand side by side under their device number.
class AuditChain final {
public:
    explicit AuditChain(Database& database);

    /// Looks up the newest line. To be called within the write, before anything is appended.
    void begin();
    /// Whether no line is linked by today's rule: the file is new, or comes from before there were digests.
    bool isUnsealed() const { return m_line.rule < 2; }
    bool hasLines() const { return m_line.sequence > 0; }
    /// The sum of the digests of all records as the newest line says it.
    const QByteArray& records() const { return m_line.records; }
    void append(const AuditLine& line, IdSource& ids);
    /// The older lines are closed by one that says what they did not have in their links; a new file needs none.
    void seal(const QString& at, const QString& actor, IdSource& ids);
    /// Gives the newest line the sum of the digests of all records, and remembers it as the newest. The last thing of a write.
    void close(const QByteArray& records);

    /// The highest id of a line, from which ids go on; 0 in a new file.
    static qint64 highestId(Database& database);
    /// Whether the newest line is linked by today's rule.
    static bool isSealed(Database& database);

    /// The digest that stands for a value in the chain: SHA-256 of salt and value.
    static QByteArray digest(const QByteArray& salt, const QString& value);
    /// The link: SHA-256 over the link before and everything the line says.
    static QByteArray link(const QByteArray& before, const LinkedLine& line);
    /// What stands in the file for its newest line.
    static QByteArray endMark(qint64 sequence, const QByteArray& link);
    /// What stands for the ids and citizens of the lines by the first rule, made as they are walked along.
    static QByteArray sealOver(const QByteArray& before, const LinkedLine& line);

private:
    Database& m_database;
    LinkedLine m_line;   ///< the newest
    QByteArray m_before; ///< the link that its own begins with
    QByteArray m_link;
};

} // namespace brobygger
