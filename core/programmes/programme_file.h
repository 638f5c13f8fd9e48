// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/programmes/programme.h"

#include <QByteArray>
#include <QSet>

namespace brobygger {

/// What a programme may name that stands in other lists of the program.
struct ProgrammeVocabulary {
    QSet<QString> facts;
    QSet<QString> instruments;
};

inline constexpr qint64 largestProgrammeFile = 1'000'000; ///< bytes; the shipped ones have about 20,000

/// A programme file as somebody wrote it, looked at more closely than one the program has written itself: every key that no
/// programme has is named, and what cannot be meant (a country whose rules are not known, a fact or a questionnaire nobody has,
/// a negative sum) is refused. Format, with a problem per place and a sentence that has the first of them.
Result<Programme> readProgrammeFile(const QByteArray& bytes, const ProgrammeVocabulary& vocabulary);
/// What is saved: indented, and read back to the same programme.
QByteArray programmeFile(const Programme& programme);

} // namespace brobygger
