// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wrapping_row.h"

#include <QSpacerItem>
#include <QWidget>

namespace brobygger {

WrappingRow::WrappingRow(QWidget* parent)
    : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
}

WrappingRow::~WrappingRow() {
    for (const Part& part : std::as_const(m_parts))
        delete part.item;
}

void WrappingRow::addWidget(QWidget* widget, int stretch) {
    insertWidget(count(), widget, stretch);
}

void WrappingRow::insertWidget(int position, QWidget* widget, int stretch) {
    addChildWidget(widget);
    m_parts.insert(position, {new QWidgetItem(widget), stretch});
    invalidate();
}

void WrappingRow::addLayout(QLayout* layout) {
    addChildLayout(layout);
    addItem(layout);
}

void WrappingRow::addStretch() {
    m_parts.append({new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum), 1});
    invalidate();
}

void WrappingRow::addItem(QLayoutItem* item) {
    m_parts.append({item, 0});
    invalidate();
}

QLayoutItem* WrappingRow::itemAt(int index) const {
    return m_parts.value(index, {nullptr, 0}).item;
}

QLayoutItem* WrappingRow::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_parts.takeAt(index).item;
    invalidate();
    return item;
}

int WrappingRow::widthOf(const Part& part) {
    // Whatever stretches may give way first.
    const int likes = part.stretch > 0 ? part.item->minimumSize().width() : part.item->sizeHint().width();
    return qMin(qMax(likes, part.item->minimumSize().width()), part.item->maximumSize().width());
}

QList<WrappingRow::Line> WrappingRow::lines(int width) const {
    QList<Line> found;
    for (const Part& part : m_parts) {
        if (part.item->isEmpty() && !part.item->spacerItem())
            continue;
        const int wide = widthOf(part);
        const bool fits = !found.isEmpty() &&
                          (part.item->spacerItem() || found.last().width + gap() + wide <= width);
        if (!fits)
            found.append(Line{});
        Line& line = found.last();
        // Room that grows has no gaps of its own.
        if (!part.item->spacerItem()) {
            const bool isFirst = line.width == 0;
            line.width += wide + (isFirst ? 0 : gap());
            line.height = qMax(line.height, part.item->hasHeightForWidth() && part.stretch == 0
                                                ? part.item->heightForWidth(qMin(wide, width))
                                                : part.item->sizeHint().height());
        }
        line.parts.append(part);
    }
    return found;
}

int WrappingRow::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Line& line : lines(width - margins.left() - margins.right())) {
        if (line.height > 0)
            height += line.height + (height > 0 ? gap() : 0);
    }
    return height + margins.top() + margins.bottom();
}

QSize WrappingRow::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const Part& part : m_parts) {
        if (part.item->isEmpty())
            continue;
        const QSize likes = part.item->sizeHint();
        width += qMin(likes.width(), part.item->maximumSize().width()) + (width > 0 ? gap() : 0);
        height = qMax(height, likes.height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize WrappingRow::minimumSize() const {
    QSize least;
    for (const Part& part : m_parts) {
        if (!part.item->isEmpty())
            least = least.expandedTo(part.item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void WrappingRow::setGeometry(const QRect& place) {
    QLayout::setGeometry(place);
    QRect left = place.marginsRemoved(contentsMargins());
    const QList<Line> all = lines(left.width());
    for (const Line& line : all) {
        // One line stands in the middle of its place, as in any row.
        const int height = all.size() == 1 ? left.height() : line.height;
        placeLine(line, QRect(left.left(), left.top(), left.width(), height));
        left.setTop(left.top() + height + gap());
    }
}

void WrappingRow::placeLine(const Line& line, const QRect& place) const {
    int stretches = 0;
    for (const Part& part : line.parts)
        stretches += part.stretch;
    int over = qMax(0, place.width() - line.width);
    int x = place.left();
    bool isFirst = true;
    for (const Part& part : line.parts) {
        int width = part.item->spacerItem() ? 0 : widthOf(part);
        if (part.stretch > 0) {
            const int share = over * part.stretch / stretches;
            const int most = part.item->spacerItem() ? share : part.item->maximumSize().width() - width;
            const int taken = qMin(share, most);
            width += taken;
            over -= taken;
            stretches -= part.stretch;
        }
        if (part.item->spacerItem()) {
            x += width;
            continue;
        }
        if (!isFirst)
            x += gap();
        isFirst = false;
        width = qMin(width, place.right() + 1 - x > 0 ? place.right() + 1 - x : width);
        const int likes = part.item->hasHeightForWidth() ? part.item->heightForWidth(width) : part.item->sizeHint().height();
        const int height = qMin(qMax(likes, part.item->minimumSize().height()), place.height());
        part.item->setGeometry(QRect(x, place.top() + (place.height() - height) / 2, width, height));
        x += width;
    }
}

} // namespace brobygger
