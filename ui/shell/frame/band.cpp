// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/band.h"

#include "ui/kit/look/theme.h"

#include <QPainter>

namespace brobygger {

Band::Band(Qt::Edge lineAt, QWidget* parent)
    : QWidget(parent)
    , m_lineAt(lineAt) {}

void Band::paintEvent(QPaintEvent*) {
    const Colours& c = colours(this);
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    QRect line = rect();
    switch (m_lineAt) {
    case Qt::RightEdge: line.setLeft(line.right()); break;
    case Qt::LeftEdge: line.setRight(line.left()); break;
    case Qt::TopEdge: line.setBottom(line.top()); break;
    case Qt::BottomEdge: line.setTop(line.bottom()); break;
    }
    painter.fillRect(line, c.line);
}

} // namespace brobygger
