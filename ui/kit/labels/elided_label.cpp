// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/labels/elided_label.h"

#include "ui/kit/look/text_size.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace brobygger {

namespace {
constexpr int leastWidth = 90;
}

ElidedLabel::ElidedLabel(TextRole role, QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setRole(this, role);
}

QSize ElidedLabel::minimumSizeHint() const {
    const QSize likes = QLabel::minimumSizeHint();
    return {qMin(likes.width(), text().isEmpty() ? 0 : scaled(leastWidth)), likes.height()};
}

QString ElidedLabel::shownText() const { return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()); }

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shownText());
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shownText() != text()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace brobygger
