// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/medcom/referral_message.h"

namespace brobygger {

/// Takes the lines of an address. Where they only say that it is protected, that is taken and not a street: no MedCom format
/// has a place of its own for it but FHIR (dk-core), so it is written where the street would stand.
void takeStreet(MessageCitizen& citizen, const QString& lines);

} // namespace brobygger
