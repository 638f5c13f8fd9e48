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

Citizen onceTakenForOneWith(Workspace& workspace, FixedClock& clock, CitizenId one, const QString& email) {
    Citizen other = aCitizen(workspace, QStringLiteral("Anna"), QStringLiteral("Abel"));
    other.email = email;
    const auto changed = workspace.citizens.change(other);
    const auto merged =
        workspace.merging.merge({one, other.id, {MasterPart::Email}, QStringLiteral("Samme person, troede vi")});
    if (!changed || !merged) {
        throw std::runtime_error("the two could not be merged");
    }
    clock.moveTo(clock.now().addSecs(3600));
    if (!workspace.merging.split({merged->id, {}})) {
        throw std::runtime_error("the two could not be taken apart");
    }
    return other;
}

ConsentId aConsent(Workspace& workspace, CitizenId citizen, QDate on) {
    Consent consent;
    consent.citizen = citizen;
    consent.fromWhom = QStringLiteral("projektet");
    consent.toWhom = QStringLiteral("kommunens sagsbehandler");
    consent.kinds = {QStringLiteral("contact"), QStringLiteral("attendance")};
    consent.purpose = QStringLiteral("at aftale forløbet");
    consent.form = QStringLiteral("oral");
    consent.givenOn = on.isValid() ? on : workspace.clock.today();
    const auto recorded = workspace.consents.record(consent);
    if (!recorded) {
        throw std::runtime_error(recorded.error().message.toStdString());
    }
    return recorded->id;
}

Consent toOwnDoctor(const Workspace& workspace, CitizenId citizen) {
    Consent consent;
    consent.citizen = citizen;
    consent.fromWhom = QStringLiteral("projektet");
    consent.toWhom = QStringLiteral("egen læge");
    consent.kinds = {QStringLiteral("plan")};
    consent.purpose = QStringLiteral("svar til lægen");
    consent.form = QStringLiteral("oral");
    consent.givenOn = workspace.clock.today();
    return consent;
}

void nameSender(Workspace& workspace) {
    workspace.settings.set(organisationName, QStringLiteral("Norddjurs Kommune"));
    workspace.settings.set(organisationPhone, QStringLiteral("89594000"));
    workspace.settings.set(workerName, QStringLiteral("Mona Krag"));
    workspace.settings.set(dataProtectionOfficer, QStringLiteral("dpo@eksempel.dk"));
}

Contact aCall(CitizenId citizen, const char* outcome, const QDateTime& at) {
    Contact contact;
    contact.citizen = citizen;
    contact.at = at;
    contact.kind = QStringLiteral("call");
    contact.outcome = QLatin1String(outcome);
    return contact;
}

} // namespace brobygger
