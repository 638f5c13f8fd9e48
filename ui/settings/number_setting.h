// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QSpinBox;

namespace brobygger {

/// A field for a whole number that is kept as soon as one leaves it; `kept` is called when it has changed.
QSpinBox* addNumberSetting(Form& form, const QString& name, Settings& settings, const Setting<int>& setting, int from, int to,
                           std::function<void()> kept);

} // namespace brobygger
