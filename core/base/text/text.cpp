// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/text.h"

#include <algorithm>
#include <vector>

namespace brobygger {

namespace {

constexpr char16_t beyondAscii = 0x80;

bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < beyondAscii; });
}

QString withoutMarks(const QString& text) {
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (letter.category() != QChar::Mark_NonSpacing) {
            plain.append(letter);
        }
    }
    return plain;
}

QString sortable(const QString& name) {
    QString key = name.simplified().toLower().normalized(QString::NormalizationForm_C);
    key.replace(QStringLiteral("aa"), QStringLiteral("å"));
    QString result;
    for (const QChar letter : std::as_const(key)) {
        switch (letter.unicode()) {
        case 0x00e6:
        case 0x00e4: result.append(QLatin1Char('{')); break; // æ ä
        case 0x00f8:
        case 0x00f6: result.append(QLatin1Char('|')); break; // ø ö
        case 0x00e5: result.append(QLatin1Char('}')); break; // å
        case 0x00fc: result.append(QLatin1Char('y')); break; // ü
        default: result.append(letter.unicode() < beyondAscii ? QString(letter) : withoutMarks(QString(letter)));
        }
    }
    return result;
}

} // namespace

QString foldedText(const QString& text) {
    if (isAscii(text)) { // most words: no letter of them is to be taken apart
        return text.toLower();
    }
    QString folded = text.toLower().normalized(QString::NormalizationForm_C);
    folded.replace(QStringLiteral("å"), QStringLiteral("aa"));
    folded.replace(QStringLiteral("æ"), QStringLiteral("ae")).replace(QStringLiteral("ä"), QStringLiteral("ae"));
    folded.replace(QStringLiteral("ø"), QStringLiteral("oe")).replace(QStringLiteral("ö"), QStringLiteral("oe"));
    return withoutMarks(folded);
}

QStringList foldedWords(const QString& text) {
    QStringList words;
    QString word;
    for (const QChar letter : foldedText(text)) {
        if (letter.isLetterOrNumber()) {
            word.append(letter);
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

QString danishSortKey(const QString& surname, const QString& givenName) {
    return sortable(surname) + QLatin1Char(' ') + sortable(givenName);
}

QString digitsOf(const QString& text) {
    QString digits;
    for (const QChar letter : text) {
        if (letter.isDigit()) {
            digits.append(QChar(u'0' + letter.digitValue()));
        }
    }
    return digits;
}

int editDistance(const QString& a, const QString& b) {
    // Optimal string alignment: three rows are enough.
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(width), last(width), row(width);
    for (size_t j = 0; j < width; ++j) {
        last[j] = static_cast<int>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int swap = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + swap});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[at] = std::min(row[at], before[at - 2] + 1);
            }
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[width - 1];
}

QString visibleText(const QString& text) {
    if (isAscii(text)) {
        return text;
    }
    QString seen;
    seen.reserve(text.size());
    for (const QChar letter : text) {
        if (letter.category() == QChar::Separator_Space) {
            seen.append(QLatin1Char(' '));
        } else if (letter.category() != QChar::Other_Format) {
            seen.append(letter);
        }
    }
    return seen;
}

QString withoutDirectionMarks(QString text) {
    const auto isMark = [](QChar letter) {
        const char16_t code = letter.unicode();
        return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
               (code >= 0x2066 && code <= 0x2069);
    };
    if (std::any_of(text.cbegin(), text.cend(), isMark)) {
        text.removeIf(isMark);
    }
    return text;
}

QString plainNumerals(QString text) {
    for (QChar& letter : text) {
        if (letter.category() == QChar::Punctuation_Dash || letter == QChar(0x2212)) {
            letter = QLatin1Char('-'); // also the minus sign
        } else if (letter.isDigit()) {
            letter = QChar(u'0' + letter.digitValue());
        }
    }
    return text;
}

} // namespace brobygger
