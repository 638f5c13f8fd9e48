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

/// A number without artefacts of binary fractions, with leading zeros where the format asks for them
/// ("000000-0000").
QString numberText(double value, const QString& formatCode, const SheetText& text);
/// A day, and its time where it has one.
QString dateText(const QDateTime& at, const SheetText& text);

} // namespace brobygger
