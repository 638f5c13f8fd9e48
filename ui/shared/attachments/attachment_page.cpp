// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/attachments/attachment_page.h"

#include "core/base/text/windows_1252.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QStringDecoder>
#include <QtPdf/QPdfDocument>
#include <algorithm>

namespace brobygger {

namespace {
struct AttachmentPageWords {
    Q_DECLARE_TR_FUNCTIONS(AttachmentPage)
};

Error notShown(const QString& sentence) { return {ErrorKind::Format, sentence}; }

const char* pictureFormat(AttachmentType type) {
    switch (type) {
    case AttachmentType::Png: return "png";
    case AttachmentType::Tiff: return "tiff";
    default: return "jpeg";
    }
}

Result<AttachmentPage> picturePage(AttachmentType type, QByteArray bytes, int page, QSize bound) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, pictureFormat(type));
    reader.setAutoDetectImageFormat(false); // only the reader of the type that was checked
    reader.setAutoTransform(true);
    AttachmentPage shown;
    shown.pages = std::max(1, reader.imageCount());
    if (page > 0 && !reader.jumpToImage(page)) {
        return notShown(AttachmentPageWords::tr("This page cannot be shown."));
    }
    const QSize size = reader.size();
    if (size.isEmpty() || qint64{size.width()} * size.height() > mostPicturePoints) {
        return notShown(AttachmentPageWords::tr("The picture is damaged, or has more points than can be shown here."));
    }
    if (reader.transformation() & QImageIOHandler::TransformationRotate90) {
        bound.transpose();
    }
    if (size.width() > bound.width() || size.height() > bound.height()) {
        reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    shown.image = reader.read();
    if (shown.image.isNull()) {
        return notShown(AttachmentPageWords::tr("The picture is damaged, or has more points than can be shown here."));
    }
    return shown;
}

QString whyNoPdf(QPdfDocument::Error error) {
    const bool isProtected =
        error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme;
    return isProtected ? AttachmentPageWords::tr("The PDF is protected by a password and cannot be shown here.")
                       : AttachmentPageWords::tr("The PDF is damaged and cannot be shown.");
}

Result<AttachmentPage> pdfPage(QByteArray bytes, int page, QSize bound) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document; // draws alone: scripts, links and embedded files are never asked for
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() <= page) {
        return notShown(whyNoPdf(document.error()));
    }
    const QSize size = document.pagePointSize(page).scaled(bound, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
    const QImage drawn = document.render(page, size);
    if (drawn.isNull()) {
        return notShown(AttachmentPageWords::tr("This page cannot be shown."));
    }
    AttachmentPage shown;
    shown.pages = document.pageCount();
    shown.image = QImage(drawn.size(), QImage::Format_RGB32);
    shown.image.fill(Qt::white); // a PDF has no ground of its own
    QPainter(&shown.image).drawImage(0, 0, drawn);
    return shown;
}

AttachmentPage textPage(const QByteArray& bytes) {
    QStringDecoder utf8(QStringDecoder::Utf8);
    AttachmentPage shown;
    shown.text = utf8(bytes);
    if (utf8.hasError()) {
        shown.text = fromWindows1252(bytes);
    }
    return shown;
}
} // namespace

Result<AttachmentPage> attachmentPage(AttachmentType type, const QByteArray& bytes, int page, QSize bound) {
    switch (type) {
    case AttachmentType::Text: return textPage(bytes);
    case AttachmentType::Pdf: return pdfPage(bytes, page, bound);
    default: return picturePage(type, bytes, page, bound);
    }
}

} // namespace brobygger
