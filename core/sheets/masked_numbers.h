// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// The text with every CPR number in it masked: what stands in a sheet is shown before anybody knows which column holds what.
QString withMaskedNumbers(const QString& text);

} // namespace brobygger
