// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace brobygger {

/// How numbers and dates of a sheet are to be written as text, so that an import reads them as it reads CSV.
struct SheetText {
    QChar decimal = QLatin1Char(',');
    QString dateFormat = {}; ///< as QDate::toString takes it; empty: yyyy-MM-dd
};

/// Whether a number format shows dates or times (ECMA-376 part 1, 18.8.30 and 18.8.31): `code` is the format's
/// own text, empty for a built-in `id`.
bool isDateFormat(int id, const QString& code);
/// A number without artefacts of binary fractions, with leading zeros where the format asks for them
/// ("000000-0000").
QString numberText(double value, const QString& formatCode, const SheetText& text);
/// A day counted from 1900 (with its false 29 February) or from 1904, as a date, a time, or both.
QString serialText(double serial, bool is1904, const SheetText& text);
QString dateText(const QDateTime& at, const SheetText& text);

} // namespace brobygger
