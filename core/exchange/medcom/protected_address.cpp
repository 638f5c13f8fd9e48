// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/medcom/protected_address.h"

#include <QRegularExpression>

namespace brobygger {

void takeStreet(MessageCitizen& citizen, const QString& lines) {
    static const QRegularExpression words(
        QStringLiteral("adressebeskyt|beskyttet adresse|hemmelig adresse|adressen? er (beskyttet|hemmelig)|"
                       "^\\W*(beskyttet|hemmelig)\\W*$"),
        QRegularExpression::CaseInsensitiveOption);
    const bool isSaid = lines.contains(words);
    citizen.isAddressProtected = citizen.isAddressProtected || isSaid;
    citizen.street = isSaid ? QString() : lines;
}

} // namespace brobygger
