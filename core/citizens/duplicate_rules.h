// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QStringList>

namespace brobygger {

/// How likely two entries are the same person, 0–100, and why in words. What is blank on either side is neutral.
struct Likeness {
    int score = 0;
    QStringList reasons;

    bool operator==(const Likeness&) const = default;
};

/// Below this a pair is not worth showing.
inline constexpr int likelyDuplicate = 40;

/// Compares what was typed with a known citizen: same CPR number or one with transposed digits; names in any order and with
/// typing errors; the same or a mistyped birth date; the same phone; the same address.
Likeness likeness(const Citizen& typed, const Citizen& known);

/// Narrow telling of one pair: name and reason only, for when the citizen sits beside.
struct PossibleDuplicate {
    CitizenId id;
    QString name;
    QDate birthDate;
    Likeness likeness;

    bool operator==(const PossibleDuplicate&) const = default;
};

} // namespace brobygger
