// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people.h"

#include "core/base/values/phone.h"
#include "core/codes/codes.h"
#include "core/people/person_around_rules.h"
#include "core/people/person_around_store.h"

#include <algorithm>

namespace brobygger {

namespace {
const QString personRoles = QStringLiteral("person_role");

PersonAround tidied(PersonAround person) {
    person.name = person.name.simplified();
    person.organisation = person.partner.isValid() ? QString() : person.organisation.simplified();
    person.phone = storedPhone(person.phone);
    person.email = person.email.trimmed();
    person.safeContact.note = person.safeContact.note.trimmed();
    person.mayShare = person.mayShare.trimmed();
    return person;
}
} // namespace

Result<Added<PersonAround>> People::add(const PersonAround& person) {
    if (const Problems problems = check(person); problems.hasErrors()) {
        return invalid(problems);
    }
    return addRecord<PersonAroundStore>(m_session, QStringLiteral("person_around.add"), tidied(person));
}

Result<Undo> People::change(const PersonAround& person) {
    return changeRecord<PersonAroundStore>(m_session, QStringLiteral("person_around.change"), person.id,
                                           [&](const PersonAround& kept) -> Result<PersonAround> {
                                               if (const Problems problems = check(person); problems.hasErrors()) {
                                                   return invalid(problems);
                                               }
                                               PersonAround after = tidied(person);
                                               after.citizen = kept.citizen;
                                               return after;
                                           });
}

Result<Undo> People::remove(PersonAroundId id) {
    return removeRecord<PersonAroundStore>(m_session, QStringLiteral("person_around.remove"), id);
}

std::optional<PersonAround> People::find(PersonAroundId id) const { return PersonAroundStore(m_session.database()).find(id); }

QList<PersonAroundRow> People::around(CitizenId citizen) const {
    const PersonAroundStore store(m_session.database());
    const QDate today = m_session.clock().today();
    QList<PersonAroundRow> rows = store.around(citizen);
    const bool hasDoctor = std::any_of(rows.cbegin(), rows.cend(), [today](const PersonAroundRow& row) {
        return row.person.role == ownDoctorRole && isAroundOn(row.person, today);
    });
    if (const auto doctor = hasDoctor ? std::nullopt : store.ownDoctor(citizen)) {
        rows.append(*doctor);
    }
    QHash<QString, qsizetype> places;
    for (const Code& role : m_codes.list(personRoles)) {
        places.insert(role.id, places.size());
    }
    std::stable_sort(rows.begin(), rows.end(), [&places, today](const PersonAroundRow& a, const PersonAroundRow& b) {
        const bool isOver = isFormerOn(a.person, today);
        return isOver != isFormerOn(b.person, today) ? !isOver : places.value(a.person.role) < places.value(b.person.role);
    });
    return rows;
}

QList<PersonAroundRow> People::aroundToday(CitizenId citizen) const {
    QList<PersonAroundRow> rows = around(citizen);
    rows.removeIf([today = m_session.clock().today()](const PersonAroundRow& row) { return !isAroundOn(row.person, today); });
    return rows;
}

QList<PersonAroundRow> People::actingFor(CitizenId citizen) const {
    QList<PersonAroundRow> rows = aroundToday(citizen);
    rows.removeIf([this](const PersonAroundRow& row) {
        const auto role = m_codes.find(personRoles, row.person.role);
        return !role || role->extra != actsForCitizen;
    });
    return rows;
}

QStringList People::rolesOf(CitizenId citizen, PartnerId partner) const {
    QStringList roles;
    for (const PersonAroundRow& row : aroundToday(citizen)) {
        if (partner.isValid() && row.person.partner == partner && !roles.contains(row.person.role)) {
            roles.append(row.person.role);
        }
    }
    return roles;
}

} // namespace brobygger
