// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/programme_combo.h"

#include "ui/kit/look/theme.h"

#include <QHelpEvent>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

namespace brobygger {

namespace {
/// The first line is as long as it may be. Two lines have no more room in height than one, so their letters are smaller.
QStringList linesOf(const QString& name, int width) {
    if (QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(name) <= width) {
        return {name};
    }
    const QFontMetrics small(textFont(TextRole::Small));
    qsizetype end = name.lastIndexOf(QLatin1Char(' '));
    while (end > 0 && small.horizontalAdvance(name.left(end)) > width) {
        end = name.lastIndexOf(QLatin1Char(' '), end - 1);
    }
    if (end <= 0) {
        return {small.elidedText(name, Qt::ElideRight, width)};
    }
    return {name.left(end), small.elidedText(name.mid(end + 1), Qt::ElideRight, width)};
}

/// The least width in which the name is whole in one line or two.
int leastWidthOf(const QString& name) {
    const QFontMetrics small(textFont(TextRole::Small));
    int least = QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(name);
    for (qsizetype at = name.indexOf(QLatin1Char(' ')); at >= 0; at = name.indexOf(QLatin1Char(' '), at + 1)) {
        least = qMin(least, qMax(small.horizontalAdvance(name.left(at)), small.horizontalAdvance(name.mid(at + 1))));
    }
    return least;
}
} // namespace

ProgrammeCombo::ProgrammeCombo(QWidget* parent)
    : QComboBox(parent) {}

QRect ProgrammeCombo::room() const {
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int from = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).left();
    const int to = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, this).left();
    return {from, 0, to - from, height()};
}

QStringList ProgrammeCombo::shownLines() const { return linesOf(currentText(), room().width()); }

int ProgrammeCombo::widthForNames() const {
    ensurePolished();
    int widest = 0;
    for (int at = 0; at < count(); ++at) {
        widest = qMax(widest, leastWidthOf(itemText(at)));
    }
    return widest + width() - room().width();
}

void ProgrammeCombo::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.setPen(palette().color(QPalette::Text));
    const QStringList lines = shownLines();
    const QRect place = room();
    if (lines.size() == 1 && lines.first() == currentText()) {
        painter.setFont(textFont(TextRole::Body));
        painter.drawText(place, Qt::AlignVCenter, lines.first());
        return;
    }
    painter.setFont(textFont(TextRole::Small));
    const int pitch = painter.fontMetrics().height() - 1; // so that both fit into the frame
    const auto count = static_cast<int>(lines.size());
    int top = (height() - pitch * count) / 2;
    for (const QString& line : lines) {
        painter.drawText(QRect(place.left(), top, place.width(), pitch), Qt::AlignVCenter, line);
        top += pitch;
    }
}

bool ProgrammeCombo::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && shownLines().join(QLatin1Char(' ')) != currentText()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), currentText(), this);
        return true;
    }
    return QComboBox::event(event);
}

} // namespace brobygger
