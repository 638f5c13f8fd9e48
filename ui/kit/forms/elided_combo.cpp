// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/forms/elided_combo.h"

#include <QHelpEvent>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolTip>

namespace brobygger {

ElidedCombo::ElidedCombo(QWidget* parent)
    : QComboBox(parent) {}

QString ElidedCombo::shownText() const {
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return option.currentText;
}

void ElidedCombo::initStyleOption(QStyleOptionComboBox* option) const {
    QComboBox::initStyleOption(option);
    // A style sheet cuts the words where the field ends, in the middle of a letter.
    const int room = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this).width();
    option->currentText = option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, room);
}

bool ElidedCombo::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && shownText() != currentText()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), currentText(), this);
        return true;
    }
    return QComboBox::event(event);
}

} // namespace brobygger
