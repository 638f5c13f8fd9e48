// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "tests/support/test_file.h"
#include "tests/support/ui/pictures.h"
#include "tests/support/ui/scripted_ask.h"
#include "ui/kit/look/appearance.h"
#include "ui/shell/lock/beside_view.h"
#include "ui/shell/lock/lock_screen.h"
#include "ui/shell/search/search_everywhere.h"
#include "ui/shell/welcome.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QApplication>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// Somebody of the demo about whom there is much to see: the first whose next appointment is known.
CitizenId somebody(Workspace& workspace) {
    const QList<CitizenRow> rows =
        workspace.citizens.window(CitizenFilter{}, CitizenOrder::NextAppointment, Qt::DescendingOrder, 0, 1);
    return rows.isEmpty() ? CitizenId() : rows.first().id;
}
} // namespace

TEST_CASE("A picture of every page, light and dark, in Danish", "[.][pictures]") {
    TestFile file;
    Progress progress;
    REQUIRE(fillDemo(file.workspace(), DemoSize{}, progress));
    ScriptedAsk ask;
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    appearance.setLanguage(QStringLiteral("da"));
    Pictures pictures(appearance);

    WorkView view(file.workspace(), ask, appearance, pages(), searchEverywhere(file.workspace()));
    for (const PageEntry& entry : view.entries()) {
        view.open({entry.id});
        pictures.take(view, entry.id.toString());
    }
    const CitizenId citizen = somebody(file.workspace());
    for (const CitizenTabEntry& entry : citizenTabs()) {
        view.openCitizen(citizen, entry.id);
        pictures.take(view, QStringLiteral("citizen-") + entry.id.toString());
    }
    BesideView beside(file.workspace(), ask, citizen, citizenTabs());
    pictures.take(beside, QStringLiteral("beside"));
    LockScreen lock({file.path()});
    pictures.take(lock, QStringLiteral("lock"));
    Welcome welcome(appearance, ask, DemoOffer::Shown);
    pictures.take(welcome, QStringLiteral("welcome"));
}
