// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheets/xlsx_dates.h"

#include <QRegularExpression>
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
