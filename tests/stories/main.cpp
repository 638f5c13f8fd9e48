// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guarded_application.h"

#include <QAccessible>
#include <catch2/catch_session.hpp>

/// The stories run the whole program in one offscreen application, as a screen reader would see it.
int main(int argc, char** argv) {
    // The screen of a small laptop.
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=tests/data/screen_1280x720.json");
    brobygger::GuardedApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QAccessible::setActive(true);
    return Catch::Session().run(argc, argv);
}
