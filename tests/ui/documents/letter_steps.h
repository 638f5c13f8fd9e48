// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/documents/documents_tab.h"
#include "ui/documents/letter_dialog.h"
#include "ui/kit/tables/record_table.h"

#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

/// The tab of the letters on a page by itself.
struct AroundDocuments : TabAlone<DocumentsTab> {
    using TabAlone::TabAlone;
    RecordTable* table = named<RecordTable>(*tab, "documentsTable");

    LetterDialog* letter() {
        QApplication::processEvents();
        return named<LetterDialog>(*tab, "letterDialog");
    }
};

/// A drafted referral to an offer, with a consent to tell it these kinds; without any there is no consent.
inline OutgoingReferralId aReferral(Workspace& workspace, CitizenId citizen, const QStringList& kinds) {
    REQUIRE(workspace.courses.open(citizen, QDate(2026, 11, 2)));
    Offer offer;
    offer.name = QStringLiteral("Gåholdet (eksempel)");
    offer.street = QStringLiteral("Havnegade 3");
    offer.postcode = QStringLiteral("8500");
    offer.town = QStringLiteral("Grenaa");
    const auto offerId = workspace.offers.add(offer);
    REQUIRE(offerId);
    if (!kinds.isEmpty()) {
        Consent consent;
        consent.citizen = citizen;
        consent.fromWhom = QStringLiteral("Brobyggeren");
        consent.toWhom = offer.name;
        consent.offer = *offerId;
        consent.kinds = kinds;
        consent.purpose = QStringLiteral("at gå ture");
        consent.form = QStringLiteral("oral");
        consent.givenOn = QDate(2026, 11, 2);
        REQUIRE(workspace.consents.record(consent));
    }
    OutgoingReferral referral;
    referral.citizen = citizen;
    referral.offer = *offerId;
    referral.wish = QStringLiteral("at gå ture med andre");
    referral.practical = QStringLiteral("ser dårligt");
    const auto drafted = workspace.outgoingReferrals.draft(referral);
    REQUIRE(drafted);
    return drafted->id;
}

} // namespace brobygger::test
