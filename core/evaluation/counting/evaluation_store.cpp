// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/counting/evaluation_store.h"

#include "core/base/time/dates.h"
#include "core/evaluation/counting/path_store.h"
#include "core/storage/statement.h"

namespace brobygger {

namespace {
// Courses of other programmes are named instead of our own: in most files there are none, and nothing is looked up.
constexpr const char* appointmentCountsSql = R"(
    SELECT substr(starts_at, 1, 7) AS month, sector, outcome, count(*) AS appointments
    FROM appointment
    WHERE starts_at >= :from AND starts_at < :before AND course_id IS NOT NULL
      AND course_id NOT IN (SELECT id FROM course WHERE programme_id <> :programme)
    GROUP BY substr(starts_at, 1, 7), sector, outcome)";
// The next planned appointment is the first later one that was neither cancelled nor moved; it counts once it has passed.
constexpr const char* remediesSql = R"(
    SELECT reason, remedy,
           sum(CASE WHEN next_outcome IN ('attended', 'attended_late') THEN 1 ELSE 0 END) AS came,
           sum(CASE WHEN next_outcome = 'no_show' THEN 1 ELSE 0 END) AS stayed_away
    FROM (SELECT a.no_show_reason AS reason, a.remedy AS remedy,
                 (SELECT n.outcome FROM appointment n
                  WHERE n.citizen_id = a.citizen_id AND n.starts_at > a.starts_at AND n.starts_at < :before
                    AND n.outcome IN ('attended', 'attended_late', 'no_show')
                  ORDER BY n.starts_at LIMIT 1) AS next_outcome
          FROM appointment a
          WHERE a.outcome = 'no_show' AND a.starts_at >= :from AND a.starts_at < :before AND a.course_id IS NOT NULL
            AND a.course_id NOT IN (SELECT id FROM course WHERE programme_id <> :programme)
            AND a.no_show_reason IS NOT NULL AND a.remedy IS NOT NULL) AS tried
    WHERE next_outcome IS NOT NULL
    GROUP BY reason, remedy ORDER BY count(*) DESC, reason, remedy)";
constexpr const char* firstContactsSql = R"(
    SELECT r.received_on AS received_on,
           CASE WHEN r.first_contact_on <= :to THEN r.first_contact_on END AS contacted_on,
           r.state AS state, count(*) AS referrals
    FROM incoming_referral r JOIN course ON course.id = r.course_id
    WHERE r.received_on BETWEEN :from AND :to AND course.programme_id = :programme
    GROUP BY 1, 2, 3)";
constexpr const char* stepsSql = "SELECT step, count(*) AS members FROM path GROUP BY step";
constexpr const char* startedSql = R"(
    SELECT count(*) AS courses FROM course
    WHERE programme_id = :programme AND started_on BETWEEN :from AND :to)";
constexpr const char* closedSql = R"(
    SELECT outcome, CASE WHEN started_on IS NULL THEN 0 ELSE 1 END AS had_started, count(*) AS courses
    FROM course WHERE programme_id = :programme AND state = 'closed' AND closed_on BETWEEN :from AND :to
    GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2)";
constexpr const char* minutesSql = R"(
    SELECT count(*) AS contacts, count(minutes) AS with_minutes, coalesce(sum(minutes), 0) AS minutes FROM contact
    WHERE at >= :from AND at < :before AND course_id IS NOT NULL
      AND course_id NOT IN (SELECT id FROM course WHERE programme_id <> :programme))";
constexpr const char* transportSql = R"(
    SELECT count(*) AS trips, coalesce(sum(transport_price), 0) AS amount FROM appointment
    WHERE transport_price IS NOT NULL AND starts_at >= :from AND starts_at < :before AND course_id IS NOT NULL
      AND course_id NOT IN (SELECT id FROM course WHERE programme_id <> :programme))";
constexpr const char* entriesSql = R"(
    SELECT coalesce(sum(amount), 0) AS amount FROM cost_entry
    WHERE on_day BETWEEN :from AND :to
      AND (course_id IS NULL OR course_id IN (SELECT id FROM course WHERE programme_id = :programme)))";
constexpr const char* programmesSql = R"(
    SELECT DISTINCT id FROM programme
    WHERE id = :in_use OR EXISTS (SELECT 1 FROM course WHERE course.programme_id = programme.id) ORDER BY id)";
constexpr const char* newestPriceSql = R"(
    SELECT amount, price_year, source FROM price WHERE kind = 'casemanager_hour'
    ORDER BY price_year DESC, id DESC LIMIT 1)";
constexpr const char* insertPriceSql = R"(
    INSERT INTO price (id, kind, name, unit, amount, price_year, source, changed_at)
    VALUES (:id, 'casemanager_hour', 'casemanager', 'hour', :amount, :price_year, :source, :stamp))";

QDate monthFromText(const QString& text) { return fromIsoDate(text + QStringLiteral("-01")); }

std::vector<int> stepsOf(Statement& select, int steps) {
    std::vector<int> counts(static_cast<size_t>(steps), 0);
    while (select.step()) {
        counts.at(static_cast<size_t>(select.number("step"))) = select.number("members");
    }
    return counts;
}
} // namespace

EvaluationStore::EvaluationStore(Database& database, const EvaluationRequest& request, QDate today)
    : m_database(database)
    , m_programme(request.programmeId)
    , m_from(isoDate(request.from))
    , m_to(isoDate(std::min(request.to, today)))
    , m_before(isoDate(std::min(request.to.addDays(1), today))) {}

QList<AppointmentCount> EvaluationStore::appointments() const {
    Statement select(m_database, appointmentCountsSql);
    select.bind(":from", m_from).bind(":before", m_before).bind(":programme", m_programme);
    QList<AppointmentCount> counts;
    while (select.step()) {
        counts.append({monthFromText(select.text("month")), select.text("sector"), select.text("outcome"),
                       select.number("appointments")});
    }
    return counts;
}

QList<RemedyCount> EvaluationStore::remedies() const {
    Statement select(m_database, remediesSql);
    select.bind(":from", m_from).bind(":before", m_before).bind(":programme", m_programme);
    QList<RemedyCount> counts;
    while (select.step()) {
        counts.append({select.text("reason"), select.text("remedy"), select.number("came"), select.number("stayed_away")});
    }
    return counts;
}

QList<FirstContactCount> EvaluationStore::firstContacts() const {
    Statement select(m_database, firstContactsSql);
    select.bind(":from", m_from).bind(":to", m_to).bind(":programme", m_programme);
    QList<FirstContactCount> counts;
    while (select.step()) {
        counts.append({select.date("received_on"), select.date("contacted_on"), select.text("state") == QLatin1String("open"),
                       select.number("referrals")});
    }
    return counts;
}

std::vector<int> EvaluationStore::path() const {
    Statement select(m_database, (pathQuery() + stepsSql).constData());
    select.bind(":from", m_from).bind(":to", m_to).bind(":programme", m_programme);
    return stepsOf(select, pathSteps);
}

std::vector<int> EvaluationStore::offers() const {
    Statement select(m_database, (offerPathQuery() + stepsSql).constData());
    select.bind(":from", m_from).bind(":to", m_to).bind(":programme", m_programme);
    return stepsOf(select, offerSteps);
}

int EvaluationStore::coursesStarted() const {
    Statement select(m_database, startedSql);
    select.bind(":from", m_from).bind(":to", m_to).bind(":programme", m_programme);
    return select.step() ? select.number("courses") : 0;
}

QList<ClosedCount> EvaluationStore::coursesClosed() const {
    Statement select(m_database, closedSql);
    select.bind(":from", m_from).bind(":to", m_to).bind(":programme", m_programme);
    QList<ClosedCount> counts;
    while (select.step()) {
        counts.append({select.text("outcome"), select.truth("had_started"), select.number("courses")});
    }
    return counts;
}

CostCounts EvaluationStore::costs() const {
    CostCounts costs;
    Statement minutes(m_database, minutesSql);
    minutes.bind(":from", m_from).bind(":before", isoDate(fromIsoDate(m_to).addDays(1))).bind(":programme", m_programme);
    if (minutes.step()) {
        costs.contacts = minutes.number("contacts");
        costs.contactsWithMinutes = minutes.number("with_minutes");
        costs.minutes = minutes.integer("minutes");
    }
    Statement transport(m_database, transportSql);
    transport.bind(":from", m_from).bind(":before", m_before).bind(":programme", m_programme);
    if (transport.step()) {
        costs.pricedTransports = transport.number("trips");
        costs.transport = Money{transport.integer("amount")};
    }
    Statement entries(m_database, entriesSql);
    entries.bind(":from", m_from).bind(":to", m_to).bind(":programme", m_programme);
    if (entries.step()) {
        costs.entries = Money{entries.integer("amount")};
    }
    costs.hourPrice = HourPriceStore(m_database).newest();
    return costs;
}

QStringList programmeIds(Database& database, const QString& inUse) {
    Statement select(database, programmesSql);
    select.bind(":in_use", inUse);
    QStringList ids;
    while (select.step()) {
        ids.append(select.text("id"));
    }
    return ids;
}

std::optional<HourPrice> HourPriceStore::newest() const {
    Statement select(m_database, newestPriceSql);
    if (!select.step()) {
        return std::nullopt;
    }
    return HourPrice{Money{select.integer("amount")}, select.number("price_year"), select.text("source")};
}

void HourPriceStore::insert(Write& write, const HourPrice& price) {
    const auto id = write.newId<HourPrice>();
    Statement(m_database, insertPriceSql)
        .bind(":id", id)
        .bind(":amount", price.amount.minor)
        .bind(":price_year", price.year)
        .bind(":source", price.source.trimmed())
        .bind(":stamp", write.stamp())
        .run();
    write.created(RecordKind::Price, id.value());
}

} // namespace brobygger
