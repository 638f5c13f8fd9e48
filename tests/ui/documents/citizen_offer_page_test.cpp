// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/letter_steps.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/time_field.h"
#include "ui/shared/letters/paper_view.h"
#include "ui/shared/referrals/letter_target.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// What is missing about the first time is written into the letter that is open.
void completeAgreed(LetterDialog& letter, Desk& desk) {
    named<QPushButton>(letter, "editTextButton")->click();
    QApplication::processEvents();
    auto* text = letter.findChild<FormDialog*>(QStringLiteral("letterTextDialog"));
    REQUIRE(text);
    named<QPlainTextEdit>(*text, "whatEdit")->setPlainText(QStringLiteral("I går en tur sammen."));
    named<DateField>(*text, "firstOnDate")->setDate(desk.workspace().clock.today().addDays(3));
    named<TimeField>(*text, "firstTimeTime")->setTime(QTime(10, 15));
    named<QLineEdit>(*text, "meetsEdit")->setText(QStringLiteral("Ulla"));
    text->submit();
    QApplication::processEvents();
}

void sendToOffer(Workspace& workspace, CitizenId citizen, OutgoingReferralId referral) {
    const OutgoingReferral known = *workspace.outgoingReferrals.find(referral);
    const Offer offer = *workspace.offers.find(known.offer);
    OfferLetterRequest request{
        citizen, referral, offer.id, offer.name, {}, {}, known.wish, known.practical, QStringLiteral("kommer alene")};
    const auto letter = workspace.documents.offerLetter(request);
    REQUIRE(letter);
    REQUIRE(workspace.documents.keep(*letter, {workspace.clock.today(), QStringLiteral("letter"), {}}));
}
} // namespace

TEST_CASE("What was agreed about an offer is written to the citizen with the lines the offer got", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const Citizen about = aCitizen(desk.workspace());
    Citizen reached = about;
    reached.phone = QStringLiteral("00000011");
    reached.street = QStringLiteral("Havnegade 4");
    reached.postcode = QStringLiteral("8500");
    reached.town = QStringLiteral("Grenaa");
    REQUIRE(desk.workspace().citizens.change(reached));
    const OutgoingReferralId referral = aReferral(
        desk.workspace(), about.id, {QStringLiteral("contact"), QStringLiteral("wishes"), QStringLiteral("practical")});
    sendToOffer(desk.workspace(), about.id, referral);
    AroundDocuments around(desk, about.id);
    around.tab->openRecord(RecordKind::Offer, referral.value());
    LetterDialog* letter = around.letter();
    REQUIRE(letter);
    CHECK(named<QLabel>(*letter, "missingLabel"));
    completeAgreed(*letter, desk);
    CHECK_FALSE(named<QLabel>(*letter, "missingLabel"));
    CHECK(named<PaperView>(*letter, "paperView")->pageCount() == 1);
    named<QPushButton>(*letter, "keepButton")->click();
    QApplication::processEvents();
    const Document kept = desk.workspace().documents.forCitizen(about.id).first();
    CHECK(kept.kind == DocumentKind::CitizenOffer);
    CHECK(kept.html.contains(QStringLiteral("det, du gerne vil: at gå ture med andre")));
}

TEST_CASE("What was agreed waits until it is said what the offer was told", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral = aReferral(desk.workspace(), citizen, {QStringLiteral("contact")});
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::Offer, referral.value());
    LetterDialog* letter = around.letter();
    REQUIRE(letter);
    completeAgreed(*letter, desk);
    CHECK(named<QLabel>(*letter, "missingLabel")->text().contains(QStringLiteral("fået at vide")));
    named<QPushButton>(*letter, "keepButton")->click();
    QApplication::processEvents();
    CHECK(desk.workspace().documents.forCitizen(citizen).isEmpty());
}
