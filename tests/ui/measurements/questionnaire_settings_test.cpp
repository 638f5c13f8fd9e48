// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/measurements/measuring_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/settings/settings_page.h"

#include <QCheckBox>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Questionnaires, licences, wording and the crisis card are set in the settings", "[measurements][settings]") {
    Desk desk;
    SettingsPage page(desk.context);
    Desk::show(page);
    auto* table = named<RecordTable>(page, "instrumentsTable");
    REQUIRE(table->selectKey(QStringLiteral("PHQ9")));
    auto* inUse = named<QCheckBox>(page, "inUseCheck");
    CHECK(!inUse->isChecked());
    inUse->click();
    CHECK(desk.workspace().instruments.isInUse(known(desk, QStringLiteral("PHQ9"))));
    CHECK(table->currentKey() == QStringLiteral("PHQ9"));

    REQUIRE(table->selectKey(QStringLiteral("TILS")));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tekster.json"));
    const auto write = [&path](const char* version) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(R"({"instrument": "TILS", "version": ")") + version +
                   R"(", "language": "da", "licence": "aftale 7",
                   "items": {"1": {"text": "Et?"}, "2": {"text": "To?"}, "3": {"text": "Tre?"}}})");
    };
    write("99");
    desk.ask.answer(path);
    named<QPushButton>(page, "loadTextsButton")->click();
    CHECK(page.messages()->text().contains(QStringLiteral("99")));
    CHECK(!desk.workspace().instruments.texts(known(desk, QStringLiteral("TILS"))));
    write("3");
    desk.ask.answer(path);
    named<QPushButton>(page, "loadTextsButton")->click();
    REQUIRE(desk.workspace().instruments.texts(known(desk, QStringLiteral("TILS"))));
    CHECK(desk.workspace().instruments.licence(known(desk, QStringLiteral("TILS"))) == QStringLiteral("aftale 7"));

    named<QListWidget>(page, "settingsGroups")->setCurrentRow(3);
    auto* crisis = named<QPlainTextEdit>(page, "crisisEdit");
    crisis->setFocus();
    crisis->setPlainText(QStringLiteral("Vagttelefon 00 00 00 09"));
    press(Qt::Key_Tab);
    CHECK(desk.workspace().settings.value(crisisCard) == QStringLiteral("Vagttelefon 00 00 00 09"));

    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMeasurements around(desk, citizen);
    around.fillIn(QStringLiteral("TILS"));
    CHECK(around.label("questionLabel") == QStringLiteral("Et?"));
}
