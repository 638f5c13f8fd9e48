// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/entries/entry_fields.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace brobygger {

std::optional<double> parseDecimal(const QString& text) {
    QString plain = plainNumerals(text.trimmed());
    plain.remove(QLatin1Char('%')).remove(QLatin1Char(' ')).remove(QChar(0x00a0));
    static const QRegularExpression shape(QStringLiteral("^(-?)(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?:[.,](\\d{1,6}))?$"));
    const auto match = shape.match(plain);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString decimals = match.captured(3);
    return (match.captured(1) + match.captured(2).remove(QLatin1Char('.')) + QLatin1Char('.') +
            (decimals.isEmpty() ? QStringLiteral("0") : decimals))
        .toDouble();
}

QString decimalText(double number) {
    constexpr int decimals = 6;
    QString text = QString::number(number, 'f', decimals);
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    if (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    return text.replace(QLatin1Char('.'), QLatin1Char(','));
}

QString unreadableAmount() { return QCoreApplication::translate("EntryFields", "Write an amount, for example 35 or 49,50."); }

QString unreadableDecimal() { return QCoreApplication::translate("EntryFields", "Write a number, for example 35 or 12,5."); }

} // namespace brobygger
