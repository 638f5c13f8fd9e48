// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/look/contrast.h"

#include <cmath>

namespace brobygger {

namespace {
constexpr double leastOfMarks = 3.0;

bool isDark(const Colours& c) { return c.background.lightness() < 128; }

// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double linear(double channel) { return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
} // namespace

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor fieldBorder(const Colours& c) { return isDark(c) ? QColor(0x68757D) : QColor(0x838F97); }

QColor mutedOnSelection(const Colours& c) { return isDark(c) ? QColor(0xB9C7CF) : QColor(0x465660); }

QColor seriesText(const Colours& c, qsizetype series) {
    if (isDark(c)) {
        return c.series.value(series % c.series.size());
    }
    // The darker twins of the six, in their order: blue, vermilion, green, purple, amber, sky.
    const QList<QColor> twins = {QColor(0x0067A0), QColor(0xA84A00), QColor(0x007A59),
                                 QColor(0x9C4A78), QColor(0x8A5A00), QColor(0x0067A0)};
    return twins.value(series % twins.size());
}

QColor seriesOutline(const Colours& c, qsizetype series) {
    const QColor mark = c.series.value(series % c.series.size());
    return contrast(mark, c.surface) < leastOfMarks ? seriesText(c, series) : QColor();
}

} // namespace brobygger
