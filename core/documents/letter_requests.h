// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/documents/documents.h"
#include "core/offers/offer.h"
#include "core/referrals/outgoing_referral.h"

namespace brobygger {

/// What a referral and its offer say in the letter: the score, the reasons and the match stay behind.
OfferLetterRequest offerLetterRequest(const OutgoingReferral& referral, const Offer& offer);
/// What an appointment says to the citizen. `companion` is the word for who comes along, empty when nobody does.
CitizenLetterRequest citizenLetterRequest(const AppointmentRow& row, const QString& companion);

} // namespace brobygger
