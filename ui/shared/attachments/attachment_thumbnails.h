// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/base/task.h"

#include <QHash>
#include <QPixmap>

namespace brobygger {

class Workspace;

/// Small pictures of attachments, made beside the window and kept while the list is there.
class AttachmentThumbnails final : public QObject {
    Q_OBJECT
public:
    /// Their side, in logical pixels.
    static constexpr int side = 40;

    explicit AttachmentThumbnails(const Workspace& workspace, QObject* parent);
    ~AttachmentThumbnails() override;

    /// Makes those that are missing; changed() follows. Of texts there are none.
    void want(const QList<Attachment>& attachments, double pixelRatio);
    /// Nothing while it is not made.
    QPixmap of(const Attachment& attachment) const;

Q_SIGNALS:
    void changed();

private:
    using Pictures = QHash<qint64, QImage>;
    void make();

    const Workspace& m_workspace;
    QHash<qint64, QPixmap> m_made; ///< by the id of the content; an empty one cannot be made
    QList<Attachment> m_wanted;
    double m_ratio = 1;
    bool m_isMaking = false;
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
