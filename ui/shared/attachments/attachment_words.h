// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"

namespace brobygger {

class Workspace;

/// What it hangs on, in words: "Referral received 02-11-2026", "Message from Lægehuset, 02-11-2026"; of the citizen alone
/// empty.
QString attachmentPlaceWords(const Workspace& workspace, const AttachmentPlace& place);
/// What it is, from whom, and what it tells: "PDF · Lægehuset · health".
QString attachmentDetail(const Workspace& workspace, const Attachment& attachment);
/// The day it is of, or else the day it was attached.
QDate attachmentDay(const Attachment& attachment);

} // namespace brobygger
