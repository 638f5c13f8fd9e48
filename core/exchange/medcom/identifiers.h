// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/medcom/referral_message.h"

namespace brobygger {

/// Birth date in a CPR or replacement number (DDMMYYCAAG); invalid when there is none.
QDate birthDateOfNumber(const QString& number);
/// Doubts about numbers of a message, as sentences without the numbers. A wrong check digit never refuses a message.
QStringList doubtsAbout(const ReferralMessage& message);
/// Puts a citizen's number where it belongs: CPR or replacement; fills in the birth date when it is not known.
void takeNumber(MessageCitizen& citizen, const QString& number, bool isReplacement);

} // namespace brobygger
