// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/referrals/referral_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"
#include "ui/referrals/referrals_page.h"
#include "ui/shell/navigator.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Enter on a draft opens its letter; sent without one it asks why, and goes on to completed", "[referrals]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const auto id = draftedTo(desk.workspace(), citizen);
    ReferralsPage page(desk.context);
    auto* table = named<RecordTable>(page, "outboxTable");
    QAbstractItemModelTester tester(table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Desk::show(page);
    page.openTarget({.page = page::referrals, .kind = RecordKind::OutgoingReferral, .record = id.value()});
    CHECK(named<QPushButton>(page, "letterButton")->isVisible());
    CHECK_FALSE(named<QPushButton>(page, "acceptButton")->isVisible());
    press(Qt::Key_Return);
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first() ==
          Target{page::citizens, citizen, tab::documents, RecordKind::OutgoingReferral, id.value(), {}});

    named<QPushButton>(page, "sendButton")->click();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "referralStepDialog");
    REQUIRE(dialog);
    REQUIRE(choose(named<QComboBox>(*dialog, "viaCombo"), QStringLiteral("phone")));
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("reason")).isEmpty());
    CHECK(desk.workspace().outgoingReferrals.find(id)->state == OutgoingState::Draft);
    named<QPlainTextEdit>(*dialog, "reasonEdit")->setPlainText(QStringLiteral("ringede sammen med borgeren"));
    dialog->submit();
    CHECK(desk.workspace().outgoingReferrals.find(id)->state == OutgoingState::Sent);
    CHECK(desk.workspace().outgoingReferrals.find(id)->sentReason == QStringLiteral("ringede sammen med borgeren"));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    const auto step = [&] {
        page.activateWindow();
        QApplication::processEvents();
        table->setFocus();
        press(Qt::Key_Return);
        QApplication::processEvents();
        press(Qt::Key_Return, Qt::ControlModifier);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return desk.workspace().outgoingReferrals.find(id)->state;
    };
    CHECK(step() == OutgoingState::Accepted);
    CHECK(step() == OutgoingState::Started);
    CHECK(step() == OutgoingState::Completed);
}

TEST_CASE("Who comes along in the referral comes along to the first appointment that is booked from it", "[referrals]") {
    Desk desk;
    const auto id = draftedTo(desk.workspace(), aCitizen(desk.workspace()).id);
    OutgoingReferral referral = *desk.workspace().outgoingReferrals.find(id);
    QString kind;
    QString name;
    SECTION("somebody by name") {
        referral.companion = QStringLiteral("Lone fra opgangen");
        kind = QStringLiteral("other");
        name = referral.companion;
    }
    SECTION("somebody whose kind is said") {
        referral.companion = QStringLiteral("Frivillig: Karen");
        kind = QStringLiteral("volunteer");
        name = referral.companion;
    }
    SECTION("the kind alone") {
        referral.companion = QStringLiteral("pårørende");
        kind = QStringLiteral("relative");
    }
    SECTION("the first kind that is named") {
        referral.companion = QStringLiteral("Frivillig eller pårørende");
        kind = QStringLiteral("volunteer");
        name = referral.companion;
    }
    SECTION("a word that only begins like a kind") {
        referral.companion = QStringLiteral("Karen fra Frivilligcentret");
        kind = QStringLiteral("other");
        name = referral.companion;
    }
    SECTION("a kind that is retired") {
        Workspace& workspace = desk.workspace();
        REQUIRE(workspace.codeLists.retire(QStringLiteral("companion"), QStringLiteral("volunteer"), workspace.clock.today()));
        referral.companion = QStringLiteral("Frivillig: Karen");
        kind = QStringLiteral("other");
        name = referral.companion;
    }
    SECTION("nobody") {
        referral.companion =
            QString::fromStdString(GENERATE(as<std::string>(), "kommer alene", "Ingen", "ingen pårørende", "Selv.",
                                            "kommer selv", "Alene", "uden ledsager", "nobody", "None", "alone"));
        INFO(referral.companion.toStdString());
        kind = QStringLiteral("none");
    }
    REQUIRE(desk.workspace().outgoingReferrals.change(referral));
    ReferralsPage page(desk.context);
    Desk::show(page);
    page.openTarget({.page = page::referrals, .kind = RecordKind::OutgoingReferral, .record = id.value()});
    named<QPushButton>(page, "bookFirstButton")->click();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    CHECK(named<QComboBox>(*dialog, "companionCombo")->currentData().toString() == kind);
    CHECK(named<QLineEdit>(*dialog, "companionNameEdit")->text() == name);
}

TEST_CASE("What a withdrawn consent forbids is greyed and says why", "[referrals]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const auto id = draftedTo(desk.workspace(), citizen);
    Consent consent;
    consent.citizen = citizen;
    consent.fromWhom = QStringLiteral("Brobyggeren");
    consent.offer = desk.workspace().outgoingReferrals.find(id)->offer;
    consent.toWhom = desk.workspace().offers.find(consent.offer)->name;
    consent.kinds = {QStringLiteral("contact")};
    consent.purpose = QStringLiteral("at komme i gang");
    consent.form = QStringLiteral("oral");
    consent.givenOn = desk.file.clock.today();
    const auto recorded = desk.workspace().consents.record(consent);
    REQUIRE(recorded);
    REQUIRE(desk.workspace().consents.withdraw(recorded->id, desk.file.clock.today()));
    ReferralsPage page(desk.context);
    Desk::show(page);
    page.openTarget({.page = page::referrals, .kind = RecordKind::OutgoingReferral, .record = id.value()});
    CHECK_FALSE(named<QPushButton>(page, "letterButton")->isEnabled());
    CHECK_FALSE(named<QPushButton>(page, "sendButton")->isEnabled());
    CHECK(named<QPushButton>(page, "sendButton")->toolTip().contains(QStringLiteral("samtykke")));
    CHECK(named<QPushButton>(page, "cancelReferralButton")->isEnabled());
}

TEST_CASE("An offer's no asks for the reason, and can be taken back", "[referrals]") {
    Desk desk;
    const auto id = draftedTo(desk.workspace(), aCitizen(desk.workspace()).id);
    REQUIRE(desk.workspace().outgoingReferrals.send(id, desk.file.clock.today(), QStringLiteral("letter"),
                                                    QStringLiteral("aftalt mundtligt")));
    ReferralsPage page(desk.context);
    Desk::show(page);
    page.openTarget({.page = page::referrals, .kind = RecordKind::OutgoingReferral, .record = id.value()});
    named<QPushButton>(page, "declineButton")->setFocus();
    press(Qt::Key_Space);
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "referralStepDialog");
    REQUIRE(dialog);
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("reason")).isEmpty());
    named<QComboBox>(*dialog, "reasonCombo")->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().outgoingReferrals.find(id)->state == OutgoingState::DeclinedByOffer);
    CHECK_FALSE(page.messages()->text().isEmpty());
}
