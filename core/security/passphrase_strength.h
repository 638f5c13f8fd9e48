// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

enum class PassphraseStrength { TooShort, Weak, Fair, Strong };

/// The least number of characters: length over complexity, at least 12 where there is no second factor (CFCS 2019).
inline constexpr int shortestPassphrase = 12;

/// A hint beside the field, not a verdict: length first, then how many different characters and words there are.
PassphraseStrength strengthOf(const QString& passphrase);
/// The sentence shown beside the field.
QString describe(PassphraseStrength strength);

} // namespace brobygger
