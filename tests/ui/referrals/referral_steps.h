// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"
#include "ui/referrals/referrals_page.h"

#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

inline IncomingReferralId received(Workspace& workspace, CitizenId citizen, QDate on) {
    IncomingDraft draft;
    draft.referral.citizen = citizen;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.receivedOn = on;
    const auto id = workspace.incomingReferrals.receive(draft);
    REQUIRE(id);
    return id->id;
}

inline QString cell(const RecordTable& table, int row, int column) {
    return table.records()->index(row, column).data().toString();
}

inline OutgoingReferralId draftedTo(Workspace& workspace, CitizenId citizen) {
    Offer offer;
    offer.name = QStringLiteral("Gåfællesskab (eksempel)");
    OutgoingReferral referral;
    referral.citizen = citizen;
    referral.offer = *workspace.offers.add(offer);
    const auto drafted = workspace.outgoingReferrals.draft(referral);
    REQUIRE(drafted);
    return drafted->id;
}

/// Opens the form of a new referral over the page.
inline FormDialog* newReferral(ReferralsPage& page) {
    named<QPushButton>(page, "newReferralButton")->click();
    auto* dialog = named<FormDialog>(page, "incomingDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    return dialog;
}

/// Esc keeps what was typed as a draft, and the message opens it again.
inline FormDialog* putAsideAndReopened(ReferralsPage& page) {
    press(Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    named<QPushButton>(*page.messages(), "messageActionButton")->click();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "incomingDialog");
    REQUIRE(dialog);
    return dialog;
}

} // namespace brobygger::test
