// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/attachments/attachment_thumbnails.h"

#include "core/workspace/workspace.h"
#include "ui/shared/attachments/attachment_page.h"

namespace brobygger {

AttachmentThumbnails::AttachmentThumbnails(const Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace) {}

AttachmentThumbnails::~AttachmentThumbnails() = default;

void AttachmentThumbnails::want(const QList<Attachment>& attachments, double pixelRatio) {
    m_wanted = attachments;
    m_ratio = pixelRatio;
    make();
}

QPixmap AttachmentThumbnails::of(const Attachment& attachment) const { return m_made.value(attachment.content.value()); }

void AttachmentThumbnails::make() {
    QList<Attachment> missing = m_wanted;
    missing.removeIf(
        [this](const Attachment& one) { return one.type == AttachmentType::Text || m_made.contains(one.content.value()); });
    if (m_isMaking || missing.isEmpty()) {
        return;
    }
    m_isMaking = true;
    const int pixels = static_cast<int>(side * m_ratio);
    const auto work = [source = m_workspace.source(), missing, pixels](const Progress& progress) -> Result<Pictures> {
        Pictures pictures;
        for (const Attachment& one : missing) {
            if (progress.isCancelled()) {
                break;
            }
            const auto bytes = attachmentBytes(source, one.content);
            const auto page =
                bytes ? attachmentPage(one.type, *bytes, 0, QSize(pixels, pixels)) : Result<AttachmentPage>(bytes.error());
            pictures.insert(one.content.value(), page ? page->image : QImage());
        }
        return pictures;
    };
    m_task = Task::start<Pictures>(work, [this](const Result<Pictures>& pictures) {
        m_isMaking = false;
        if (!pictures) {
            return; // the list shows the sign of the kind instead
        }
        for (auto one = pictures->cbegin(); one != pictures->cend(); ++one) {
            QPixmap picture = QPixmap::fromImage(one.value());
            picture.setDevicePixelRatio(m_ratio);
            m_made.insert(one.key(), picture);
        }
        Q_EMIT changed();
        QMetaObject::invokeMethod(this, &AttachmentThumbnails::make, Qt::QueuedConnection); // what was asked for meanwhile
    });
}

} // namespace brobygger
