// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/match_store.h"

namespace brobygger {

namespace {

constexpr const char* offersSql = R"(
    SELECT id, name, schedule_text, town, postcode, parish_code, is_active, agreement_from, agreement_to, min_age, max_age, sex,
        category, fee, capacity, free_places, free_places_on, companion_welcome, wheelchair, language, municipality_code,
        checked_on
    FROM offer ORDER BY sort_key, id)";
constexpr const char* sessionsSql = R"(
    SELECT offer_id, weekday, starts, ends, every_weeks, not_in_school_holidays FROM offer_session
    ORDER BY offer_id, weekday, starts, id)";
// Kept and missed alone: what was cancelled or moved says nothing about coming (contract of the no-show
// figure).
constexpr const char* attendanceSql = R"(
    SELECT offer_id, outcome, count(*) AS appointments FROM appointment
    WHERE offer_id IS NOT NULL AND outcome IN ('attended', 'attended_late', 'no_show')
    GROUP BY offer_id, outcome)";
constexpr const char* parkedSql = R"(
    SELECT offer_id, parked_until, is_out_until_reassessed, coalesce(end_reason, '') AS reason FROM outgoing_referral
    WHERE citizen_id = :citizen_id AND (parked_until > :today OR is_out_until_reassessed = 1) ORDER BY id)";

QStringList listOf(const QString& text) {
    QStringList list;
    for (const QString& entry : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        list.append(entry.trimmed());
    }
    return list;
}

std::optional<QDate> optionalDate(const Statement& row, const char* column) {
    const QDate date = row.date(column);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

OfferTraits traitsFromRow(const Statement& row) {
    OfferTraits traits;
    traits.id = row.integer("id");
    traits.active = row.truth("is_active");
    traits.agreementFrom = optionalDate(row, "agreement_from");
    traits.agreementTo = optionalDate(row, "agreement_to");
    traits.minAge = row.optionalNumber("min_age");
    traits.maxAge = row.optionalNumber("max_age");
    const QString sex = row.text("sex");
    traits.sexLimit = sex == QLatin1String("female") ? SexLimit::Women
                      : sex == QLatin1String("male") ? SexLimit::Men
                                                     : SexLimit::None;
    traits.category = row.text("category");
    traits.fee = row.money("fee");
    traits.capacity = row.optionalNumber("capacity");
    traits.freePlaces = row.optionalNumber("free_places");
    traits.freePlacesAsOf = row.date("free_places_on");
    traits.companionWelcome = row.optionalTruth("companion_welcome");
    traits.wheelchair = row.optionalTruth("wheelchair");
    traits.languages = listOf(row.text("language"));
    traits.municipalities = listOf(row.text("municipality_code"));
    traits.checkedOn = row.date("checked_on");
    return traits;
}

WeeklySession sessionFromRow(const Statement& row) {
    const QString format = QStringLiteral("HH:mm");
    return {row.number("weekday"), QTime::fromString(row.text("starts"), format), QTime::fromString(row.text("ends"), format),
            row.number("every_weeks"), row.truth("not_in_school_holidays")};
}

QString joinedList(const QStringList& list) { return list.join(QLatin1Char(',')); }

QString keptTimes(const std::optional<WeekTimes>& times) { return times ? weekTimesText(*times) : QString(); }

std::optional<WeekTimes> timesFromText(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional(weekTimesFromText(text));
}

} // namespace

QList<OfferTraitsRow> MatchStore::offers() const {
    QList<OfferTraitsRow> rows;
    QHash<qint64, qsizetype> positions;
    Statement select(m_database, offersSql);
    while (select.step()) {
        positions.insert(select.integer("id"), rows.size());
        rows.append({traitsFromRow(select), select.text("name"), select.text("schedule_text"), select.text("town"),
                     select.text("postcode"), select.text("parish_code")});
    }
    Statement sessions(m_database, sessionsSql);
    while (sessions.step()) {
        rows[positions.value(sessions.integer("offer_id"))].traits.sessions.append(sessionFromRow(sessions));
    }
    Statement attendance(m_database, attendanceSql);
    while (attendance.step()) {
        OfferTraits& traits = rows[positions.value(attendance.integer("offer_id"))].traits;
        const int appointments = attendance.number("appointments");
        traits.attendanceTotal += appointments;
        if (attendance.text("outcome") != QLatin1String("no_show")) {
            traits.attendanceKept += appointments;
        }
    }
    return rows;
}

QHash<qint64, ParkedOffer> MatchStore::parkedFor(CitizenId citizen, QDate today) const {
    QHash<qint64, ParkedOffer> parked;
    Statement select(m_database, parkedSql);
    select.bind(":citizen_id", citizen).bind(":today", today);
    while (select.step()) {
        parked.insert(select.integer("offer_id"),
                      {select.date("parked_until"), select.truth("is_out_until_reassessed"), select.text("reason")});
    }
    return parked;
}

const StoreTable<CitizenWish>& MatchStore::wishTable() {
    static const StoreTable<CitizenWish> table{
        "citizen_wish",
        RecordKind::Wish,
        ownedBy<&CitizenWish::citizen>,
        {field<&CitizenWish::words>("words"), asText<joinedList, listOf, &CitizenWish::needs>("needs"),
         asText<keptTimes, timesFromText, &CitizenWish::ownTimes>("own_times"),
         field<&CitizenWish::maxDistanceKm>("max_distance_km"), field<&CitizenWish::maxFee>("max_fee"),
         field<&CitizenWish::transport>("transport"), field<&CitizenWish::needsCompanion>("needs_companion"),
         field<&CitizenWish::needsWheelchair>("needs_wheelchair")},
        Stamps::Changed};
    return table;
}

std::optional<CitizenWish> MatchStore::wish(CitizenId citizen) const { return wishTable().find(m_database, citizen); }

void MatchStore::save(Write& write, const std::optional<CitizenWish>& before, const CitizenWish& after) {
    if (before) {
        wishTable().update(write, *before, after);
    } else {
        wishTable().insert(write, after);
    }
}

} // namespace brobygger
