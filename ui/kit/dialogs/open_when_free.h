// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace brobygger {

/// Opens a dialog that had to be got ready first. When another one is open by then it is not put over that: `ready` is told on
/// the page, with a button of this label that opens it.
void openWhenFree(QWidget* page, const QString& ready, const QString& label, std::function<void()> open);

} // namespace brobygger
