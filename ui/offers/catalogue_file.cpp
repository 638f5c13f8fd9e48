// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/catalogue_file.h"

#include "core/security/plain_files.h"
#include "ui/shared/pdf.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace brobygger {

namespace {

/// In points: the program's own font is measured in pixels, which are next to nothing at the resolution of a PDF.
constexpr double textPoints = 10;

QByteArray pdfOf(const Catalogue& catalogue) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF()); // QTextDocument::print leaves two centimetres itself
    writer.setTitle(QStringLiteral("Tilbud"));
    writer.setCreator(QStringLiteral("Brobygger"));
    QTextDocument document;
    QFont font = pdfFont(document.defaultFont());
    font.setPointSizeF(textPoints);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(QStringLiteral("h2 { margin-top: 18px; margin-bottom: 0 } "
                                                 "h3 { margin-top: 10px; margin-bottom: 2px } p { margin: 0 }"));
    document.setHtml(cataloguePaper(catalogue));
    document.print(&writer);
    return finishedPdf(buffer.data(), QStringLiteral("da"));
}

} // namespace

Result<void> writeCatalogue(Session& session, const Catalogue& catalogue, const QString& path) {
    const bool isPage = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive);
    return writePlainFile(session, path, isPage ? cataloguePage(catalogue).toUtf8() : pdfOf(catalogue),
                          QStringLiteral("catalogue"));
}

} // namespace brobygger
