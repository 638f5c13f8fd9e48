// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measurements/instruments/instrument.h"

namespace brobygger {

/// The licensed wording of one instrument, from a text file the organisation holds the rights to. Its format:
/// `{"instrument": "SF12V2", "version": "2", "language": "da", "licence": "number or agreement", "intro":
/// "…",
///   "items": {"i1": {"text": "…", "answers": ["…", …]}, …}}`
/// with a text for every item and, where given, one answer text for every permitted answer from the smallest.
struct ItemText {
    QString text;
    QStringList answers;
};

struct ItemTexts {
    QString instrument;
    QString version;
    QString language;
    QString licence;
    QString intro;
    QList<ItemText> items; ///< in the order of the instrument's items
};

/// Reads such a file for `instrument`. Format, naming what does not fit, otherwise.
Result<ItemTexts> readItemTexts(const QByteArray& file, const Instrument& instrument);

} // namespace brobygger
