// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/agreement.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form of an agreement over `parent`. One without an id is new; `entered` is told of it.
void openAgreement(QWidget* parent, PageContext& context, const PartnerAgreement& agreement,
                   const std::function<void(PartnerAgreementId)>& entered = {});
/// A new one, from today.
PartnerAgreement newAgreement(const Workspace& workspace);

} // namespace brobygger
