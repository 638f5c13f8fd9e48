// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace brobygger {

/// Lower case without accents, with å/aa, æ/ae, ø/oe written alike, so that "Soren" is not "Søren" but "Soeren" is.
QString foldForSearch(const QString& text);
/// The folded words of a text: split at everything that is no letter or digit.
QStringList searchWords(const QString& text);
/// A key that sorts bytewise as Danish names do: Æ Ø Å last, Aa as Å, ü as y; surname first.
QString danishSortKey(const QString& surname, const QString& givenName);
/// Only the digits.
QString digitsOf(const QString& text);
/// Typing steps between two words; two neighbours swapped count as one.
int editDistance(const QString& a, const QString& b);

/// `12 34 56 78` for a Danish number in any grouping, with or without +45; another number as it was typed.
QString formatPhone(const QString& text);
/// The digits to compare by: a Danish +45 or 0045 in front is dropped.
QString comparablePhone(const QString& text);

} // namespace brobygger
