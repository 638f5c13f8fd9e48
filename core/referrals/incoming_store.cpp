// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/incoming_store.h"

#include "core/citizens/safe_contact_columns.h"
#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* selectSql = "SELECT * FROM incoming_referral WHERE id = :id";
constexpr const char* insertSql = R"(
    INSERT INTO incoming_referral (id, citizen_id, course_id, source, partner_id, partner_person_id, received_on, reason,
        citizen_is_informed, first_contact_on, answered_on, answered_via, state, created_at, changed_at)
    VALUES (:id, :citizen_id, :course_id, :source, :partner_id, :partner_person_id, :received_on, :reason,
        :citizen_is_informed, :first_contact_on, :answered_on, :answered_via, :state, :stamp, :stamp))";
constexpr const char* updateSql = R"(
    UPDATE incoming_referral SET citizen_id = :citizen_id, course_id = :course_id, source = :source,
        partner_id = :partner_id, partner_person_id = :partner_person_id, received_on = :received_on, reason = :reason,
        citizen_is_informed = :citizen_is_informed, first_contact_on = :first_contact_on, answered_on = :answered_on,
        answered_via = :answered_via, state = :state, changed_at = :stamp
    WHERE id = :id)";
constexpr const char* removeSql = "DELETE FROM incoming_referral WHERE id = :id";
constexpr const char* waitingOfSql = R"(
    SELECT * FROM incoming_referral
    WHERE citizen_id = :citizen_id AND first_contact_on IS NULL AND state = 'open' ORDER BY received_on, id)";
constexpr const char* courseSql = R"(
    SELECT * FROM incoming_referral WHERE course_id = :course_id AND state = 'open' ORDER BY received_on, id)";

// A line of the inbox. Attempts are counted per line, since a window holds few of them.
constexpr const char* rowSql = R"(
    SELECT r.*, trim(c.given_name || ' ' || c.surname) AS citizen_name, c.phone AS citizen_phone,
        c.may_call, c.may_leave_message, c.may_sms, c.may_email, c.may_mention_us, c.contact_note,
        coalesce(p.name, '') AS partner_name, coalesce(pp.name, '') AS person_name,
        (SELECT count(*) FROM contact k JOIN code o ON o.list = 'contact_outcome' AND o.id = k.outcome
         WHERE k.citizen_id = r.citizen_id AND k.at >= r.received_on AND o.extra IN ('retry', 'failed')
             AND (r.first_contact_on IS NULL OR k.at <= r.first_contact_on || 'T24:00')) AS attempts
    FROM incoming_referral r JOIN citizen c ON c.id = r.citizen_id
        LEFT JOIN partner p ON p.id = r.partner_id LEFT JOIN partner_person pp ON pp.id = r.partner_person_id )";
// Which lines a window holds is settled first, so that attempts are only counted for those.
constexpr const char* pageSql = R"(
    WHERE r.id IN (SELECT r.id FROM incoming_referral r JOIN citizen c ON c.id = r.citizen_id
                   LEFT JOIN partner p ON p.id = r.partner_id )";
constexpr const char* waitingWhere = "WHERE r.first_contact_on IS NULL AND r.state = 'open' AND c.life_state = 'present' ";
constexpr const char* openWhere = "WHERE r.state = 'open' AND c.life_state = 'present' ";
constexpr const char* unansweredWhere = "WHERE r.answered_on IS NULL AND r.partner_id IS NOT NULL ";
constexpr const char* oldestFirst = "ORDER BY r.received_on, r.id ";
constexpr const char* byClinic = "ORDER BY p.sort_key, r.partner_id, r.received_on, r.id ";
constexpr const char* newestFirst = "ORDER BY r.received_on DESC, r.id DESC ";

const char* whereOf(IncomingView view) {
    switch (view) {
    case IncomingView::Waiting: return waitingWhere;
    case IncomingView::Open: return openWhere;
    case IncomingView::Unanswered: return unansweredWhere;
    case IncomingView::All: break;
    }
    return "";
}

const char* orderOf(IncomingView view) {
    switch (view) {
    case IncomingView::Waiting:
    case IncomingView::Open: return oldestFirst;
    case IncomingView::Unanswered: return byClinic;
    case IncomingView::All: break;
    }
    return newestFirst;
}

IncomingReferral fromRow(const Statement& row) {
    IncomingReferral referral;
    referral.id = row.id<IncomingReferralId>("id");
    referral.citizen = row.id<CitizenId>("citizen_id");
    referral.course = row.id<CourseId>("course_id");
    referral.source = row.text("source");
    referral.partner = row.id<PartnerId>("partner_id");
    referral.person = row.id<PartnerPersonId>("partner_person_id");
    referral.receivedOn = row.date("received_on");
    referral.reason = row.text("reason");
    referral.citizenIsInformed = row.optionalTruth("citizen_is_informed");
    referral.firstContactOn = row.date("first_contact_on");
    referral.answeredOn = row.date("answered_on");
    referral.answeredVia = row.text("answered_via");
    referral.state = incomingStateFromCode(row.text("state"));
    return referral;
}

Values valuesOf(const IncomingReferral& referral) {
    return Values()
        .set("citizen_id", referral.citizen)
        .set("course_id", referral.course)
        .set("source", referral.source)
        .set("partner_id", referral.partner)
        .set("partner_person_id", referral.person)
        .set("received_on", referral.receivedOn)
        .set("reason", referral.reason)
        .set("citizen_is_informed", referral.citizenIsInformed)
        .set("first_contact_on", referral.firstContactOn)
        .set("answered_on", referral.answeredOn)
        .setOptional("answered_via", referral.answeredVia)
        .set("state", toCode(referral.state));
}

QList<IncomingReferral> all(Statement& select) {
    QList<IncomingReferral> referrals;
    while (select.step()) {
        referrals.append(fromRow(select));
    }
    return referrals;
}

QList<IncomingRow> rows(Statement& select) {
    QList<IncomingRow> found;
    while (select.step()) {
        found.append({fromRow(select), select.text("citizen_name"), select.text("citizen_phone"),
                      safeContactFrom(select), select.text("partner_name"), select.text("person_name"),
                      select.number("attempts")});
    }
    return found;
}
} // namespace

std::optional<IncomingReferral> IncomingStore::find(IncomingReferralId id) const {
    Statement select(m_database, selectSql);
    select.bind(":id", id);
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

qsizetype IncomingStore::count(IncomingView view) const {
    const QByteArray sql =
        QByteArray("SELECT count(*) FROM incoming_referral r JOIN citizen c ON c.id = r.citizen_id ") + whereOf(view);
    return static_cast<qsizetype>(m_database.number(sql));
}

QList<IncomingRow> IncomingStore::window(IncomingView view, qsizetype offset, qsizetype limit) const {
    const QByteArray sql = QByteArray(rowSql) + pageSql + whereOf(view) + orderOf(view) +
                           "LIMIT :limit OFFSET :offset) " + orderOf(view);
    Statement select(m_database, sql.constData());
    select.bind(":limit", static_cast<qint64>(limit)).bind(":offset", static_cast<qint64>(offset));
    return rows(select);
}

QList<IncomingRow> IncomingStore::forCitizen(CitizenId citizen) const {
    const QByteArray sql = QByteArray(rowSql) + "WHERE r.citizen_id = :citizen_id " + newestFirst;
    Statement select(m_database, sql.constData());
    select.bind(":citizen_id", citizen);
    return rows(select);
}

QList<IncomingReferral> IncomingStore::waitingOf(CitizenId citizen) const {
    Statement select(m_database, waitingOfSql);
    select.bind(":citizen_id", citizen);
    return all(select);
}

QList<IncomingReferral> IncomingStore::openOfCourse(CourseId course) const {
    Statement select(m_database, courseSql);
    select.bind(":course_id", course);
    return all(select);
}

void IncomingStore::insert(Write& write, const IncomingReferral& referral) {
    Statement(m_database, insertSql)
        .bind(valuesOf(referral))
        .bind(":id", referral.id)
        .bind(":stamp", write.stamp())
        .run();
    write.created(RecordKind::IncomingReferral, referral.id.value(), referral.citizen.value());
}

void IncomingStore::update(Write& write, const IncomingReferral& before, const IncomingReferral& after) {
    if (write.changed(RecordKind::IncomingReferral, after.id.value(), valuesOf(before), valuesOf(after),
                      after.citizen.value())) {
        Statement(m_database, updateSql)
            .bind(valuesOf(after))
            .bind(":id", after.id)
            .bind(":stamp", write.stamp())
            .run();
    }
}

void IncomingStore::remove(Write& write, const IncomingReferral& referral) {
    Statement(m_database, removeSql).bind(":id", referral.id).run();
    write.removed(RecordKind::IncomingReferral, referral.id.value(), referral.citizen.value());
}

} // namespace brobygger
