// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/result.h"

#include <QDate>
#include <QStringList>

namespace brobygger {

/// So many lines have room on a card for the wallet.
inline constexpr qsizetype linesOnCrisisCard = 6;

/// Whom to ring when somebody is in danger, as the organisation has written it: no number comes from the program, and nothing
/// of a citizen stands on it.
struct CrisisCard {
    QStringList lines; ///< "Lægevagt: 00 00 00 30"; an empty one is left out
    QDate checkedOn;   ///< the day the numbers were last tried as they stand

    bool operator==(const CrisisCard&) const = default;
};

/// The card by what stands in the settings: the words, and what was kept when they were checked (checkedCrisisCard). Words that
/// were changed since count as never checked.
CrisisCard crisisCardOf(const QString& words, const QString& checked);
/// What to keep when the words as they stand were checked on a day.
QString checkedCrisisCard(const QString& words, QDate on);

/// What keeps it from being printed: no line, more lines than have room, or numbers that nobody has checked.
Problems check(const CrisisCard& card);
/// Invalid with the problems of check().
Result<QString> htmlOf(const CrisisCard& card);

} // namespace brobygger
