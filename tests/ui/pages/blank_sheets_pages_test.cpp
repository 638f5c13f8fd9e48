// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/crisis_card.h"
#include "tests/ui/pages/panel_alone.h"
#include "ui/cooperation/clinic_panel.h"
#include "ui/improvement/calibration/calibration_view.h"
#include "ui/settings/settings_page.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace brobygger;
using namespace brobygger::test;

namespace {
constexpr int questionnairesGroup = 3;
}

TEST_CASE("The crisis card is printed once its numbers are checked, and not after they were changed", "[settings]") {
    Desk desk;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kort.pdf"));
    SettingsPage page(desk.context);
    Desk::show(page);
    named<QListWidget>(page, "settingsGroups")->setCurrentRow(questionnairesGroup);
    const auto click = [&page](const char* button) { named<QPushButton>(page, button)->click(); };
    const auto problem = [&page] { return named<QLabel>(page, "crisisProblem")->text(); };
    click("crisisCheckedButton");
    CHECK_FALSE(problem().isEmpty()); // there is nothing to check
    auto* crisis = named<QPlainTextEdit>(page, "crisisEdit");
    crisis->setPlainText(QStringLiteral("Lægevagt: 00 00 00 09"));
    click("printCrisisButton");
    CHECK_FALSE(problem().isEmpty());
    CHECK(desk.ask.asked().isEmpty());

    click("crisisCheckedButton");
    CHECK(problem().isEmpty());
    const Settings& settings = desk.workspace().settings;
    CHECK(crisisCardOf(settings.value(crisisCard), settings.value(crisisCardChecked)).checkedOn == QDate(2026, 11, 2));
    desk.ask.answer(path);
    click("printCrisisButton");
    CHECK(QFile::exists(path));

    crisis->setPlainText(QStringLiteral("Lægevagt: 00 00 00 08"));
    const qsizetype asked = desk.ask.asked().size();
    click("printCrisisButton");
    CHECK(desk.ask.asked().size() == asked);
    CHECK_FALSE(problem().isEmpty());
}

TEST_CASE("A blank form for clinics is printed beside their referrals, and a file of it is on the list", "[cooperation]") {
    PanelAlone<ClinicPanel> clinics;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("formular.pdf"));
    clinics.desk.ask.answer(path);
    clinics.click("clinicFormButton");
    CHECK(QFile::exists(path));
    REQUIRE(clinics.desk.workspace().audit.plainFiles().size() == 1);
    CHECK(clinics.desk.workspace().audit.plainFiles().first().path == path);
}

TEST_CASE("The sheet for the doctor who screens first is printed beside the screening tool", "[calibration]") {
    PanelAlone<CalibrationView> tool;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ark.pdf"));
    tool.desk.ask.answer(path);
    tool.click("doctorSheetButton");
    CHECK(QFile::exists(path));
}
