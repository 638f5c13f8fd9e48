// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/labels/icon_label.h"

#include <QPainter>

namespace brobygger {

IconLabel::IconLabel(IconName name, IconTone tone, int side, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_tone(tone)
    , m_side(side) {
    setFixedSize(side, side);
}

void IconLabel::setIcon(IconName name, IconTone tone) {
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, iconColour(colours(this), m_tone));
}

} // namespace brobygger
