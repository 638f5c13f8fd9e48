// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/messages/referral_message.h"

namespace brobygger {

/// GLN/EAN-13: thirteen digits whose weighted sum (1 3 1 3 …) ends in the last one.
bool hasGlnCheckDigit(const QString& ean);
/// SOR number: built like a SNOMED identifier with a Verhoeff check digit.
bool hasSorCheckDigit(const QString& sor);
/// Birth date in a CPR or replacement number (DDMMYYCAAG); invalid when there is none.
QDate birthDateOfNumber(const QString& number);
/// Doubts about numbers of a message, as sentences without the numbers. A wrong check digit never refuses a message.
QStringList doubtsAbout(const ReferralMessage& message);
/// Puts a citizen's number where it belongs: CPR or replacement; fills in the birth date when it is not known.
void takeNumber(MessageCitizen& citizen, const QString& number, bool isReplacement);

} // namespace brobygger
