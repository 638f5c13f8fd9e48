// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/labels/breaking_label.h"

#include "ui/kit/look/text_size.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace brobygger {

namespace {
constexpr int leastColumn = 48; // at the usual size of text
}

BreakingLabel::BreakingLabel(TextRole role, QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setRole(this, role);
}

QSize BreakingLabel::minimumSizeHint() const {
    const QSize likes = QLabel::minimumSizeHint(); // as wide as its longest word
    return {qMin(likes.width(), scaled(leastColumn)), likes.height()};
}

int BreakingLabel::breakInto(QTextLayout& lines, int width) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    lines.setTextOption(option);
    qreal height = 0;
    lines.beginLayout();
    for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(qMax(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    lines.endLayout();
    return qCeil(height);
}

QString BreakingLabel::shownText() const { return text().replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)); }

int BreakingLabel::heightForWidth(int width) const {
    ensurePolished();
    const QMargins around = contentsMargins();
    QTextLayout lines(shownText(), font());
    return breakInto(lines, width - around.left() - around.right()) + around.top() + around.bottom();
}

void BreakingLabel::paintEvent(QPaintEvent*) {
    QTextLayout lines(shownText(), font());
    const QRect room = contentsRect();
    breakInto(lines, room.width());
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    lines.draw(&painter, room.topLeft());
}

} // namespace brobygger
