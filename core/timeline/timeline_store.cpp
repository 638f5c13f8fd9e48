// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline_store.h"

#include "core/base/time/dates.h"
#include "core/timeline/timeline_source.h"

namespace brobygger {

namespace {
QByteArray rowsSql(const TimelineSource& source) {
    return QByteArray("SELECT ") + QByteArray::number(static_cast<int>(source.event)) + " AS event, t.id AS id, " + source.at +
           " AS at, " + source.record + " AS record, " + source.subject + " AS subject, " + source.party + " AS party, " +
           source.code + " AS code, " + source.result + " AS result, " + source.reason + " AS reason, " + source.otherDay +
           " AS other_day, " + source.number + " AS number, " + source.isOpen + " AS is_open";
}

QByteArray daysSql(const TimelineSource& source) {
    return QByteArray("SELECT ") + QByteArray::number(static_cast<int>(source.kind)) + " AS kind, " + source.at + " AS at";
}

/// All sources of these kinds put together; `columns` says what is read of each.
QByteArray unionSql(const QSet<TimelineKind>& kinds, QByteArray (*columns)(const TimelineSource&)) {
    QByteArrayList parts;
    for (const TimelineSource& source : timelineSources()) {
        if (kinds.isEmpty() || kinds.contains(source.kind)) {
            parts.append(columns(source) + " FROM " + source.from + " WHERE " + source.of + ".citizen_id = :citizen AND " +
                         source.which);
        }
    }
    return parts.join("\nUNION ALL ");
}

TimelineEntry fromTimelineRow(const Statement& row) {
    TimelineEntry entry;
    entry.event = static_cast<TimelineEvent>(row.number("event"));
    entry.id = row.integer("id");
    entry.record = row.integer("record");
    const QString at = row.text("at");
    entry.hasTime = at.size() > 10;
    entry.at = entry.hasTime ? fromIsoMinute(at) : QDateTime(fromIsoDate(at), QTime(0, 0));
    entry.subject = row.text("subject");
    entry.party = row.text("party");
    entry.code = row.text("code");
    entry.result = row.text("result");
    entry.reason = row.text("reason");
    entry.otherDay = row.date("other_day");
    entry.number = row.number("number");
    entry.isOpen = row.truth("is_open");
    return entry;
}
} // namespace

void TimelineStore::bindTo(Statement& select, const QByteArray& sql, CitizenId citizen) const {
    select.bind(":citizen", citizen);
    if (sql.contains(":today")) {
        select.bind(":today", m_today);
    }
}

QHash<TimelineKind, int> TimelineStore::counts(CitizenId citizen) const {
    const QByteArray sql =
        "SELECT kind, count(*) AS entries FROM (" + unionSql({}, daysSql) + ") WHERE at IS NOT NULL GROUP BY kind";
    Statement select(m_database, sql.constData());
    bindTo(select, sql, citizen);
    QHash<TimelineKind, int> counts;
    while (select.step()) {
        counts.insert(static_cast<TimelineKind>(select.number("kind")), select.number("entries"));
    }
    return counts;
}

QList<TimelineDay> TimelineStore::days(CitizenId citizen, const QSet<TimelineKind>& kinds) const {
    const QByteArray sql = "SELECT substr(at, 1, 10) AS day, count(*) AS entries FROM (" + unionSql(kinds, daysSql) +
                           ") WHERE at IS NOT NULL GROUP BY substr(at, 1, 10) ORDER BY day DESC";
    Statement select(m_database, sql.constData());
    bindTo(select, sql, citizen);
    QList<TimelineDay> days;
    while (select.step()) {
        days.append({select.date("day"), select.integer("entries")});
    }
    return days;
}

QList<TimelineEntry> TimelineStore::entries(CitizenId citizen, const QSet<TimelineKind>& kinds, QDate from, QDate to,
                                            qsizetype skipped, qsizetype limit) const {
    // What has a time comes before what has none, as later in the day; the rest of the order only has to be the same each time.
    const QByteArray sql = "SELECT * FROM (" + unionSql(kinds, rowsSql) +
                           ") WHERE at >= :from AND at < :before ORDER BY at DESC, event DESC, id DESC "
                           "LIMIT :limit OFFSET :skipped";
    Statement select(m_database, sql.constData());
    bindTo(select, sql, citizen);
    select.bind(":from", from).bind(":before", to.addDays(1));
    select.bind(":limit", static_cast<qint64>(limit)).bind(":skipped", static_cast<qint64>(skipped));
    QList<TimelineEntry> entries;
    while (select.step()) {
        entries.append(fromTimelineRow(select));
    }
    return entries;
}

} // namespace brobygger
