// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// Whether a text can be an e-mail address: a name, one @, and a domain with a dot in it. Whether anybody reads it is not
/// known.
bool isEmailAddress(const QString& text);
/// The first e-mail address in a text: "Anna <anna@eksempel.dk>"; empty when there is none.
QString emailIn(const QString& text);

} // namespace brobygger
