// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passphrase_strength.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <vector>
#include <zxcvbn.h>

namespace brobygger {

namespace {

struct PassphraseStrengthWords {
    Q_DECLARE_TR_FUNCTIONS(PassphraseStrength)
};

/// 10^10 guesses, above which zxcvbn calls a password strong against somebody who has the file (its score 4).
constexpr double bitsOfFair = 33.2;
/// Four words that dice choose among 7,776 (Diceware, 12.9 bits each), and the blanks between them, which zxcvbn counts as
/// about 5 bits each.
constexpr double bitsOfStrong = 66;
/// zxcvbn knows no Danish and counts the letters of its words as if they stood there by chance. So only length makes
/// strong: about four words.
constexpr int shortestStrong = 20;

/// What somebody in Denmark guesses first, beside what is known about the person.
QStringList guessedFirst() {
    QStringList words = {QStringLiteral("adgangskode"), QStringLiteral("adgangssætning"), QStringLiteral("kodeord"),
                         QStringLiteral("kommune"),     QStringLiteral("brobygger"),      QStringLiteral("borger"),
                         QStringLiteral("danmark"),     QStringLiteral("forår"),          QStringLiteral("sommer"),
                         QStringLiteral("efterår"),     QStringLiteral("vinter")};
    const QLocale danish(QLocale::Danish);
    for (int month = 1; month <= 12; ++month) {
        words << danish.monthName(month);
    }
    for (int day = 1; day <= 7; ++day) {
        words << danish.dayName(day);
    }
    return words;
}

/// Writes text in Latin-1, since zxcvbn takes a byte for a letter. Each letter outside Latin-1 gets a high byte of its own, at
/// first those that no letter of Latin-1 has, so that words of another script are not taken for one letter repeated.
class OneByteLetters {
public:
    QByteArray write(const QString& text) {
        constexpr uint lastOfLatin1 = 0xff;
        QByteArray bytes;
        const auto letters = text.toUcs4();
        for (const uint letter : letters) {
            bytes.append(letter <= lastOfLatin1 ? static_cast<char>(letter) : byteOf(letter));
        }
        return bytes;
    }

private:
    char byteOf(uint letter) {
        constexpr int firstHigh = 0x80;
        constexpr int highBytes = 0x80;
        if (!m_bytes.contains(letter)) {
            m_bytes.insert(letter, static_cast<char>(firstHigh + static_cast<int>(m_bytes.size()) % highBytes));
        }
        return m_bytes.value(letter);
    }

    QHash<uint, char> m_bytes;
};

/// zxcvbn knows large and small letters of A to Z only, so each word stands in it in the ways it is usually written.
std::vector<QByteArray> dictionary(const QStringList& known, OneByteLetters& letters) {
    constexpr int shortest = 3;
    std::vector<QByteArray> words;
    for (const QString& text : known + guessedFirst()) {
        for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (word.size() >= shortest) {
                const QString small = word.toLower();
                for (const QString& written : {small, small.left(1).toUpper() + small.mid(1), word.toUpper()}) {
                    words.push_back(letters.write(written));
                }
            }
        }
    }
    return words;
}

double bitsOf(const QString& passphrase, const QStringList& known) {
    OneByteLetters letters;
    const QByteArray written = letters.write(passphrase); // first, so that its letters get bytes of their own
    const std::vector<QByteArray> words = dictionary(known, letters);
    std::vector<const char*> pointers;
    for (const QByteArray& word : words) {
        pointers.push_back(word.constData());
    }
    pointers.push_back(nullptr);
    return ZxcvbnMatch(written.constData(), pointers.data(), nullptr);
}

} // namespace

PassphraseStrength strengthOf(const QString& passphrase, const QStringList& known) {
    if (passphrase.size() < shortestPassphrase) {
        return PassphraseStrength::TooShort;
    }
    const double bits = bitsOf(passphrase, known);
    if (bits < bitsOfFair) {
        return PassphraseStrength::Weak;
    }
    return passphrase.size() >= shortestStrong && bits >= bitsOfStrong ? PassphraseStrength::Strong : PassphraseStrength::Fair;
}

QString describe(PassphraseStrength strength) {
    switch (strength) {
    case PassphraseStrength::TooShort:
        return PassphraseStrengthWords::tr("The passphrase is too short. Use at least 12 characters; four words that have "
                                           "nothing to do with each other are good.");
    case PassphraseStrength::Weak:
        return PassphraseStrengthWords::tr("The passphrase is easy to guess. Use four words that have nothing to do with each "
                                           "other or with you.");
    case PassphraseStrength::Fair: return PassphraseStrengthWords::tr("Fair: four or more words make it strong.");
    case PassphraseStrength::Strong: return PassphraseStrengthWords::tr("Strong.");
    }
    return {};
}

std::optional<QString> passphraseProblem(const QString& passphrase, const QStringList& known) {
    const PassphraseStrength strength = strengthOf(passphrase, known);
    const bool isGood = strength == PassphraseStrength::Fair || strength == PassphraseStrength::Strong;
    return isGood ? std::nullopt : std::optional(describe(strength));
}

} // namespace brobygger
