// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace brobygger {

/// One more whenever the terms of a record become others: the index of a file that was made by earlier rules is made anew
/// when it is opened (Finder::catchUp).
inline constexpr int searchTermRules = 1;

/// A word as the search index keeps it: lower case and base letters, so that Søren, Soeren and Soren are one, and so are Åse,
/// Aase and Ase. The form of a beginning is a beginning of the form, and the form of a form is itself.
QString searchForm(const QString& word);
/// The words of a text in that form, split at everything that is no letter or digit.
QStringList searchForms(const QString& text);
/// What a name is found by: its words, and those with a hyphen or an apostrophe also in one.
QStringList nameTerms(const QString& name);
/// What a text is found by that has telephone numbers in it: any four or more digits in a row of each. Empty when it has none.
QStringList phoneTerms(const QString& text);

/// What was typed in a search field as the index may know it: a date as it is kept, a telephone number without its blanks and
/// its +45, a name without its hyphen. Several readings where it can be told in several ways; a record fits one when it has,
/// for each of its texts, a term beginning with it. The last is the one nearest to what was typed. Empty when nothing was
/// typed.
QList<QStringList> searchReadings(const QString& text);

} // namespace brobygger
