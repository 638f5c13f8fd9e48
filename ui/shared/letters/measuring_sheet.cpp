// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/letters/measuring_sheet.h"

#include "ui/kit/look/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace brobygger {

namespace {
struct MeasuringSheetWords {
    Q_DECLARE_TR_FUNCTIONS(MeasuringSheet)
};

constexpr double hairline = 0.2; // all in millimetres
constexpr double shortTick = 2;
constexpr double longTick = 4;
constexpr double letterHeight = 3.2;
constexpr int viewPixelsPerMm = 2;
constexpr int viewHeightMm = 110; // below it there is nothing to measure

/// Draws in millimetres, whatever it is painted on.
class MeasuringPainter {
public:
    MeasuringPainter(QPainter& painter, double unitsPerMm)
        : m_painter(painter)
        , m_scale(unitsPerMm) {
        QFont font = painter.font();
        font.setPixelSize(qMax(1, qRound(letterHeight * unitsPerMm)));
        painter.setFont(font);
        painter.setBrush(Qt::NoBrush);
    }

    void line(double x1, double y1, double x2, double y2) {
        m_painter.setPen(QPen(Qt::black, hairline * m_scale));
        m_painter.drawLine(QPointF(x1, y1) * m_scale, QPointF(x2, y2) * m_scale);
    }
    void place(const MmRect& rect, Qt::PenStyle style, const QString& words) {
        m_painter.setPen(QPen(Qt::black, 2 * hairline * m_scale, style));
        m_painter.drawRect(scaled(rect));
        text({rect.x + 1, rect.y + 1, rect.width - 2, rect.height - 2}, words);
    }
    void text(const MmRect& rect, const QString& words) {
        m_painter.setPen(Qt::black);
        m_painter.drawText(scaled(rect), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
    }

private:
    QRectF scaled(const MmRect& rect) const {
        return {rect.x * m_scale, rect.y * m_scale, rect.width * m_scale, rect.height * m_scale};
    }

    QPainter& m_painter;
    double m_scale;
};

/// A stroke for each millimetre at the upper and at the left edge, a number for each centimetre.
void drawRulers(MeasuringPainter& on, const MmRect& page) {
    for (int mm = 1; mm < qRound(page.width); ++mm) {
        on.line(mm, 0, mm, mm % 10 == 0 ? longTick : shortTick);
        if (mm % 10 == 0) {
            on.text({mm + 0.5, longTick - 1, 9, letterHeight + 2}, QString::number(mm));
        }
    }
    for (int mm = 1; mm < qRound(page.height); ++mm) {
        on.line(0, mm, mm % 10 == 0 ? longTick : shortTick, mm);
        if (mm % 10 == 0) {
            on.text({longTick + 0.5, mm - 2.5, 9, letterHeight + 2}, QString::number(mm));
        }
    }
}
} // namespace

void paintMeasuringSheet(QPainter& painter, const LetterLayout& layout, double unitsPerMm) {
    MeasuringPainter on(painter, unitsPerMm);
    drawRulers(on, layout.page);
    on.place(layout.window, Qt::DashLine, MeasuringSheetWords::tr("The window may show this. Only the address stands here."));
    on.place(layout.address, Qt::SolidLine, MeasuringSheetWords::tr("Address"));
    on.place(layout.sender, Qt::SolidLine, MeasuringSheetWords::tr("Sender"));
    on.line(layout.side, layout.bodyTop, layout.page.width - layout.side, layout.bodyTop);
    on.text(
        {layout.side, layout.bodyTop + 1, layout.page.width - 2 * layout.side, 30},
        MeasuringSheetWords::tr("The letter begins here. Print this sheet in full size, fold it and put it into the envelope. "
                                "The whole box “Address” must be seen through the window, however the sheet slides, and "
                                "nothing outside the dashed line."));
}

Result<void> printMeasuringSheet(QPrinter& printer, const LetterLayout& layout) {
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    QPainter painter(&printer);
    if (painter.isActive()) {
        paintMeasuringSheet(painter, layout, printer.resolution() / 25.4);
        painter.end();
        if (printer.printerState() != QPrinter::Error) {
            return {};
        }
    }
    return Error{
        ErrorKind::Storage, MeasuringSheetWords::tr("The sheet could not be printed there. Choose another printer."), {}};
}

MeasuringSheetView::MeasuringSheetView(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("measuringSheetView"));
    setFixedSize(sizeHint());
}

void MeasuringSheetView::setLayoutOfLetters(const LetterLayout& layout) {
    m_layout = layout;
    update();
}

QSize MeasuringSheetView::sizeHint() const {
    return {qRound(LetterLayout().page.width) * viewPixelsPerMm, viewHeightMm * viewPixelsPerMm};
}

void MeasuringSheetView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Qt::white); // paper is white in the dark theme too
    paintMeasuringSheet(painter, m_layout, viewPixelsPerMm);
    painter.setPen(colours(this).line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace brobygger
