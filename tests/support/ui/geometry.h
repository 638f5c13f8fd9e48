// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace brobygger::test {

/// What a person could not read or reach in `root` as it stands now, judged by geometry: words wider than their label or
/// button, neighbours lying over each other, content cut off at the side, controls outside the window that no scrolling brings
/// in, one scrolled place inside another. Each as a sentence naming the widget; empty when all is well.
QStringList crowdedIn(const QWidget& root);

} // namespace brobygger::test
