// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/figures/figure_line.h"

#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QPainter>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int lineNumberPixels = 16;
constexpr int besideNumber = 12;
constexpr int hiddenWidth = 64;
constexpr int leastLineWidth = 160;
constexpr int wrapped = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;

int wrappedHeight(TextRole role, const QString& text, int width) {
    return text.isEmpty() ? 0 : QFontMetrics(textFont(role)).boundingRect(QRect(0, 0, width, 10000), wrapped, text).height();
}
} // namespace

QString FigureLine::below() const {
    return figure().kind == ShownFigure::Kind::Words ? figure().number : figure().basisAndInterval();
}

int FigureLine::numberWidth() const {
    switch (figure().kind) {
    case ShownFigure::Kind::Number:
        return QFontMetrics(numberFont(lineNumberPixels)).horizontalAdvance(figure().number) + besideNumber;
    case ShownFigure::Kind::Hidden: return scaled(hiddenWidth) + besideNumber;
    case ShownFigure::Kind::Words: break;
    }
    return 0;
}

QSize FigureLine::sizeHint() const {
    const int width = scaled(leastLineWidth) + numberWidth();
    return {width, heightForWidth(width)};
}

int FigureLine::insideHeight(int width) const {
    const int beside = std::max(40, width - numberWidth());
    const int words = wrappedHeight(TextRole::Body, figure().title, beside) + wrappedHeight(TextRole::Small, below(), beside);
    return std::max(words, QFontMetrics(numberFont(lineNumberPixels)).height());
}

void FigureLine::paintInside(QPainter& painter, const QRect& inside, const Colours& look) const {
    QRect left = inside.adjusted(0, 0, -numberWidth(), 0);
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(look.text);
    painter.drawText(left, wrapped, figure().title);
    left.setTop(left.top() + wrappedHeight(TextRole::Body, figure().title, left.width()));
    painter.setFont(textFont(TextRole::Small));
    painter.setPen(look.muted);
    painter.drawText(left, wrapped, below());
    const QFont big = numberFont(lineNumberPixels);
    const int height = QFontMetrics(big).height();
    if (figure().kind == ShownFigure::Kind::Hidden) {
        const int width = scaled(hiddenWidth);
        paintHiddenCell(painter, QRect(inside.right() - width + 1, inside.top(), width, height), figure().number, look);
    } else if (figure().kind == ShownFigure::Kind::Number) {
        painter.setFont(big);
        painter.setPen(look.text);
        painter.drawText(QRect(inside.left(), inside.top(), inside.width(), height), Qt::AlignRight | Qt::AlignTop,
                         figure().number);
    }
}

} // namespace brobygger
