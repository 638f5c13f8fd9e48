// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/documents/letter_steps.h"
#include "ui/kit/labels/facts.h"

#include <QLabel>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A kept letter that is opened again says day and way of sending beside their names, in a card as high as that",
          "[documents]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    nameSender(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    const auto sheet = workspace.documents.informationSheet(citizen);
    REQUIRE(sheet);
    REQUIRE(workspace.documents.keep(*sheet, {QDate(2026, 11, 2), QStringLiteral("handed_over"), QString()}));
    AroundDocuments around(desk, citizen);
    named<QPushButton>(*around.tab, "openDocumentButton")->click();
    REQUIRE(around.letter());
    const auto* facts = around.letter()->findChild<Facts*>();
    REQUIRE(facts);
    QStringList said;
    for (const QLabel* label : facts->findChildren<QLabel*>()) {
        said.append(label->text());
    }
    CHECK(said == QStringList{QStringLiteral("Dato"), QStringLiteral("02-11-2026"), QStringLiteral("Måde"),
                              QStringLiteral("givet i hånden")});
    const QWidget* card = facts->parentWidget();
    const QLayout* inside = card->layout();
    const int needed = inside->hasHeightForWidth() ? inside->totalHeightForWidth(card->width()) : card->sizeHint().height();
    CHECK(card->height() <= needed + 4);
}

TEST_CASE("A letter is marked for the journal and as filed, and both can be taken back", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    nameSender(desk.workspace());
    const auto sheet = desk.workspace().documents.informationSheet(citizen);
    REQUIRE(sheet);
    REQUIRE(desk.workspace().documents.keep(*sheet, {QDate(2026, 11, 2), QStringLiteral("handed_over"), QString()}));
    AroundDocuments around(desk, citizen);
    named<QPushButton>(*around.tab, "toBeFiledButton")->click();
    CHECK(around.table->records()->index(0, 4).data().toString() == QStringLiteral("til journalisering"));
    named<QPushButton>(*around.tab, "filedButton")->click();
    CHECK(around.table->records()->index(0, 4).data().toString() == QStringLiteral("journaliseret 02-11-2026"));
}

TEST_CASE("That a kept letter was opened stands in the log, once", "[documents][audit]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    nameSender(workspace);
    const auto sheet = workspace.documents.informationSheet(citizen);
    REQUIRE(sheet);
    REQUIRE(workspace.documents.keep(*sheet, {QDate(2026, 11, 2), QStringLiteral("handed_over"), QString()}));
    AroundDocuments around(desk, citizen);
    const qint64 before = workspace.audit.count({});
    for (int time = 0; time < 2; ++time) {
        named<QPushButton>(*around.tab, "openDocumentButton")->click();
        REQUIRE(QTest::qWaitFor([&] { return workspace.audit.count({}) == before + 1; }));
        press(Qt::Key_Escape);
    }
    const AuditEntry line = workspace.audit.window({}, 0, 1).first();
    CHECK(line.action == QStringLiteral("read"));
    CHECK(line.kind == QStringLiteral("document"));
    CHECK(line.citizen == citizen.value());
}
