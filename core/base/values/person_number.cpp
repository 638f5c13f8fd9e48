// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/person_number.h"

#include "core/base/text/text.h"

#include <QCoreApplication>
#include <array>

namespace brobygger {

namespace {

struct PersonNumberWords {
    Q_DECLARE_TR_FUNCTIONS(PersonNumber)
};

/// Century from digit 7 and the two-digit year (cpr.dk, "Personnummeret i CPR").
int danishYear(int twoDigits, int seventh) {
    if (seventh <= 3) {
        return 1900 + twoDigits;
    }
    if (seventh == 4 || seventh == 9) {
        return twoDigits <= 36 ? 2000 + twoDigits : 1900 + twoDigits;
    }
    return twoDigits <= 57 ? 2000 + twoDigits : 1800 + twoDigits;
}

bool hasDanishCheckDigit(const QString& digits) {
    static constexpr std::array<int, 10> weights = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        sum += weights[i] * digits[static_cast<qsizetype>(i)].digitValue();
    }
    return sum % 11 == 0;
}

/// The Luhn sum over the ten last digits (Skatteverket, SKV 704).
bool hasSwedishCheckDigit(const QString& twelveDigits) {
    int sum = 0;
    for (int i = 0; i < 10; ++i) {
        const int product = twelveDigits[i + 2].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += product > 9 ? product - 9 : product;
    }
    return sum % 10 == 0;
}

bool hasOnlyNumberCharacters(const QString& text) {
    for (const QChar c : text) {
        if (!c.isDigit() && c != QLatin1Char('-') && c != QLatin1Char('+') && !c.isSpace()) {
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<PersonNumber> PersonNumber::parse(const QString& text, PersonNumberKind kind, const QString& field,
                                                Problems& problems) {
    if (!hasOnlyNumberCharacters(text)) {
        problems.error(field, PersonNumberWords::tr("A personal number has only digits and a hyphen."));
        return std::nullopt;
    }
    return kind == PersonNumberKind::Danish ? parseDanish(digitsOf(text), field, problems)
                                            : parseSwedish(text, field, problems);
}

std::optional<PersonNumber> PersonNumber::parseDanish(const QString& digits, const QString& field, Problems& problems) {
    if (digits.size() != 10) {
        problems.error(field, PersonNumberWords::tr("A CPR number has ten digits, like 140368-1029."));
        return std::nullopt;
    }
    const int day = digits.mid(0, 2).toInt();
    const bool isReplacement = day > 60;
    const QDate birth(danishYear(digits.mid(4, 2).toInt(), digits[6].digitValue()), digits.mid(2, 2).toInt(),
                      isReplacement ? day - 60 : day);
    if (!birth.isValid()) {
        problems.error(field, PersonNumberWords::tr("The first six digits of the CPR number are not a date."));
        return std::nullopt;
    }
    // A number given out before October 2007 fulfils modulus 11 (cpr.dk); that of somebody born before is likely to be that
    // old.
    static const QDate firstWithout(2007, 10, 1);
    if (birth < firstWithout && !hasDanishCheckDigit(digits)) {
        problems.hint(
            field, PersonNumberWords::tr("The check digit does not fit. Check the number; some newer numbers are like that."));
    }
    return PersonNumber(digits, birth, isReplacement);
}

std::optional<PersonNumber> PersonNumber::parseSwedish(const QString& text, const QString& field, Problems& problems) {
    QString digits = digitsOf(text);
    if (digits.size() == 10) {
        const int thisYear = QDate::currentDate().year();
        int year = thisYear / 100 * 100 + digits.mid(0, 2).toInt();
        year -= year > thisYear ? 100 : 0;
        year -= text.contains(QLatin1Char('+')) ? 100 : 0; // "+" marks a person of a hundred years or more
        digits = QString::number(year) + digits.mid(2);
    }
    if (digits.size() != 12) {
        problems.error(field, PersonNumberWords::tr("A Swedish personal number has ten or twelve digits, like 19680314-1029."));
        return std::nullopt;
    }
    const int day = digits.mid(6, 2).toInt();
    const bool isReplacement = day > 60;
    const QDate birth(digits.mid(0, 4).toInt(), digits.mid(4, 2).toInt(), isReplacement ? day - 60 : day);
    if (!birth.isValid()) {
        problems.error(field, PersonNumberWords::tr("The first digits of the personal number are not a date."));
        return std::nullopt;
    }
    if (!hasSwedishCheckDigit(digits)) {
        problems.hint(field, PersonNumberWords::tr("The check digit does not fit. Check the number."));
    }
    return PersonNumber(digits, birth, isReplacement);
}

QString PersonNumber::formatted() const { return formatted(m_digits); }

QString PersonNumber::formatted(const QString& digits) {
    return digits.size() < 10 ? digits : digits.chopped(4) + QLatin1Char('-') + digits.right(4);
}

QString PersonNumber::masked(const QString& digits) { return digits.isEmpty() ? QString() : QStringLiteral("••••••-••••"); }

} // namespace brobygger
