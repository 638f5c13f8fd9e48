// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/look/theme.h"

namespace brobygger {

/// The contrast of two opaque colours as WCAG 2.1 defines it, 1 (the same) to 21 (black on white). Text needs 4.5, the border
/// of a field or a mark in a chart 3.
double contrast(const QColor& a, const QColor& b);

/// The border of fields, check boxes and segments, at least 3 : 1 on card and background. Hairlines are decoration and fainter.
QColor fieldBorder(const Colours& colours);
/// The text that is muted elsewhere, on a selected row.
QColor mutedOnSelection(const Colours& colours);
/// A text in the colour of a series: the series' own colour is for marks and too faint to read.
QColor seriesText(const Colours& colours, qsizetype series);
/// What goes around a mark of this series where the mark alone is fainter than 3 : 1; invalid where it is not needed.
QColor seriesOutline(const Colours& colours, qsizetype series);

} // namespace brobygger
