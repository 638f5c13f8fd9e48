// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/medcom/referral_message.h"
#include "core/partners/partner.h"

#include <optional>

namespace brobygger {

/// What a message tells of the kind of its sender: only clinics have a provider number, a hospital's department has a number
/// of its own, hospitals and municipalities are called so. Nothing where it tells no more than a name: a care home has a SOR
/// number as a clinic has.
std::optional<PartnerKind> kindOf(const MessageParty& party);
/// Whether a partner of the file is the sender.
bool isSender(const Partner& partner, const MessageParty& party);
/// The sender as a new partner; Other where the message does not tell the kind.
Partner partnerOf(const MessageParty& party);
/// The code of referral_source that a kind of partner speaks for. Empty where it may be one of several: a municipality refers
/// from its job centre, its home care and more.
QString sourceOf(PartnerKind kind);
/// The kind of partner that refers under a code of referral_source.
PartnerKind kindOfSource(const QString& source);

} // namespace brobygger
