// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/medcom/referral_message.h"

namespace brobygger {

/// Birth date in a CPR or replacement number (DDMMYYCAAG); invalid when there is none.
QDate birthDateOfNumber(const QString& number);
/// Doubts about numbers of a message, as sentences without the numbers. A wrong check digit never refuses a message.
QStringList doubtsAbout(const ReferralMessage& message);
/// As numbers are compared and kept: without hyphen and blanks, letters as capitals.
QString bareNumber(const QString& number);
/// Puts a citizen's number where it belongs: CPR or replacement, the first of each.
void takeNumber(MessageCitizen& citizen, const QString& number, bool isReplacement);
/// The birth date is that of the CPR or replacement number where it has one, whatever else the message says; what else it says
/// is kept beside it. Once all numbers are taken.
void settleBirthDate(MessageCitizen& citizen);

} // namespace brobygger
