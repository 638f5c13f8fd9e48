// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/test_file.h"
#include "tests/support/ui/pictures.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/settle.h"
#include "ui/kit/look/appearance.h"
#include "ui/measurements/answering/own_mode.h"
#include "ui/shell/lock/handed_over_view.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
MeasurementId recorded(Workspace& workspace, CitizenId citizen, const char* id, const Answers& answers, QDate on) {
    Measurement measurement = workspace.measurements.blank(citizen, *workspace.instruments.catalogue().find(QLatin1String(id)));
    measurement.answers = answers;
    measurement.answeredOn = on;
    return workspace.measurements.record(measurement)->id;
}

void click(const QWidget& inside, const char* button) {
    inside.findChild<QAbstractButton*>(QLatin1String(button))->click();
    settle();
}

void choose(const QWidget& inside, const char* instrument) {
    auto* combo = inside.findChild<QComboBox*>(QStringLiteral("instrumentCombo"));
    combo->setCurrentIndex(combo->findData(QLatin1String(instrument)));
}

/// The wording of an organisation, for the pictures only.
const char* const wording = R"({"instrument": "WHO5", "version": "1998", "language": "da", "licence": "eksempel",
    "items": {"1": {"text": "Eksempel på et spørgsmål med en hel sætning, som den står på jeres egen blanket?",
                    "answers": ["på intet tidspunkt", "en gang imellem", "lidt af tiden", "noget af tiden",
                                "det meste af tiden", "hele tiden"]},
              "2": {"text": "To?"}, "3": {"text": "Tre?"}, "4": {"text": "Fire?"}, "5": {"text": "Fem?"}}})";
} // namespace

TEST_CASE("Pictures of filling in, the citizen's own mode, the safety card and a result", "[.][pictures]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    ScriptedAsk ask;
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    appearance.setLanguage(QStringLiteral("da"));
    Pictures pictures(appearance);
    const CitizenId citizen = aCitizen(workspace, QStringLiteral("Bente"), QStringLiteral("Eksempel")).id;
    const auto course = workspace.courses.open(citizen, QDate(2026, 5, 1));
    REQUIRE(course);
    aConsent(workspace, citizen);
    REQUIRE(workspace.courses.start(*course, QDate(2026, 5, 4)));
    recorded(workspace, citizen, "SF12V2", {4, 2, 1, 2, 2, 3, 3, 4, 4, 4, 3, 2}, QDate(2026, 5, 4));
    recorded(workspace, citizen, "WHO5", {2, 2, 1, 3, 2}, QDate(2026, 5, 4));
    recorded(workspace, citizen, "TILS", {3, 2, 3}, QDate(2026, 5, 4));
    recorded(workspace, citizen, "WHO5", {3, 2, 2, 3, 2}, QDate(2026, 8, 5));
    const MeasurementId last = recorded(workspace, citizen, "SF12V2", {2, 3, 2, 4, 3, 4, 4, 2, 3, 3, 4, 4}, QDate(2026, 11, 2));

    WorkView view(workspace, ask, appearance, pages(), Search());
    view.openCitizen(citizen, tab::measurements);
    pictures.take(view, QStringLiteral("measurements-tab"));
    view.open({page::citizens, citizen, tab::measurements, {}, last.value()});
    pictures.take(view, QStringLiteral("measurements-result"));
    click(view, "backToMeasurementsButton");
    choose(view, "SF12V2");
    click(view, "fillInButton");
    pictures.take(view, QStringLiteral("measurements-fill-in"));
    click(view, "leaveSheetButton");
    click(view, "fromPaperButton");
    pictures.take(view, QStringLiteral("measurements-paper"));
    click(view, "leaveSheetButton");

    recorded(workspace, citizen, "WHO5", {1, 1, 1, 2, 1}, QDate(2026, 11, 2));
    view.openCitizen(citizen, tab::measurements);
    pictures.take(view, QStringLiteral("measurements-safety"));
    workspace.settings.set(crisisCard, QStringLiteral("Lægevagten 00 00 00 01\nPsykiatrisk vagt 00 00 00 02"));
    view.open({page::settings});
    auto* table = view.findChild<QWidget*>(QStringLiteral("instrumentsTable"));
    for (QWidget* parent = table; parent != nullptr; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            settle();
            area->ensureWidgetVisible(view.findChild<QWidget*>(QStringLiteral("crisisEdit")));
        }
    }
    pictures.take(view, QStringLiteral("measurements-settings"));

    REQUIRE(workspace.instruments.loadTexts(*workspace.instruments.catalogue().find(QStringLiteral("WHO5")), wording));
    HandedOverView own(ask, new OwnMode(workspace, citizen, {QStringLiteral("WHO5")}));
    pictures.take(own, QStringLiteral("measurements-own-mode-welcome"));
    click(own, "beginButton");
    pictures.take(own, QStringLiteral("measurements-own-mode"));
    for (int i = 0; i < 5; ++i) {
        click(own, "answer3Button");
    }
    click(own, "handInButton");
    pictures.take(own, QStringLiteral("measurements-own-mode-thanks"));
}
