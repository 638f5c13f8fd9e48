// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include <stdexcept>

namespace brobygger {

Citizen aCitizen(Workspace& workspace, const QString& givenName, const QString& surname) {
    Citizen draft;
    draft.givenName = givenName;
    draft.surname = surname;
    draft.birthDate = QDate(1968, 3, 14);
    draft.phone = QStringLiteral("00 00 00 01");
    draft.street = QStringLiteral("Eksempelvej 1");
    draft.postcode = QStringLiteral("8500");
    draft.parishCode = QStringLiteral("8231");
    const Result<Citizen> added = workspace.citizens.add(draft);
    if (!added) {
        throw std::runtime_error(added.error().message.toStdString());
    }
    return *added;
}

ConsentId aConsent(Workspace& workspace, CitizenId citizen, QDate on) {
    Consent consent;
    consent.citizen = citizen;
    consent.direction = ConsentDirection::Obtain;
    consent.fromWhom = QStringLiteral("egen læge");
    consent.toWhom = QStringLiteral("projektet");
    consent.kinds = {QStringLiteral("contact")};
    consent.purpose = QStringLiteral("at aftale forløbet");
    consent.form = QStringLiteral("oral");
    consent.givenOn = on.isValid() ? on : workspace.clock.today();
    const auto recorded = workspace.consents.record(consent);
    if (!recorded) {
        throw std::runtime_error(recorded.error().message.toStdString());
    }
    return recorded->id;
}

} // namespace brobygger
