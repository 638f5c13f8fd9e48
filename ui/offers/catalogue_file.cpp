// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/catalogue_file.h"

#include <QCoreApplication>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace brobygger {

namespace {
constexpr double marginMm = 20;
} // namespace

Result<void> writeCatalogue(const Catalogue& catalogue, const QString& path) {
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten && path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive)) {
        const QByteArray page = cataloguePage(catalogue).toUtf8();
        isWritten = file.write(page) == page.size();
    } else if (isWritten) {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        writer.setTitle(QStringLiteral("Tilbud"));
        writer.setCreator(QStringLiteral("Brobygger"));
        QTextDocument document;
        document.setHtml(cataloguePaper(catalogue));
        document.print(&writer);
    }
    if (!isWritten || !file.commit()) {
        return Error{ErrorKind::Storage, QCoreApplication::translate(
                                             "Catalogue", "The catalogue could not be written. Choose another folder.")};
    }
    return {};
}

} // namespace brobygger
