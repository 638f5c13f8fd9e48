// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace brobygger {

/// As texts are compared: lower case without accents, with å/aa, æ/ae, ø/oe written alike, so that "Soren" is not "Søren" but
/// "Soeren" is. What the search finds is wider (core/storage/records/search_forms.h).
QString foldedText(const QString& text);
/// The folded words of a text: split at everything that is no letter or digit.
QStringList foldedWords(const QString& text);
/// A key that sorts bytewise as Danish names do: Æ Ø Å last, Aa as Å, ü as y; surname first.
QString danishSortKey(const QString& surname, const QString& givenName);
/// Only the digits, those of other scripts as 0 to 9.
QString digitsOf(const QString& text);
/// Typing steps between two words; two neighbours swapped count as one.
int editDistance(const QString& a, const QString& b);

/// Without what nobody sees: zero-width letters, byte order marks and direction marks. Every kind of space is a plain one.
QString visibleText(const QString& text);
/// Without the letters that turn the direction of what follows (Unicode, "Explicit Directional Formatting" and the marks):
/// nothing of Danish text needs them, and a foreign one can make a name or a number look like another with them. All else is
/// as it was.
QString withoutDirectionMarks(QString text);
/// Every kind of dash as a hyphen and every kind of digit as 0 to 9, for numbers and dates.
QString plainNumerals(QString text);

} // namespace brobygger
