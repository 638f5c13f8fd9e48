// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/documents/letter_steps.h"
#include "ui/documents/letter_dialog.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/referrals/letter_target.h"
#include "ui/shell/search/search_everywhere.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("After a letter that was asked for elsewhere one is back there, kept or not", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral =
        aReferral(desk.workspace(), citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    REQUIRE(around.letter());
    CHECK(desk.navigator.timesBack == 0);
    SECTION("closed") { press(Qt::Key_Escape); }
    SECTION("kept as sent") { press(Qt::Key_Return, Qt::ControlModifier); }
    CHECK(desk.navigator.timesBack == 1);
}

TEST_CASE("After Ret teksten… and closing the letter one is back where one began", "[documents]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const OutgoingReferralId id = aReferral(workspace, citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    OutgoingReferral referral = *workspace.outgoingReferrals.find(id);
    referral.wish = QStringLiteral("at gå ture, 740368-1029");
    REQUIRE(workspace.outgoingReferrals.change(referral));
    WorkView view(workspace, ask, appearance, pages(), searchEverywhere(workspace));
    view.resize(1280, 720);
    view.show();
    view.open({page::today});
    view.open({page::referrals});
    const Page* referrals = view.page(page::referrals);

    // The letter is refused where it was asked for, also the second time.
    for (int time = 0; time < 2; ++time) {
        view.open(letterTarget(citizen, id));
        QApplication::processEvents();
        CHECK(view.inFront() == referrals);
        CHECK(referrals->messages()->text().contains(QStringLiteral("CPR-nummer")));
    }
    named<QPushButton>(*referrals->messages(), "messageActionButton")->click();
    QApplication::processEvents();
    auto* text = named<FormDialog>(view, "letterTextDialog");
    REQUIRE(text);
    named<QPlainTextEdit>(*text, "wishEdit")->setPlainText(QStringLiteral("at gå ture"));
    named<QLineEdit>(*text, "companionEdit")->setText(QStringLiteral("kommer alene"));
    text->submit();
    QApplication::processEvents();
    auto* letter = named<LetterDialog>(view, "letterDialog");
    REQUIRE(letter);
    letter->reject();
    CHECK(view.inFront() == referrals);
    view.back();
    CHECK(view.inFront() == view.page(page::today));
}

TEST_CASE("After a letter that was begun in Find tilbud one is back at the offers, kept or not", "[documents]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    Workspace& workspace = file.workspace();
    nameSender(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    const OutgoingReferralId id = aReferral(workspace, citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    WorkView view(workspace, ask, appearance, pages(), searchEverywhere(workspace));
    view.resize(1280, 720);
    view.show();
    view.openCitizen(citizen);
    view.open({.page = page::citizens, .citizen = citizen, .tab = tab::offers, .command = command::findOffers});
    const auto* offers = named<RecordTable>(view, "matchTable");
    REQUIRE(offers->isVisible());
    view.open(letterTarget(citizen, id));
    QApplication::processEvents();
    auto* letter = named<LetterDialog>(view, "letterDialog");
    REQUIRE(letter);
    CHECK_FALSE(offers->isVisible());
    SECTION("closed") { letter->reject(); }
    SECTION("kept as sent") {
        named<QPushButton>(*letter, "keepButton")->click();
        CHECK(workspace.outgoingReferrals.find(id)->state == OutgoingState::Sent);
    }
    QApplication::processEvents();
    CHECK(offers->isVisible());
    CHECK(view.focusWidget() == offers);
    view.back(); // and from there to the citizen
    CHECK_FALSE(offers->isVisible());
    CHECK(named<RecordTable>(view, "citizenReferralsTable")->isVisible());
}

TEST_CASE("From a refused sheet one comes to the settings of the organisation, whichever were open last", "[documents]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    const CitizenId citizen = aCitizen(file.workspace()).id;
    WorkView view(file.workspace(), ask, appearance, pages(), searchEverywhere(file.workspace()));
    view.resize(1280, 720);
    view.show();
    view.open({page::settings});
    auto* groups = named<QListWidget>(*view.page(page::settings), "settingsGroups");
    groups->setCurrentRow(2);
    view.open(informationSheetTarget(citizen));
    QApplication::processEvents();
    auto* letter = named<LetterDialog>(view, "letterDialog");
    REQUIRE(letter);
    named<QPushButton>(*letter, "keepButton")->click();
    named<QPushButton>(*letter->findChild<MessageBar*>(), "messageActionButton")->click();
    CHECK(view.inFront() == view.page(page::settings));
    CHECK(groups->currentRow() == 0);
}

TEST_CASE("The plan on paper is begun from the goals, and after it one is back at them, kept or not", "[documents][plan]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    Workspace& workspace = file.workspace();
    nameSender(workspace);
    Goal goal;
    goal.citizen = aCitizen(workspace).id;
    goal.words = QStringLiteral("Jeg vil klippes.");
    goal.agreedOn = file.clock.today();
    REQUIRE(workspace.plans.add(goal));
    WorkView view(workspace, ask, appearance, pages(), searchEverywhere(workspace));
    view.resize(1280, 720);
    view.show();
    view.openCitizen(goal.citizen, tab::plan);
    QApplication::processEvents();
    auto* print = named<QPushButton>(view, "printPlanButton");
    REQUIRE(print);
    REQUIRE(print->isEnabled());
    print->click();
    QApplication::processEvents();
    auto* letter = named<LetterDialog>(view, "letterDialog");
    REQUIRE(letter);
    SECTION("closed") {
        letter->reject();
        CHECK(workspace.documents.forCitizen(goal.citizen).isEmpty());
    }
    SECTION("kept as handed over") {
        named<QPushButton>(*letter, "keepButton")->click();
        const QList<Document> kept = workspace.documents.forCitizen(goal.citizen);
        REQUIRE(kept.size() == 1);
        CHECK(kept.first().kind == DocumentKind::PlanSheet);
        CHECK(kept.first().html.contains(QStringLiteral("»Jeg vil klippes.«")));
    }
    QApplication::processEvents();
    CHECK(view.place().tab == tab::plan);
    CHECK(named<RecordTable>(view, "goalsTable")->isVisible());
}
