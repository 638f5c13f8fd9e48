// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_layout.h"
#include "tests/support/ui_desk.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/undo_history.h"
#include "ui/settings/settings_page.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// The settings, with a group in front.
struct Settled : Desk {
    SettingsPage page{context};

    explicit Settled(int group = 0) {
        show(page);
        named<QListWidget>(page, "settingsGroups")->setCurrentRow(group);
    }
    Settings& settings() { return workspace().settings; }
    /// Replaces what stands in a field, and leaves it.
    void write(QLineEdit* edit, const char* words) {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(words));
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    void write(const char* field, const char* words) { write(named<QLineEdit>(page, field), words); }
    QString problem(const char* name) const { return named<QLabel>(page, name)->text(); }
    void takeBack() { named<QPushButton>(page, "messageActionButton")->click(); }
};
} // namespace

TEST_CASE("An empty organisation name is refused at its field, and the former one holds", "[settings]") {
    Settled desk;
    const QString before = desk.settings().value(organisationName);
    auto* name = named<QLineEdit>(desk.page, "organisationEdit");
    CHECK(desk.problem("organisationProblem").isEmpty());
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Backspace);
    QTest::keyClick(name, Qt::Key_Tab);
    CHECK(desk.settings().value(organisationName) == before);
    CHECK(desk.problem("organisationProblem").contains(QStringLiteral("Brevene skal bruge navnet")));
    CHECK_FALSE(name->hasFocus()); // one can go on
    CHECK(desk.page.undoHistory().steps().isEmpty());
    desk.write("organisationEdit", "Syddjurs Kommune");
    CHECK(desk.settings().value(organisationName) == QStringLiteral("Syddjurs Kommune"));
    CHECK(desk.problem("organisationProblem").isEmpty());
}

TEST_CASE("An e-mail address and a telephone number that are none are refused at their fields", "[settings]") {
    Settled desk;
    desk.settings().set(organisationEmail, QStringLiteral("post@eksempel.dk"));
    desk.write("emailEdit", "post.eksempel.dk");
    CHECK(desk.problem("emailProblem").contains(QLatin1Char('@')));
    CHECK(desk.settings().value(organisationEmail) == QStringLiteral("post@eksempel.dk"));
    desk.write("phoneEdit", "omstillingen");
    CHECK_FALSE(desk.problem("phoneProblem").isEmpty());
    CHECK(desk.settings().value(organisationPhone).isEmpty());
    CHECK_FALSE(desk.problem("emailProblem").isEmpty()); // still there
    desk.write("phoneEdit", "12 34 56 78");
    CHECK(desk.problem("phoneProblem").isEmpty());
    CHECK(desk.settings().value(organisationPhone) == QStringLiteral("12 34 56 78"));
}

TEST_CASE("What is set is kept when its field is left, and can be taken back", "[settings][undo]") {
    Settled desk;
    desk.write("streetEdit", "Torvet 3");
    CHECK(desk.settings().value(organisationStreet) == QStringLiteral("Torvet 3"));
    CHECK(desk.page.messages()->text() == QStringLiteral("“Vej og nummer” er gemt."));
    desk.takeBack();
    CHECK(desk.settings().value(organisationStreet).isEmpty());
    CHECK(named<QLineEdit>(desk.page, "streetEdit")->text().isEmpty());
}

TEST_CASE("A setting that was changed again is not taken back over the later value", "[settings][undo]") {
    Settled desk;
    desk.write("streetEdit", "Torvet 3");
    desk.write("streetEdit", "Torvet 4");
    REQUIRE(desk.page.undoHistory().steps().size() == 2);
    const quint64 first = desk.page.undoHistory().steps().last().number;
    CHECK_FALSE(desk.page.undoHistory().takeBack(first));
    CHECK(desk.settings().value(organisationStreet) == QStringLiteral("Torvet 4"));
}

TEST_CASE("A postcode of the organisation fills in the town, and goes back with it", "[settings][undo]") {
    Settled desk;
    desk.write("postcodeEdit", "8585");
    CHECK(named<QLineEdit>(desk.page, "townEdit")->text() == QStringLiteral("Glesborg"));
    CHECK(desk.settings().value(organisationTown) == QStringLiteral("Glesborg"));
    desk.write("postcodeEdit", "8500");
    CHECK(desk.settings().value(organisationTown) == QStringLiteral("Grenaa"));
    desk.takeBack();
    CHECK(desk.settings().value(organisationPostcode) == QStringLiteral("8585"));
    CHECK(desk.settings().value(organisationTown) == QStringLiteral("Glesborg"));
    CHECK(named<QLineEdit>(desk.page, "townEdit")->text() == QStringLiteral("Glesborg"));
    // A town that was typed stays.
    desk.write("townEdit", "Bønnerup Strand");
    desk.write("postcodeEdit", "8500");
    CHECK(desk.settings().value(organisationTown) == QStringLiteral("Bønnerup Strand"));
    desk.write("postcodeEdit", "9999");
    CHECK_FALSE(desk.problem("postcodeProblem").isEmpty());
}

TEST_CASE("The place of the address is set in millimetres", "[settings]") {
    Settled desk;
    auto* left = named<QDoubleSpinBox>(desk.page, "addressLeftSpin");
    CHECK(left->text() == QStringLiteral("20,0 mm"));
    left->setFocus();
    left->selectAll();
    QTest::keyClicks(left, QStringLiteral("7,5"));
    QTest::keyClick(left, Qt::Key_Tab);
    CHECK(desk.settings().value(addressLeft) == 75);
    CHECK(left->text() == QStringLiteral("7,5 mm"));
    desk.takeBack();
    CHECK(desk.settings().value(addressLeft) == 200);
    CHECK(left->text() == QStringLiteral("20,0 mm"));
}

TEST_CASE("What the information sheet needs is marked in the settings", "[settings]") {
    Settled desk;
    for (const char* field : {"organisationEdit", "phoneEdit", "workerEdit", "dpoEdit"}) {
        INFO(field);
        CHECK(named<QLineEdit>(desk.page, field)->accessibleDescription().contains(QStringLiteral("oplysningsark")));
    }
}

TEST_CASE("The numbers and parishes of the programme are kept when they are left, one version for all ticks",
          "[settings][undo]") {
    Settled desk(1);
    const Programme before = *desk.workspace().programmes.current();
    const auto now = [&desk] { return *desk.workspace().programmes.current(); };
    auto* days = named<QSpinBox>(desk.page, "firstContactSpin");
    days->setFocus();
    QTest::keyClick(days, Qt::Key_Tab);
    CHECK(now().version == before.version); // only looked at
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, QStringLiteral("7"));
    QTest::keyClick(days, Qt::Key_Tab);
    REQUIRE(now().version == before.version + 1);
    CHECK(now().firstContactDays->value == 7);
    desk.takeBack();
    CHECK(now().firstContactDays->value == before.firstContactDays->value);
    CHECK(days->value() == before.firstContactDays->value);

    const int version = now().version;
    auto* parishes = named<QListWidget>(desk.page, "parishesList");
    REQUIRE(parishes->count() > 1);
    parishes->setFocus();
    for (int row : {0, 1}) {
        QListWidgetItem* item = parishes->item(row);
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }
    CHECK(now().version == version);
    days->setFocus();
    CHECK(now().version == version + 1);
    CHECK(now().area.parishes != before.area.parishes);
    desk.takeBack();
    CHECK(now().area.parishes == before.area.parishes);
}

TEST_CASE("What a letter lacks leads to the settings of the organisation, whatever group was looked at", "[settings]") {
    Settled desk(3);
    auto* groups = named<QListWidget>(desk.page, "settingsGroups");
    REQUIRE(groups->currentItem()->text() == QStringLiteral("Spørgeskemaer"));
    desk.actions.action(QStringLiteral("settings.organisation"))->trigger();
    CHECK(groups->currentItem()->text() == QStringLiteral("Organisation"));
    CHECK(named<QLineEdit>(desk.page, "organisationEdit")->isVisible());
}

TEST_CASE("A questionnaire taken into use is put away again from the message, and its box shows it", "[settings][undo]") {
    Settled desk(3);
    auto* inUse = named<QCheckBox>(desk.page, "inUseCheck");
    const bool before = inUse->isChecked();
    inUse->click();
    REQUIRE(inUse->isChecked() != before);
    desk.takeBack();
    CHECK(inUse->isChecked() == before);
}
