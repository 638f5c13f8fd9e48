// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/incoming_store.h"

#include "core/citizens/safe_contact_columns.h"

namespace brobygger {

namespace {
constexpr const char* waitingOfSql = R"(
    SELECT * FROM incoming_referral
    WHERE citizen_id = :citizen_id AND first_contact_on IS NULL AND state = 'open' ORDER BY received_on, id)";
constexpr const char* courseSql = R"(
    SELECT * FROM incoming_referral WHERE course_id = :course_id AND state = 'open' ORDER BY received_on, id)";

// A line of the inbox. Attempts are counted per line, since a window holds few of them.
constexpr const char* incomingRowSql = R"(
    SELECT r.*, trim(c.given_name || ' ' || c.surname) AS citizen_name, c.phone AS citizen_phone,
        c.may_call, c.may_leave_message, c.may_sms, c.may_email, c.may_mention_us, c.contact_note,
        coalesce(p.name, '') AS partner_name, coalesce(pp.name, v.name, '') AS person_name,
        (SELECT count(*) FROM contact k JOIN code o ON o.list = 'contact_outcome' AND o.id = k.outcome
         WHERE k.citizen_id = r.citizen_id AND k.at >= r.received_on AND o.extra IN ('retry', 'failed')
             AND (r.first_contact_on IS NULL OR k.at <= r.first_contact_on || 'T24:00')) AS attempts
    FROM incoming_referral r JOIN citizen c ON c.id = r.citizen_id
        LEFT JOIN partner p ON p.id = r.partner_id LEFT JOIN partner_person pp ON pp.id = r.partner_person_id
        LEFT JOIN volunteer v ON v.id = r.volunteer_id )";
// Which lines a window holds is settled first, so that attempts are only counted for those.
constexpr const char* pageSql = R"(
    WHERE r.id IN (SELECT r.id FROM incoming_referral r JOIN citizen c ON c.id = r.citizen_id
                   LEFT JOIN partner p ON p.id = r.partner_id )";
constexpr const char* incomingWaitingWhere =
    "WHERE r.first_contact_on IS NULL AND r.state = 'open' AND c.life_state = 'present' ";
constexpr const char* incomingOpenWhere = "WHERE r.state = 'open' AND c.life_state = 'present' ";
constexpr const char* unansweredWhere = "WHERE r.answered_on IS NULL AND r.partner_id IS NOT NULL ";
constexpr const char* oldestFirst = "ORDER BY r.received_on, r.id ";
constexpr const char* byClinic = "ORDER BY p.sort_key, r.partner_id, r.received_on, r.id ";
constexpr const char* incomingNewestFirst = "ORDER BY r.received_on DESC, r.id DESC ";

const char* whereOf(IncomingView view) {
    switch (view) {
    case IncomingView::Waiting: return incomingWaitingWhere;
    case IncomingView::Open: return incomingOpenWhere;
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
    return incomingNewestFirst;
}

QList<IncomingRow> incomingRows(Statement& select) {
    QList<IncomingRow> found;
    while (select.step()) {
        found.append({IncomingStore::table().read(select), select.text("citizen_name"), select.text("citizen_phone"),
                      safeContactFrom(select), select.text("partner_name"), select.text("person_name"),
                      select.number("attempts")});
    }
    return found;
}
} // namespace

const StoreTable<IncomingReferral>& IncomingStore::table() {
    static const StoreTable<IncomingReferral> table{
        "incoming_referral",
        RecordKind::IncomingReferral,
        ownedBy<&IncomingReferral::citizen>,
        {field<&IncomingReferral::citizen>("citizen_id"), field<&IncomingReferral::course>("course_id"),
         field<&IncomingReferral::source>("source"), field<&IncomingReferral::partner>("partner_id"),
         field<&IncomingReferral::person>("partner_person_id"), field<&IncomingReferral::receivedOn>("received_on"),
         field<&IncomingReferral::reason>("reason"), field<&IncomingReferral::citizenIsInformed>("citizen_is_informed"),
         field<&IncomingReferral::firstContactOn>("first_contact_on"), field<&IncomingReferral::answeredOn>("answered_on"),
         optionalCode<&IncomingReferral::answeredVia>("answered_via"),
         coded<incomingStateFromCode, &IncomingReferral::state>("state"), field<&IncomingReferral::volunteer>("volunteer_id")}};
    return table;
}

std::optional<IncomingReferral> IncomingStore::find(IncomingReferralId id) const { return table().find(m_database, id); }

qsizetype IncomingStore::count(IncomingView view) const {
    const QByteArray sql =
        QByteArray("SELECT count(*) FROM incoming_referral r JOIN citizen c ON c.id = r.citizen_id ") + whereOf(view);
    return static_cast<qsizetype>(m_database.number(sql));
}

QList<IncomingRow> IncomingStore::window(IncomingView view, qsizetype offset, qsizetype limit) const {
    const QByteArray sql =
        QByteArray(incomingRowSql) + pageSql + whereOf(view) + orderOf(view) + "LIMIT :limit OFFSET :offset) " + orderOf(view);
    Statement select(m_database, sql.constData());
    select.bind(":limit", static_cast<qint64>(limit)).bind(":offset", static_cast<qint64>(offset));
    return incomingRows(select);
}

QList<IncomingRow> IncomingStore::forCitizen(CitizenId citizen) const {
    const QByteArray sql = QByteArray(incomingRowSql) + "WHERE r.citizen_id = :citizen_id " + incomingNewestFirst;
    Statement select(m_database, sql.constData());
    select.bind(":citizen_id", citizen);
    return incomingRows(select);
}

QList<IncomingReferral> IncomingStore::waitingOf(CitizenId citizen) const {
    Statement select(m_database, waitingOfSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

QList<IncomingReferral> IncomingStore::openOfCourse(CourseId course) const {
    Statement select(m_database, courseSql);
    return table().readAll(select.bind(":course_id", course));
}

void IncomingStore::insert(Write& write, const IncomingReferral& referral) { table().insert(write, referral); }

void IncomingStore::update(Write& write, const IncomingReferral& before, const IncomingReferral& after) {
    table().update(write, before, after);
}

void IncomingStore::remove(Write& write, const IncomingReferral& referral) { table().remove(write, referral); }

} // namespace brobygger
