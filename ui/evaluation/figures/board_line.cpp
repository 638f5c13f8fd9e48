// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/figures/board_line.h"

#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QPainter>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int boardNumberPixels = 18;
constexpr int boardGap = 10;
constexpr int labelShare = 4; ///< of a line the name takes a quarter
constexpr int leastBoardWidth = 240;
constexpr int boardWrap = static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap;

QFont smallNumberFont() {
    QFont font = textFont(TextRole::Small);
    font.setPixelSize(scaled(11));
    return font;
}
} // namespace

BoardLine::BoardLine(const ShownFigure& figure, const FigureMark& mark, const QString& label, QWidget* parent)
    : FigureButton(figure, parent)
    , m_mark(mark)
    , m_label(label) {}

QSize BoardLine::sizeHint() const {
    const int width = scaled(leastBoardWidth);
    return {width, heightForWidth(width)};
}

QString BoardLine::wordsInstead() const {
    return isAlone() ? figure().number : QStringLiteral("%1: %2").arg(m_label, figure().number);
}

/// Alone: the interval, or else what the number is made of.
QString BoardLine::besideNumber() const {
    const QString interval = figure().interval;
    if (isAlone()) {
        return interval.isEmpty() ? figure().basis : interval;
    }
    return QString(interval).remove(QStringLiteral("95 %: "));
}

int BoardLine::numbersWidth(int width) const {
    const int number =
        QFontMetrics(isAlone() ? numberFont(boardNumberPixels) : textFont(TextRole::Strong)).horizontalAdvance(figure().number);
    const int beside = QFontMetrics(smallNumberFont()).horizontalAdvance(besideNumber());
    const int needed = isAlone() ? std::max(number, beside) : number + (beside > 0 ? beside + boardGap / 2 : 0);
    return std::min(needed, width * 2 / 3);
}

int BoardLine::insideHeight(int width) const {
    if (figure().kind == ShownFigure::Kind::Words) {
        const QRect room(0, 0, std::max(1, width - 2 * boardGap), 10000);
        return QFontMetrics(textFont(TextRole::Small)).boundingRect(room, boardWrap, wordsInstead()).height() + 2;
    }
    if (!isAlone()) {
        return std::max(QFontMetrics(textFont(TextRole::Body)).height(), markHeight(m_mark.kind));
    }
    const int below = besideNumber().isEmpty() ? 0 : QFontMetrics(smallNumberFont()).height() + 2;
    return std::max(QFontMetrics(numberFont(boardNumberPixels)).height() + below, markHeight(m_mark.kind));
}

void BoardLine::paintInside(QPainter& painter, const QRect& inside, const Colours& look) const {
    if (figure().kind == ShownFigure::Kind::Words) {
        paintWords(painter, inside, look);
        return;
    }
    QRect mark = inside.adjusted(0, 0, -(numbersWidth(inside.width()) + boardGap), 0);
    if (!isAlone()) {
        const int named = inside.width() / labelShare;
        painter.setFont(textFont(TextRole::Small));
        painter.setPen(look.text);
        painter.drawText(QRect(inside.left(), inside.top(), named, inside.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(painter.font()).elidedText(m_label, Qt::ElideRight, named));
        mark.setLeft(mark.left() + named + boardGap / 2);
    }
    if (figure().kind == ShownFigure::Kind::Hidden) {
        paintHiddenCell(painter, QRect(mark.left(), inside.top(), inside.right() - mark.left() + 1, inside.height()),
                        figure().number, look);
        return;
    }
    const int height = markHeight(m_mark.kind);
    mark.setTop(mark.top() + std::max(0, (mark.height() - height) / 2));
    mark.setHeight(height);
    if (mark.width() > scaled(40)) {
        paintMark(painter, mark, m_mark, look);
    }
    paintNumbers(painter, inside, look);
}

void BoardLine::paintNumbers(QPainter& painter, const QRect& inside, const Colours& look) const {
    const QFont number = isAlone() ? numberFont(boardNumberPixels) : textFont(TextRole::Strong);
    const QFont small = smallNumberFont();
    const int numberHeight = QFontMetrics(number).height();
    const QString beside = besideNumber();
    const int besideWidth = beside.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(beside) + boardGap / 2;
    QRect where = inside;
    if (isAlone()) {
        where.setHeight(numberHeight);
        const int both = numberHeight + (beside.isEmpty() ? 0 : QFontMetrics(small).height() + 2);
        where.moveTop(inside.top() + std::max(0, (inside.height() - both) / 2));
    } else {
        where.setRight(where.right() - besideWidth);
    }
    painter.setFont(number);
    painter.setPen(look.text);
    painter.drawText(where, Qt::AlignRight | Qt::AlignVCenter, figure().number);
    painter.setFont(small);
    painter.setPen(look.muted);
    if (isAlone()) {
        painter.drawText(QRect(inside.left(), where.bottom() + 2, inside.width(), QFontMetrics(small).height() + 2),
                         Qt::AlignRight | Qt::AlignTop, beside);
    } else {
        painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, beside);
    }
}

/// Why there is no number, on hatching.
void BoardLine::paintWords(QPainter& painter, const QRect& inside, const Colours& look) const {
    paintHatching(painter, inside, look);
    painter.setFont(textFont(TextRole::Small));
    const QRect room = inside.adjusted(boardGap, 0, -boardGap, 0);
    const QRect ground = QFontMetrics(painter.font()).boundingRect(room, boardWrap, wordsInstead());
    painter.fillRect(ground.adjusted(-6, 0, 6, 0), look.surface);
    painter.setPen(look.muted);
    painter.drawText(room, boardWrap, wordsInstead());
}

} // namespace brobygger
