// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/scrolling.h"

namespace brobygger {

QScrollArea* scrolling(QWidget* content, const QString& objectName) {
    auto* area = new QScrollArea;
    area->setObjectName(objectName);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    setScrolling(area, content);
    return area;
}

void setScrolling(QScrollArea* area, QWidget* content) {
    content->setProperty("seeThrough", true);
    area->setWidget(content);
}

} // namespace brobygger
