// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/masked_numbers.h"

#include "core/base/values/person_number.h"

#include <QRegularExpression>

namespace brobygger {

QString withMaskedNumbers(const QString& text) {
    static const QRegularExpression shape(QStringLiteral("(?<!\\d)(\\d{6})[\\s.–-]{0,3}(\\d{4})(?!\\d)"));
    QString masked;
    qsizetype from = 0;
    for (auto found = shape.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString digits = match.captured(1) + match.captured(2);
        Problems problems;
        if (PersonNumber::parse(digits, PersonNumberKind::Danish, {}, problems)) { // ten digits may also be a telephone number
            masked += text.mid(from, match.capturedStart() - from) + PersonNumber::masked(digits);
            from = match.capturedEnd();
        }
    }
    return masked + text.mid(from);
}

} // namespace brobygger
