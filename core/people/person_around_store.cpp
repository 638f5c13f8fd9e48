// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_around_store.h"

#include "core/citizens/citizen_codes.h"

namespace brobygger {

namespace {
constexpr const char* aroundSql = R"(
    SELECT a.*, coalesce(p.name, '') AS partner_name, coalesce(p.phone, '') AS partner_phone
    FROM person_around a LEFT JOIN partner p ON p.id = a.partner_id
    WHERE a.citizen_id = :citizen_id ORDER BY a.name, a.id)";

constexpr const char* ownDoctorSql = R"(
    SELECT c.clinic_id, coalesce(p.name, '') AS partner_name, coalesce(p.phone, '') AS partner_phone,
        coalesce(d.name, '') AS doctor_name, coalesce(d.phone, '') AS doctor_phone, coalesce(d.email, '') AS doctor_email
    FROM citizen c LEFT JOIN partner p ON p.id = c.clinic_id LEFT JOIN partner_person d ON d.id = c.doctor_id
    WHERE c.id = :citizen_id AND c.clinic_id IS NOT NULL)";
} // namespace

const StoreTable<PersonAround>& PersonAroundStore::table() {
    using Person = PersonAround;
    static const StoreTable<Person> table{
        "person_around",
        RecordKind::PersonAround,
        ownedBy<&Person::citizen>,
        {field<&Person::citizen>("citizen_id"), field<&Person::role>("role"), field<&Person::name>("name"),
         field<&Person::organisation>("organisation"), field<&Person::partner>("partner_id"), field<&Person::phone>("phone"),
         field<&Person::email>("email"), coded<permissionFromCode, &Person::safeContact, &SafeContact::call>("may_call"),
         coded<permissionFromCode, &Person::safeContact, &SafeContact::leaveMessage>("may_leave_message"),
         coded<permissionFromCode, &Person::safeContact, &SafeContact::sms>("may_sms"),
         coded<permissionFromCode, &Person::safeContact, &SafeContact::email>("may_email"),
         coded<permissionFromCode, &Person::safeContact, &SafeContact::mentionUs>("may_mention_us"),
         field<&Person::safeContact, &SafeContact::note>("contact_note"), field<&Person::mayShare>("may_share"),
         field<&Person::from>("from_on"), field<&Person::to>("to_on")}};
    return table;
}

std::optional<PersonAround> PersonAroundStore::find(PersonAroundId id) const { return table().find(m_database, id); }

QList<PersonAroundRow> PersonAroundStore::around(CitizenId citizen) const {
    Statement select(m_database, aroundSql);
    select.bind(":citizen_id", citizen);
    QList<PersonAroundRow> rows;
    while (select.step()) {
        rows.append({table().read(select), select.text("partner_name"), select.text("partner_phone")});
    }
    return rows;
}

std::optional<PersonAroundRow> PersonAroundStore::ownDoctor(CitizenId citizen) const {
    Statement select(m_database, ownDoctorSql);
    if (!select.bind(":citizen_id", citizen).step()) {
        return std::nullopt;
    }
    PersonAroundRow row;
    row.person.citizen = citizen;
    row.person.role = ownDoctorRole;
    row.person.partner = select.id<PartnerId>("clinic_id");
    row.person.name = select.text("doctor_name");
    row.person.phone = select.text("doctor_phone");
    row.person.email = select.text("doctor_email");
    row.partnerName = select.text("partner_name");
    row.partnerPhone = select.text("partner_phone");
    return row;
}

void PersonAroundStore::insert(Write& write, const PersonAround& person) { table().insert(write, person); }

void PersonAroundStore::update(Write& write, const PersonAround& before, const PersonAround& after) {
    table().update(write, before, after);
}

void PersonAroundStore::remove(Write& write, const PersonAround& person) { table().remove(write, person); }

} // namespace brobygger
