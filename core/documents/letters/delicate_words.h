// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace brobygger {

/// A word in free text that tells of health, misuse, a benefit or measuring, and the kind of information it is.
struct DelicateWord {
    QString word; ///< as written, folded as by foldedWords
    QString kind; ///< code information_kind

    bool operator==(const DelicateWord&) const = default;
};

/// All of them in a text, in its order. Danish words by their beginnings; a help for who reads, no promise.
QList<DelicateWord> delicateWords(const QString& text);

/// A text without the sentences that tell of kinds which may not be passed on.
struct ThinnedText {
    QString text;
    QStringList leftOut; ///< the kinds that fell away

    bool operator==(const ThinnedText&) const = default;
};
ThinnedText withoutKinds(const QString& text, const QStringList& uncovered);

} // namespace brobygger
