// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/letters/paper.h"

#include "core/documents/letters/letter_page.h"
#include "core/documents/templates/template.h"
#include "ui/shared/pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace brobygger {

namespace {
/// Everything is laid out at this resolution, whatever it is painted on, so that lines break alike everywhere.
constexpr int dotsPerInch = 300;
constexpr double unitsPerMm = dotsPerInch / 25.4;
/// Qt scales block heights from 96 dots per inch to those of the layout.
constexpr double pixelsPerMm = 96 / 25.4;

/// A device that is only asked for its resolution. Constant after it is made.
QImage makeRuler() {
    QImage ruler(1, 1, QImage::Format_RGB32);
    ruler.setDotsPerMeterX(static_cast<int>(dotsPerInch / 0.0254));
    ruler.setDotsPerMeterY(static_cast<int>(dotsPerInch / 0.0254));
    return ruler;
}

QPaintDevice* ruler() {
    static const QImage image = makeRuler();
    return const_cast<QImage*>(&image); // the layout wants a device, and only reads its metrics
}

std::unique_ptr<QTextDocument> documentOf(const QString& html, double points, double widthMm, const QString& style) {
    auto document = std::make_unique<QTextDocument>();
    document->documentLayout()->setPaintDevice(ruler());
    QFont font = pdfFont(document->defaultFont());
    font.setPointSizeF(points);
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    document->setDefaultStyleSheet(style);
    document->setHtml(html);
    document->setTextWidth(widthMm * unitsPerMm);
    return document;
}

/// An empty block of a fixed height in front: the first page begins lower than the others.
void lower(QTextDocument& document, double mm) {
    QTextCursor cursor(&document);
    cursor.insertBlock();
    cursor.movePosition(QTextCursor::Start);
    QTextBlockFormat space;
    space.setLineHeight(mm * pixelsPerMm, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(space);
}

void draw(QPainter& painter, const QTextDocument& document, const QRectF& part) {
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // paper is white in the dark theme too
    context.clip = part;
    painter.setClipRect(part);
    document.documentLayout()->draw(&painter, context);
}
} // namespace

Paper::Paper(const QString& html, const LetterLayout& layout)
    : m_layout(layout) {
    const LetterPage page = letterPage(html);
    m_isForWindow = page.isForWindow();
    const bool hasHead = m_isForWindow || !page.sender.isEmpty();
    m_firstTop = hasHead ? layout.bodyTop : layout.margin;
    const QString tight = QStringLiteral("p { margin: 0 }");
    m_address = documentOf(page.address, layout.addressPoints, layout.address.width, tight);
    m_sender = documentOf(page.sender, 9, layout.sender.width, tight);
    const double width = layout.page.width - 2 * layout.side;
    m_body = documentOf(page.body, 11, width, QStringLiteral("h2 { font-size: 15pt } h3 { font-size: 12pt }"));
    if (m_firstTop > layout.margin) {
        lower(*m_body, m_firstTop - layout.margin);
    }
    const double height = layout.page.height - layout.margin - layout.bottom;
    m_body->setPageSize(QSizeF(width, height) * unitsPerMm);
}

Paper::~Paper() = default;

int Paper::pageCount() const { return m_body->pageCount(); }

void Paper::paint(QPainter& painter, int page, double unitsPerMmWanted) const {
    const auto at = [&](const QTextDocument& document, double x, double y, const QRectF& part) {
        painter.save();
        painter.scale(unitsPerMmWanted / unitsPerMm, unitsPerMmWanted / unitsPerMm);
        painter.translate(x * unitsPerMm, y * unitsPerMm - part.top());
        draw(painter, document, part);
        painter.restore();
    };
    if (page == 0) {
        at(*m_address, m_layout.address.x, m_layout.address.y,
           QRectF(QPointF(0, 0), QSizeF(m_layout.address.width, m_layout.window.bottom() - m_layout.address.y) * unitsPerMm));
        at(*m_sender, m_layout.sender.x, m_layout.sender.y,
           QRectF(QPointF(0, 0), QSizeF(m_layout.sender.width, m_layout.sender.height) * unitsPerMm));
    }
    const QSizeF size = m_body->pageSize();
    at(*m_body, m_layout.side, m_layout.margin, QRectF(QPointF(0, page * size.height()), size));
}

namespace {
/// In the space that is kept free at the bottom, on the right.
void paintPageNumber(QPainter& painter, const LetterLayout& layout, const QString& words) {
    constexpr double points = 9;
    constexpr double fromEdge = 12;
    constexpr double height = 6;
    QFont font = pdfFont(painter.font());
    font.setPointSizeF(points);
    painter.setFont(font);
    const QRectF place(layout.side, layout.page.height - fromEdge - height, layout.page.width - 2 * layout.side, height);
    painter.drawText(QRectF(place.topLeft() * unitsPerMm, place.size() * unitsPerMm), Qt::AlignRight | Qt::AlignVCenter, words);
}

QByteArray pdfOf(const QString& html, const LetterLayout& layout, const PdfFile& file) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(dotsPerInch);
    writer.setTitle(file.title);
    writer.setCreator(QStringLiteral("Brobygger"));
    const Paper paper(asPrinted(html), layout);
    QPainter painter(&writer);
    for (int page = 0; page < paper.pageCount(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        paper.paint(painter, page, unitsPerMm);
        if (!file.pageOf.isEmpty()) {
            paintPageNumber(painter, layout, file.pageOf.arg(page + 1).arg(paper.pageCount()));
        }
    }
    painter.end();
    return finishedPdf(buffer.data(), file.language);
}
} // namespace

Result<void> writePdf(const QString& html, const LetterLayout& layout, const PdfFile& file) {
    const QByteArray pdf = pdfOf(html, layout, file);
    QSaveFile out(file.path);
    if (!out.open(QIODevice::WriteOnly) || out.write(pdf) != pdf.size() || !out.commit()) {
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate("Paper", "The file could not be written there. Choose another place."),
                     out.errorString()};
    }
    return {};
}

void print(QPrinter& printer, const QString& html, const LetterLayout& layout) {
    print(printer, QList<PrintedLetter>{{html, layout}});
}

void print(QPrinter& printer, const QList<PrintedLetter>& letters) {
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    QPainter painter(&printer);
    bool isFirst = true;
    for (const PrintedLetter& letter : letters) {
        const Paper paper(asPrinted(letter.html), letter.layout);
        for (int page = 0; page < paper.pageCount(); ++page) {
            if (!isFirst) {
                printer.newPage();
            }
            isFirst = false;
            paper.paint(painter, page, printer.resolution() / 25.4);
        }
    }
}

} // namespace brobygger
