// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_rules.h"

#include "core/attachments/attachment_words.h"

namespace brobygger {

Result<void> checkRoom(const AttachmentRoom& room, const QString& fileName, qint64 size) {
    if (size > room.ofFile) {
        return Error{ErrorKind::Invalid,
                     AttachmentWords::tr("“%1” takes up %2. A file may take up %3 at most. Make it smaller and attach it then.")
                         .arg(fileName, fileSizeText(size), fileSizeText(room.ofFile))};
    }
    if (room.taken + size > room.ofCitizen) {
        return Error{
            ErrorKind::Invalid,
            AttachmentWords::tr("“%1” takes up %2, and the attachments of the citizen take up %3 of %4 already. Remove "
                                "what is no longer needed first.")
                .arg(fileName, fileSizeText(size), fileSizeText(room.taken), fileSizeText(room.ofCitizen))};
    }
    return {};
}

Problems check(const Attachment& attachment, QDate today) {
    Problems problems;
    if (attachment.title.trimmed().isEmpty()) {
        problems.error(QStringLiteral("title"), AttachmentWords::tr("Write what the file is."));
    }
    if (attachment.datedOn.isValid() && attachment.datedOn > today) {
        problems.error(QStringLiteral("datedOn"), AttachmentWords::tr("The day cannot lie ahead."));
    }
    return problems;
}

} // namespace brobygger
