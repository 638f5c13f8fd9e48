// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/money.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace brobygger {

namespace {
const QLocale& danish() {
    static const QLocale locale(QLocale::Danish, QLocale::Denmark);
    return locale;
}
} // namespace

QString formatMoney(Money amount, Decimals decimals) {
    const bool whole = decimals == Decimals::WhenNeeded && amount.minor % 100 == 0;
    return danish().toString(static_cast<double>(amount.minor) / 100.0, 'f', whole ? 0 : 2) + QStringLiteral(" kr.");
}

std::optional<Money> parseMoney(const QString& text) {
    QString plain = text.trimmed().toLower();
    if (plain == QStringLiteral("gratis")) {
        return Money{0};
    }
    static const QRegularExpression currency(QStringLiteral("(kr\\.?|dkk|sek|,-)$"));
    plain.remove(currency).remove(QLatin1Char(' ')).remove(QChar(0x00a0));
    static const QRegularExpression shape(QStringLiteral("^(-?)(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:[.,](\\d{1,2}))?$"));
    const auto match = shape.match(plain);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    bool ok = false;
    const qint64 whole = match.captured(2).remove(QLatin1Char('.')).toLongLong(&ok);
    if (!ok || whole > 1'000'000'000'000) {
        return std::nullopt;
    }
    const qint64 minor = whole * 100 + match.captured(3).leftJustified(2, QLatin1Char('0')).toLongLong();
    return Money{match.captured(1).isEmpty() ? minor : -minor};
}

QString formatCount(qint64 count) { return danish().toString(count); }

QString formatPercent(double share) { return danish().toString(share * 100.0, 'f', 1) + QStringLiteral(" %"); }

QString formatDecimal(double value, int decimals) {
    const QString text = danish().toString(value, 'f', decimals);
    const bool isZero = std::none_of(text.cbegin(), text.cend(), [](QChar sign) { return sign >= u'1' && sign <= u'9'; });
    return isZero && value < 0 ? text.mid(1) : text;
}

} // namespace brobygger
