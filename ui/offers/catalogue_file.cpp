// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/catalogue_file.h"

#include "core/security/plain_files.h"
#include "ui/kit/pdf.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace brobygger {

namespace {

constexpr double marginMm = 20;

QByteArray pdfOf(const Catalogue& catalogue) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    writer.setTitle(QStringLiteral("Tilbud"));
    writer.setCreator(QStringLiteral("Brobygger"));
    QTextDocument document;
    document.setDefaultFont(pdfFont(document.defaultFont()));
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
