// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/layout/wrapping_row.h"

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

void WrappingRow::addWidget(QWidget* widget, int stretch) { insertWidget(count(), widget, stretch); }

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

QLayoutItem* WrappingRow::itemAt(int index) const { return m_parts.value(index, {nullptr, 0}).item; }

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

int WrappingRow::heightOf(const Part& part, int width) {
    const int likes = part.item->hasHeightForWidth() ? part.item->heightForWidth(width) : part.item->sizeHint().height();
    return qMax(likes, part.item->minimumSize().height());
}

QList<WrappingRow::Line> WrappingRow::lines(int width) const {
    QList<Line> found;
    for (const Part& part : m_parts) {
        const bool isSpace = part.item->spacerItem() != nullptr;
        if (part.item->isEmpty() && !isSpace)
            continue;
        const int wide = isSpace ? 0 : widthOf(part);
        if (found.isEmpty() || (!isSpace && found.last().width > 0 && found.last().width + gap() + wide > width))
            found.append(Line{});
        Line& line = found.last();
        // Room that grows has no gaps of its own.
        if (!isSpace)
            line.width += wide + (line.width == 0 ? 0 : gap());
        line.parts.append(part);
    }
    for (Line& line : found)
        stretch(line, width);
    return found;
}

void WrappingRow::stretch(Line& line, int width) {
    int stretches = 0;
    for (const Part& part : std::as_const(line.parts))
        stretches += part.stretch;
    int over = qMax(0, width - line.width);
    for (const Part& part : std::as_const(line.parts)) {
        const bool isSpace = part.item->spacerItem() != nullptr;
        int wide = isSpace ? 0 : qMin(widthOf(part), width);
        if (part.stretch > 0) {
            const int share = over * part.stretch / stretches;
            const int taken = isSpace ? share : qMin(share, part.item->maximumSize().width() - wide);
            wide += taken;
            over -= taken;
            stretches -= part.stretch;
        }
        line.widths.append(wide);
        if (!isSpace)
            line.height = qMax(line.height, heightOf(part, wide));
    }
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
    int x = place.left();
    bool isFirst = true;
    for (qsizetype i = 0; i < line.parts.size(); ++i) {
        const Part& part = line.parts[i];
        const int width = line.widths[i];
        if (part.item->spacerItem()) {
            x += width;
            continue;
        }
        if (!isFirst)
            x += gap();
        isFirst = false;
        const int height = qMin(heightOf(part, width), place.height());
        part.item->setGeometry(QRect(x, place.top() + (place.height() - height) / 2, width, height));
        x += width;
    }
}

} // namespace brobygger
