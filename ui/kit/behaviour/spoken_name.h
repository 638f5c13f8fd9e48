// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// What a screen reader says of a button that shows less than all: the whole where the words shown are part of it ("Change" of
/// "Change the goal"), otherwise those words first and then the whole. Who speaks to the machine says what stands on the button
/// (WCAG 2.5.3).
QString spokenName(const QString& shown, const QString& whole);

} // namespace brobygger
