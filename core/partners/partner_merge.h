// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/partners/partner.h"

namespace brobygger {

class Session;

/// Makes one of two partners that are both in the file; `merged` has the id of the one that stays and is how it shall be.
Result<Undo> mergePartners(Session& session, const Partner& merged, PartnerId goes);

} // namespace brobygger
