// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo.h"
#include "tests/support/test_file.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/settle.h"
#include "ui/kit/behaviour/double_click_guard.h"
#include "ui/kit/behaviour/wheel_guard.h"
#include "ui/kit/look/appearance.h"
#include "ui/shell/search/search_everywhere.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QApplication>
#include <QTest>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

/// The work of a demo municipality with all its pages, as it stands after unlocking.
struct DemoDesk {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    WheelGuard wheelGuard{*QCoreApplication::instance()};
    DoubleClickGuard doubleClickGuard{*QCoreApplication::instance()};
    std::unique_ptr<WorkView> view;
    CitizenId citizen;

    DemoDesk() {
        Progress progress;
        REQUIRE(fillDemo(file.workspace(), DemoSize{40, 30, 1}, progress));
        appearance.setLanguage(QStringLiteral("da"));
        citizen = file.workspace()
                      .citizens.window(CitizenFilter{}, CitizenOrder::NextAppointment, Qt::DescendingOrder, 0, 1)
                      .first()
                      .id;
        view = std::make_unique<WorkView>(file.workspace(), ask, appearance, pages(), searchEverywhere(file.workspace()));
        view->resize(1280, 900);
        view->show();
        REQUIRE(QTest::qWaitForWindowActive(view.get()));
    }

    /// The lines of what was done; looking at somebody leaves one, too.
    qint64 auditLines() {
        const QList<AuditEntry> lines = file.workspace().audit.lines(0, 0);
        return std::count_if(lines.cbegin(), lines.cend(),
                             [](const AuditEntry& line) { return line.action != toCode(AuditAction::Read); });
    }

    /// Every page, and every tab of one citizen.
    QList<Target> places() const {
        QList<Target> all;
        for (const PageEntry& entry : view->entries()) {
            all.append({entry.id});
        }
        for (const CitizenTabEntry& entry : citizenTabs()) {
            all.append({.page = page::citizens, .citizen = citizen, .tab = entry.id});
        }
        return all;
    }

    void open(const Target& place) {
        view->open(place);
        settle();
    }

    static void settle() { test::settle(); }

    /// Everything that came up over the page goes again.
    static void closeDialogs() {
        while (QWidget* dialog = QApplication::activeModalWidget()) {
            delete dialog;
        }
        settle();
    }
};

/// "citizens", or the name of the tab.
inline QString nameOf(const Target& place) { return place.tab.isEmpty() ? place.page.toString() : place.tab.toString(); }

} // namespace brobygger::test
