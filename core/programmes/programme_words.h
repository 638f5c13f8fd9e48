// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace brobygger {

/// The words a programme file uses for the values of its enums, in the order of the enums: one list for
/// reading and writing. Known only to programme_json.
inline const QStringList& programmeKindWords() {
    static const QStringList words{QStringLiteral("pilot"), QStringLiteral("main")};
    return words;
}

inline const QStringList& criterionKindWords() {
    static const QStringList words{QStringLiteral("required"), QStringLiteral("indicator"), QStringLiteral("exclusion")};
    return words;
}

inline const QStringList& strengthWords() {
    static const QStringList words{QStringLiteral("core"), QStringLiteral("possible")};
    return words;
}

inline const QStringList& testKindWords() {
    static const QStringList words{QStringLiteral("asked"),         QStringLiteral("age"),
                                   QStringLiteral("fact_is"),       QStringLiteral("fact_range"),
                                   QStringLiteral("parish_chosen"), QStringLiteral("parish_category"),
                                   QStringLiteral("municipality"),  QStringLiteral("reachable")};
    return words;
}

} // namespace brobygger
