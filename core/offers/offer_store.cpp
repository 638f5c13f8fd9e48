// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offers/offer_store.h"

#include "core/base/text/code_names.h"
#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/offers/offer_rules.h"
#include "core/storage/records/search_forms.h"
#include "core/storage/records/search_index.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace brobygger {

namespace {

constexpr const char* insertSessionSql = R"(
    INSERT INTO offer_session (id, offer_id, weekday, starts, ends, every_weeks, first_on, not_in_school_holidays)
    VALUES (:id, :offer_id, :weekday, :starts, :ends, :every_weeks, :first_on, :not_in_school_holidays))";
constexpr const char* deleteSessionsSql = "DELETE FROM offer_session WHERE offer_id = :offer_id";
constexpr const char* allSql = "SELECT * FROM offer ORDER BY sort_key, id";
constexpr const char* sessionsSql = "SELECT * FROM offer_session ORDER BY offer_id, weekday, starts, id";
constexpr const char* sessionsOfOneSql = R"(
    SELECT * FROM offer_session WHERE offer_id = :offer_id ORDER BY weekday, starts, id)";

// The first three words narrow the list; each must begin a word the offer is found by.
constexpr const char* filterSql = R"(
    FROM offer WHERE is_active = :is_active AND (:category = '' OR category = :category)
      AND (:word0 = '' OR EXISTS (SELECT 1 FROM search_term t WHERE t.record_id = offer.id AND t.term >= :word0 AND t.term < :end0))
      AND (:word1 = '' OR EXISTS (SELECT 1 FROM search_term t WHERE t.record_id = offer.id AND t.term >= :word1 AND t.term < :end1))
      AND (:word2 = '' OR EXISTS (SELECT 1 FROM search_term t WHERE t.record_id = offer.id AND t.term >= :word2 AND t.term < :end2)))";
constexpr const char* orderByName = " ORDER BY sort_key, id";
constexpr const char* orderByNameBackwards = " ORDER BY sort_key DESC, id DESC";
constexpr const char* orderByOldest = " ORDER BY checked_on IS NOT NULL, checked_on, sort_key, id";
constexpr const char* orderByNewest = " ORDER BY checked_on IS NULL, checked_on DESC, sort_key, id";

constexpr CodeNames<Sex, 3> sexNames{{{{Sex::Unknown, ""}, {Sex::Female, "female"}, {Sex::Male, "male"}}}};

QString onlyForCode(Sex sex) { return sexNames.name(sex); }
Sex onlyForFromCode(const QString& code) { return sexNames.value(code).value_or(Sex::Unknown); }

const char* orderSql(OfferOrder order) {
    switch (order) {
    case OfferOrder::NameBackwards: return orderByNameBackwards;
    case OfferOrder::OldestChecked: return orderByOldest;
    case OfferOrder::NewestChecked: return orderByNewest;
    case OfferOrder::Name: break;
    }
    return orderByName;
}

OfferSession sessionFromRow(const Statement& row) {
    OfferSession session;
    session.weekday = row.number("weekday");
    session.starts = QTime::fromString(row.text("starts"), QStringLiteral("HH:mm"));
    session.ends = QTime::fromString(row.text("ends"), QStringLiteral("HH:mm"));
    session.everyWeeks = row.number("every_weeks");
    session.firstOn = row.date("first_on");
    session.notInSchoolHolidays = row.truth("not_in_school_holidays");
    return session;
}

QStringList searchTerms(const Offer& offer) {
    return nameTerms(offer.name + QLatin1Char(' ') + offer.provider + QLatin1Char(' ') + offer.town) + phoneTerms(offer.phone);
}

void bindFilter(Statement& statement, const OfferFilter& filter) {
    const QList<QStringList> readings = searchReadings(filter.text);
    const QStringList words = readings.isEmpty() ? QStringList() : readings.last(); // hyphens part words here as in the terms
    const auto word = [&words](qsizetype at) { return words.value(at); };
    const auto end = [&words](qsizetype at) { return words.value(at) + QChar(0xffff); };
    statement.bind(":is_active", filter.isActive).bind(":category", filter.category);
    statement.bind(":word0", word(0)).bind(":word1", word(1)).bind(":word2", word(2));
    statement.bind(":end0", end(0)).bind(":end1", end(1)).bind(":end2", end(2));
}

} // namespace

const StoreTable<Offer>& OfferStore::table() {
    static const StoreTable<Offer> table{
        "offer",
        RecordKind::Offer,
        ownedByNobody<Offer>,
        {field<&Offer::uuid>("uuid"),
         field<&Offer::name>("name"),
         derived<Offer>("sort_key", [](const Offer& offer) { return toValue(danishSortKey(offer.name, {})); }),
         field<&Offer::provider>("provider"),
         field<&Offer::category>("category"),
         field<&Offer::purpose>("purpose"),
         field<&Offer::targetGroup>("target_group"),
         field<&Offer::content>("content"),
         field<&Offer::street>("street"),
         field<&Offer::postcode>("postcode"),
         field<&Offer::town>("town"),
         field<&Offer::parishCode>("parish_code"),
         field<&Offer::municipalityCode>("municipality_code"),
         field<&Offer::phone>("phone"),
         field<&Offer::email>("email"),
         field<&Offer::website>("website"),
         field<&Offer::contactPerson>("contact_person"),
         field<&Offer::minAge>("min_age"),
         field<&Offer::maxAge>("max_age"),
         asText<onlyForCode, onlyForFromCode, &Offer::onlyFor>("sex"),
         field<&Offer::fee>("fee"),
         field<&Offer::capacity>("capacity"),
         field<&Offer::freePlaces>("free_places"),
         field<&Offer::freePlacesOn>("free_places_on"),
         field<&Offer::scheduleText>("schedule_text"),
         field<&Offer::firstVisit>("first_visit"),
         field<&Offer::companionWelcome>("companion_welcome"),
         field<&Offer::wheelchair>("wheelchair"),
         field<&Offer::language>("language"),
         field<&Offer::isSoft>("is_soft"),
         field<&Offer::agreementFrom>("agreement_from"),
         field<&Offer::agreementTo>("agreement_to"),
         field<&Offer::checkedOn>("checked_on"),
         field<&Offer::checkedBy>("checked_by"),
         field<&Offer::checkedHow>("checked_how"),
         field<&Offer::isActive>("is_active"),
         apart<Offer>("sessions", [](const Offer& offer) { return toValue(sessionsText(offer.sessions)); })}};
    return table;
}

void OfferStore::insert(Write& write, const Offer& offer) {
    table().insert(write, offer);
    insertSessions(write, offer.id, offer.sessions);
    SearchIndex(m_database).add(QStringLiteral("offer"), offer.id.value(), searchTerms(offer));
}

void OfferStore::insertSessions(Write& write, OfferId id, const QList<OfferSession>& sessions) {
    for (const OfferSession& session : sessions) {
        Statement(m_database, insertSessionSql)
            .bind(":id", write.newId<OfferSession>())
            .bind(":offer_id", id)
            .bind(":weekday", session.weekday)
            .bind(":starts", session.starts.toString(QStringLiteral("HH:mm")))
            .bind(":ends", session.ends.toString(QStringLiteral("HH:mm")))
            .bind(":every_weeks", session.everyWeeks)
            .bind(":first_on", session.firstOn)
            .bind(":not_in_school_holidays", session.notInSchoolHolidays)
            .run();
    }
}

void OfferStore::update(Write& write, const Offer& before, const Offer& after) {
    if (!table().update(write, before, after)) {
        return;
    }
    Statement(m_database, deleteSessionsSql).bind(":offer_id", after.id).run();
    insertSessions(write, after.id, after.sessions);
    SearchIndex(m_database).put(QStringLiteral("offer"), after.id.value(), searchTerms(after));
}

void OfferStore::indexOne(Write& write, OfferId id) {
    if (const auto offer = find(id)) {
        SearchIndex(write.database()).put(QStringLiteral("offer"), id.value(), searchTerms(*offer));
    }
}

void OfferStore::indexAll(Write& write) {
    SearchIndex index(write.database());
    for (const Offer& offer : all()) {
        index.put(QStringLiteral("offer"), offer.id.value(), searchTerms(offer));
    }
}

void OfferStore::remove(Write& write, OfferId id) {
    Statement(m_database, deleteSessionsSql).bind(":offer_id", id).run();
    table().remove(write, id, 0);
    SearchIndex(m_database).remove(id.value());
}

std::optional<Offer> OfferStore::find(OfferId id) const {
    std::optional<Offer> offer = table().find(m_database, id);
    if (offer) {
        Statement sessions(m_database, sessionsOfOneSql);
        sessions.bind(":offer_id", id);
        while (sessions.step()) {
            offer->sessions.append(sessionFromRow(sessions));
        }
    }
    return offer;
}

QList<Offer> OfferStore::all() const {
    QHash<qint64, QList<OfferSession>> sessions;
    Statement selectSessions(m_database, sessionsSql);
    while (selectSessions.step()) {
        sessions[selectSessions.integer("offer_id")].append(sessionFromRow(selectSessions));
    }
    QList<Offer> offers;
    Statement select(m_database, allSql);
    while (select.step()) {
        offers.append(table().read(select));
        offers.last().sessions = sessions.value(offers.last().id.value());
    }
    return offers;
}

QList<OfferRow> OfferStore::window(const OfferFilter& filter, qsizetype offset, qsizetype limit, OfferOrder order) const {
    const QByteArray sql = QByteArray("SELECT *") + filterSql + orderSql(order) + QByteArray(" LIMIT :limit OFFSET :offset");
    Statement select(m_database, sql.constData());
    bindFilter(select, filter);
    select.bind(":limit", static_cast<qint64>(limit)).bind(":offset", static_cast<qint64>(offset));
    QList<OfferRow> rows;
    Statement sessions(m_database, sessionsOfOneSql);
    while (select.step()) {
        Offer offer = table().read(select);
        sessions.bind(":offer_id", offer.id);
        while (sessions.step()) {
            offer.sessions.append(sessionFromRow(sessions));
        }
        sessions.reset();
        rows.append({offer.id, offer.name, offer.provider, offer.category, offer.town, offer.phone, offer.contactPerson,
                     scheduleOf(offer), offer.fee, offer.capacity, offer.freePlaces, offer.checkedOn, offer.isActive});
    }
    return rows;
}

qsizetype OfferStore::count(const OfferFilter& filter) const {
    const QByteArray sql = QByteArray("SELECT count(*) AS n") + filterSql;
    Statement select(m_database, sql.constData());
    bindFilter(select, filter);
    select.step();
    return static_cast<qsizetype>(select.integer("n"));
}

QString sessionsText(const QList<OfferSession>& sessions) {
    QStringList texts;
    for (const OfferSession& session : sessions) {
        texts.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                         .arg(session.weekday)
                         .arg(session.starts.toString(QStringLiteral("HH:mm")), session.ends.toString(QStringLiteral("HH:mm")))
                         .arg(session.everyWeeks)
                         .arg(session.firstOn.isValid() ? isoDate(session.firstOn) : QStringLiteral("-"))
                         .arg(session.notInSchoolHolidays ? 1 : 0));
    }
    return texts.join(QLatin1Char(';'));
}

QList<OfferSession> sessionsFromText(const QString& text) {
    QList<OfferSession> sessions;
    for (const QString& one : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QStringList words = one.split(QLatin1Char(' '));
        OfferSession session;
        session.weekday = words.value(0).toInt();
        session.starts = QTime::fromString(words.value(1), QStringLiteral("HH:mm"));
        session.ends = QTime::fromString(words.value(2), QStringLiteral("HH:mm"));
        session.everyWeeks = words.value(3).toInt();
        session.firstOn = fromIsoDate(words.value(4));
        session.notInSchoolHolidays = words.value(5) == QLatin1String("1");
        sessions.append(session);
    }
    return sessions;
}

} // namespace brobygger
