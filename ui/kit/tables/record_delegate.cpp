// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tables/record_delegate.h"

#include "ui/kit/look/contrast.h"
#include "ui/kit/tables/record_table_model.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace brobygger {

namespace {

constexpr int cellPadding = 8;
constexpr int cellIconSide = 18;
constexpr int iconRoom = cellIconSide + 8;
constexpr int barWidth = 3;

/// Whether this cell begins the row on the screen.
bool isFirstShown(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    return table && table->horizontalHeader()->logicalIndexAt(0) == index.column();
}

void paintWords(QPainter* painter, QRect where, const Cell& cell, Qt::Alignment alignment, const Colours& c,
                const QColor& muted) {
    const QFont font = textFont(cell.role == TextRole::Strong || cell.role == TextRole::Muted ? cell.role : TextRole::Body);
    const QFontMetrics metrics(font);
    const QFontMetrics small(textFont(TextRole::Small));
    QRect line = where;
    if (!cell.detail.isEmpty()) {
        const int height = metrics.height() + 1 + small.height();
        line = QRect(where.left(), where.center().y() - height / 2, where.width(), metrics.height());
        const QRect below(where.left(), line.bottom() + 2, where.width(), small.height());
        painter->setFont(textFont(TextRole::Small));
        painter->setPen(muted);
        painter->drawText(below, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          small.elidedText(cell.detail, Qt::ElideRight, where.width()));
    }
    painter->setFont(font);
    painter->setPen(cell.role == TextRole::Muted ? muted : c.text);
    painter->drawText(line, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      metrics.elidedText(cell.text, Qt::ElideRight, where.width()));
}

/// In a square as high as the row, and returns where the words begin.
int paintPicture(QPainter* painter, QRect where, const QPixmap& picture) {
    const int side = where.height() - 2 * cellPadding;
    const QSize size = picture.deviceIndependentSize().toSize().boundedTo(QSize(side, side));
    QRect place(where.topLeft(), size);
    place.moveCenter(QPoint(where.left() + side / 2, where.center().y()));
    painter->drawPixmap(place, picture);
    return where.left() + side + cellPadding;
}

} // namespace

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& c = colours(option.widget);
    const Cell cell = index.data(CellRole).value<Cell>();
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;

    const QColor muted = option.state & QStyle::State_Selected ? mutedOnSelection(c) : c.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, c.selection);
        // The ground alone is too faint to tell the selected row from its neighbours.
        if (isFirstShown(option, index))
            painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())), c.accent);
    }
    painter->setPen(QPen(c.line, 1));
    painter->drawLine(QPointF(option.rect.left(), option.rect.bottom() + 0.5),
                      QPointF(option.rect.right() + 1, option.rect.bottom() + 0.5));

    QRect where = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (cell.chip && !cell.text.isEmpty()) {
        const ChipText chip{cell.text, *cell.chip, cell.icon};
        QSize size = chipSize(chip);
        size.setWidth(qMin(size.width(), where.width()));
        QRect place(where.topLeft(), size);
        place.moveCenter(QPoint(place.center().x(), where.center().y()));
        paintChip(painter, place, chip, c);
    } else if (!cell.chip) {
        if (!cell.picture.isNull()) {
            where.setLeft(paintPicture(painter, where, cell.picture));
        } else if (cell.icon) {
            paintIcon(painter, QRectF(where.left(), where.center().y() - cellIconSide / 2.0, cellIconSide, cellIconSide),
                      *cell.icon, muted);
            where.setLeft(where.left() + iconRoom);
        }
        paintWords(painter, where, cell, alignment, c, muted);
    }
    painter->restore();
}

} // namespace brobygger
