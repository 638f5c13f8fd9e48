// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup.h"
#include "core/documents/letters/letter_layout.h"
#include "core/settings/closed_days.h"
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/citizens/citizen_view.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/undo_history.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/tables/record_table.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/citizens/citizen_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileInfo>
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
    desk.write("emailEdit", "brobro@syddjurs");
    CHECK_FALSE(desk.problem("emailProblem").isEmpty());
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
    CHECK(desk.page.messages()->text() == QStringLiteral("»Vej og nummer« er gemt."));
    desk.takeBack();
    CHECK(desk.settings().value(organisationStreet).isEmpty());
    CHECK(named<QLineEdit>(desk.page, "streetEdit")->text().isEmpty());
}

TEST_CASE("That nobody works on Christmas Eve is ticked in the settings, and can be taken back", "[settings][undo]") {
    Settled desk(2);
    auto* christmas = named<QCheckBox>(desk.page, "closedOnChristmasEveCheck");
    CHECK_FALSE(christmas->isChecked());
    christmas->click();
    CHECK(closedDays(desk.settings()) == ClosedDays{.christmasEve = true});
    CHECK(desk.page.messages()->text() == QStringLiteral("»Lukket juleaftensdag den 24. december« er gemt."));
    desk.takeBack();
    CHECK(closedDays(desk.settings()) == ClosedDays{});
    CHECK_FALSE(christmas->isChecked());
}

TEST_CASE(
    "Who changed what the organisation is or by which rules it works stands in the log, and what the screen needs does not",
    "[settings][audit]") {
    Settled desk;
    const auto newest = [&desk] { return desk.workspace().audit.lines(0, 1).first(); };
    desk.write("streetEdit", "Torvet 3");
    CHECK(newest().purpose == QStringLiteral("setting.change"));
    CHECK(newest().kind == QStringLiteral("setting"));
    CHECK(newest().field == QStringLiteral("organisation.street"));
    CHECK(newest().actor == desk.workspace().session.actor());
    desk.takeBack();
    CHECK(newest().purpose == QStringLiteral("setting.change.undo"));
    REQUIRE(changeSetting(desk.workspace().session, desk.settings(), closedOnChristmasEve, true));
    CHECK(newest().field == QString::fromLatin1(closedOnChristmasEve.name));
    const qint64 lines = desk.workspace().audit.count({});
    desk.settings().set(language, QStringLiteral("en"));
    CHECK(desk.workspace().audit.count({}) == lines);
    CHECK(desk.workspace().audit.verify().problems.isEmpty());
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
    CHECK(desk.settings().value(organisationPostcode) == QStringLiteral("8500")); // what is none is not kept
}

TEST_CASE("The place of the address is set in millimetres", "[settings]") {
    constexpr int letters = 6;
    Settled desk(letters);
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

TEST_CASE("Whoever comes for what a sheet lacks stands in the first field that is missing", "[settings]") {
    Settled desk(2);
    const auto come = [&desk] { desk.actions.action(QStringLiteral("settings.organisation"))->trigger(); };
    come();
    CHECK(named<QListWidget>(desk.page, "settingsGroups")->currentRow() == 0);
    CHECK(desk.page.focusWidget() == named<QLineEdit>(desk.page, "phoneEdit"));
    REQUIRE(changeSetting(desk.settings(), organisationPhone, QStringLiteral("00000001")));
    REQUIRE(changeSetting(desk.settings(), workerName, QString()));
    come();
    CHECK(desk.page.focusWidget() == named<QLineEdit>(desk.page, "workerEdit"));
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

TEST_CASE("An EAN number that is none is refused at its field, and the former one holds", "[settings]") {
    Settled desk;
    desk.settings().set(organisationEan, QStringLiteral("5790001382445"));
    desk.write("eanEdit", "5790001382446");
    CHECK(desk.problem("eanProblem").contains(QStringLiteral("13 cifre")));
    CHECK(desk.settings().value(organisationEan) == QStringLiteral("5790001382445"));
    desk.write("eanEdit", "57 90000 12152 6");
    CHECK(desk.problem("eanProblem").isEmpty());
    CHECK(desk.settings().value(organisationEan) == QStringLiteral("57 90000 12152 6"));
}

TEST_CASE("Question texts that were loaded are taken back from the message, with the licence they named", "[settings][undo]") {
    Settled desk(3);
    REQUIRE(named<RecordTable>(desk.page, "instrumentsTable")->selectKey(QStringLiteral("TILS")));
    const Instrument& tils = *desk.workspace().instruments.catalogue().find(QStringLiteral("TILS"));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("tekster.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"instrument": "TILS", "version": "3", "language": "da", "licence": "aftale 7",
                   "items": {"1": {"text": "Et?"}, "2": {"text": "To?"}, "3": {"text": "Tre?"}}})");
    file.close();
    desk.ask.answer(file.fileName());
    named<QPushButton>(desk.page, "loadTextsButton")->click();
    REQUIRE(desk.workspace().instruments.texts(tils));
    auto* licence = named<QLineEdit>(desk.page, "licenceEdit");
    CHECK(licence->text() == QStringLiteral("aftale 7"));
    desk.takeBack();
    CHECK_FALSE(desk.workspace().instruments.texts(tils).has_value());
    CHECK(licence->text().isEmpty());
}

TEST_CASE("The weights of SF-12 in the evaluation are chosen among the measurements, and taken back",
          "[settings][undo][sf12]") {
    Settled desk(3);
    auto* weights = named<QComboBox>(desk.page, "sf12WeightsCombo");
    REQUIRE(weights);
    CHECK(weights->currentData().toString() == danishSf12Weights);
    CHECK(desk.workspace().evaluations.inputs().sf12Weights == danishSf12Weights);
    weights->setCurrentIndex(weights->findData(QString(americanSf12Weights)));
    Q_EMIT weights->activated(weights->currentIndex());
    CHECK(desk.workspace().evaluations.inputs().sf12Weights == americanSf12Weights);
    desk.takeBack();
    CHECK(weights->currentData().toString() == danishSf12Weights);
    CHECK(desk.workspace().evaluations.inputs().sf12Weights == danishSf12Weights);
}

TEST_CASE("A legal basis of one's own is asked whether it is for a single sharing only; a shipped one says it itself",
          "[settings][undo]") {
    Settled desk(2);
    const QString laws = QStringLiteral("legal_basis");
    auto* table = named<RecordTable>(desk.page, "codesTable");
    REQUIRE(choose(named<QComboBox>(desk.page, "codeListCombo"), laws));
    const auto opened = [&desk](const char* button) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
        named<QPushButton>(desk.page, button)->click();
        QApplication::processEvents();
        auto* dialog = named<FormDialog>(desk.page, "codeDialog");
        REQUIRE(dialog);
        return dialog;
    };

    FormDialog* dialog = opened("newCodeButton");
    CHECK(named<QComboBox>(*dialog, "likeCombo") == nullptr);
    named<QLineEdit>(*dialog, "nameEdit")->setFocus();
    type("Vores egen hjemmel");
    named<QCheckBox>(*dialog, "sharingOnlyCheck")->click();
    press(Qt::Key_Return, Qt::ControlModifier);
    const Code law = desk.workspace().codes.list(laws).last();
    CHECK(law.nameDa == QStringLiteral("Vores egen hjemmel"));
    CHECK(law.extra == sharingOnly);

    QApplication::processEvents(); // the table reads again
    REQUIRE(table->selectKey(law.id));
    dialog = opened("renameCodeButton");
    auto* check = named<QCheckBox>(*dialog, "sharingOnlyCheck");
    REQUIRE(check);
    CHECK(check->isChecked());
    check->click();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().codes.find(laws, law.id)->extra.isEmpty());
    CHECK(desk.page.messages()->text() == QStringLiteral("»Vores egen hjemmel« er ændret."));
    desk.takeBack();
    CHECK(desk.workspace().codes.find(laws, law.id) == law);

    QApplication::processEvents();
    REQUIRE(table->selectKey(QStringLiteral("sundhedsloven_43")));
    dialog = opened("renameCodeButton");
    CHECK(named<QCheckBox>(*dialog, "sharingOnlyCheck") == nullptr);
}

TEST_CASE("The log says who looked at whom, the newest first, and narrows to a citizen and a day", "[settings][audit]") {
    constexpr int logGroup = 5;
    Settled desk;
    Workspace& workspace = desk.workspace();
    Citizen anna = aCitizen(workspace, QStringLiteral("Anna"), QStringLiteral("Lund"));
    anna.personNumber = QStringLiteral("6101601015"); // of the first of January: a replacement number has 60 more
    anna.birthDate = QDate(1960, 1, 1);
    REQUIRE(workspace.citizens.change(anna));
    const Citizen bente = aCitizen(workspace);
    {
        CitizenView view(desk.context, bente.id);
        Desk::show(view);
        // Taken down when the page has come up, once.
        REQUIRE(QTest::qWaitFor([&] { return workspace.audit.window({}, 0, 1).first().action == QStringLiteral("read"); }));
        const qint64 lines = workspace.audit.count({});
        view.setVisible(false);
        view.setVisible(true);
        QApplication::processEvents();
        CHECK(workspace.audit.count({}) == lines);
        CHECK(desk.page.undoHistory().steps().isEmpty());
    }
    Desk::show(desk.page);
    named<QListWidget>(desk.page, "settingsGroups")->setCurrentRow(logGroup);
    QApplication::processEvents();
    const auto* table = named<RecordTable>(desk.page, "auditTable");
    const RecordTableModel& log = *table->records();
    REQUIRE(log.rowCount() == workspace.audit.count({}));
    const auto line = [&log](int row) {
        QStringList cells;
        for (int column = 0; column < log.columnCount(); ++column) {
            cells << log.index(row, column).data().toString();
        }
        return cells.join(QLatin1Char('|'));
    };
    CHECK(line(0).contains(QStringLiteral("Borger|")));
    CHECK(line(0).endsWith(QStringLiteral("|Bente Mikkelsen")));
    CHECK_FALSE(line(0).contains(QStringLiteral("read"))); // in words, not in codes
    for (int row = 0; row < log.rowCount(); ++row) {
        CHECK_FALSE(line(row).contains(QStringLiteral("1015")));
    }

    auto* citizen = named<CitizenField>(desk.page, "logCitizenField");
    citizen->setCitizen(anna.id);
    REQUIRE(log.rowCount() == workspace.audit.count({anna.id.value(), {}}));
    for (int row = 0; row < log.rowCount(); ++row) {
        CHECK(line(row).endsWith(QStringLiteral("|Anna Lund")));
    }
    desk.write(named<DateField>(desk.page, "logDayDate")->edit(), "01-01-2020");
    CHECK(log.rowCount() == 0);
    citizen->setCitizen({});
    desk.write(named<DateField>(desk.page, "logDayDate")->edit(), "ikke en dag");
    CHECK(log.rowCount() == 0); // and not the lines of every day
    desk.write(named<DateField>(desk.page, "logDayDate")->edit(), "02-11-2026");
    const qint64 ofDay = workspace.audit.count({0, QDate(2026, 11, 2)});
    CHECK(ofDay > 0);
    CHECK(log.rowCount() == ofDay);
}

TEST_CASE("A backup that was made past the window is known when the group with it is looked at", "[settings][backup]") {
    constexpr int security = 4;
    Settled desk(security);
    const auto* last = named<QLabel>(desk.page, "lastBackupLabel");
    REQUIRE(last);
    REQUIRE(last->isVisible());
    CHECK(last->text().contains(QStringLiteral("ingen sikkerhedskopi")));
    auto* groups = named<QListWidget>(desk.page, "settingsGroups");
    groups->setCurrentRow(0);
    QApplication::processEvents();
    // As the command line does, which works beside the window.
    const QString copy = QFileInfo(desk.file.path()).absoluteDir().filePath(QStringLiteral("kopi.brobygger"));
    REQUIRE(noteBackup(desk.workspace().session, desk.settings(), copy, QDateTime(QDate(2026, 11, 2), QTime(8, 30))));
    groups->setCurrentRow(security);
    QApplication::processEvents();
    CHECK(last->text().contains(QStringLiteral("02-11-2026")));
}
