// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spelling/prose.h"

#include <QRegularExpression>

namespace brobygger {

namespace {
/// Whether a sentence begins here: at the beginning, after its end, or on a new line.
bool beginsSentence(const QString& text, qsizetype at) {
    static const QString ends = QStringLiteral(".!?:\n•-–\"»");
    while (at > 0 && text.at(at - 1) == QLatin1Char(' ')) {
        --at;
    }
    return at == 0 || ends.contains(text.at(at - 1));
}

bool isJudged(const QString& text, WordAt at) {
    const QStringView word = QStringView(text).sliced(at.from, at.length);
    if (at.length < 2 || word == text.sliced(at.from, at.length).toUpper()) {
        return false;
    }
    return !word.front().isUpper() || beginsSentence(text, at.from);
}
} // namespace

QList<WordAt> wordsOf(const QString& text) {
    // What is no prose is taken whole first, so that no part of it is taken for a word.
    static const QRegularExpression pattern(
        QStringLiteral("(?<other>\\{\\{[^}]*\\}\\}|\\S+@\\S+|(?:https?://|www\\.)\\S+|[\\p{L}\\p{N}]*\\p{N}[\\p{L}\\p{N}]*)"
                       "|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*)"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<WordAt> words;
    for (const QRegularExpressionMatch& match : pattern.globalMatch(text)) {
        const WordAt at{match.capturedStart(QStringLiteral("word")), match.capturedLength(QStringLiteral("word"))};
        if (at.length > 0 && isJudged(text, at)) {
            words.append(at);
        }
    }
    return words;
}

} // namespace brobygger
