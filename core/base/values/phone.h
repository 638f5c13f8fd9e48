// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace brobygger {

/// What a text says of a telephone number.
struct SaidPhone {
    QString number; ///< as it is kept; empty when the text has no number that can be told for certain
    QString rest;   ///< what else stands there: an extension, a second number, "efter kl. 16"
};

/// The one reading of telephone numbers, however they are grouped. A Danish number is its eight digits, without +45, 0045 and
/// (0); another keeps its country as +46701234567. Of two numbers the first counts. Digits that may be two things, hours,
/// years, dates, the number of a company, an account or a person that is called so (CVR, konto, CPR), and a number that a
/// spreadsheet has shortened (4,52E+09), whose digits are lost, are none.
SaidPhone readPhone(const QString& text);
/// Whether a spreadsheet has shortened a number in the text: "tlf. 4,52E+09".
bool isShortenedNumber(const QString& text);
/// The numbers of a text, each as readPhone gives it, at most twenty.
QStringList phonesIn(const QString& text);

/// `12 34 56 78` for a Danish number in any grouping, with or without +45; anything else as it was typed.
QString formatPhone(const QString& text);
/// The digits to compare by, with and without the + of another country alike; empty when the text has no number.
QString comparablePhone(const QString& text);
/// The sentence why a text has no telephone number; empty when it has one, or nothing stands there.
QString phoneProblem(const QString& text);
/// As it is kept: a number alone as readPhone gives it, anything else as it was typed.
QString storedPhone(const QString& text);

} // namespace brobygger
