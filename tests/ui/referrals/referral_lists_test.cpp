// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/referrals/referral_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"
#include "ui/referrals/referrals_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Where no referral to an offer is a draft but there are others, the list says where they are", "[referrals]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    ReferralsPage page(desk.context);
    Desk::show(page);
    auto* table = named<RecordTable>(page, "outboxTable");
    auto* tabs = page.findChild<QTabWidget*>();
    REQUIRE(tabs);
    tabs->setCurrentWidget(table->parentWidget());
    const OutgoingReferralId sent = draftedTo(workspace, aCitizen(workspace).id);
    REQUIRE(workspace.outgoingReferrals.send(sent, QDate(2026, 11, 2), QStringLiteral("phone"), QStringLiteral("ringet")));
    auto* views = named<QComboBox>(page, "outgoingViewCombo");
    REQUIRE(choose(views, static_cast<int>(OutgoingView::Drafts)));
    CHECK(table->records()->rowCount() == 0);
    CHECK(table->accessibleDescription() ==
          QStringLiteral("Ingen henvisning af den slags nu. Vælg »Alle« for at se de andre."));
}

TEST_CASE("What came in or went out today says so instead of counting no days", "[referrals]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const QDate today = desk.file.clock.today();
    IncomingDraft draft;
    draft.referral.citizen = citizen;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.receivedOn = today;
    draft.newPartner = Partner();
    draft.newPartner->name = QStringLiteral("Klinikken");
    REQUIRE(desk.workspace().incomingReferrals.receive(draft));
    const auto sent = draftedTo(desk.workspace(), citizen);
    REQUIRE(desk.workspace().outgoingReferrals.send(sent, today, QStringLiteral("letter"), QStringLiteral("aftalt mundtligt")));
    ReferralsPage page(desk.context);
    Desk::show(page);
    CHECK(cell(*named<RecordTable>(page, "inboxTable"), 0, 0) == QStringLiteral("Modtaget i dag"));
    auto* tabs = named<QTabWidget>(page, "referralTabs");
    tabs->setCurrentIndex(1);
    CHECK(cell(*named<RecordTable>(page, "outboxTable"), 0, 3) == QStringLiteral("Sendt i dag"));
    tabs->setCurrentIndex(2);
    CHECK(cell(*named<RecordTable>(page, "unansweredTable"), 0, 4) == QStringLiteral("i dag"));
}

TEST_CASE("The inbox shows the days past the deadline, and Enter records attempts until one reaches the citizen",
          "[referrals]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const auto id = received(desk.workspace(), citizen, desk.file.clock.today().addDays(-6));
    ReferralsPage page(desk.context);
    auto* table = named<RecordTable>(page, "inboxTable");
    QAbstractItemModelTester tester(table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Desk::show(page);
    CHECK(cell(*table, 0, 0) == QStringLiteral("Overskredet: 1 dag"));

    table->setFocus();
    press(Qt::Key_Return);
    auto* dialog = named<FormDialog>(page, "contactDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    type("opkald");
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_2); // no answer
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().incomingReferrals.window(IncomingView::Waiting, 0, 1).first().attempts == 1);
    CHECK(cell(*table, 0, 0) == QStringLiteral("Overskredet: 1 dag"));
    CHECK(page.messages()->text().contains(QStringLiteral("03-11-2026")));

    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    page.activateWindow();
    QApplication::processEvents();
    table->setFocus();
    press(Qt::Key_Return);
    QApplication::processEvents();
    type("opkald");
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_1); // reached
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(table->records()->rowCount() == 0);
    CHECK(desk.workspace().incomingReferrals.find(id)->firstContactOn == desk.file.clock.today());
}

TEST_CASE("A referrer without an answer stands on the list until it is taken down that one was sent", "[referrals]") {
    Desk desk;
    IncomingDraft draft;
    draft.referral.citizen = aCitizen(desk.workspace()).id;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.receivedOn = desk.file.clock.today();
    draft.newPartner = Partner();
    draft.newPartner->name = QStringLiteral("Klinikken");
    REQUIRE(desk.workspace().incomingReferrals.receive(draft));
    ReferralsPage page(desk.context);
    auto* table = named<RecordTable>(page, "unansweredTable");
    QAbstractItemModelTester tester(table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Desk::show(page);
    named<QTabWidget>(page, "referralTabs")->setCurrentIndex(2);
    REQUIRE(table->records()->rowCount() == 1);
    CHECK(cell(*table, 0, 0) == QStringLiteral("Klinikken"));
    table->setFocus();
    press(Qt::Key_Return);
    QApplication::processEvents();
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(table->records()->rowCount() == 0);
}

TEST_CASE("Everything on the page of referrals and in its form has a name to be read aloud", "[referrals]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    received(desk.workspace(), citizen, desk.file.clock.today());
    draftedTo(desk.workspace(), citizen);
    ReferralsPage page(desk.context);
    Desk::show(page);
    named<QPushButton>(page, "newReferralButton")->click();
    QApplication::processEvents();
    CHECK(namelessControls(page).join(QLatin1Char('\n')).toStdString().empty());
}
