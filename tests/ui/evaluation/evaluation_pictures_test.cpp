// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "core/evaluation/evaluate.h"
#include "tests/support/test_file.h"
#include "tests/support/ui/pictures.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/settle.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/evaluation_view.h"
#include "ui/evaluation/tabs/tab_plan.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/segments.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// The evaluation of the demo in the whole window, with a report that was kept.
struct EvaluatedDemo {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    Pictures pictures{appearance};
    std::unique_ptr<WorkView> view;

    EvaluatedDemo() {
        appearance.setLanguage(QStringLiteral("da"));
        Workspace& workspace = file.workspace();
        Progress progress;
        REQUIRE(fillDemo(workspace, DemoSize{}, progress));
        const auto material = materialOfReport(workspace.session.database(), workspace.evaluations.usualRequest(),
                                               workspace.evaluations.inputs(), progress);
        REQUIRE(material);
        REQUIRE(workspace.frozenReports.freeze(QStringLiteral("Efteråret 2026"), *material, QByteArray("%PDF")));
        view = std::make_unique<WorkView>(workspace, ask, appearance, pages(), Search());
        view->open({page::evaluation});
        view->show();
        REQUIRE(QTest::qWaitFor([this] { return page().evaluation().has_value(); }, 60000));
        settle();
    }
    EvaluationPage& page() const { return *view->findChild<EvaluationPage*>(); }
    void front(int tab) const {
        view->findChild<EvaluationView*>(QStringLiteral("evaluationTabs"))->setCurrentIndex(tab);
        settle();
    }
    void take(const char* name) { pictures.take(*view, QStringLiteral("evaluation-") + QLatin1String(name)); }
    /// Presses the button of the page that is seen.
    void press(const char* button) const {
        for (auto* one : page().findChildren<QAbstractButton*>(QLatin1String(button))) {
            if (one->isVisible()) {
                one->click();
                settle();
                return;
            }
        }
        FAIL(button);
    }
    /// What a command on a tab puts in place of the figures, and the dialog of its first button.
    void takeAside(int tab, const char* button, const char* name, const char* newButton) {
        front(tab);
        press(button);
        take(name);
        press(newButton);
        auto* dialog = view->findChild<FormDialog*>();
        REQUIRE(dialog);
        pictures.takeDialog(*dialog, QStringLiteral("evaluation-%1-new").arg(QLatin1String(name)));
        dialog->abandon();
        settle();
        press("backButton");
    }
};

int tabCalled(const char* id) {
    for (int at = 0; at < tabPlans().size(); ++at) {
        if (QLatin1String(tabPlans()[at].id) == QLatin1String(id)) {
            return at;
        }
    }
    return -1;
}

} // namespace

TEST_CASE("Pictures of every tab of the evaluation", "[.][pictures]") {
    EvaluatedDemo demo;
    for (int tab = 0; tab < tabPlans().size(); ++tab) {
        demo.front(tab);
        demo.take(tabPlans()[tab].id);
    }
    demo.front(tabCalled("noShowTab"));
    auto* choice = demo.view->findChild<Segments*>(QStringLiteral("noshow_by_periodChoice"));
    REQUIRE(choice);
    choice->setValue(QStringLiteral("limits"));
    Q_EMIT choice->chosen(choice->value());
    demo.take("control-chart");
}

TEST_CASE("Pictures of what stands in place of the figures", "[.][pictures]") {
    EvaluatedDemo demo;
    demo.takeAside(tabCalled("useTab"), "focusGroupsButton", "focus-groups", "newFocusParticipantButton");
    demo.takeAside(tabCalled("useTab"), "partnerFormsButton", "partner-forms", "newYearFormButton");
    demo.takeAside(tabCalled("noShowTab"), "baselinesButton", "baselines", "newBaselineButton");
    demo.front(0);
    demo.press("reportsButton");
    demo.take("reports");
    auto* list = demo.view->findChild<RecordTable*>(QStringLiteral("reportsTable"));
    list->openRow(0);
    settle();
    demo.take("kept-report");
    auto* parts = demo.view->findChild<Segments*>(QStringLiteral("reportPartsSegments"));
    for (const char* part : {"changes", "settings"}) {
        parts->setValue(QLatin1String(part));
        Q_EMIT parts->chosen(parts->value());
        settle();
        demo.take(QByteArray("kept-report-").append(part).constData());
    }
}
