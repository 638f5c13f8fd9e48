// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/look/text_size.h"

#include <QApplication>
#include <QVariant>

namespace brobygger {

namespace {
// Kept with the application, as its font and palette are, so that whatever paints itself can ask at paint time.
constexpr auto property = "brobyggerTextSize";
} // namespace

void setTextSize(QApplication& application, int percent) {
    application.setProperty(property, qBound(smallestTextSize, percent, largestTextSize));
}

int textSize() {
    const QVariant chosen = qApp ? qApp->property(property) : QVariant();
    return chosen.isValid() ? chosen.toInt() : usualTextSize;
}

int scaled(int pixels) { return qRound(pixels * textSize() / 100.0); }

} // namespace brobygger
