// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/letter.h"
#include "core/settings/settings.h"

namespace brobygger {

/// Who writes, as the settings of the organisation say it; of the address the lines that are filled in.
LetterSender senderFrom(const Settings& settings);

} // namespace brobygger
