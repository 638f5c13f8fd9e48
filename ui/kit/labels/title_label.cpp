// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/labels/title_label.h"

#include <QtMath>

namespace brobygger {

TitleLabel::TitleLabel(TextRole role, QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setRole(this, role);
}

QSize TitleLabel::sizeHint() const {
    ensurePolished();
    // A label that breaks lines would like about twenty letters on each, also where there is room for all of them.
    const QMargins around = contentsMargins();
    const int width = qCeil(QFontMetricsF(font()).horizontalAdvance(text())) + 1 + around.left() + around.right();
    return {width, heightForWidth(width)};
}

} // namespace brobygger
