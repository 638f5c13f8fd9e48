// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guarded_application.h"

#include <catch2/catch_session.hpp>

/// The tests of the window's life run in one offscreen application with the event loop of the program.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    brobygger::GuardedApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    return Catch::Session().run(argc, argv);
}
