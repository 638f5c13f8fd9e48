// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "tests/ui/matching/matching_steps.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/matching/wish_form.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Writing down what the citizen would like moves the list", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Fællesspisning", "food");
    anOffer(desk.workspace(), "Gåhold", "movement");
    AroundMatching around(desk, citizen);
    const QAbstractItemModelTester tester(around.table->model());
    named<QPushButton>(*around.tab, "editWishButton")->setFocus();
    press(Qt::Key_Space);
    auto* dialog = named<FormDialog>(*around.tab, "wishDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    named<QPlainTextEdit>(*dialog, "wordsEdit")->setFocus();
    type("Noget at bevæge sig til");
    named<QCheckBox>(*dialog, "need_movementCheck")->setFocus();
    press(Qt::Key_Space);
    named<QLineEdit>(*dialog, "maxFeeEdit")->setFocus();
    type("50");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(around.lines() == QStringList{QStringLiteral("Passer (1)"), QStringLiteral("Gåhold"),
                                        QStringLiteral("1 tilbud dækker ingen af ønskerne")});
    CHECK(desk.workspace().matching.wish(citizen).maxFee == Money{5000});
    CHECK(named<QLabel>(*around.tab, "wishWords")->text().contains(QStringLiteral("bevæge")));
}

TEST_CASE("No line of the wishes is cut at the lower edge, however low the window is", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Gåhold", "movement");
    CitizenWish wish;
    wish.citizen = citizen;
    wish.words = QStringLiteral("At komme ud og gå med nogen, der har tid");
    wish.needs = {QStringLiteral("movement"), QStringLiteral("food")};
    wish.transport = QStringLiteral("walks");
    wish.maxFee = Money{5000};
    wish.maxDistanceKm = 5;
    wish.needsCompanion = true;
    wish.needsWheelchair = true;
    REQUIRE(desk.workspace().matching.saveWish(wish));
    AroundMatching around(desk, citizen);
    const auto* area = named<QScrollArea>(*around.tab, "wishScroll");
    int looked = 0;
    for (int height = 360; height <= 560; height += 13) {
        around.page.resize(around.page.width(), height);
        settle();
        const int end = area->viewport()->height();
        for (const QWidget* part : area->widget()->findChildren<QWidget*>()) {
            const bool isLine = qobject_cast<const QLabel*>(part) || qobject_cast<const QAbstractButton*>(part);
            if (!isLine || !part->isVisible() || area->widget()->height() <= end) {
                continue;
            }
            const int top = part->mapTo(area->widget(), QPoint(0, 0)).y();
            ++looked;
            INFO("a line at " << top << " px of " << end << " px in a window of " << height << " px");
            CHECK_FALSE((top < end && top + part->height() > end));
        }
    }
    CHECK(looked > 0);
}

TEST_CASE("Every tick of the wishes says what it is a choice of", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMatching around(desk, citizen);
    named<QPushButton>(*around.tab, "editWishButton")->click();
    auto* dialog = named<FormDialog>(*around.tab, "wishDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    for (const QCheckBox* check : dialog->findChildren<QCheckBox*>()) {
        const QString subject =
            check->objectName().startsWith(QLatin1String("need_")) ? QStringLiteral("Behov: ") : QStringLiteral("Har tid: ");
        INFO(check->objectName().toStdString());
        CHECK(check->accessibleName().startsWith(subject));
        CHECK(check->accessibleName().size() > subject.size());
    }
}

TEST_CASE("How far the citizen will go stands as a bare number, and is kept as it is", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const double km = GENERATE(15.0, 2.25);
    CitizenWish wish;
    wish.citizen = citizen;
    wish.maxDistanceKm = km;
    REQUIRE(desk.workspace().matching.saveWish(wish));
    AroundMatching around(desk, citizen);
    named<QPushButton>(*around.tab, "editWishButton")->click();
    auto* dialog = named<FormDialog>(*around.tab, "wishDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    CHECK(named<QLineEdit>(*dialog, "maxDistanceKmEdit")->text() == (km > 10 ? QStringLiteral("15") : QStringLiteral("2,25")));
    named<QPlainTextEdit>(*dialog, "wordsEdit")->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().matching.wish(citizen).maxDistanceKm == km);
}

TEST_CASE("What was changed elsewhere while the form of the wishes was open is not taken back by saving", "[matching]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    QWidget page;
    page.show();
    openWishForm(&page, desk.context, citizen);
    auto* dialog = named<FormDialog>(page, "wishDialog");
    REQUIRE(dialog);
    QTest::keyClicks(named<QPlainTextEdit>(*dialog, "wordsEdit"), QStringLiteral("Noget med musik"));
    CitizenWish elsewhere;
    elsewhere.citizen = citizen;
    elsewhere.needs = {QStringLiteral("food")};
    elsewhere.maxFee = Money{5000};
    elsewhere.needsWheelchair = true;
    REQUIRE(workspace.matching.saveWish(elsewhere));
    dialog->submit();
    elsewhere.words = QStringLiteral("Noget med musik");
    CHECK(workspace.matching.wish(citizen) == elsewhere);
}

TEST_CASE("A distance and a price that cannot be read are both refused at their fields", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    QWidget page;
    page.show();
    openWishForm(&page, desk.context, citizen);
    auto* dialog = named<FormDialog>(page, "wishDialog");
    REQUIRE(dialog);
    QTest::keyClicks(named<QLineEdit>(*dialog, "maxDistanceKmEdit"), QStringLiteral("langt"));
    QTest::keyClicks(named<QLineEdit>(*dialog, "maxFeeEdit"), QStringLiteral("lidt"));
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("maxDistanceKm")).isEmpty());
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("maxFee")).isEmpty());
    CitizenWish none;
    none.citizen = citizen;
    CHECK(desk.workspace().matching.wish(citizen) == none);
}
