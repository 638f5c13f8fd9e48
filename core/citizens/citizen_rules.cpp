// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/citizen_rules.h"

#include "core/base/time/dates.h"
#include "core/base/values/email.h"
#include "core/base/values/phone.h"
#include "core/storage/records/search_forms.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct CitizenRulesWords {
    Q_DECLARE_TR_FUNCTIONS(CitizenRules)
};

void checkNumber(const Citizen& citizen, PersonNumberKind kind, Problems& problems) {
    if (citizen.personNumber.isEmpty()) {
        return;
    }
    const auto number = PersonNumber::parse(citizen.personNumber, kind, QStringLiteral("personNumber"), problems);
    if (number && citizen.birthDate.isValid() && number->birthDate() != citizen.birthDate) {
        problems.error(QStringLiteral("birthDate"),
                       CitizenRulesWords::tr("The birth date is not the one in the personal number."));
    }
}

} // namespace

Problems checkLifeState(const Citizen& citizen, QDate today, QDate lastMetOn) {
    Problems problems;
    if (citizen.lifeState == LifeState::Present) {
        return problems;
    }
    if (!citizen.lifeStateOn.isValid() || citizen.lifeStateOn > today) {
        problems.error(QStringLiteral("lifeStateOn"), CitizenRulesWords::tr("Say on which day. It cannot lie ahead."));
    } else if (citizen.lifeState == LifeState::Dead && citizen.birthDate.isValid() && citizen.lifeStateOn < citizen.birthDate) {
        problems.error(QStringLiteral("lifeStateOn"), CitizenRulesWords::tr("The day lies before the birth date."));
    } else if (citizen.lifeState == LifeState::Dead && lastMetOn.isValid() && citizen.lifeStateOn < lastMetOn) {
        problems.error(
            QStringLiteral("lifeStateOn"),
            CitizenRulesWords::tr("You met or spoke with the citizen on %1. The date of death cannot lie before that.")
                .arg(formatDate(lastMetOn)));
    }
    return problems;
}

QString birthDateProblem(QDate birth, QDate today) {
    if (birth.isValid() && birth > today) {
        return CitizenRulesWords::tr("The birth date lies in the future.");
    }
    constexpr int firstYear = 1890; // nobody alive was born before
    return birth.isValid() && birth.year() < firstYear
               ? CitizenRulesWords::tr("The birth date lies before 1890. Check the year.")
               : QString();
}

Problems check(const Citizen& citizen, PersonNumberKind kind, QDate today) {
    Problems problems;
    if (citizen.givenName.trimmed().isEmpty() && citizen.surname.trimmed().isEmpty()) {
        problems.error(QStringLiteral("givenName"),
                       CitizenRulesWords::tr("Type a name, or at least what the person is called."));
    }
    checkNumber(citizen, kind, problems);
    if (const QString wrong = birthDateProblem(citizen.birthDate, today); !wrong.isEmpty()) {
        problems.error(QStringLiteral("birthDate"), wrong);
    }
    if (!citizen.email.trimmed().isEmpty() && !isEmailAddress(citizen.email.trimmed())) {
        problems.error(QStringLiteral("email"),
                       CitizenRulesWords::tr("This is no whole e-mail address. Write for example navn@eksempel.dk."));
    }
    if (const QString wrong = phoneProblem(citizen.phone); !wrong.isEmpty()) {
        problems.error(QStringLiteral("phone"), wrong);
    }
    if (citizen.isAddressProtected && !isAddressProtectedOn(citizen, today)) {
        problems.hint(QStringLiteral("addressProtectedUntil"),
                      CitizenRulesWords::tr("The address protection has run out. Ask whether it was renewed."));
    }
    return problems;
}

Citizen tidied(Citizen citizen, PersonNumberKind kind) {
    citizen.givenName = citizen.givenName.simplified();
    citizen.surname = citizen.surname.simplified();
    citizen.email = citizen.email.trimmed();
    citizen.phone = storedPhone(citizen.phone);
    citizen.street = citizen.street.simplified();
    citizen.postcode = citizen.postcode.simplified();
    citizen.town = citizen.town.simplified();
    Problems ignored;
    if (const auto number = PersonNumber::parse(citizen.personNumber, kind, QString(), ignored)) {
        citizen.personNumber = number->digits();
        if (!citizen.birthDate.isValid()) {
            citizen.birthDate = number->birthDate();
        }
    }
    if (!citizen.isAddressProtected) {
        citizen.addressProtectedUntil = {};
    }
    if (citizen.lifeState == LifeState::Present) {
        citizen.lifeStateOn = {};
    }
    if (!citizen.clinic.isValid()) {
        citizen.doctor = {};
    }
    return citizen;
}

bool isAddressProtectedOn(bool isProtected, QDate until, QDate day) {
    return isProtected && (!until.isValid() || day <= until);
}

bool isAddressProtectedOn(const Citizen& citizen, QDate day) {
    return isAddressProtectedOn(citizen.isAddressProtected, citizen.addressProtectedUntil, day);
}

QString shownAddress(const Citizen& citizen, QDate day) {
    if (isAddressProtectedOn(citizen, day)) {
        return {};
    }
    QStringList lines{citizen.street, (citizen.postcode + QLatin1Char(' ') + citizen.town).trimmed()};
    lines.removeAll(QString());
    return lines.join(QStringLiteral(", "));
}

bool isInReach(const Citizen& citizen) { return citizen.lifeState == LifeState::Present; }

Result<void> mayBeWrittenTo(LifeState state) {
    if (state != LifeState::Dead) {
        return {};
    }
    return Error{ErrorKind::Conflict,
                 CitizenRulesWords::tr("The citizen has died. Tell the place of the appointment or the next of kin instead.")};
}

QStringList searchTerms(const Citizen& citizen) {
    QStringList terms = nameTerms(citizen.fullName());
    if (citizen.birthDate.isValid()) {
        for (const char* form : {"ddMMyyyy", "ddMMyy", "yyyyMMdd"}) { // the last one is found by the year
            terms << citizen.birthDate.toString(QLatin1String(form));
        }
    }
    if (!citizen.personNumber.isEmpty()) {
        terms << citizen.personNumber;
    }
    terms << phoneTerms(citizen.phone) << phoneTerms(citizen.remark); // the second number stands in the remark
    terms.removeDuplicates();
    return terms;
}

} // namespace brobygger
