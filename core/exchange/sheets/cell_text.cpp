// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheets/cell_text.h"

#include <QRegularExpression>
#include <cmath>

namespace brobygger {

QString numberText(double value, const QString& formatCode, const SheetText& text) {
    constexpr double largestWhole = 1e15;
    if (!std::isfinite(value)) {
        return {};
    }
    if (value != std::trunc(value) || std::abs(value) >= largestWhole) {
        return QString::number(value, 'g', 15).replace(QLatin1Char('.'), text.decimal);
    }
    QString digits = QString::number(static_cast<qint64>(value));
    QString code = formatCode.section(QLatin1Char(';'), 0, 0);
    code.remove(QLatin1Char('\\')).remove(QLatin1Char('"'));
    static const QRegularExpression zeros(QStringLiteral("^0[0 -]{2,}0$"));
    if (value < 0 || !zeros.match(code).hasMatch() || digits.size() > code.count(QLatin1Char('0'))) {
        return digits;
    }
    digits = digits.rightJustified(code.count(QLatin1Char('0')), QLatin1Char('0'));
    qsizetype at = 0;
    for (QChar& letter : code) {
        letter = letter == QLatin1Char('0') ? digits.at(at++) : letter;
    }
    return code;
}

QString dateText(const QDateTime& at, const SheetText& text) {
    const QString date = at.date().toString(text.dateFormat.isEmpty() ? QStringLiteral("yyyy-MM-dd") : text.dateFormat);
    return at.time() == QTime(0, 0) ? date : date + at.time().toString(QStringLiteral(" HH:mm"));
}

} // namespace brobygger
