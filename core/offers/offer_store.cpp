// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offers/offer_store.h"

#include "core/base/code_names.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/offers/offer_rules.h"
#include "core/storage/search_index.h"
#include "core/storage/search_words.h"
#include "core/storage/statement.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace brobygger {

namespace {

constexpr const char* insertSql = R"(
    INSERT INTO offer (id, uuid, name, sort_key, provider, category, purpose, target_group, content, street, postcode, town,
        parish_code, municipality_code, phone, email, website, contact_person, min_age, max_age, sex, fee, capacity,
        free_places, free_places_on, schedule_text, first_visit, companion_welcome, wheelchair, language, is_soft,
        agreement_from, agreement_to, checked_on, checked_by, checked_how, is_active, created_at, changed_at)
    VALUES (:id, :uuid, :name, :sort_key, :provider, :category, :purpose, :target_group, :content, :street, :postcode, :town,
        :parish_code, :municipality_code, :phone, :email, :website, :contact_person, :min_age, :max_age, :sex, :fee,
        :capacity, :free_places, :free_places_on, :schedule_text, :first_visit, :companion_welcome, :wheelchair, :language,
        :is_soft, :agreement_from, :agreement_to, :checked_on, :checked_by, :checked_how, :is_active, :stamp, :stamp))";
constexpr const char* updateSql = R"(
    UPDATE offer SET uuid = :uuid, name = :name, sort_key = :sort_key, provider = :provider, category = :category,
        purpose = :purpose, target_group = :target_group, content = :content, street = :street, postcode = :postcode,
        town = :town, parish_code = :parish_code, municipality_code = :municipality_code, phone = :phone, email = :email,
        website = :website, contact_person = :contact_person, min_age = :min_age, max_age = :max_age, sex = :sex, fee = :fee,
        capacity = :capacity, free_places = :free_places, free_places_on = :free_places_on, schedule_text = :schedule_text,
        first_visit = :first_visit, companion_welcome = :companion_welcome, wheelchair = :wheelchair, language = :language,
        is_soft = :is_soft, agreement_from = :agreement_from, agreement_to = :agreement_to, checked_on = :checked_on,
        checked_by = :checked_by, checked_how = :checked_how, is_active = :is_active, changed_at = :stamp
    WHERE id = :id)";
constexpr const char* insertSessionSql = R"(
    INSERT INTO offer_session (id, offer_id, weekday, starts, ends, every_weeks, first_on, not_in_school_holidays)
    VALUES (:id, :offer_id, :weekday, :starts, :ends, :every_weeks, :first_on, :not_in_school_holidays))";
constexpr const char* deleteSessionsSql = "DELETE FROM offer_session WHERE offer_id = :offer_id";
constexpr const char* deleteSql = "DELETE FROM offer WHERE id = :id";
constexpr const char* findSql = "SELECT * FROM offer WHERE id = :id";
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

const char* orderSql(OfferOrder order) {
    switch (order) {
    case OfferOrder::NameBackwards:
        return orderByNameBackwards;
    case OfferOrder::OldestChecked:
        return orderByOldest;
    case OfferOrder::NewestChecked:
        return orderByNewest;
    case OfferOrder::Name:
        break;
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

Offer fromRow(const Statement& row) {
    Offer offer;
    offer.id = row.id<OfferId>("id");
    offer.uuid = row.text("uuid");
    offer.name = row.text("name");
    offer.provider = row.text("provider");
    offer.category = row.text("category");
    offer.purpose = row.text("purpose");
    offer.targetGroup = row.text("target_group");
    offer.content = row.text("content");
    offer.street = row.text("street");
    offer.postcode = row.text("postcode");
    offer.town = row.text("town");
    offer.parishCode = row.text("parish_code");
    offer.municipalityCode = row.text("municipality_code");
    offer.phone = row.text("phone");
    offer.email = row.text("email");
    offer.website = row.text("website");
    offer.contactPerson = row.text("contact_person");
    offer.minAge = row.optionalNumber("min_age");
    offer.maxAge = row.optionalNumber("max_age");
    offer.onlyFor = sexNames.value(row.text("sex")).value_or(Sex::Unknown);
    offer.fee = row.money("fee");
    offer.capacity = row.optionalNumber("capacity");
    offer.freePlaces = row.optionalNumber("free_places");
    offer.freePlacesOn = row.date("free_places_on");
    offer.scheduleText = row.text("schedule_text");
    offer.firstVisit = row.text("first_visit");
    offer.companionWelcome = row.optionalTruth("companion_welcome");
    offer.wheelchair = row.optionalTruth("wheelchair");
    offer.language = row.text("language");
    offer.isSoft = row.truth("is_soft");
    offer.agreementFrom = row.date("agreement_from");
    offer.agreementTo = row.date("agreement_to");
    offer.checkedOn = row.date("checked_on");
    offer.checkedBy = row.text("checked_by");
    offer.checkedHow = row.text("checked_how");
    offer.isActive = row.truth("is_active");
    return offer;
}

QStringList searchTerms(const Offer& offer) {
    return searchWords(offer.name + QLatin1Char(' ') + offer.provider + QLatin1Char(' ') + offer.town) + phoneTerms(offer.phone);
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

Values OfferStore::valuesOf(const Offer& offer) {
    Values values;
    values.set("uuid", offer.uuid)
        .set("name", offer.name)
        .set("sort_key", danishSortKey(offer.name, {}))
        .set("provider", offer.provider)
        .set("category", offer.category)
        .set("purpose", offer.purpose)
        .set("target_group", offer.targetGroup)
        .set("content", offer.content)
        .set("street", offer.street)
        .set("postcode", offer.postcode)
        .set("town", offer.town)
        .set("parish_code", offer.parishCode)
        .set("municipality_code", offer.municipalityCode)
        .set("phone", offer.phone)
        .set("email", offer.email)
        .set("website", offer.website)
        .set("contact_person", offer.contactPerson)
        .set("min_age", offer.minAge)
        .set("max_age", offer.maxAge)
        .set("sex", sexNames.name(offer.onlyFor))
        .set("fee", offer.fee)
        .set("capacity", offer.capacity)
        .set("free_places", offer.freePlaces)
        .set("free_places_on", offer.freePlacesOn)
        .set("schedule_text", offer.scheduleText)
        .set("first_visit", offer.firstVisit)
        .set("companion_welcome", offer.companionWelcome)
        .set("wheelchair", offer.wheelchair)
        .set("language", offer.language)
        .set("is_soft", offer.isSoft)
        .set("agreement_from", offer.agreementFrom)
        .set("agreement_to", offer.agreementTo)
        .set("checked_on", offer.checkedOn)
        .set("checked_by", offer.checkedBy)
        .set("checked_how", offer.checkedHow)
        .set("is_active", offer.isActive)
        .set("sessions", sessionsText(offer.sessions));
    return values;
}

void OfferStore::insert(Write& write, const Offer& offer) {
    Statement(m_database, insertSql).bind(":id", offer.id).bind(valuesOf(offer)).bind(":stamp", write.stamp()).run();
    insertSessions(write, offer.id, offer.sessions);
    SearchIndex(m_database).put(QStringLiteral("offer"), offer.id.value(), searchTerms(offer));
    write.created(RecordKind::Offer, offer.id.value());
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

bool OfferStore::update(Write& write, OfferId id, const Values& before, const Values& after) {
    if (!write.changed(RecordKind::Offer, id.value(), before, after)) {
        return false;
    }
    Statement(m_database, updateSql).bind(":id", id).bind(after).bind(":stamp", write.stamp()).run();
    Statement(m_database, deleteSessionsSql).bind(":offer_id", id).run();
    insertSessions(write, id, sessionsFromText(toText(after.columns().last().value)));
    SearchIndex(m_database).put(QStringLiteral("offer"), id.value(), searchTerms(*find(id)));
    return true;
}

void OfferStore::indexAll(Write& write) {
    SearchIndex index(write.database());
    for (const Offer& offer : all()) {
        index.put(QStringLiteral("offer"), offer.id.value(), searchTerms(offer));
    }
}

void OfferStore::remove(Write& write, OfferId id) {
    Statement(m_database, deleteSessionsSql).bind(":offer_id", id).run();
    Statement(m_database, deleteSql).bind(":id", id).run();
    SearchIndex(m_database).remove(id.value());
    write.removed(RecordKind::Offer, id.value());
}

std::optional<Offer> OfferStore::find(OfferId id) const {
    Statement select(m_database, findSql);
    select.bind(":id", id);
    if (!select.step()) {
        return std::nullopt;
    }
    Offer offer = fromRow(select);
    Statement sessions(m_database, sessionsOfOneSql);
    sessions.bind(":offer_id", id);
    while (sessions.step()) {
        offer.sessions.append(sessionFromRow(sessions));
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
        offers.append(fromRow(select));
        offers.last().sessions = sessions.value(offers.last().id.value());
    }
    return offers;
}

QList<OfferRow> OfferStore::window(const OfferFilter& filter, qsizetype offset, qsizetype limit,
                                   OfferOrder order) const {
    const QByteArray sql =
        QByteArray("SELECT *") + filterSql + orderSql(order) + QByteArray(" LIMIT :limit OFFSET :offset");
    Statement select(m_database, sql.constData());
    bindFilter(select, filter);
    select.bind(":limit", static_cast<qint64>(limit)).bind(":offset", static_cast<qint64>(offset));
    QList<OfferRow> rows;
    Statement sessions(m_database, sessionsOfOneSql);
    while (select.step()) {
        Offer offer = fromRow(select);
        sessions.bind(":offer_id", offer.id);
        while (sessions.step()) {
            offer.sessions.append(sessionFromRow(sessions));
        }
        sessions.reset();
        rows.append({offer.id, offer.name, offer.provider, offer.category, offer.town, offer.phone,
                     offer.contactPerson, scheduleOf(offer), offer.fee, offer.capacity, offer.freePlaces,
                     offer.checkedOn, offer.isActive});
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
                         .arg(session.starts.toString(QStringLiteral("HH:mm")),
                              session.ends.toString(QStringLiteral("HH:mm")))
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
