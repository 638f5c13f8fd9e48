// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace brobygger {

enum class PassphraseStrength { TooShort, Weak, Fair, Strong };

/// The least number of characters: length over complexity, at least 12 where there is no second factor (CFCS 2019).
inline constexpr int shortestPassphrase = 12;

/// A hint beside the field, not a verdict: length first, then how many guesses zxcvbn thinks it takes. `known` is what
/// others know of the person, such as their name and workplace, and counts as easy to guess.
PassphraseStrength strengthOf(const QString& passphrase, const QStringList& known = {});
/// The sentence shown beside the field.
QString describe(PassphraseStrength strength);

} // namespace brobygger
