// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"

#include <QStringList>

class QMimeData;
class QWidget;

namespace brobygger {

class MessageBar;
struct PageContext;

/// On what a file is to hang.
struct AttachTarget {
    CitizenId citizen;
    AttachmentPlace on = {};
};

/// Asks for a file and attaches it. What came of it is told on the page or dialog that holds `inside`, with the undo.
void askToAttach(QWidget* inside, PageContext& context, const AttachTarget& target);
/// Attaches what was dropped or lies in the clipboard: files of this machine, or a picture. Says so when it is neither.
void attachFrom(const QWidget* inside, PageContext& context, const AttachTarget& target, const QMimeData& data);
/// Whether there is anything in it that could be attached.
bool holdsAttachable(const QMimeData& data);
/// Asks where to and writes a copy in clear, which then stands on the list of files in clear. Told in `messages`.
void saveAttachmentCopy(QWidget* inside, MessageBar* messages, PageContext& context, const Attachment& attachment);

} // namespace brobygger
