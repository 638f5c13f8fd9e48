// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/citizen_store.h"

#include "core/base/text/text.h"
#include "core/base/values/phone.h"
#include "core/citizens/citizen_codes.h"
#include "core/citizens/citizen_rules.h"
#include "core/citizens/safe_contact_columns.h"
#include "core/storage/records/search_forms.h"
#include "core/storage/records/search_index.h"

#include <QSet>

namespace brobygger {

namespace {

constexpr const char* allSql = "SELECT * FROM citizen WHERE merged_into IS NULL";

constexpr const char* setNextSql = "UPDATE citizen SET next_appointment_at = :at WHERE id = :id";

// Kept appointments, and contacts in which the citizen was reached: others may be spoken with afterwards as well.
constexpr const char* lastMetSql = R"(
    SELECT max(met.at) AS at FROM (
        SELECT starts_at AS at FROM appointment WHERE citizen_id = :id AND outcome IN ('attended', 'attended_late')
        UNION ALL
        SELECT k.at FROM contact k JOIN code o ON o.list = 'contact_outcome' AND o.id = k.outcome
        WHERE k.citizen_id = :id AND o.extra = 'reached' AND k.kind NOT IN ('with_others', 'message_gp')) AS met)";

constexpr const char* countSql = R"(
    SELECT (SELECT count(*) FROM citizen) - (SELECT count(*) FROM citizen WHERE merged_into IS NOT NULL) AS citizens)";
constexpr const char* isMergedSql = "SELECT 1 FROM citizen WHERE id = :id AND merged_into IS NOT NULL";
constexpr const char* countUnderWaySql = R"(
    SELECT count(DISTINCT c.id) AS citizens FROM citizen c JOIN course k ON k.citizen_id = c.id AND k.state <> 'closed'
    WHERE c.life_state = 'present')";

constexpr const char* isUnderWaySql = R"(
    SELECT 1 FROM citizen c JOIN course k ON k.citizen_id = c.id AND k.state <> 'closed'
    WHERE c.id = :id AND c.life_state = 'present' LIMIT 1)";

/// The list's columns; the order is put behind it from a fixed set of texts.
#define BROBYGGER_CITIZEN_ROW                                                                                                  \
    "SELECT c.id, c.given_name, c.surname, c.birth_date, c.town, c.phone, c.may_call, c.may_leave_message, "                   \
    "c.may_sms, c.may_email, c.may_mention_us, c.contact_note, c.is_address_protected, c.address_protected_until, "            \
    "c.life_state, c.next_appointment_at, coalesce((SELECT k.state FROM course k WHERE k.citizen_id = c.id "                   \
    "ORDER BY k.opened_on DESC, k.id DESC LIMIT 1), '') AS course_state FROM citizen c "

constexpr const char* rowSql = BROBYGGER_CITIZEN_ROW "WHERE c.id = :id";
constexpr const char* everybodySql = BROBYGGER_CITIZEN_ROW "WHERE c.merged_into IS NULL ";
constexpr const char* underWaySql =
    BROBYGGER_CITIZEN_ROW "WHERE c.merged_into IS NULL AND c.life_state = 'present' AND EXISTS "
                          "(SELECT 1 FROM course k WHERE k.citizen_id = c.id AND k.state <> 'closed') ";
#undef BROBYGGER_CITIZEN_ROW

constexpr const char* sameNumberSql = R"(
    SELECT coalesce(merged_into, id) FROM citizen WHERE person_number = :value AND person_number <> '' LIMIT 20)";
constexpr const char* sameBirthSql = "SELECT id FROM citizen WHERE birth_date = :value AND merged_into IS NULL LIMIT 50";
constexpr const char* samePhoneSql = R"(
    SELECT id FROM citizen WHERE phone IN (:value, '+' || :value) AND phone <> '' AND merged_into IS NULL LIMIT 20)";

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

CitizenRow listRow(const Statement& row, QDate day) {
    CitizenRow line;
    line.id = row.id<CitizenId>("id");
    line.givenName = row.text("given_name");
    line.surname = row.text("surname");
    line.birthDate = row.date("birth_date");
    line.isAddressProtected = isAddressProtectedOn(row.truth("is_address_protected"), row.date("address_protected_until"), day);
    line.town = line.isAddressProtected ? QString() : row.text("town");
    line.phone = row.text("phone");
    line.safeContact = safeContactFrom(row);
    line.lifeState = lifeStateFromCode(row.text("life_state"));
    line.nextAppointmentAt = row.minute("next_appointment_at");
    line.courseState = row.text("course_state");
    return line;
}
} // namespace

const StoreTable<Citizen>& CitizenStore::table() {
    static const StoreTable<Citizen> table{
        "citizen",
        RecordKind::Citizen,
        ownedBy<&Citizen::id>,
        {field<&Citizen::uuid>("uuid").once(),
         field<&Citizen::givenName>("given_name"),
         field<&Citizen::surname>("surname"),
         derived<Citizen>("sort_key",
                          [](const Citizen& citizen) { return toValue(danishSortKey(citizen.surname, citizen.givenName)); }),
         field<&Citizen::personNumber>("person_number"),
         field<&Citizen::birthDate>("birth_date"),
         coded<sexFromCode, &Citizen::sex>("sex"),
         field<&Citizen::phone>("phone"),
         field<&Citizen::email>("email"),
         field<&Citizen::street>("street"),
         field<&Citizen::postcode>("postcode"),
         field<&Citizen::town>("town"),
         field<&Citizen::parishCode>("parish_code"),
         field<&Citizen::municipalityCode>("municipality_code"),
         field<&Citizen::isAddressProtected>("is_address_protected"),
         field<&Citizen::addressProtectedUntil>("address_protected_until"),
         field<&Citizen::isDigitalPostExempt>("is_digital_post_exempt"),
         coded<permissionFromCode, &Citizen::safeContact, &SafeContact::call>("may_call"),
         coded<permissionFromCode, &Citizen::safeContact, &SafeContact::leaveMessage>("may_leave_message"),
         coded<permissionFromCode, &Citizen::safeContact, &SafeContact::sms>("may_sms"),
         coded<permissionFromCode, &Citizen::safeContact, &SafeContact::email>("may_email"),
         coded<permissionFromCode, &Citizen::safeContact, &SafeContact::mentionUs>("may_mention_us"),
         field<&Citizen::safeContact, &SafeContact::note>("contact_note"),
         field<&Citizen::nextOfKin>("next_of_kin"),
         field<&Citizen::guardian>("guardian"),
         field<&Citizen::clinic>("clinic_id"),
         field<&Citizen::doctor>("doctor_id"),
         field<&Citizen::ownNumber>("own_number"),
         field<&Citizen::language>("language"),
         field<&Citizen::visitNote>("visit_note"),
         field<&Citizen::remark>("remark"),
         coded<lifeStateFromCode, &Citizen::lifeState>("life_state"),
         field<&Citizen::lifeStateOn>("life_state_on"),
         field<&Citizen::nextAppointmentAt>("next_appointment_at").byOthers(),
         coded<permissionFromCode, &Citizen::research>("research"),
         field<&Citizen::mergedInto>("merged_into")}};
    return table;
}

std::optional<Citizen> CitizenStore::find(CitizenId id) const { return table().find(m_database, id); }

void CitizenStore::insert(Write& write, const Citizen& citizen) {
    table().insert(write, citizen);
    SearchIndex(m_database).add(QStringLiteral("citizen"), citizen.id.value(), searchTerms(citizen));
}

void CitizenStore::update(Write& write, const Citizen& before, const Citizen& after) {
    if (table().update(write, before, after)) {
        SearchIndex(m_database)
            .put(QStringLiteral("citizen"), after.id.value(), after.mergedInto.isValid() ? QStringList() : searchTerms(after));
    }
}

void CitizenStore::remove(Write& write, CitizenId id) {
    table().remove(write, id, id.value());
    SearchIndex(m_database).remove(id.value());
}

void CitizenStore::indexOne(Write& write, CitizenId id) {
    if (const auto citizen = find(id)) {
        SearchIndex(write.database()).put(QStringLiteral("citizen"), id.value(), searchTerms(*citizen));
    }
}

void CitizenStore::indexAll(Write& write) {
    SearchIndex index(write.database());
    Statement select(write.database(), allSql);
    while (select.step()) {
        const Citizen citizen = table().read(select);
        index.put(QStringLiteral("citizen"), citizen.id.value(), searchTerms(citizen));
    }
}

void CitizenStore::setNextAppointment(Write& write, CitizenId id, const QDateTime& at) {
    Statement(write.database(), setNextSql).bind(":id", id).bind(":at", at).run();
}

QDate CitizenStore::lastMetOn(CitizenId id) const {
    Statement select(m_database, lastMetSql);
    return select.bind(":id", id).step() ? select.minute("at").date() : QDate();
}

int CitizenStore::count(CitizenFilter filter) const {
    return static_cast<int>(m_database.number(filter == CitizenFilter::Everybody ? countSql : countUnderWaySql));
}

bool CitizenStore::isIn(CitizenFilter filter, CitizenId id) const {
    if (filter == CitizenFilter::Everybody) {
        Statement merged(m_database, isMergedSql);
        return !merged.bind(":id", id).step();
    }
    Statement select(m_database, isUnderWaySql);
    return select.bind(":id", id).step();
}

QList<CitizenRow> CitizenStore::window(CitizenFilter filter, CitizenOrder order, Qt::SortOrder direction, qsizetype offset,
                                       qsizetype limit, QDate day) const {
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
        for (const auto& hit :
             SearchIndex(m_database).find(beginnings.join(QLatin1Char(' ')), QStringLiteral("citizen"), 50).hits) {
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
