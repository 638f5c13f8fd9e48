// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/catalogue_file.h"

#include "core/security/plain_files.h"
#include "ui/shared/pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace brobygger {

namespace {

/// In points: the program's own font is measured in pixels, which are next to nothing at the resolution of a PDF.
constexpr double textPoints = 10;
constexpr double footPoints = 8;
constexpr int resolution = 300;
constexpr double sideMm = 20;
constexpr double footMm = 8; ///< below the text, for the title and the number of the page
constexpr double betweenOffersMm = 5;
constexpr double betweenCategoriesMm = 9;

double unitsOf(double mm) { return mm * resolution / 25.4; }

bool beginsCategory(const QString& piece) { return piece.contains(QLatin1String("<h2>")); }

/// What stands at the foot of the pages, and how many there are.
struct CatalogueFoot {
    QString title;
    int pages = 0;
};

/// Puts one piece after another on pages. A piece stays whole, and so no heading stands alone at the foot of a page; only
/// one that is longer than a page is divided, between its lines. Without a painter it only finds out on which page each is.
class CataloguePages {
public:
    CataloguePages(QPdfWriter& writer, QPainter* painter, CatalogueFoot foot)
        : m_writer(writer)
        , m_painter(painter)
        , m_foot(std::move(foot))
        , m_font(pdfFont(QTextDocument().defaultFont()))
        , m_size(writer.width(), writer.height() - unitsOf(footMm)) {
        m_font.setPointSizeF(textPoints);
        paintFoot();
    }

    void add(const QString& html) {
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&m_writer);
        document.setDefaultFont(m_font);
        document.setDocumentMargin(0);
        document.setDefaultStyleSheet(QStringLiteral("h1 { margin: 0 } h2 { margin-top: 18px; margin-bottom: 0 } "
                                                     "h3 { margin-top: 10px; margin-bottom: 2px } p { margin: 0 }"));
        document.setHtml(html);
        document.setTextWidth(m_size.width());
        // The margin of a heading counts for nothing at the top of its piece.
        const double space = m_y > 0 ? unitsOf(beginsCategory(html) ? betweenCategoriesMm : betweenOffersMm) : 0;
        const bool isLong = document.size().height() > m_size.height();
        if (m_y > 0 && (isLong || m_y + space + document.size().height() > m_size.height())) {
            newPage();
        } else {
            m_y += space;
        }
        m_begin = m_page;
        if (isLong) {
            paintLong(document);
        } else {
            paint(document, 0, document.size().height());
            m_y += document.size().height();
        }
    }

    int lastPage() const { return m_page; }
    /// On which page the piece that was added last begins.
    int beginOfLast() const { return m_begin; }

private:
    /// The part of the document from `top` on, where the page is filled to.
    void paint(const QTextDocument& document, double top, double height) {
        if (!m_painter) {
            return;
        }
        m_painter->save();
        m_painter->translate(0, m_y - top);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, top, m_size.width(), height);
        m_painter->setClipRect(context.clip);
        document.documentLayout()->draw(m_painter, context);
        m_painter->restore();
    }

    void paintLong(QTextDocument& document) {
        document.setPageSize(m_size);
        const int pages = document.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (page > 0) {
                newPage();
            }
            paint(document, page * m_size.height(), m_size.height());
        }
        const double end = document.documentLayout()->blockBoundingRect(document.lastBlock()).bottom();
        m_y = std::clamp(end - (pages - 1) * m_size.height(), 0.0, m_size.height());
    }

    void newPage() {
        m_y = 0;
        ++m_page;
        if (m_painter) {
            m_writer.newPage();
            paintFoot();
        }
    }

    void paintFoot() {
        if (!m_painter) {
            return;
        }
        m_painter->save();
        QFont font = m_font;
        font.setPointSizeF(footPoints);
        m_painter->setFont(font);
        const QRectF foot(0, m_size.height(), m_size.width(), m_writer.height() - m_size.height());
        m_painter->drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_foot.title);
        m_painter->drawText(foot, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("%1 / %2").arg(m_page).arg(m_foot.pages));
        m_painter->restore();
    }

    QPdfWriter& m_writer;
    QPainter* m_painter;
    CatalogueFoot m_foot;
    QFont m_font;
    QSizeF m_size; ///< of the text on a page
    double m_y = 0;
    int m_page = 1;
    int m_begin = 1;
};

QByteArray pdfOf(const Catalogue& catalogue) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(sideMm, sideMm, sideMm, sideMm / 2), QPageLayout::Millimeter);
        writer.setTitle(QStringLiteral("Tilbud"));
        writer.setCreator(QStringLiteral("Brobygger"));
        CataloguePages measured(writer, nullptr, {});
        QList<int> begins;
        for (const QString& piece : cataloguePaper(catalogue)) {
            measured.add(piece);
            if (beginsCategory(piece)) {
                begins.append(measured.beginOfLast());
            }
        }
        QPainter painter(&writer);
        CataloguePages pages(writer, &painter, {catalogueFoot(catalogue), measured.lastPage()});
        for (const QString& piece : cataloguePaper(catalogue, begins)) {
            pages.add(piece);
        }
    }
    return finishedPdf(buffer.data(), QStringLiteral("da"));
}

} // namespace

Result<void> writeCatalogue(Session& session, const Catalogue& catalogue, const QString& path) {
    const bool isPage = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive);
    return writePlainFile(session, path, isPage ? cataloguePage(catalogue).toUtf8() : pdfOf(catalogue),
                          QStringLiteral("catalogue"));
}

} // namespace brobygger
