// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/phone.h"

#include "core/base/text/text.h"

#include <QRegularExpression>

namespace brobygger {

namespace {

constexpr qsizetype danishLength = 8;

/// Digits with what people put between them. A slash, a comma or a word stands between two numbers.
struct Run {
    QString text;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Two Danish numbers with nothing but room between them are the first one.
Run firstOfTwo(Run run, qsizetype digitsInFront) {
    qsizetype seen = 0;
    for (qsizetype at = 0; at < run.text.size(); ++at) {
        seen += run.text.at(at).isDigit() ? 1 : 0;
        if (seen == digitsInFront + danishLength) {
            run.text = run.text.left(at + 1);
            run.end = run.begin + at + 1;
            break;
        }
    }
    return run;
}

/// The number a run of digits is, with what was used of it; empty when it is none.
QString numberOf(Run& run) {
    static const QRegularExpression trunk(QStringLiteral("\\(0\\)"));
    const QString digits = digitsOf(run.text);
    const bool hasPlus = run.text.startsWith(QLatin1Char('+'));
    const bool hasZeros = !hasPlus && digits.startsWith(QLatin1String("00")) && digits.size() > danishLength + 2;
    if (hasPlus || hasZeros) {
        const QString abroad = digitsOf(QString(run.text).remove(trunk)).mid(hasZeros ? 2 : 0);
        if (!abroad.startsWith(QLatin1String("45"))) {
            constexpr qsizetype shortest = 7;
            constexpr qsizetype longest = 15; // ITU-T E.164
            return abroad.size() >= shortest && abroad.size() <= longest ? QLatin1Char('+') + abroad : QString();
        }
        const QString danish = abroad.mid(2);
        if (danish.size() == 2 * danishLength) {
            run = firstOfTwo(run, digits.size() - danish.size());
        }
        const bool isOne = danish.size() == danishLength || danish.size() == 2 * danishLength;
        return isOne ? danish.left(danishLength) : QString();
    }
    if (digits.size() == 2 * danishLength) {
        run = firstOfTwo(run, 0);
        return digits.left(danishLength);
    }
    if (digits.size() == danishLength + 2 && digits.startsWith(QLatin1String("45"))) {
        return digits.mid(2);
    }
    constexpr qsizetype shortest = 6; // the Faroes and Greenland
    constexpr qsizetype longest = 12;
    constexpr qsizetype longestUnbroken = 15; // a number abroad that was kept without its +
    const bool isUnbroken = run.text == digits;
    return digits.size() >= shortest && digits.size() <= (isUnbroken ? longestUnbroken : longest) ? digits : QString();
}

/// Without what only joined it to the number: "el. 20304051", "(efter kl. 16)", "tlf."
QString restOf(const QString& text) {
    static const QRegularExpression label(QStringLiteral("^(?:tlf|telefon|tel|mobil|mob|phone)\\b[.:]?\\s*$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression joined(QStringLiteral("^(?:[\\s/,;&.:-]+|(?:el|eller|og|or|and)\\b\\.?\\s*)+"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bracketed(QStringLiteral("^\\(([^()]*)\\)$"));
    QString rest = text.simplified();
    rest.remove(label).remove(joined);
    const auto match = bracketed.match(rest);
    return match.hasMatch() ? match.captured(1).trimmed() : rest;
}

QString grouped(const QString& digits) {
    return QStringList{digits.mid(0, 2), digits.mid(2, 2), digits.mid(4, 2), digits.mid(6, 2)}.join(QLatin1Char(' '));
}

} // namespace

bool isShortenedNumber(const QString& text) {
    static const QRegularExpression shortened(QStringLiteral("^[+-]?\\d+([.,]\\d+)?[eE][+-]?\\d+$"));
    return shortened.match(plainNumerals(visibleText(text)).simplified()).hasMatch();
}

SaidPhone readPhone(const QString& text) {
    static const QRegularExpression decimals(QStringLiteral("^(\\d{6,})[.,]0+$"));
    static const QRegularExpression emergency(
        QStringLiteral("^(112|114|1813)$")); // 112 alarm, 114 police, 1813 emergency doctor
    static const QRegularExpression digits(QStringLiteral("\\+?\\(?\\d(?:[\\d \\-.()]*\\d)?"));
    QString plain = plainNumerals(visibleText(text)).simplified();
    plain.replace(decimals, QStringLiteral("\\1"));
    if (isShortenedNumber(plain)) {
        return {{}, plain};
    }
    if (emergency.match(plain).hasMatch()) {
        return {plain, {}};
    }
    for (auto runs = digits.globalMatch(plain); runs.hasNext();) {
        const auto match = runs.next();
        Run run{match.captured(), match.capturedStart(), match.capturedEnd()};
        if (const QString number = numberOf(run); !number.isEmpty()) {
            const QStringList beside{restOf(plain.left(run.begin)), restOf(plain.mid(run.end))};
            return {number, beside.join(QLatin1Char(' ')).trimmed()};
        }
    }
    return {{}, plain};
}

QString comparablePhone(const QString& text) { return digitsOf(readPhone(text).number); }

QString formatPhone(const QString& text) {
    const SaidPhone said = readPhone(text);
    return said.number.size() == danishLength && said.rest.isEmpty() && !said.number.startsWith(QLatin1Char('+'))
               ? grouped(said.number)
               : text.simplified();
}

QString storedPhone(const QString& text) {
    const SaidPhone said = readPhone(text);
    return said.number.isEmpty() || !said.rest.isEmpty() ? text.simplified() : said.number;
}

} // namespace brobygger
