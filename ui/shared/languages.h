// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;

namespace brobygger {

/// The stored text "da, ar" as it is read: "dansk, arabisk". A language of which we have no word is called as it calls itself,
/// and what is no language stays as it is.
QString languageNames(const QString& codes);
/// What somebody has typed as it is stored: names or codes, parted by commas or "og": "Dansk og arabisk" is "da, ar".
QString languageCodes(const QString& typed);
/// Offers the names of languages while the last of them is written.
void offerLanguages(QLineEdit* edit);

} // namespace brobygger
