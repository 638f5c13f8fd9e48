// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tables/hit_lines.h"

#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QListWidget>
#include <QPainter>

namespace brobygger {

namespace {
constexpr int detailRole = Qt::UserRole + 1;
constexpr int kindRole = Qt::UserRole + 2;
} // namespace

QListWidgetItem* addHitLine(QListWidget* list, const HitLine& line) {
    auto* item = new QListWidgetItem(line.icon, line.title, list);
    item->setData(detailRole, line.detail);
    item->setData(kindRole, line.kind);
    QStringList said = {line.kind, line.title, line.detail};
    said.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, said.join(QStringLiteral(", ")));
    item->setToolTip(line.detail.isEmpty() ? line.title : line.title + QLatin1Char('\n') + line.detail);
    return item;
}

int HitDelegate::heightOf(const QString& detail) { return scaled(detail.isEmpty() ? 34 : 44); }

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {leastWidth, heightOf(index.data(detailRole).toString())};
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& c = colours(option.widget);
    const QString detail = index.data(detailRole).toString();
    const QString kind = index.data(kindRole).toString();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor muted = isSelected ? c.text : c.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.selection);
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6);
    }
    QRect where = option.rect.adjusted(12, 4, -12, -4);
    if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        icon.paint(painter, QRect(where.left(), where.center().y() - 9, 18, 18));
        where.setLeft(where.left() + 28);
    }
    const QFontMetrics small(textFont(TextRole::Small));
    painter->setFont(textFont(TextRole::Small));
    painter->setPen(muted);
    painter->drawText(where, Qt::AlignRight | Qt::AlignVCenter, kind);
    where.setRight(where.right() - small.horizontalAdvance(kind) - 8);
    QRect line = where;
    if (!detail.isEmpty()) {
        line.setHeight(where.height() / 2);
        const QRect below(where.left(), line.bottom() + 1, where.width(), where.height() / 2);
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(detail, Qt::ElideRight, where.width()));
    }
    const QFont font = textFont(TextRole::Strong);
    painter->setFont(font);
    painter->setPen(c.text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, where.width()));
    painter->restore();
}

} // namespace brobygger
