// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/forms/search_popup.h"
#include "ui/shell/navigator.h"

namespace brobygger {

/// The key of a hit that stands for a record: "citizen:4711".
QString searchKey(RecordKind kind, qint64 record);
/// Where a hit with such a key leads; to no page when the key is not one.
Target searchTarget(const Hit& hit);

} // namespace brobygger
