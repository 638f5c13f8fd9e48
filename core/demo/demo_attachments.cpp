// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_attachments.h"

#include "core/base/id_source.h"

#include <algorithm>

namespace brobygger {

QByteArray demoAttachmentBytes() {
    return QByteArrayLiteral("Sådan foregår en kontrol hos lægen (eksempel)\n\n"
                             "Kom ti minutter før. Sig til i skranken, hvis du har nogen med.\n"
                             "Tag listen over din medicin med.\n"
                             "Du kan altid spørge en gang til.\n");
}

QList<Attachment> makeDemoAttachments(const QList<ShortMessage>& messages, IdSource& ids) {
    const auto received = std::find_if(messages.cbegin(), messages.cend(), [](const ShortMessage& message) {
        return message.direction == MessageDirection::Received;
    });
    if (received == messages.cend()) {
        return {};
    }
    Attachment attachment;
    attachment.id = AttachmentId(ids.next());
    attachment.citizen = received->citizen;
    attachment.on.message = received->id;
    attachment.type = AttachmentType::Text;
    attachment.size = demoAttachmentBytes().size();
    attachment.title = QStringLiteral("Sådan foregår en kontrol");
    attachment.source = received->with.name;
    attachment.addedAt = QDateTime(received->on, QTime(10, 0));
    return {attachment};
}

} // namespace brobygger
