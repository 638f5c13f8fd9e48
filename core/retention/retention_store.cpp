// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/retention_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* standingSql = R"(
    SELECT c.id, c.given_name, c.surname, c.birth_date, substr(c.created_at, 1, 10) AS registered_on,
        (SELECT max(k.closed_on) FROM course k WHERE k.citizen_id = c.id) AS closed_on,
        EXISTS (SELECT 1 FROM course k WHERE k.citizen_id = c.id AND k.state <> 'closed') AS has_open_course,
        EXISTS (SELECT 1 FROM course k WHERE k.citizen_id = c.id AND k.started_on IS NOT NULL) AS has_started,
        EXISTS (SELECT 1 FROM incoming_referral r WHERE r.citizen_id = c.id AND r.state = 'open')
            OR EXISTS (SELECT 1 FROM outgoing_referral r WHERE r.citizen_id = c.id AND r.handed_over_to = ''
                       AND r.state IN ('draft', 'sent', 'accepted', 'started')) AS has_open_referral,
        EXISTS (SELECT 1 FROM appointment a WHERE a.citizen_id = c.id AND a.outcome IS NULL AND a.handed_over_to = ''
                AND substr(a.starts_at, 1, 10) >= :today) AS has_coming_appointment,
        EXISTS (SELECT 1 FROM note n WHERE n.citizen_id = c.id AND n.to_be_filed = 1 AND n.filed_on IS NULL)
            OR EXISTS (SELECT 1 FROM document d WHERE d.citizen_id = c.id AND d.to_be_filed = 1 AND d.filed_on IS NULL)
            OR EXISTS (SELECT 1 FROM short_message m WHERE m.citizen_id = c.id AND m.to_be_filed = 1
                       AND m.filed_on IS NULL) AS waits_for_filing,
        EXISTS (SELECT 1 FROM rights_request q WHERE q.citizen_id = c.id AND q.answered_on IS NULL) AS has_open_request,
        EXISTS (SELECT 1 FROM restriction x WHERE x.citizen_id = c.id AND x.lifted_on IS NULL) AS is_restricted
    FROM citizen c)";
constexpr const char* ofOne = " WHERE c.id = :citizen";
constexpr const char* ofThoseWithout = R"(
    WHERE c.merged_into IS NULL AND NOT EXISTS (SELECT 1 FROM course k WHERE k.citizen_id = c.id AND k.state <> 'closed')
    ORDER BY c.sort_key, c.id)";

RetentionRow standingFromRow(const Statement& row) {
    RetentionRow standing;
    standing.citizen = row.id<CitizenId>("id");
    Citizen citizen;
    citizen.givenName = row.text("given_name");
    citizen.surname = row.text("surname");
    standing.name = citizen.fullName();
    standing.birthDate = row.date("birth_date");
    standing.rule.kind = row.truth("has_started") ? RetentionKind::Course : RetentionKind::NeverStarted;
    if (row.truth("has_open_course")) {
        standing.blocks.append(ErasureBlock::OpenCourse);
    } else {
        standing.from = row.isNull("closed_on") ? row.date("registered_on") : row.date("closed_on");
    }
    if (row.truth("has_open_referral")) {
        standing.blocks.append(ErasureBlock::OpenReferral);
    }
    if (row.truth("has_coming_appointment")) {
        standing.blocks.append(ErasureBlock::ComingAppointment);
    }
    if (row.truth("waits_for_filing")) {
        standing.blocks.append(ErasureBlock::NotFiled);
    }
    if (row.truth("has_open_request")) {
        standing.blocks.append(ErasureBlock::OpenRequest);
    }
    if (row.truth("is_restricted")) {
        standing.blocks.append(ErasureBlock::Restricted);
    }
    return standing;
}
} // namespace

QList<RetentionRow> RetentionStore::withoutOpenCourse(QDate today) const {
    const QByteArray sql = QByteArray(standingSql) + ofThoseWithout;
    Statement select(m_database, sql.constData());
    select.bind(":today", today);
    QList<RetentionRow> rows;
    while (select.step()) {
        rows.append(standingFromRow(select));
    }
    return rows;
}

std::optional<RetentionRow> RetentionStore::find(CitizenId citizen, QDate today) const {
    const QByteArray sql = QByteArray(standingSql) + ofOne;
    Statement select(m_database, sql.constData());
    select.bind(":today", today).bind(":citizen", citizen);
    return select.step() ? std::optional(standingFromRow(select)) : std::nullopt;
}

} // namespace brobygger
