// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/figures/part_line.h"

#include "core/base/values/money.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QPainter>

namespace brobygger {

namespace {
constexpr int partLineHeight = 28;
constexpr int partLineWidth = 240;
constexpr int signWidth = 18;
constexpr int wordWidth = 84;
constexpr int countWidth = 40;
constexpr int shareWidth = 52;
constexpr int partBarHeight = 10;

QString signOf(PartLine::Move move) {
    switch (move) {
    case PartLine::Move::Up: return QStringLiteral("↑");
    case PartLine::Move::Level: return QStringLiteral("=");
    case PartLine::Move::Down: return QStringLiteral("↓");
    }
    return {};
}

QColor inkOf(PartLine::Move move, const Colours& look) {
    switch (move) {
    case PartLine::Move::Up: return look.series[0];
    case PartLine::Move::Level: return look.muted;
    case PartLine::Move::Down: return look.series[1];
    }
    return look.text;
}
} // namespace

PartLine::PartLine(const ShownFigure& figure, const QString& word, Move move, std::optional<double> share, QWidget* parent)
    : FigureButton(figure, parent)
    , m_word(word)
    , m_move(move)
    , m_share(share) {}

QSize PartLine::sizeHint() const { return {scaled(partLineWidth), scaled(partLineHeight) + 2 * inset}; }

int PartLine::insideHeight(int /*width*/) const { return scaled(partLineHeight); }

void PartLine::paintInside(QPainter& painter, const QRect& inside, const Colours& look) const {
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(look.muted);
    painter.drawText(QRect(inside.left(), inside.top(), scaled(signWidth), inside.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     signOf(m_move));
    painter.setPen(look.text);
    QRect word = inside.adjusted(scaled(signWidth), 0, 0, 0);
    word.setWidth(scaled(wordWidth));
    painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter, m_word);
    QRect numbers = inside;
    numbers.setLeft(inside.right() - scaled(countWidth + shareWidth) + 1);
    if (figure().kind == ShownFigure::Kind::Hidden) {
        paintHiddenCell(painter, numbers.adjusted(0, 4, 0, -4), figure().number, look);
        return;
    }
    QRect bar(word.right() + 8, 0, numbers.left() - word.right() - 16, scaled(partBarHeight));
    bar.moveTop(inside.center().y() - bar.height() / 2);
    if (m_share && bar.width() > 0) {
        bar.setWidth(qRound(bar.width() * *m_share));
        painter.fillRect(bar, inkOf(m_move, look));
    }
    painter.setFont(textFont(TextRole::Strong));
    painter.setPen(look.text);
    painter.drawText(QRect(numbers.left(), numbers.top(), scaled(countWidth), numbers.height()),
                     Qt::AlignRight | Qt::AlignVCenter, figure().number);
    if (m_share) {
        painter.setFont(textFont(TextRole::Body));
        painter.setPen(look.muted);
        painter.drawText(numbers, Qt::AlignRight | Qt::AlignVCenter, formatDecimal(*m_share * 100, 0) + QStringLiteral(" %"));
    }
}

} // namespace brobygger
