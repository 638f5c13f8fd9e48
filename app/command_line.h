// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <variant>

namespace brobygger {

/// What the window is to open on: a file, a demo municipality, or, with neither, the last file.
struct WindowCall {
    QString file;
    bool isDemo = false;
};

/// Answers what needs no window: a verb, help, the version and what cannot be understood; no display is asked for. Returns the
/// exit status, or how the window is to open. Answers on standard output, what is wrong in one line on standard error.
std::variant<int, WindowCall> runWithoutWindow(const QStringList& arguments);

} // namespace brobygger
