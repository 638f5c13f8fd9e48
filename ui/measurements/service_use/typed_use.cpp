// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/service_use/typed_use.h"

#include "core/base/text/text.h"

#include <QRegularExpression>
#include <QStringList>

namespace brobygger {

TypedUse readUse(const QString& typed) {
    static const QStringList nothing{QStringLiteral("ingen"), QStringLiteral("nul"),  QStringLiteral("aldrig"),
                                     QStringLiteral("inga"),  QStringLiteral("noll"), QStringLiteral("none"),
                                     QStringLiteral("never"), QStringLiteral("zero")};
    static const QStringList unknown{QStringLiteral("?"),        QStringLiteral("ukendt"),  QStringLiteral("ikke kendt"),
                                     QStringLiteral("ved ikke"), QStringLiteral("uoplyst"), QStringLiteral("okänt"),
                                     QStringLiteral("vet inte"), QStringLiteral("unknown"), QStringLiteral("not known")};
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{1,3}(?:[. ]\\d{3})+|\\d{1,9})\\s*"
                       "(?:x|stk|gange?|dage?|døgn|nætter|gånger|gång|dagar|dygn|times?|days?|nights?)?\\.?$"));
    const QString text = plainNumerals(visibleText(typed)).simplified().toLower();
    if (text.isEmpty()) {
        return {};
    }
    if (unknown.contains(text)) {
        return {std::nullopt, true};
    }
    if (nothing.contains(text)) {
        return {0};
    }
    QString digits = shape.match(text).captured(1);
    digits.remove(QLatin1Char('.')).remove(QLatin1Char(' '));
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber ? TypedUse{number} : TypedUse{std::nullopt, false, false};
}

} // namespace brobygger
