// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flow_layout.h"

#include <QWidget>

namespace brobygger {

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent), m_spacing(spacing) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return place(QRect(0, 0, width, 0), Placing::Measure);
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, Placing::Move);
}

/// As wide as everything in one line: the layout around decides how much of it there is.
QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        width += item->sizeHint().width() + (width > 0 ? m_spacing : 0);
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

/// Returns the height that is needed. The things of a line stand centred beside each other.
int FlowLayout::place(const QRect& rect, Placing placing) const {
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    int top = room.top();
    qsizetype from = 0;
    while (from < m_items.size()) {
        int width = 0;
        int height = 0;
        qsizetype to = from;
        for (; to < m_items.size(); ++to) {
            const QSize size = m_items[to]->sizeHint();
            const int wider = width + (size.width() > 0 && width > 0 ? m_spacing : 0) + size.width();
            if (to > from && wider > room.width()) {
                break;
            }
            width = wider;
            height = qMax(height, size.height());
        }
        if (placing == Placing::Move) {
            int left = room.left();
            for (qsizetype i = from; i < to; ++i) {
                const QSize size = m_items[i]->sizeHint();
                const int across = qMin(size.width(), room.width());
                m_items[i]->setGeometry({left, top + (height - size.height()) / 2, across, size.height()});
                left += size.width() + (size.width() > 0 ? m_spacing : 0);
            }
        }
        top += height + m_spacing / 2;
        from = to;
    }
    return qMax(0, top - m_spacing / 2 - room.top()) + margins.top() + margins.bottom();
}

} // namespace brobygger
