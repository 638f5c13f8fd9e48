// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/base/result.h"

namespace brobygger {

/// What a file is, by its bytes; its name must agree. Format with a sentence that names the file when it is empty or cut off,
/// when its content is none of the types (programs, Office files, archives, web pages, SVG, shortcuts, other pictures), when
/// its ending says another type, and when the name hides its ending: two known endings after each other, or characters that
/// turn the direction of writing. Reads the signature and the frame of the format, never what it draws.
Result<AttachmentType> checkedType(const QString& fileName, const QByteArray& bytes);

} // namespace brobygger
