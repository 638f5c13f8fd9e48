// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form of a contact person over `parent`. One without an id is new; `entered` is told of it.
void openPartnerPerson(QWidget* parent, PageContext& context, const PartnerPerson& person,
                       const std::function<void(PartnerPersonId)>& entered = {});

/// Opens the form that a draft was typed into; `rest` is the partner's id and the person's. False when one of them is gone.
bool openPartnerPersonDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString& rest);

} // namespace brobygger
