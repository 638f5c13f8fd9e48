// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace brobygger {

/// Whether a first argument names a verb (or "help"), so that the program runs without a window.
bool isVerb(const QString& word);
/// Runs the verb of `arguments` and returns the exit status: 0 done, 1 the work failed, 2 wrong usage. Answers on standard
/// output, what is wrong in one line on standard error.
int runVerb(const QStringList& arguments);

} // namespace brobygger
