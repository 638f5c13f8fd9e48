// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/email.h"

#include <QRegularExpression>

namespace brobygger {

namespace {
// A domain is letters, digits and hyphens between dots (RFC 5321, 4.1.2); what marks an address in a text is no part of it.
const QString addressPattern = QStringLiteral("[^@\\s<>(),;:/\"]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");
} // namespace

bool isEmailAddress(const QString& text) {
    static const QRegularExpression whole(QRegularExpression::anchoredPattern(addressPattern));
    return whole.match(text).hasMatch();
}

QString emailIn(const QString& text) {
    if (!text.contains(QLatin1Char('@'))) {
        return {};
    }
    // Only where a name begins, so that a long cell is looked through once.
    static const QRegularExpression address(QStringLiteral("(?<![^@\\s<>(),;:/\"])") + addressPattern);
    return address.match(text).captured();
}

} // namespace brobygger
