// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/citizen_store.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/citizens/citizen_codes.h"
#include "core/citizens/citizen_rules.h"
#include "core/citizens/safe_contact_columns.h"
#include "core/storage/search_index.h"
#include "core/storage/search_words.h"
#include "core/storage/statement.h"

#include <QSet>

namespace brobygger {

namespace {

constexpr const char* selectSql = "SELECT * FROM citizen WHERE id = :id";
constexpr const char* allSql = "SELECT * FROM citizen";

constexpr const char* insertSql = R"(
    INSERT INTO citizen (id, uuid, given_name, surname, sort_key, person_number, birth_date, sex, phone, email, street,
        postcode, town, parish_code, municipality_code, is_address_protected, address_protected_until,
        is_digital_post_exempt, may_call, may_leave_message, may_sms, may_email, may_mention_us, contact_note,
        next_of_kin, guardian, clinic_id, doctor_id, own_number, language, visit_note, remark, life_state, life_state_on, created_at,
        changed_at)
    VALUES (:id, :uuid, :given_name, :surname, :sort_key, :person_number, :birth_date, :sex, :phone, :email, :street,
        :postcode, :town, :parish_code, :municipality_code, :is_address_protected, :address_protected_until,
        :is_digital_post_exempt, :may_call, :may_leave_message, :may_sms, :may_email, :may_mention_us, :contact_note,
        :next_of_kin, :guardian, :clinic_id, :doctor_id, :own_number, :language, :visit_note, :remark, :life_state, :life_state_on,
        :stamp, :stamp))";

constexpr const char* updateSql = R"(
    UPDATE citizen SET given_name = :given_name, surname = :surname, sort_key = :sort_key,
        person_number = :person_number, birth_date = :birth_date, sex = :sex, phone = :phone, email = :email,
        street = :street, postcode = :postcode, town = :town, parish_code = :parish_code,
        municipality_code = :municipality_code, is_address_protected = :is_address_protected,
        address_protected_until = :address_protected_until, is_digital_post_exempt = :is_digital_post_exempt,
        may_call = :may_call, may_leave_message = :may_leave_message, may_sms = :may_sms, may_email = :may_email,
        may_mention_us = :may_mention_us, contact_note = :contact_note, next_of_kin = :next_of_kin,
        guardian = :guardian, clinic_id = :clinic_id, doctor_id = :doctor_id, own_number = :own_number,
        language = :language, visit_note = :visit_note,
        remark = :remark, life_state = :life_state, life_state_on = :life_state_on, changed_at = :stamp
    WHERE id = :id)";

constexpr const char* deleteSql = "DELETE FROM citizen WHERE id = :id";

constexpr const char* setNextSql = "UPDATE citizen SET next_appointment_at = :at WHERE id = :id";

constexpr const char* countSql = "SELECT count(*) AS citizens FROM citizen";
constexpr const char* countUnderWaySql = R"(
    SELECT count(DISTINCT c.id) AS citizens FROM citizen c JOIN course k ON k.citizen_id = c.id AND k.state <> 'closed'
    WHERE c.life_state = 'present')";

/// The list's columns; the order is put behind it from a fixed set of texts.
#define BROBYGGER_CITIZEN_ROW                                                                                          \
    "SELECT c.id, c.given_name, c.surname, c.birth_date, c.town, c.phone, c.may_call, c.may_leave_message, "            \
    "c.may_sms, c.may_email, c.may_mention_us, c.contact_note, c.is_address_protected, c.address_protected_until, "     \
    "c.life_state, c.next_appointment_at, coalesce((SELECT k.state FROM course k WHERE k.citizen_id = c.id "                         \
    "ORDER BY k.opened_on DESC, k.id DESC LIMIT 1), '') AS course_state FROM citizen c "

constexpr const char* rowSql = BROBYGGER_CITIZEN_ROW "WHERE c.id = :id";
constexpr const char* everybodySql = BROBYGGER_CITIZEN_ROW;
constexpr const char* underWaySql = BROBYGGER_CITIZEN_ROW
    "WHERE c.life_state = 'present' AND EXISTS "
    "(SELECT 1 FROM course k WHERE k.citizen_id = c.id AND k.state <> 'closed') ";
#undef BROBYGGER_CITIZEN_ROW

constexpr const char* sameNumberSql = "SELECT id FROM citizen WHERE person_number = :value AND person_number <> '' LIMIT 20";
constexpr const char* sameBirthSql = "SELECT id FROM citizen WHERE birth_date = :value LIMIT 50";
constexpr const char* samePhoneSql = "SELECT id FROM citizen WHERE phone IN (:value, '+' || :value) AND phone <> '' LIMIT 20";

const char* orderText(CitizenOrder order, Qt::SortOrder direction) {
    const bool up = direction == Qt::AscendingOrder;
    switch (order) {
    case CitizenOrder::Name: return up ? "ORDER BY c.sort_key, c.id" : "ORDER BY c.sort_key DESC, c.id DESC";
    case CitizenOrder::BirthDate: return up ? "ORDER BY c.birth_date" : "ORDER BY c.birth_date DESC";
    case CitizenOrder::NextAppointment:
        return up ? "ORDER BY c.next_appointment_at IS NULL, c.next_appointment_at" : "ORDER BY c.next_appointment_at DESC";
    }
    return "";
}

Citizen fromRow(const Statement& row) {
    Citizen citizen;
    citizen.id = row.id<CitizenId>("id");
    citizen.uuid = row.text("uuid");
    citizen.givenName = row.text("given_name");
    citizen.surname = row.text("surname");
    citizen.personNumber = row.text("person_number");
    citizen.birthDate = row.date("birth_date");
    citizen.sex = sexFromCode(row.text("sex"));
    citizen.phone = row.text("phone");
    citizen.email = row.text("email");
    citizen.street = row.text("street");
    citizen.postcode = row.text("postcode");
    citizen.town = row.text("town");
    citizen.parishCode = row.text("parish_code");
    citizen.municipalityCode = row.text("municipality_code");
    citizen.isAddressProtected = row.truth("is_address_protected");
    citizen.addressProtectedUntil = row.date("address_protected_until");
    citizen.isDigitalPostExempt = row.truth("is_digital_post_exempt");
    citizen.safeContact = safeContactFrom(row);
    citizen.nextOfKin = row.text("next_of_kin");
    citizen.guardian = row.text("guardian");
    citizen.clinic = row.id<PartnerId>("clinic_id");
    citizen.doctor = row.id<PartnerPersonId>("doctor_id");
    citizen.ownNumber = row.text("own_number");
    citizen.language = row.text("language");
    citizen.visitNote = row.text("visit_note");
    citizen.remark = row.text("remark");
    citizen.lifeState = lifeStateFromCode(row.text("life_state"));
    citizen.lifeStateOn = row.date("life_state_on");
    citizen.nextAppointmentAt = row.minute("next_appointment_at");
    return citizen;
}

Values valuesOf(const Citizen& citizen) {
    return Values()
        .set("given_name", citizen.givenName)
        .set("surname", citizen.surname)
        .set("person_number", citizen.personNumber)
        .set("birth_date", citizen.birthDate)
        .set("sex", toCode(citizen.sex))
        .set("phone", citizen.phone)
        .set("email", citizen.email)
        .set("street", citizen.street)
        .set("postcode", citizen.postcode)
        .set("town", citizen.town)
        .set("parish_code", citizen.parishCode)
        .set("municipality_code", citizen.municipalityCode)
        .set("is_address_protected", citizen.isAddressProtected)
        .set("address_protected_until", citizen.addressProtectedUntil)
        .set("is_digital_post_exempt", citizen.isDigitalPostExempt)
        .set("may_call", toCode(citizen.safeContact.call))
        .set("may_leave_message", toCode(citizen.safeContact.leaveMessage))
        .set("may_sms", toCode(citizen.safeContact.sms))
        .set("may_email", toCode(citizen.safeContact.email))
        .set("may_mention_us", toCode(citizen.safeContact.mentionUs))
        .set("contact_note", citizen.safeContact.note)
        .set("next_of_kin", citizen.nextOfKin)
        .set("guardian", citizen.guardian)
        .set("clinic_id", citizen.clinic)
        .set("doctor_id", citizen.doctor)
        .set("own_number", citizen.ownNumber)
        .set("language", citizen.language)
        .set("visit_note", citizen.visitNote)
        .set("remark", citizen.remark)
        .set("life_state", toCode(citizen.lifeState))
        .set("life_state_on", citizen.lifeStateOn);
}

CitizenRow listRow(const Statement& row, QDate day) {
    CitizenRow line;
    line.id = row.id<CitizenId>("id");
    line.givenName = row.text("given_name");
    line.surname = row.text("surname");
    line.birthDate = row.date("birth_date");
    line.isAddressProtected =
        isAddressProtectedOn(row.truth("is_address_protected"), row.date("address_protected_until"), day);
    line.town = line.isAddressProtected ? QString() : row.text("town");
    line.phone = row.text("phone");
    line.safeContact = safeContactFrom(row);
    line.lifeState = lifeStateFromCode(row.text("life_state"));
    line.nextAppointmentAt = row.minute("next_appointment_at");
    line.courseState = row.text("course_state");
    return line;
}

} // namespace

std::optional<Citizen> CitizenStore::find(CitizenId id) const {
    Statement select(m_database, selectSql);
    select.bind(":id", id);
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

void CitizenStore::insert(Write& write, const Citizen& citizen) {
    Statement(m_database, insertSql)
        .bind(valuesOf(citizen))
        .bind(":id", citizen.id)
        .bind(":uuid", citizen.uuid)
        .bind(":sort_key", danishSortKey(citizen.surname, citizen.givenName))
        .bind(":stamp", write.stamp())
        .run();
    SearchIndex(m_database).put(QStringLiteral("citizen"), citizen.id.value(), searchTerms(citizen));
    write.created(RecordKind::Citizen, citizen.id.value(), citizen.id.value());
}

void CitizenStore::update(Write& write, const Citizen& before, const Citizen& after) {
    if (!write.changed(RecordKind::Citizen, after.id.value(), valuesOf(before), valuesOf(after), after.id.value())) {
        return;
    }
    Statement(m_database, updateSql)
        .bind(valuesOf(after))
        .bind(":id", after.id)
        .bind(":sort_key", danishSortKey(after.surname, after.givenName))
        .bind(":stamp", write.stamp())
        .run();
    SearchIndex(m_database).put(QStringLiteral("citizen"), after.id.value(), searchTerms(after));
}

void CitizenStore::remove(Write& write, CitizenId id) {
    Statement(m_database, deleteSql).bind(":id", id).run();
    SearchIndex(m_database).remove(id.value());
    write.removed(RecordKind::Citizen, id.value(), id.value());
}

void CitizenStore::indexAll(Write& write) {
    SearchIndex index(write.database());
    Statement select(write.database(), allSql);
    while (select.step()) {
        const Citizen citizen = fromRow(select);
        index.put(QStringLiteral("citizen"), citizen.id.value(), searchTerms(citizen));
    }
}

void CitizenStore::setNextAppointment(Write& write, CitizenId id, const QDateTime& at) {
    Statement(write.database(), setNextSql).bind(":id", id).bind(":at", at).run();
}

int CitizenStore::count(CitizenFilter filter) const {
    return static_cast<int>(m_database.number(filter == CitizenFilter::Everybody ? countSql : countUnderWaySql));
}

QList<CitizenRow> CitizenStore::window(CitizenFilter filter, CitizenOrder order, Qt::SortOrder direction,
                                       qsizetype offset, qsizetype limit, QDate day) const {
    const QByteArray sql = QByteArray(filter == CitizenFilter::Everybody ? everybodySql : underWaySql) +
                           orderText(order, direction) + " LIMIT :limit OFFSET :offset";
    Statement select(m_database, sql.constData());
    select.bind(":limit", static_cast<qint64>(limit)).bind(":offset", static_cast<qint64>(offset));
    QList<CitizenRow> rows;
    while (select.step()) {
        rows.append(listRow(select, day));
    }
    return rows;
}

QList<CitizenRow> CitizenStore::rows(const QList<qint64>& ids, QDate day) const {
    Statement select(m_database, rowSql);
    QList<CitizenRow> rows;
    for (const qint64 id : ids) {
        select.bind(":id", id);
        if (select.step()) {
            rows.append(listRow(select, day));
        }
        select.reset();
    }
    return rows;
}

QList<Citizen> CitizenStore::lookAlikes(const Citizen& typed) const {
    QSet<qint64> ids;
    const auto collect = [&](const char* sql, const Value& value) {
        Statement select(m_database, sql);
        select.bind(":value", value);
        while (select.step()) {
            ids.insert(select.integer(0));
        }
    };
    if (typed.personNumber.size() >= 10) {
        collect(sameNumberSql, typed.personNumber);
    }
    if (typed.birthDate.isValid()) {
        collect(sameBirthSql, typed.birthDate.toString(Qt::ISODate));
    }
    if (!typed.phone.isEmpty()) {
        collect(samePhoneSql, comparablePhone(typed.phone));
    }
    // Beginnings of the words, so that a typing error further on still finds the person.
    QStringList beginnings;
    for (const QString& word : searchForms(typed.fullName())) {
        beginnings << word.left(3);
    }
    if (beginnings.join(QString()).size() >= 4) {
        for (const auto& hit : SearchIndex(m_database).find(beginnings.join(QLatin1Char(' ')), QStringLiteral("citizen"), 50)) {
            ids.insert(hit.record);
        }
    }
    QList<Citizen> alike;
    for (const qint64 id : std::as_const(ids)) {
        if (auto citizen = find(CitizenId(id))) {
            alike.append(*std::move(citizen));
        }
    }
    return alike;
}

} // namespace brobygger
