// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/letters/paper_view.h"

#include "ui/kit/look/theme.h"

#include <QPainter>

namespace brobygger {

namespace {
constexpr int gap = 16; // between pages and around them
}

PaperView::PaperView(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("paperView"));
    setAccessibleName(tr("Preview of the letter"));
}

void PaperView::setLetter(const QString& html, const LetterLayout& layout) {
    m_paper = std::make_unique<Paper>(html, layout);
    setFixedSize(sizeHint());
    update();
}

void PaperView::showZone() {
    m_isZoneShown = true;
    update();
}

void PaperView::setZoom(int percent) {
    m_isZoomed = true;
    m_zoom = qBound(40, percent, 200);
    setFixedSize(sizeHint());
    update();
}

void PaperView::fitWidth(int pixels) {
    if (m_isZoomed) {
        return;
    }
    constexpr double pageMm = 210;
    m_zoom = qBound(40, static_cast<int>((pixels - 2 * gap) / (pageMm * 96 / 25.4) * 100), 100);
    setFixedSize(sizeHint());
    update();
}

double PaperView::pixelsPerMm() const { return 96 / 25.4 * m_zoom / 100.0; }

QSize PaperView::sizeHint() const {
    const LetterLayout layout = m_paper ? m_paper->layout() : LetterLayout();
    const int pages = qMax(1, pageCount());
    return {static_cast<int>(layout.page.width * pixelsPerMm()) + 2 * gap,
            pages * (static_cast<int>(layout.page.height * pixelsPerMm()) + gap) + gap};
}

void PaperView::paintEvent(QPaintEvent*) {
    if (!m_paper) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = pixelsPerMm();
    const MmRect& sheet = m_paper->layout().page;
    const QSizeF size(sheet.width * scale, sheet.height * scale);
    for (int page = 0; page < m_paper->pageCount(); ++page) {
        painter.save();
        painter.translate(gap, gap + page * (size.height() + gap));
        painter.fillRect(QRectF(QPointF(0, 0), size), Qt::white);
        painter.setPen(colours(this).line);
        painter.drawRect(QRectF(QPointF(0, 0), size));
        if (page == 0 && m_paper->isForWindow()) {
            const auto frame = [&](const MmRect& place, Qt::PenStyle style, int around) {
                painter.setPen(QPen(lightColours().accent, 1, style));
                painter.drawRect(QRectF(place.x * scale, place.y * scale, place.width * scale, place.height * scale)
                                     .adjusted(-around, -around, around, around));
            };
            frame(m_paper->layout().address, Qt::DashLine, 4);
            if (m_isZoneShown) {
                frame(m_paper->layout().window, Qt::DotLine, 0);
            }
        }
        m_paper->paint(painter, page, scale);
        painter.restore();
    }
}

} // namespace brobygger
