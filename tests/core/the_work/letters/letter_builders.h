// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

inline const QString cafe = QStringLiteral("Mandagscaféen (eksempel)");
inline const QStringList allKinds{QStringLiteral("contact"), QStringLiteral("wishes"), QStringLiteral("practical")};

/// The citizen lets the café know of these kinds.
inline void consentTo(Workspace& workspace, CitizenId citizen, const QStringList& kinds) {
    Consent consent;
    consent.citizen = citizen;
    consent.fromWhom = QStringLiteral("Brobyggeren");
    consent.toWhom = cafe;
    consent.kinds = kinds;
    consent.purpose = QStringLiteral("at komme i gang");
    consent.form = QStringLiteral("oral");
    consent.givenOn = QDate(2026, 11, 2);
    REQUIRE(workspace.consents.record(consent));
}

/// A letter to the café that says all it can.
inline OfferLetterRequest requestFor(CitizenId citizen) {
    OfferLetterRequest request;
    request.citizen = citizen;
    request.offerName = cafe;
    request.offerAddress = {cafe, QStringLiteral("Havnegade 3"), QStringLiteral("8500 Grenaa")};
    request.wish = QStringLiteral("at lære andre at kende & drikke kaffe");
    request.practical = QStringLiteral("går dårligt på trapper");
    request.companion = QStringLiteral("Casemanageren");
    return request;
}

} // namespace brobygger::test
