// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/full_name.h"

#include <QStringList>

namespace brobygger {

namespace {

/// Words that belong to the surname after them. "Al" and "El" are given names as well, but not in small letters.
bool isParticle(const QString& word, bool isFirst) {
    static const QStringList particles{
        QStringLiteral("af"),  QStringLiteral("av"),  QStringLiteral("al"),  QStringLiteral("da"),  QStringLiteral("de"),
        QStringLiteral("del"), QStringLiteral("den"), QStringLiteral("der"), QStringLiteral("di"),  QStringLiteral("do"),
        QStringLiteral("dos"), QStringLiteral("du"),  QStringLiteral("el"),  QStringLiteral("ibn"), QStringLiteral("la"),
        QStringLiteral("le"),  QStringLiteral("ten"), QStringLiteral("ter"), QStringLiteral("van"), QStringLiteral("von"),
        QStringLiteral("zu"),  QStringLiteral("zur")};
    return particles.contains(isFirst ? word : word.toLower());
}

} // namespace

NameParts namePartsOf(const QString& name) {
    const qsizetype comma = name.indexOf(QLatin1Char(','));
    if (comma >= 0) {
        return {name.mid(comma + 1).simplified(), name.left(comma).simplified()};
    }
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 2) {
        return {words.value(0), {}};
    }
    qsizetype surname = words.size() - 1;
    while (surname > 0 && isParticle(words.at(surname - 1), surname == 1)) {
        --surname;
    }
    return {words.mid(0, surname).join(QLatin1Char(' ')), words.mid(surname).join(QLatin1Char(' '))};
}

} // namespace brobygger
