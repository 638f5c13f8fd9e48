// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partner_forms/partner_year_form.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form that a partner fills in once a year, over `parent`. Without one it is a new one, of this year and today, and
/// `entered` is told of it.
void openYearForm(QWidget* parent, PageContext& context, const std::optional<PartnerYearForm>& form = std::nullopt,
                  const std::function<void(PartnerYearFormId)>& entered = {});

} // namespace brobygger
