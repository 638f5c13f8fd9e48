// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/figures/mark_view.h"

#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QPainter>

namespace brobygger {

namespace {
constexpr int markWidth = 120;
}

MarkView::MarkView(const FigureMark& mark, QWidget* parent)
    : QWidget(parent)
    , m_mark(mark) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize MarkView::sizeHint() const { return {scaled(markWidth), markHeight(m_mark.kind) + 2}; }

void MarkView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, rect(), m_mark, colours(this));
}

} // namespace brobygger
