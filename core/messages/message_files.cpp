// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/message_files.h"

#include "core/messages/message_store.h"

namespace brobygger {

Result<void> noteAttachmentWritten(Session& session, const QString& path, CitizenId citizen) {
    return session.write(QStringLiteral("message.attachment.write"), [&](Write& write) -> Result<void> {
        MessageStore(write.database()).notePlainFile(write, path, QStringLiteral("message_attachment"), QStringLiteral("written"), citizen);
        return {};
    });
}

} // namespace brobygger
