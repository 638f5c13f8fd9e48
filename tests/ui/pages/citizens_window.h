// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"

#include <QWidget>

namespace brobygger::test {

/// A window on a file with everything a page is given.
struct CitizensWindow : Desk {
    QWidget widget;

    CitizensWindow() {
        widget.resize(1280, 720);
        widget.show();
    }
    template <class Widget> Widget* find(const char* name) { return widget.findChild<Widget*>(QLatin1String(name)); }
};

} // namespace brobygger::test
