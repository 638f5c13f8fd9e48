// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment.h"

#include "core/attachments/attachment_words.h"
#include "core/base/text/code_names.h"

#include <QLocale>
#include <algorithm>

namespace brobygger {

namespace {
constexpr CodeNames<AttachmentType, 5> attachmentTypes{{{
    {AttachmentType::Pdf, "pdf"},
    {AttachmentType::Png, "png"},
    {AttachmentType::Jpeg, "jpeg"},
    {AttachmentType::Tiff, "tiff"},
    {AttachmentType::Text, "text"},
}}};
} // namespace

QString toCode(AttachmentType type) { return attachmentTypes.name(type); }

AttachmentType attachmentTypeFromCode(const QString& code) {
    return attachmentTypes.value(code).value_or(AttachmentType::Text);
}

QString attachmentTypeLabel(AttachmentType type) {
    switch (type) {
    case AttachmentType::Pdf: return AttachmentWords::tr("PDF");
    case AttachmentType::Png: return AttachmentWords::tr("PNG picture");
    case AttachmentType::Jpeg: return AttachmentWords::tr("JPEG picture");
    case AttachmentType::Tiff: return AttachmentWords::tr("TIFF picture");
    case AttachmentType::Text: break;
    }
    return AttachmentWords::tr("text");
}

QString endingOf(AttachmentType type) {
    switch (type) {
    case AttachmentType::Pdf: return QStringLiteral("pdf");
    case AttachmentType::Png: return QStringLiteral("png");
    case AttachmentType::Jpeg: return QStringLiteral("jpg");
    case AttachmentType::Tiff: return QStringLiteral("tif");
    case AttachmentType::Text: break;
    }
    return QStringLiteral("txt");
}

QString fileSizeText(qint64 bytes) {
    constexpr qint64 megabyte = 1000 * 1000;
    if (bytes < megabyte) {
        return AttachmentWords::tr("%1 kB").arg(std::max<qint64>(1, (bytes + 500) / 1000));
    }
    return AttachmentWords::tr("%1 MB").arg(QLocale().toString(static_cast<double>(bytes) / megabyte, 'f', 1));
}

} // namespace brobygger
