// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/evaluation_sheets/sheet_record_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {

constexpr const char* serviceUsesSql = R"(
    SELECT id FROM service_use WHERE citizen_id = :citizen_id AND kind = :kind AND from_on = :from_on AND to_on = :to_on
        AND source = :source ORDER BY id)";
constexpr const char* labourStatusesSql =
    "SELECT id FROM labour_status WHERE citizen_id = :citizen_id AND from_on = :from_on ORDER BY id";
constexpr const char* referralsSentSql =
    "SELECT id FROM outgoing_referral WHERE citizen_id = :citizen_id AND sent_on = :sent_on ORDER BY id";
constexpr const char* screeningsSql = R"(
    SELECT id FROM screening WHERE citizen_id = :citizen_id AND screened_on = :screened_on AND screener = :screener
    ORDER BY id)";
constexpr const char* talliesSql = R"(
    SELECT id FROM refusal_tally WHERE month = :month AND clinic = :clinic AND sex = :sex AND age_group = :age_group
        AND coalesce(reason, '') = :reason ORDER BY id)";
constexpr const char* costsOfVoucherSql = "SELECT id FROM cost_entry WHERE voucher = :voucher AND voucher <> '' ORDER BY id";
constexpr const char* costsLikeSql = R"(
    SELECT id FROM cost_entry WHERE on_day = :on_day AND kind = :kind AND coalesce(citizen_id, 0) = :citizen
        AND :course IN (0, coalesce(course_id, 0)) AND coalesce(quantity, -1.0) = :quantity
        AND coalesce(amount, -1) = :amount AND funder = :funder AND source = :source AND text = :text AND voucher = ''
    ORDER BY id)";
constexpr const char* pricesLikeSql = R"(
    SELECT id FROM price WHERE kind = :kind AND price_year = :year AND amount = :amount AND source = :source ORDER BY id)";
constexpr const char* budgetLikeSql = R"(
    SELECT id FROM budget_line WHERE year = :year AND kind = :kind AND amount = :amount AND funder = :funder
        AND source = :source ORDER BY id)";

QList<qint64> idsFound(Statement& select) {
    QList<qint64> ids;
    while (select.step()) {
        ids.append(select.integer("id"));
    }
    return ids;
}

} // namespace

QList<qint64> SheetRecordStore::serviceUses(const ServiceUse& said) const {
    Statement select(m_database, serviceUsesSql);
    return idsFound(select.bind(":citizen_id", said.citizen)
                        .bind(":kind", said.kind)
                        .bind(":from_on", said.from)
                        .bind(":to_on", said.to)
                        .bind(":source", toCode(said.source)));
}

QList<qint64> SheetRecordStore::labourStatuses(CitizenId citizen, QDate from) const {
    Statement select(m_database, labourStatusesSql);
    return idsFound(select.bind(":citizen_id", citizen).bind(":from_on", from));
}

QList<qint64> SheetRecordStore::referralsSent(CitizenId citizen, QDate on) const {
    Statement select(m_database, referralsSentSql);
    return idsFound(select.bind(":citizen_id", citizen).bind(":sent_on", on));
}

QList<qint64> SheetRecordStore::screenings(CitizenId citizen, QDate on, const QString& screener) const {
    Statement select(m_database, screeningsSql);
    return idsFound(select.bind(":citizen_id", citizen).bind(":screened_on", on).bind(":screener", screener));
}

QList<qint64> SheetRecordStore::tallies(const RefusalTally& said) const {
    Statement select(m_database, talliesSql);
    return idsFound(select.bind(":month", said.month.toString(QStringLiteral("yyyy-MM")))
                        .bind(":clinic", said.clinic)
                        .bind(":sex", said.sex)
                        .bind(":age_group", said.ageGroup)
                        .bind(":reason", said.reason));
}

QList<qint64> SheetRecordStore::costsOfVoucher(const QString& voucher) const {
    Statement select(m_database, costsOfVoucherSql);
    return idsFound(select.bind(":voucher", voucher));
}

QList<qint64> SheetRecordStore::costsLike(const CostEntry& said) const {
    // No amount and no quantity is below 0.
    Statement select(m_database, costsLikeSql);
    return idsFound(select.bind(":on_day", said.day)
                        .bind(":kind", said.kind)
                        .bind(":citizen", said.citizen.value())
                        .bind(":course", said.course.value())
                        .bind(":quantity", said.quantity.value_or(-1.0))
                        .bind(":amount", said.amount ? said.amount->minor : qint64(-1))
                        .bind(":funder", said.funder)
                        .bind(":source", said.source)
                        .bind(":text", said.text));
}

QList<qint64> SheetRecordStore::pricesLike(const Price& said) const {
    Statement select(m_database, pricesLikeSql);
    return idsFound(select.bind(":kind", said.kind)
                        .bind(":year", said.year)
                        .bind(":amount", said.amount.minor)
                        .bind(":source", said.source));
}

QList<qint64> SheetRecordStore::budgetLike(const BudgetEntry& said) const {
    Statement select(m_database, budgetLikeSql);
    return idsFound(select.bind(":year", said.year)
                        .bind(":kind", said.kind)
                        .bind(":amount", said.amount.minor)
                        .bind(":funder", said.funder)
                        .bind(":source", said.source));
}

} // namespace brobygger
