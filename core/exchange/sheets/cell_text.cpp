// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheets/cell_text.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {

constexpr double lastSerial = 2958466; // 9999-12-31 and a day
constexpr qint64 secondsInDay = 24 * 60 * 60;

/// The first section of a format without what is only shown: quoted and escaped letters, padding, colours.
QString bareCode(const QString& code) {
    static const QRegularExpression shown(QStringLiteral("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hmsHMS]+\\])[^\\]]*\\]"));
    QString bare = code;
    bare.remove(shown);
    bare.remove(QStringLiteral("General"), Qt::CaseInsensitive);
    return bare.section(QLatin1Char(';'), 0, 0);
}

} // namespace

bool isDateFormat(int id, const QString& code) {
    if (code.isEmpty()) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }
    static const QRegularExpression dateLetter(QStringLiteral("[dmyhsDMYHS]"));
    return bareCode(code).contains(dateLetter);
}

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

QString serialText(double serial, bool is1904, const SheetText& text) {
    if (!(serial >= 0) || serial > lastSerial) {
        return {};
    }
    const auto seconds = static_cast<qint64>(std::llround(serial * static_cast<double>(secondsInDay)));
    const qint64 day = seconds / secondsInDay;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % secondsInDay));
    if (day == 0 && !is1904) {
        return time.toString(QStringLiteral("HH:mm"));
    }
    // Day 60 of 1900 is a 29 February that never was; what is before it lies a day later.
    const QDate first = is1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return dateText(QDateTime(first.addDays(day), time), text);
}

} // namespace brobygger
