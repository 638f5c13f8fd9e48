// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

// How health-care organisations are numbered. In what others have sent a wrong check digit is a doubt to show and never a
// reason to refuse. Of what is typed here an EAN number must fit, since answers are addressed by it.

/// GLN/EAN-13: thirteen digits whose weighted sum (1 3 1 3 …) ends in the last one.
bool hasGlnCheckDigit(const QString& ean);
/// SOR number: built like a SNOMED identifier with a Verhoeff check digit.
bool hasSorCheckDigit(const QString& sor);

} // namespace brobygger
