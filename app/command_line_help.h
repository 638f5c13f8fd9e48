// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

struct Verb;

/// What the program says of its own command line. All of it is made from the one table of verbs, so that help, manual and
/// completion cannot say something else than what is understood.
QString helpOnAll();
QString helpOn(const Verb& verb);
/// brobygger.1, as man reads it.
QString manPage();
/// What bash sources to complete verbs, options and their values; it needs nothing but bash.
QString bashCompletion();

} // namespace brobygger
