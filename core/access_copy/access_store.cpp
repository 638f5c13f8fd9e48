// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access_copy/access_store.h"

#include "core/access_copy/access_words.h"
#include "core/base/time/dates.h"
#include "core/codes/codes.h"
#include "core/exchange/html/html_text.h"
#include "core/security/audit_store.h"
#include "core/security/audit_words.h"
#include "core/storage/records/belongings.h"
#include "core/storage/statement.h"

#include <QHash>

namespace brobygger {

namespace {
QList<AccessColumn> columnsOf(Database& database, const QByteArray& table) {
    QList<AccessColumn> columns;
    Statement names(database, "SELECT name FROM pragma_table_xinfo(:table)");
    names.bind(":table", QString::fromLatin1(table));
    while (names.step()) {
        columns.append({names.text("name").toLatin1(), {}, {}});
    }
    // A key to `code` has two columns: the list, and the id within it.
    QHash<qint64, QByteArray> lists;
    Statement keys(
        database,
        R"(SELECT id, seq, "table" AS referred, "from" AS own FROM pragma_foreign_key_list(:table) ORDER BY id, seq)");
    keys.bind(":table", QString::fromLatin1(table));
    while (keys.step()) {
        const QByteArray own = keys.text("own").toLatin1();
        const QByteArray referred = keys.text("referred").toLatin1();
        if (referred == "code" && own.endsWith("_list")) {
            lists.insert(keys.integer("id"), own);
        }
        for (AccessColumn& column : columns) {
            if (column.name == own) {
                column.referred = referred;
                column.listColumn = own.endsWith("_list") ? QByteArray() : lists.value(keys.integer("id"));
            }
        }
    }
    return columns;
}

QString plainText(const Value& value) {
    if (const auto* number = std::get_if<qint64>(&value)) {
        return QString::number(*number);
    }
    if (const auto* decimal = std::get_if<double>(&value)) {
        return QString::number(*decimal);
    }
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString yesOrNo(const QString& stored) {
    return stored == QStringLiteral("0") ? AccessCopyWords::tr("no") : AccessCopyWords::tr("yes");
}

/// A stored day or time as it is written to people; another text as it is.
QString readable(const QString& text) {
    constexpr qsizetype dayLength = 10;
    constexpr qsizetype minuteLength = 16;
    if (text.size() == dayLength && fromIsoDate(text).isValid()) {
        return formatDate(fromIsoDate(text));
    }
    if (text.size() == minuteLength && fromIsoMinute(text).isValid()) {
        return formatDateTime(fromIsoMinute(text));
    }
    if (text.endsWith(QLatin1Char('Z'))) {
        const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
        return at.isValid() ? formatDateTime(at.toLocalTime()) : text;
    }
    const QString word = accessCode(text);
    return word.isEmpty() ? text : word;
}

/// What a row of those around is called; a volunteer's name is not the citizen's to have.
QString nameOf(Database& database, const QByteArray& table, const QString& id) {
    if (table == "volunteer") {
        return AccessCopyWords::tr("a volunteer");
    }
    if (table != "partner" && table != "partner_person" && table != "offer") {
        return id;
    }
    Statement select(database, ("SELECT name FROM " + table + " WHERE id = :id").constData());
    select.bind(":id", id.toLongLong());
    return select.step() ? select.text("name") : QString();
}

QString actInWords(const QString& action) {
    switch (auditActionFromCode(action).value_or(AuditAction::Read)) {
    case AuditAction::Revealed: return AccessCopyWords::tr("shown in full");
    case AuditAction::Printed: return AccessCopyWords::tr("printed");
    case AuditAction::Exported: return AccessCopyWords::tr("written to a file");
    default: break;
    }
    return AccessCopyWords::tr("read");
}

bool isLookUp(const QString& action) {
    const auto known = auditActionFromCode(action);
    return known == AuditAction::Read || known == AuditAction::Revealed || known == AuditAction::Printed ||
           known == AuditAction::Exported;
}
} // namespace

QString AccessStore::valueText(const Statement& row, const AccessColumn& column, const QString& language) const {
    const QString text = plainText(row.value(column.name.constData()));
    if (text.isEmpty()) {
        return {};
    }
    if (!column.listColumn.isEmpty()) {
        return m_codes.name(row.text(column.listColumn.constData()), text, language);
    }
    if (column.name.endsWith("_id") && !column.referred.isEmpty()) {
        return nameOf(m_database, column.referred, text);
    }
    if (column.name == "html") {
        return plainTextOfHtml(text);
    }
    return isYesOrNo(column.name) ? yesOrNo(text) : readable(text);
}

void AccessStore::readRows(AccessCopy& copy, const Belonging& belonging, CitizenId citizen, const QString& language) const {
    const QList<AccessColumn> columns = columnsOf(m_database, belonging.table);
    Statement select(m_database, ("SELECT * FROM " + belonging.table + " WHERE " + belonging.condition).constData());
    select.bind(":owner", citizen.value());
    for (int row = 1; select.step(); ++row) {
        AccessLine line;
        line.key = QStringLiteral("%1/%2").arg(QString::fromLatin1(belonging.table)).arg(row);
        line.section = accessSection(belonging.table);
        for (const AccessColumn& column : columns) {
            const QString text = isTechnical(column.name) ? QString() : valueText(select, column, language);
            if (!text.isEmpty()) {
                const QString label = accessColumn(column.name);
                line.values.append({label.isEmpty() ? QString::fromLatin1(column.name) : label, text});
            }
        }
        if (!line.values.isEmpty()) {
            copy.lines.append(line);
        }
        if (belonging.table == "citizen") {
            copy.isProtected = select.truth("is_address_protected");
        }
    }
}

AccessCopy AccessStore::read(CitizenId citizen, const QString& language) const {
    AccessCopy copy;
    const QList<Belonging> belongings = belongingsOf(m_database, "citizen");
    for (const Belonging& belonging : belongings) {
        readRows(copy, belonging, citizen, language);
    }
    copy.earlier = earlierValues(citizen);
    const QList<AuditEntry> trail = AuditStore(m_database).lines(citizen.value(), 0);
    for (const AuditEntry& entry : trail) {
        if (isLookUp(entry.action)) {
            copy.lookUps.append(
                {readable(entry.at), actInWords(entry.action), recordInWords(entry.kind.toLatin1()), entry.purpose});
        }
    }
    return copy;
}

QList<AccessEarlierValue> AccessStore::earlierValues(CitizenId citizen) const {
    QList<AccessEarlierValue> earlier;
    Statement select(m_database, R"(
        SELECT a.at, a.field, v.value_before FROM audit a JOIN audit_value v ON v.audit_id = a.id
        WHERE a.citizen_id = :citizen AND a.kind = 'citizen' AND a.action = 'changed' AND v.value_before <> ''
        ORDER BY a.sequence)");
    select.bind(":citizen", citizen.value());
    while (select.step()) {
        const QByteArray column = select.text("field").toLatin1();
        const QString label = accessColumn(column);
        if (label.isEmpty()) {
            continue;
        }
        const QString before = select.text("value_before");
        const QDateTime at = QDateTime::fromString(select.text("at"), Qt::ISODateWithMs).toLocalTime();
        earlier.append({at.date(), label, isYesOrNo(column) ? yesOrNo(before) : readable(before)});
    }
    return earlier;
}

} // namespace brobygger
