// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"

#include <QDate>
#include <QString>
#include <optional>

namespace brobygger {

enum class PersonNumberKind { Danish, Swedish };

/// A Danish CPR number or a Swedish personnummer. Structure and date are what makes it one; the check digit is only a hint,
/// since numbers without valid modulus 11 have been given out since 2007 (cpr.dk, list of affected birth dates 10-05-2023).
class PersonNumber {
public:
    /// Reads ddmmyy-xxxx with or without hyphen (Danish), yymmdd-xxxx or yyyymmdd-xxxx (Swedish). Replacement numbers
    /// (day + 60) are numbers too. Problems are put at `field`; no number comes back when structure or date is wrong.
    static std::optional<PersonNumber> parse(const QString& text, PersonNumberKind kind, const QString& field,
                                             Problems& problems);

    /// Ten digits as stored and compared (Danish), twelve for Swedish.
    const QString& digits() const { return m_digits; }
    QString formatted() const; ///< 140368-1029, for eyes that may see it
    static QString formatted(const QString& digits);
    static QString masked(const QString& digits); ///< ••••••-•••• or empty
    QDate birthDate() const { return m_birthDate; }
    bool isReplacement() const { return m_isReplacement; }

private:
    PersonNumber(QString digits, QDate birthDate, bool isReplacement)
        : m_digits(std::move(digits))
        , m_birthDate(birthDate)
        , m_isReplacement(isReplacement) {}
    static std::optional<PersonNumber> parseDanish(const QString& digits, const QString& field, Problems& problems);
    static std::optional<PersonNumber> parseSwedish(const QString& text, const QString& field, Problems& problems);

    QString m_digits;
    QDate m_birthDate;
    bool m_isReplacement;
};

} // namespace brobygger
