// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offers/offer.h"
#include "core/referrals/outgoing_store.h"
#include "core/workspace/record_upgrade_store.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
/// A referral as a version before schema 12 kept it: with the day of the answer, without the answer.
OutgoingReferral answeredBefore(Workspace& workspace, OutgoingState state, QDate ended) {
    Offer offer;
    offer.name = QStringLiteral("Værested (eksempel)");
    const auto added = workspace.offers.add(offer);
    REQUIRE(added);
    OutgoingReferral referral;
    referral.citizen = aCitizen(workspace).id;
    referral.offer = *added;
    referral.state = state;
    referral.draftedOn = QDate(2026, 9, 1);
    referral.sentOn = QDate(2026, 9, 2);
    referral.sentVia = QStringLiteral("letter");
    referral.answeredOn = QDate(2026, 9, 10);
    referral.endedOn = ended;
    REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        referral.id = write.newId<OutgoingReferral>();
        OutgoingStore(write.database()).insert(write, referral);
        return {};
    }));
    return referral;
}
} // namespace

TEST_CASE("Answers of offers that an earlier version kept by their day alone are told apart when the file is opened",
          "[upgrade]") {
    TestFile file;
    const auto yes = answeredBefore(file.workspace(), OutgoingState::CancelledByCitizen, QDate(2026, 9, 20));
    const auto no = answeredBefore(file.workspace(), OutgoingState::DeclinedByOffer, QDate(2026, 9, 10));
    file.workspace().settings.set(recordsUpgradedTo, 11);
    file.reopen();
    Workspace& workspace = file.workspace();
    CHECK(workspace.outgoingReferrals.find(yes.id)->answer == OfferAnswer::Yes);
    CHECK(workspace.outgoingReferrals.find(no.id)->answer == OfferAnswer::No);
    CHECK(workspace.outgoingReferrals.find(no.id)->answeredOn == QDate(2026, 9, 10));
    CHECK(workspace.settings.value(recordsUpgradedTo) == recordsSchema);
    CHECK(workspace.audit.verify().problems.isEmpty());
    const qsizetype lines = workspace.audit.lines(0, 0).size();
    file.reopen();
    CHECK(file.workspace().audit.lines(0, 0).size() == lines); // once
}

TEST_CASE("A price that loses a column with the new schema does not look as if it was changed outside", "[upgrade]") {
    TestFile file;
    Database& database = file.workspace().session.database();
    database.execute("ALTER TABLE price ADD COLUMN unit TEXT NOT NULL DEFAULT ''");
    REQUIRE(file.workspace().session.write(QStringLiteral("test"), [](Write& write) -> Result<void> {
        Statement(write.database(), "INSERT INTO price (id, kind, unit, amount, price_year, source, changed_at) VALUES "
                                    "(990001, 'casemanager_hour', 'time', 41200, 2026, 'kommunen', '2026-01-02T08:00:00.000Z')")
            .run();
        write.created(RecordKind::Price, 990001);
        return {};
    }));
    REQUIRE(file.workspace().audit.verify().problems.isEmpty());
    database.execute("ALTER TABLE price DROP COLUMN unit");
    REQUIRE_FALSE(file.workspace().audit.verify().problems.isEmpty());
    file.workspace().settings.set(recordsUpgradedTo, 11);
    file.reopen();
    CHECK(file.workspace().audit.verify().problems.isEmpty());
    CHECK(file.workspace().session.database().number("SELECT count(*) FROM price WHERE created_at = changed_at") == 1);
}
