// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/outgoing_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* selectSql = "SELECT * FROM outgoing_referral WHERE id = :id";
constexpr const char* offerNameSql = "SELECT name FROM offer WHERE id = :id";
constexpr const char* hasLetterSql = R"(
    SELECT 1 FROM document WHERE outgoing_referral_id = :id AND kind = 'offer_letter' LIMIT 1)";
constexpr const char* insertSql = R"(
    INSERT INTO outgoing_referral (id, citizen_id, course_id, offer_id, state, wish, practical, companion, score,
        direct_reason, end_reason, parked_until, is_out_until_reassessed, drafted_on, sent_on, sent_via, sent_reason, answered_on,
        started_on, ended_on, handed_over_to, created_at, changed_at)
    VALUES (:id, :citizen_id, :course_id, :offer_id, :state, :wish, :practical, :companion, :score, :direct_reason,
        :end_reason, :parked_until, :is_out_until_reassessed, :drafted_on, :sent_on, :sent_via, :sent_reason, :answered_on,
        :started_on, :ended_on, :handed_over_to, :stamp, :stamp))";
constexpr const char* updateSql = R"(
    UPDATE outgoing_referral SET citizen_id = :citizen_id, course_id = :course_id, offer_id = :offer_id, state = :state,
        wish = :wish, practical = :practical, companion = :companion, score = :score, direct_reason = :direct_reason,
        end_reason = :end_reason, parked_until = :parked_until, is_out_until_reassessed = :is_out_until_reassessed,
        drafted_on = :drafted_on, sent_on = :sent_on, sent_via = :sent_via, sent_reason = :sent_reason, answered_on = :answered_on,
        started_on = :started_on, ended_on = :ended_on, handed_over_to = :handed_over_to, changed_at = :stamp
    WHERE id = :id)";

constexpr const char* fromSql =
    "FROM outgoing_referral r JOIN citizen c ON c.id = r.citizen_id JOIN offer o ON o.id = r.offer_id ";
constexpr const char* columnsSql = R"(
    SELECT r.*, trim(c.given_name || ' ' || c.surname) AS citizen_name, o.name AS offer_name, o.phone AS offer_phone )";
constexpr const char* draftsWhere = "WHERE r.state = 'draft' AND c.life_state = 'present' AND r.handed_over_to = '' ";
constexpr const char* waitingWhere = "WHERE r.state = 'sent' AND c.life_state = 'present' AND r.handed_over_to = '' ";
constexpr const char* openWhere = "WHERE r.state IN ('draft', 'sent', 'accepted', 'started') "
                                  "AND c.life_state = 'present' AND r.handed_over_to = '' ";
constexpr const char* longestFirst = "ORDER BY r.sent_on, r.id ";
constexpr const char* newestFirst = "ORDER BY r.drafted_on DESC, r.id DESC ";

const char* whereOf(OutgoingView view) {
    switch (view) {
    case OutgoingView::Drafts: return draftsWhere;
    case OutgoingView::WaitingForReply: return waitingWhere;
    case OutgoingView::Open: return openWhere;
    case OutgoingView::All: break;
    }
    return "";
}

OutgoingReferral fromRow(const Statement& row) {
    OutgoingReferral referral;
    referral.id = row.id<OutgoingReferralId>("id");
    referral.citizen = row.id<CitizenId>("citizen_id");
    referral.course = row.id<CourseId>("course_id");
    referral.offer = row.id<OfferId>("offer_id");
    referral.state = outgoingStateFromCode(row.text("state"));
    referral.wish = row.text("wish");
    referral.practical = row.text("practical");
    referral.companion = row.text("companion");
    referral.score = row.optionalNumber("score");
    referral.directReason = row.text("direct_reason");
    referral.endReason = row.text("end_reason");
    referral.parkedUntil = row.date("parked_until");
    referral.isOutUntilReassessed = row.truth("is_out_until_reassessed");
    referral.draftedOn = row.date("drafted_on");
    referral.sentOn = row.date("sent_on");
    referral.sentVia = row.text("sent_via");
    referral.sentReason = row.text("sent_reason");
    referral.answeredOn = row.date("answered_on");
    referral.startedOn = row.date("started_on");
    referral.endedOn = row.date("ended_on");
    referral.handedOverTo = row.text("handed_over_to");
    return referral;
}

Values valuesOf(const OutgoingReferral& referral) {
    return Values()
        .set("citizen_id", referral.citizen)
        .set("course_id", referral.course)
        .set("offer_id", referral.offer)
        .set("state", toCode(referral.state))
        .set("wish", referral.wish)
        .set("practical", referral.practical)
        .set("companion", referral.companion)
        .set("score", referral.score)
        .set("direct_reason", referral.directReason)
        .setOptional("end_reason", referral.endReason)
        .set("parked_until", referral.parkedUntil)
        .set("is_out_until_reassessed", referral.isOutUntilReassessed)
        .set("drafted_on", referral.draftedOn)
        .set("sent_on", referral.sentOn)
        .setOptional("sent_via", referral.sentVia)
        .set("sent_reason", referral.sentReason)
        .set("answered_on", referral.answeredOn)
        .set("started_on", referral.startedOn)
        .set("ended_on", referral.endedOn)
        .set("handed_over_to", referral.handedOverTo);
}

QList<OutgoingRow> rows(Statement& select) {
    QList<OutgoingRow> found;
    while (select.step()) {
        found.append({fromRow(select), select.text("citizen_name"), select.text("offer_name"),
                      select.text("offer_phone")});
    }
    return found;
}

QByteArray rowSql(const char* where, const char* order) { return QByteArray(columnsSql) + fromSql + where + order; }
} // namespace

std::optional<OutgoingReferral> OutgoingStore::find(OutgoingReferralId id) const {
    Statement select(m_database, selectSql);
    select.bind(":id", id);
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

QString OutgoingStore::offerName(OfferId id) const {
    Statement select(m_database, offerNameSql);
    select.bind(":id", id);
    return select.step() ? select.text("name") : QString();
}

bool OutgoingStore::hasLetter(OutgoingReferralId id) const {
    Statement select(m_database, hasLetterSql);
    select.bind(":id", id);
    return select.step();
}

qsizetype OutgoingStore::count(OutgoingView view) const {
    const QByteArray sql = QByteArray("SELECT count(*) ") + fromSql + whereOf(view);
    return static_cast<qsizetype>(m_database.number(sql));
}

QList<OutgoingRow> OutgoingStore::window(OutgoingView view, qsizetype offset, qsizetype limit) const {
    const QByteArray sql = rowSql(whereOf(view), view == OutgoingView::WaitingForReply ? longestFirst : newestFirst) +
                           "LIMIT :limit OFFSET :offset";
    Statement select(m_database, sql.constData());
    select.bind(":limit", static_cast<qint64>(limit)).bind(":offset", static_cast<qint64>(offset));
    return rows(select);
}

QList<OutgoingRow> OutgoingStore::forCitizen(CitizenId citizen) const {
    const QByteArray sql = rowSql("WHERE r.citizen_id = :citizen_id ", newestFirst);
    Statement select(m_database, sql.constData());
    select.bind(":citizen_id", citizen);
    return rows(select);
}

void OutgoingStore::insert(Write& write, const OutgoingReferral& referral) {
    Statement(m_database, insertSql)
        .bind(valuesOf(referral))
        .bind(":id", referral.id)
        .bind(":stamp", write.stamp())
        .run();
    write.created(RecordKind::OutgoingReferral, referral.id.value(), referral.citizen.value());
}

void OutgoingStore::remove(Write& write, const OutgoingReferral& referral) {
    Statement(m_database, "DELETE FROM outgoing_referral WHERE id = :id").bind(":id", referral.id).run();
    write.removed(RecordKind::OutgoingReferral, referral.id.value(), referral.citizen.value());
}

void OutgoingStore::update(Write& write, const OutgoingReferral& before, const OutgoingReferral& after) {
    if (write.changed(RecordKind::OutgoingReferral, after.id.value(), valuesOf(before), valuesOf(after),
                      after.citizen.value())) {
        Statement(m_database, updateSql)
            .bind(valuesOf(after))
            .bind(":id", after.id)
            .bind(":stamp", write.stamp())
            .run();
    }
}

} // namespace brobygger
