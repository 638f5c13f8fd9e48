// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// A whole name in its two parts; either may be empty.
struct NameParts {
    QString givenName;
    QString surname;
};

/// "Bo Emil Ågård", "Ågård, Bo Emil", "Ludvig von der Leyen": the surname is what stands before a comma, else the last word
/// with the particles in front of it. One word alone is a given name.
NameParts namePartsOf(const QString& name);

} // namespace brobygger
