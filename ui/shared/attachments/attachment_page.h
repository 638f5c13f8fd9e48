// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/base/result.h"

#include <QImage>

namespace brobygger {

/// One page of an attachment as it is shown: a picture, or words.
struct AttachmentPage {
    QImage image;
    QString text;
    int pages = 1;
};

/// A picture of more points than this is not decoded (about 8,000 times 8,000).
inline constexpr qint64 mostPicturePoints = 64'000'000;

/// A page, counted from 0, from the bytes in memory alone: nothing is written to the disk, and what a PDF would run or open is
/// left alone. A picture is at most as large as `bound`, in points; a page of a PDF is made to fit it. Format with a sentence
/// where it cannot be shown. May run on any thread.
Result<AttachmentPage> attachmentPage(AttachmentType type, const QByteArray& bytes, int page, QSize bound);

} // namespace brobygger
