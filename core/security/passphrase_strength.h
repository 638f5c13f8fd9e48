// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace brobygger {

enum class PassphraseStrength { TooShort, Weak, Fair, Strong };

/// The least number of characters: length over complexity, at least 12 where there is no second factor (CFCS 2019).
inline constexpr int shortestPassphrase = 12;

/// Length first, then how many guesses zxcvbn thinks it takes. `known` is what others know of the person, such as their name
/// and workplace, and counts as easy to guess.
PassphraseStrength strengthOf(const QString& passphrase, const QStringList& known = {});
/// The sentence shown beside the field.
QString describe(PassphraseStrength strength);
/// Why a passphrase may not protect a file, and what to do: it is too short or easy to guess. Nothing when it may. The one rule
/// wherever a passphrase is chosen.
std::optional<QString> passphraseProblem(const QString& passphrase, const QStringList& known = {});

} // namespace brobygger
