// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_around_rules.h"

#include "core/people/people_words.h"

namespace brobygger {

Problems check(const PersonAround& person) {
    Problems problems;
    if (person.role.isEmpty()) {
        problems.error(QStringLiteral("role"), PeopleWords::tr("Choose who this is to the citizen."));
    }
    const bool hasPlace = person.partner.isValid() || !person.organisation.trimmed().isEmpty();
    if (person.name.trimmed().isEmpty() && !hasPlace) {
        problems.error(QStringLiteral("name"), PeopleWords::tr("Write a name, or where the person belongs."));
    }
    if (const QString email = person.email.trimmed(); !email.isEmpty() && !email.contains(QLatin1Char('@'))) {
        problems.error(QStringLiteral("email"), PeopleWords::tr("An e-mail address has an @."));
    }
    if (person.from.isValid() && person.to.isValid() && person.to < person.from) {
        problems.error(QStringLiteral("to"), PeopleWords::tr("The last day cannot lie before the first."));
    }
    return problems;
}

bool isAroundOn(const PersonAround& person, QDate day) {
    return (!person.from.isValid() || person.from <= day) && !isFormerOn(person, day);
}

bool isFormerOn(const PersonAround& person, QDate day) { return person.to.isValid() && person.to < day; }

} // namespace brobygger
