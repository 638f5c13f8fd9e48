// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/citizen.h"

namespace brobygger {

QString Citizen::fullName() const { return (givenName + QLatin1Char(' ') + surname).trimmed(); }

QString Citizen::shortName() const {
    const QString first = givenName.section(QLatin1Char(' '), 0, 0);
    return surname.isEmpty() ? first : first + QLatin1Char(' ') + surname.left(1).toUpper() + QLatin1Char('.');
}

QString CitizenRow::listName() const {
    return surname.isEmpty() || givenName.isEmpty() ? surname + givenName : surname + QStringLiteral(", ") + givenName;
}

} // namespace brobygger
