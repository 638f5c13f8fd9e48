// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/documents/letter_steps.h"
#include "ui/documents/letter_dialog.h"
#include "ui/kit/commands/message_bar.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("An information sheet with something missing is not handed over, and what is missing is said", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::Citizen, citizen.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    named<QPushButton>(*dialog, "pdfButton")->click();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.ask.asked().isEmpty());
    CHECK(desk.workspace().documents.forCitizen(citizen).isEmpty());
    CHECK(desk.workspace().consents.sheets(citizen).isEmpty());
    const QString said = dialog->findChild<MessageBar*>()->text();
    CHECK(said.contains(QStringLiteral("Arket mangler")));
    CHECK(said.contains(QStringLiteral("databeskyttelsesrådgiver")));

    // What is missing is written in the settings, and the way there stands beside.
    auto* way = named<QPushButton>(*dialog->findChild<MessageBar*>(), "messageActionButton");
    CHECK(way->text() == QStringLiteral("Åbn indstillingerne"));
    way->click();
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().page == page::settings);
    CHECK(desk.navigator.opened.first().command == command::enterOrganisation);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("The information sheet kept as handed over dates it too", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::Citizen, citizen.value());
    REQUIRE(around.letter());
    CHECK(
        named<QComboBox>(*around.letter(), "viaCombo")->accessibleName().contains(QStringLiteral("Hvordan er det udleveret?")));
    press(Qt::Key_Return, Qt::ControlModifier);
    const QList<InformationSheet> sheets = desk.workspace().consents.sheets(citizen);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets.first().document == desk.workspace().documents.forCitizen(citizen).first().id);
}

TEST_CASE("A sheet saved as PDF is not handed over by that, and is said to be unencrypted", "[documents]") {
    Desk desk;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ark.pdf"));
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::Citizen, citizen.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    desk.ask.answer(path);
    named<QPushButton>(*dialog, "pdfButton")->click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.size() > 5000);
    CHECK(pdf.contains("/Lang (da)"));
    const QString said = dialog->findChild<MessageBar*>()->text();
    CHECK(said.contains(QStringLiteral("ikke krypteret")));
    CHECK(said.contains(QStringLiteral("Arket er ikke registreret som udleveret")));
    CHECK(desk.workspace().session.database().number("SELECT count(*) FROM plain_file WHERE direction = 'written'") == 1);
    CHECK(desk.workspace().documents.forCitizen(citizen).isEmpty());
    CHECK(desk.workspace().consents.sheets(citizen).isEmpty());

    // Once the citizen has it, it is kept so, and taken back like a letter.
    named<QPushButton>(*dialog, "keepButton")->click();
    CHECK(desk.workspace().consents.sheets(citizen).size() == 1);
    CHECK(around.page.messages()->text().startsWith(QStringLiteral("Arket er gemt som udleveret")));
    named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
    CHECK(around.page.messages()->text() == QStringLiteral("Fortrudt: Arket er ikke længere gemt som udleveret."));
    CHECK(desk.workspace().consents.sheets(citizen).isEmpty());
}
