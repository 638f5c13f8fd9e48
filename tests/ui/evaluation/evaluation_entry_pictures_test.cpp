// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/test_file.h"
#include "tests/support/ui/pictures.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/settle.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/look/appearance.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QTabWidget>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
void pictureOfDialog(Pictures& pictures, const QWidget& view, const char* button, const QString& dialog) {
    view.findChild<QAbstractButton*>(QLatin1String(button))->click();
    settle();
    auto* shown = view.findChild<FormDialog*>(dialog);
    REQUIRE(shown);
    pictures.takeDialog(*shown, dialog);
    shown->abandon();
    settle();
}

void enterUse(Workspace& workspace, CitizenId citizen, QDate start) {
    UsePeriodSheet sheet = workspace.serviceUses.baselineSheet(citizen, start);
    int number = 7;
    for (UseLine& line : sheet.lines) {
        line.number = number;
        line.source = number % 3 == 0 ? UseSource::Register : UseSource::Self;
        line.certainty = UseCertainty::Partly;
        number = (number * 5) % 11;
    }
    sheet.lines.last().number.reset();
    sheet.lines.last().certainty = UseCertainty::Unknown;
    REQUIRE(workspace.serviceUses.save(sheet));
}
} // namespace

TEST_CASE("Pictures of what an evaluation needs about one citizen", "[.][pictures]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    ScriptedAsk ask;
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    appearance.setLanguage(QStringLiteral("da"));
    Pictures pictures(appearance);
    const CitizenId citizen = aCitizen(workspace, QStringLiteral("Bente"), QStringLiteral("Eksempel")).id;
    const QDate start(2026, 2, 2);
    const auto course = workspace.courses.open(citizen, QDate(2026, 1, 12));
    REQUIRE(course);
    aConsent(workspace, citizen, QDate(2026, 1, 12));
    REQUIRE(workspace.courses.start(*course, start));
    REQUIRE(workspace.courses.noteAnswer(*course, {QDate(2026, 1, 15), TakingPart::No, QStringLiteral("no_energy")}));
    REQUIRE(workspace.courses.noteAnswer(*course, {QDate(2026, 1, 20), TakingPart::Yes, {}}));
    REQUIRE(workspace.courses.setRung(*course, QStringLiteral("screened"), QDate(2026, 1, 28)));
    REQUIRE(workspace.labourStatuses.add(
        {{}, citizen, QDate(2025, 11, 1), {}, QStringLiteral("cash_benefit_activity_ready"), QStringLiteral("sagen")}));
    REQUIRE(workspace.labourStatuses.add(
        {{}, citizen, QDate(2026, 8, 1), {}, QStringLiteral("flex_job"), QStringLiteral("borgeren")}));

    WorkView view(workspace, ask, appearance, pages(), Search());
    view.openCitizen(citizen, tab::measurements);
    settle();
    auto* parts = view.findChild<QTabWidget*>(QStringLiteral("measurementParts"));
    REQUIRE(parts);
    pictures.take(view, QStringLiteral("measurements-parts"));
    parts->setCurrentIndex(1);
    pictures.take(view, QStringLiteral("service-use-empty"));
    enterUse(workspace, citizen, start);
    pictures.take(view, QStringLiteral("service-use"));
    pictureOfDialog(pictures, view, "baselineSheetButton", QStringLiteral("useSheetDialog"));
    pictureOfDialog(pictures, view, "newServiceUseButton", QStringLiteral("useRowDialog"));
    pictureOfDialog(pictures, view, "followUpSheetButton", QStringLiteral("followUpDialog"));
    parts->setCurrentIndex(2);
    pictures.take(view, QStringLiteral("labour"));
    pictureOfDialog(pictures, view, "newLabourButton", QStringLiteral("labourDialog"));
    view.openCitizen(citizen, tab::course);
    settle();
    pictures.take(view, QStringLiteral("course-taking-part"));
    pictureOfDialog(pictures, view, "takingPartButton", QStringLiteral("takingPartDialog"));
    auto* ladder = view.findChild<QWidget*>(QStringLiteral("handOverTable"));
    REQUIRE(ladder);
    for (QWidget* parent = ladder; parent != nullptr; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            area->ensureWidgetVisible(ladder);
        }
    }
    pictures.take(view, QStringLiteral("course-hand-over"));
}
