// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/partners/partner.h"

namespace brobygger {

/// What is wrong with a partner as entered; the fields are named as in Partner. A SOR number whose check digit does not fit is
/// a hint.
Problems check(const Partner& partner);
/// The same of a change: an EAN number that stood there before is a hint, so that it does not stand in the way of other
/// changes.
Problems checkChange(const Partner& before, const Partner& after);
Problems check(const PartnerPerson& person);

} // namespace brobygger
