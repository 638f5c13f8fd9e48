// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/partners/partner.h"

namespace brobygger {

/// What is wrong with a partner as entered; the fields are named as in Partner. A SOR number whose check digit does not fit is a
/// hint.
Problems check(const Partner& partner);
Problems check(const PartnerPerson& person);

} // namespace brobygger
