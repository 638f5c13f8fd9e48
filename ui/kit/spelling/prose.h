// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace brobygger {

/// A word of a text, in UTF-16 units.
struct WordAt {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const WordAt&) const = default;
};

/// The words of a text that a dictionary can judge. Not among them: single letters, numbers, abbreviations in capitals,
/// addresses of the web and of e-mail, placeholders, and what begins with a capital within a sentence, which is mostly a name.
QList<WordAt> wordsOf(const QString& text);

} // namespace brobygger
