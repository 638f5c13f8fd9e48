// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tables/record_header.h"

#include "ui/kit/look/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionHeader>

namespace brobygger {

namespace {
constexpr int titlePadding = 8; ///< as in the cells, and as the style sheet has it
constexpr int sortMarkSide = 10;
constexpr int sortMarkGap = 6;
} // namespace

RecordHeader::RecordHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent) {}

void RecordHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    QStyleOptionHeader title;
    initStyleOption(&title);
    initStyleOptionForIndex(&title, logicalIndex);
    if (!(title.textAlignment & Qt::AlignRight)) {
        QHeaderView::paintSection(painter, rect, logicalIndex);
        return;
    }
    painter->save();
    title.rect = rect;
    style()->drawControl(QStyle::CE_HeaderSection, &title, painter, this);
    QFont font = textFont(TextRole::Small);
    font.setWeight(QFont::Medium);
    const QFontMetrics metrics(font);
    const QRect place = rect.adjusted(titlePadding, 0, -titlePadding, 0);
    if (title.sortIndicator != QStyleOptionHeader::None) {
        const int words = metrics.horizontalAdvance(title.text) + sortMarkGap;
        title.rect = QRect(qMax(rect.left(), place.right() - words - sortMarkSide), rect.center().y() - sortMarkSide / 2,
                           sortMarkSide, sortMarkSide);
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &title, painter, this);
    }
    painter->setFont(font);
    painter->setPen(colours(this).muted);
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(title.text, Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace brobygger
