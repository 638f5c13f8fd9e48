// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/base/problems.h"
#include "core/base/result.h"
#include "core/settings/settings.h"

namespace brobygger {

/// The largest file that can be attached, in megabytes (1,000,000 bytes).
inline constexpr Setting<int> attachmentMegabytes{"attachments.file_megabytes", 10};
/// How much all attachments of one citizen may take up, in megabytes.
inline constexpr Setting<int> citizenMegabytes{"attachments.citizen_megabytes", 50};
inline constexpr int mostAttachmentMegabytes = 50;
inline constexpr int mostCitizenMegabytes = 500;

/// How large a file may be, and how much is taken up already, in bytes.
struct AttachmentRoom {
    qint64 ofFile = 0;
    qint64 ofCitizen = 0;
    qint64 taken = 0;
};

/// Invalid with a sentence that names the file when it is larger than one may be, or than what is left for the citizen.
Result<void> checkRoom(const AttachmentRoom& room, const QString& fileName, qint64 size);
/// A title is needed, and the day cannot lie ahead. Fields are named as in Attachment.
Problems check(const Attachment& attachment, QDate today);

} // namespace brobygger
