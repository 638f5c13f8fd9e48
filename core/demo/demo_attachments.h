// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"

namespace brobygger {

class IdSource;

/// The bytes of the file that came with some of the messages: the same for all, so that they are kept once.
QByteArray demoAttachmentBytes();
/// A file on the first message that a citizen's doctor sent, if there is one. Its content is for the store to name.
QList<Attachment> makeDemoAttachments(const QList<ShortMessage>& messages, IdSource& ids);

} // namespace brobygger
