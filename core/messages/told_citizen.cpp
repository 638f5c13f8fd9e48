// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/told_citizen.h"

#include "core/base/text/text.h"
#include "core/base/values/email.h"
#include "core/base/values/phone.h"
#include "core/exchange/medcom/identifiers.h"

#include <algorithm>

namespace brobygger {

namespace {

constexpr qsizetype shortestPhone = 6;

QString addressOf(const Citizen& citizen) {
    QStringList lines{citizen.street, (citizen.postcode + QLatin1Char(' ') + citizen.town).trimmed()};
    lines.removeAll(QString());
    return lines.join(QStringLiteral(", "));
}

/// Capitals, accents and commas make no other name or street.
bool isSameText(const QString& a, const QString& b) { return foldedWords(a) == foldedWords(b); }

bool isSameAddress(const Citizen& told, const Citizen& known) {
    return isSameText(told.street, known.street) && (told.postcode.isEmpty() || told.postcode == known.postcode);
}

/// Any of the numbers a message gives may be the one in the file.
bool hasPhone(const MessageCitizen& told, const QString& known) {
    const QString number = comparablePhone(known);
    return !number.isEmpty() && std::any_of(told.phones.cbegin(), told.phones.cend(),
                                            [&number](const QString& phone) { return comparablePhone(phone) == number; });
}

} // namespace

Citizen citizenOf(const MessageCitizen& told) {
    Citizen citizen;
    citizen.givenName = told.givenName;
    citizen.surname = told.surname;
    // A replacement number of digits (day + 60) is kept like a CPR number; one with letters stays in the message.
    const bool isAllDigits = digitsOf(told.replacementId) == told.replacementId;
    citizen.personNumber = told.cpr.isEmpty() && isAllDigits ? told.replacementId : told.cpr;
    // A number that is none is doubted in the message's warnings and stops nothing.
    const QDate born = birthDateOfNumber(citizen.personNumber);
    if (!born.isValid()) {
        citizen.personNumber.clear();
    }
    citizen.birthDate = born.isValid() ? born : told.birthDate;
    citizen.phone = digitsOf(told.phones.value(0)).size() >= shortestPhone ? told.phones.value(0) : QString();
    citizen.email = isEmailAddress(told.email) ? told.email : QString();
    citizen.street = told.street;
    citizen.postcode = told.postcode;
    citizen.town = told.town;
    citizen.isAddressProtected = told.isAddressProtected;
    return citizen;
}

QList<ToldDifference> differencesOf(const MessageCitizen& told, const Citizen& known) {
    const Citizen citizen = citizenOf(told);
    QList<ToldDifference> differences;
    if (!citizen.fullName().isEmpty() && !isSameText(citizen.fullName(), known.fullName())) {
        differences.append({ToldField::Name, known.fullName(), citizen.fullName()});
    }
    if (!citizen.phone.isEmpty() && phoneProblem(citizen.phone).isEmpty() && !hasPhone(told, known.phone)) {
        differences.append({ToldField::Phone, formatPhone(known.phone), formatPhone(citizen.phone)});
    }
    if (!citizen.email.isEmpty() && citizen.email.compare(known.email, Qt::CaseInsensitive) != 0) {
        differences.append({ToldField::Email, known.email, citizen.email});
    }
    if (!citizen.street.isEmpty() && !isSameAddress(citizen, known)) {
        differences.append({ToldField::Address, addressOf(known), addressOf(citizen)});
    }
    return differences;
}

Citizen withFields(Citizen citizen, const Citizen& from, const QList<ToldField>& fields) {
    for (const ToldField field : fields) {
        switch (field) {
        case ToldField::Name:
            citizen.givenName = from.givenName;
            citizen.surname = from.surname;
            break;
        case ToldField::Phone: citizen.phone = from.phone; break;
        case ToldField::Email: citizen.email = from.email; break;
        case ToldField::Address:
            citizen.street = from.street;
            citizen.postcode = from.postcode;
            citizen.town = from.town;
            // Those of the old address would be wrong; they are asked for again.
            citizen.parishCode = from.parishCode;
            citizen.municipalityCode = from.municipalityCode;
            // A message never ends a protection, but what it protects does not come in unprotected.
            if (from.isAddressProtected) {
                citizen.isAddressProtected = true;
                citizen.addressProtectedUntil = from.addressProtectedUntil;
            }
            break;
        }
    }
    return citizen;
}

} // namespace brobygger
