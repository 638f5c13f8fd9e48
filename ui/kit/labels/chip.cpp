// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/labels/chip.h"

#include "ui/kit/look/text_size.h"

#include <QFontMetrics>
#include <QPainter>

namespace brobygger {

namespace {

int chipHeight() { return scaled(22); }
constexpr int chipPadding = 9;
constexpr int chipIconSide = 13;
constexpr int chipIconGap = 4;

QFont chipFont() {
    QFont font = textFont(TextRole::Small);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

QSize chipSize(const ChipText& chip) {
    const int words = QFontMetrics(chipFont()).horizontalAdvance(chip.text);
    return {2 * chipPadding + words + 1 + (chip.icon ? chipIconSide + chipIconGap : 0), chipHeight()};
}

void paintChip(QPainter* painter, const QRect& where, const ChipText& chip, const Colours& colours) {
    const ToneColours tone = colours.tone(chip.tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone.ground);
    painter->drawRoundedRect(where, where.height() / 2.0, where.height() / 2.0);
    QRect words = where.adjusted(chipPadding, 0, -chipPadding, 0);
    if (chip.icon) {
        paintIcon(painter, QRectF(words.left() - 1, where.center().y() - chipIconSide / 2.0 + 0.5, chipIconSide, chipIconSide),
                  *chip.icon, tone.text);
        words.setLeft(words.left() + chipIconSide + chipIconGap - 1);
    }
    painter->setFont(chipFont());
    painter->setPen(tone.text);
    const QString shown = QFontMetrics(chipFont()).elidedText(chip.text, Qt::ElideRight, words.width() + 2);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip | Qt::TextSingleLine, shown);
    painter->restore();
}

Chip::Chip(const ChipText& chip, QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setChip(chip);
}

void Chip::setChip(const ChipText& chip) {
    m_chip = chip;
    setAccessibleName(chip.text);
    setToolTip(chip.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const { return chipSize(m_chip); }

QSize Chip::minimumSizeHint() const { return {qMin(chipSize(m_chip).width(), 60), chipHeight()}; }

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int width = qMin(this->width(), chipSize(m_chip).width());
    paintChip(&painter, QRect(0, (height() - chipHeight()) / 2, width, chipHeight()), m_chip, colours(this));
}

} // namespace brobygger
