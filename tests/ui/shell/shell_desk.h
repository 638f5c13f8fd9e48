// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_file.h"
#include "tests/support/ui/scripted_ask.h"
#include "ui/kit/look/appearance.h"
#include "ui/shell/search/search_everywhere.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QApplication>

namespace brobygger::test {

/// The whole window of an unlocked file, as after the passphrase.
struct ShellDesk {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    std::unique_ptr<WorkView> view;

    ShellDesk() {
        view = std::make_unique<WorkView>(file.workspace(), ask, appearance, pages(), searchEverywhere(file.workspace()));
        view->resize(1280, 720);
        view->show();
    }
};

} // namespace brobygger::test
