// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/outgoing_store.h"

namespace brobygger {

namespace {
constexpr const char* offerNameSql = "SELECT name FROM offer WHERE id = :id";
constexpr const char* hasLetterSql = R"(
    SELECT 1 FROM document WHERE outgoing_referral_id = :id AND kind = 'offer_letter' LIMIT 1)";

constexpr const char* fromSql =
    "FROM outgoing_referral r JOIN citizen c ON c.id = r.citizen_id JOIN offer o ON o.id = r.offer_id ";
constexpr const char* columnsSql = R"(
    SELECT r.*, trim(c.given_name || ' ' || c.surname) AS citizen_name, o.name AS offer_name, o.phone AS offer_phone )";
constexpr const char* draftsWhere = "WHERE r.state = 'draft' AND c.life_state = 'present' AND r.handed_over_to = '' ";
constexpr const char* outgoingWaitingWhere = "WHERE r.state = 'sent' AND c.life_state = 'present' AND r.handed_over_to = '' ";
constexpr const char* outgoingOpenWhere = "WHERE r.state IN ('draft', 'sent', 'accepted', 'started') "
                                          "AND c.life_state = 'present' AND r.handed_over_to = '' ";
constexpr const char* longestFirst = "ORDER BY r.sent_on, r.id ";
constexpr const char* outgoingNewestFirst = "ORDER BY r.drafted_on DESC, r.id DESC ";

const char* whereOf(OutgoingView view) {
    switch (view) {
    case OutgoingView::Drafts: return draftsWhere;
    case OutgoingView::WaitingForReply: return outgoingWaitingWhere;
    case OutgoingView::Open: return outgoingOpenWhere;
    case OutgoingView::All: break;
    }
    return "";
}

QList<OutgoingRow> outgoingRows(Statement& select) {
    QList<OutgoingRow> found;
    while (select.step()) {
        found.append({OutgoingStore::table().read(select), select.text("citizen_name"), select.text("offer_name"),
                      select.text("offer_phone")});
    }
    return found;
}

QByteArray outgoingRowSql(const char* where, const char* order) { return QByteArray(columnsSql) + fromSql + where + order; }
} // namespace

const StoreTable<OutgoingReferral>& OutgoingStore::table() {
    static const StoreTable<OutgoingReferral> table{"outgoing_referral",
                                                    RecordKind::OutgoingReferral,
                                                    ownedBy<&OutgoingReferral::citizen>,
                                                    {field<&OutgoingReferral::citizen>("citizen_id"),
                                                     field<&OutgoingReferral::course>("course_id"),
                                                     field<&OutgoingReferral::offer>("offer_id"),
                                                     coded<outgoingStateFromCode, &OutgoingReferral::state>("state"),
                                                     field<&OutgoingReferral::wish>("wish"),
                                                     field<&OutgoingReferral::practical>("practical"),
                                                     field<&OutgoingReferral::companion>("companion"),
                                                     field<&OutgoingReferral::score>("score"),
                                                     field<&OutgoingReferral::directReason>("direct_reason"),
                                                     optionalCode<&OutgoingReferral::endReason>("end_reason"),
                                                     field<&OutgoingReferral::parkedUntil>("parked_until"),
                                                     field<&OutgoingReferral::isOutUntilReassessed>("is_out_until_reassessed"),
                                                     field<&OutgoingReferral::draftedOn>("drafted_on"),
                                                     field<&OutgoingReferral::sentOn>("sent_on"),
                                                     optionalCode<&OutgoingReferral::sentVia>("sent_via"),
                                                     field<&OutgoingReferral::sentReason>("sent_reason"),
                                                     field<&OutgoingReferral::answeredOn>("answered_on"),
                                                     coded<offerAnswerFromCode, &OutgoingReferral::answer>("answer"),
                                                     field<&OutgoingReferral::startedOn>("started_on"),
                                                     field<&OutgoingReferral::endedOn>("ended_on"),
                                                     field<&OutgoingReferral::handedOverTo>("handed_over_to")}};
    return table;
}

std::optional<OutgoingReferral> OutgoingStore::find(OutgoingReferralId id) const { return table().find(m_database, id); }

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
    const QByteArray sql =
        outgoingRowSql(whereOf(view), view == OutgoingView::WaitingForReply ? longestFirst : outgoingNewestFirst) +
        "LIMIT :limit OFFSET :offset";
    Statement select(m_database, sql.constData());
    select.bind(":limit", static_cast<qint64>(limit)).bind(":offset", static_cast<qint64>(offset));
    return outgoingRows(select);
}

QList<OutgoingRow> OutgoingStore::forCitizen(CitizenId citizen) const {
    const QByteArray sql = outgoingRowSql("WHERE r.citizen_id = :citizen_id ", outgoingNewestFirst);
    Statement select(m_database, sql.constData());
    select.bind(":citizen_id", citizen);
    return outgoingRows(select);
}

void OutgoingStore::insert(Write& write, const OutgoingReferral& referral) { table().insert(write, referral); }

void OutgoingStore::remove(Write& write, const OutgoingReferral& referral) { table().remove(write, referral); }

void OutgoingStore::update(Write& write, const OutgoingReferral& before, const OutgoingReferral& after) {
    table().update(write, before, after);
}

} // namespace brobygger
