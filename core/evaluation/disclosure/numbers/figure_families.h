// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// Figures and series of one family speak of the same records, so that a reader can add them up and subtract them: the figures
/// of reach, or those of one score at one moment. From `reach.by_sex/female` comes `reach`, from `change.who5.end.pairs` comes
/// `change.who5.end`.
QString familyOf(const QString& numberId);

/// Whether a number of one family can be part of a number of the other by what they mean (evaluation definitions §6.5), not
/// just by chance in a small file.
bool areKin(const QString& family, const QString& other);

/// Both stand in the same chapter.
bool areOfOneChapter(const QString& family, const QString& other);

} // namespace brobygger
