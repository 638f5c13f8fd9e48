// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace brobygger {

/// What a message may be at most, so that a foreign file can fill neither memory nor screen. MedCom lets a message have
/// 50 MB, nearly all of it attachments.
struct MessageLimits {
    qsizetype bytes = 64 * 1024 * 1024;
    qsizetype bytesWithoutAttachments = 8 * 1024 * 1024;
    int depth = 60;
    int nodes = 100'000;
    int attributes = 100'000;    ///< of XML
    int attributesOfOne = 1'000; ///< of one element
    int texts = 2'000;
    int attachments = 500;
};

} // namespace brobygger
