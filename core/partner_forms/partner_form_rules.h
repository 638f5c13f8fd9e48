// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/partner_forms/partner_year_form.h"

namespace brobygger {

/// Whether another form is of the same partner and year.
bool isOfSameYear(const PartnerYearForm& form, const QList<PartnerYearForm>& others);

/// Fields: partner, year (2000 to that of `today`; one form of a partner and a year), answeredOn (not after `today`), answer1 …
/// answer5, and answer1 for a form that says nothing at all.
Problems check(const PartnerYearForm& form, const QList<PartnerYearForm>& others, QDate today);

} // namespace brobygger
