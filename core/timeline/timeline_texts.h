// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timeline_entry.h"

namespace brobygger {

class Codes;
class InstrumentCatalogue;
class Programmes;

/// Where the words of lists and data files come from, and in which language.
struct TimelineVocabulary {
    const Codes& codes;
    const InstrumentCatalogue& instruments;
    const Programmes& programmes;
    QString language;
};

/// "Aftaler", "Forløb": what the timeline is narrowed to.
QString timelineKindLabel(TimelineKind kind);
/// What a line is: "Aftale", "Henvist til tilbud", "Pause slut".
QString timelineWord(const TimelineEntry& entry);
/// What it is about, in one sentence without line breaks: "Årskontrol, egen læge".
QString timelineSentence(const TimelineEntry& entry, QDate today, const TimelineVocabulary& vocabulary);

} // namespace brobygger
