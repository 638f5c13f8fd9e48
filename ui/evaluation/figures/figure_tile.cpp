// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/figures/figure_tile.h"

#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QPainter>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int tileNumberPixels = 20;
constexpr int tileWidth = 164;
constexpr int tileGap = 3;
constexpr int courseWidth = 68;
constexpr int lineAtLeft = 12; ///< from the hairline at the left
constexpr int tileWrap = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;

QFont tileNumberFont(const ShownFigure& figure) {
    return figure.kind == ShownFigure::Kind::Number ? numberFont(tileNumberPixels) : textFont(TextRole::Body);
}

int tileTextHeight(const QFont& font, const QString& text, int width) {
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), tileWrap, text).height();
}
} // namespace

void FigureTile::setCourse(const QList<std::optional<double>>& values) {
    m_course = values;
    update();
}

QSize FigureTile::sizeHint() const {
    const int width = scaled(tileWidth);
    return {width, heightForWidth(width)};
}

int FigureTile::insideHeight(int width) const {
    const int room = std::max(40, width - lineAtLeft);
    return tileTextHeight(textFont(TextRole::Body), figure().title, room) +
           tileTextHeight(tileNumberFont(figure()), figure().number, room) +
           tileTextHeight(textFont(TextRole::Small), figure().basisAndInterval(), room) + 2 * tileGap;
}

void FigureTile::paintInside(QPainter& painter, const QRect& inside, const Colours& look) const {
    painter.setPen(QPen(look.line, 1));
    painter.drawLine(inside.topLeft(), inside.bottomLeft());
    QRect left = inside.adjusted(lineAtLeft, 0, 0, 0);
    const auto write = [&](const QFont& font, const QColor& ink, const QString& text) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(left, tileWrap, text);
        left.setTop(left.top() + tileTextHeight(font, text, left.width()) + tileGap);
    };
    write(textFont(TextRole::Body), look.text, figure().title);
    const QFont number = tileNumberFont(figure());
    const int numberHeight = QFontMetrics(number).height();
    if (figure().kind == ShownFigure::Kind::Hidden) {
        paintHiddenCell(painter, QRect(left.left(), left.top(), scaled(courseWidth), numberHeight), figure().number, look);
        return;
    }
    const int end = left.left() + QFontMetrics(number).horizontalAdvance(figure().number) + lineAtLeft;
    if (end + scaled(courseWidth) <= left.right()) {
        paintCourse(painter, QRect(end, left.top() + 2, scaled(courseWidth), numberHeight - 4), look);
    }
    write(number, figure().kind == ShownFigure::Kind::Words ? look.muted : look.text, figure().number);
    write(textFont(TextRole::Small), look.muted, figure().basisAndInterval());
}

void FigureTile::paintCourse(QPainter& painter, const QRect& where, const Colours& look) const {
    double top = 0;
    for (const auto& value : m_course) {
        top = std::max(top, value.value_or(0));
    }
    if (m_course.size() < 2 || top <= 0) {
        return;
    }
    const auto place = [&](qsizetype at, double value) {
        const auto along = static_cast<double>(at) / static_cast<double>(m_course.size() - 1);
        return QPointF(where.left() + along * where.width(), where.bottom() - value / top * where.height());
    };
    painter.setPen(QPen(look.series.first(), 2));
    std::optional<QPointF> before;
    for (qsizetype at = 0; at < m_course.size(); ++at) {
        if (!m_course[at]) {
            before.reset();
            continue;
        }
        const QPointF here = place(at, *m_course[at]);
        if (before) {
            painter.drawLine(*before, here);
        }
        before = here;
    }
    if (before) {
        painter.setBrush(look.series.first());
        painter.drawEllipse(*before, 2.5, 2.5);
    }
}

} // namespace brobygger
