// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// The form of what is told about an attachment: title, source, day, and what it tells of the citizen.
void openAttachmentDetails(QWidget* inside, PageContext& context, const Attachment& attachment);

} // namespace brobygger
