// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_cells.h"

#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace brobygger {

namespace {

/// What stood there is not repeated: where columns have shifted, it may be anything of anybody.
CellValue problem(const char* sentence) {
    return {{}, QCoreApplication::translate("ImportCells", sentence)};
}

} // namespace

CellValue readTextCell(const QString& cell) {
    return {cell.trimmed()};
}

CellValue readNumberCell(const QString& cell) {
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,6})(?:[,.]0+)?\\s*(?:år|years|\\+)?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(cell.trimmed());
    if (!match.hasMatch()) {
        return problem(QT_TRANSLATE_NOOP("ImportCells", "This is no whole number."));
    }
    return {QString::number(match.captured(1).toInt())};
}

CellValue readMoneyCell(const QString& cell, const CellFormat& format) {
    QString text = cell.trimmed();
    if (format.decimal == QLatin1Char('.')) {
        text = text.remove(QLatin1Char(',')).replace(QLatin1Char('.'), QLatin1Char(','));
    }
    const std::optional<Money> amount = parseMoney(text);
    if (!amount) {
        return problem(QT_TRANSLATE_NOOP("ImportCells", "This is no amount. Write for example 20 or 20,50."));
    }
    return {QString::number(amount->minor)};
}

CellValue readDateCell(const QString& cell, const CellFormat& format) {
    static const QRegularExpression midnight(QStringLiteral("[ T]00[:.]00([:.]00)?$"));
    const QString text = cell.trimmed().remove(midnight);
    if (!format.dateFormat.isEmpty()) {
        const QDate date = QDate::fromString(text, format.dateFormat);
        return date.isValid() ? CellValue{isoDate(date)}
                              : problem(QT_TRANSLATE_NOOP("ImportCells", "This is no date. Write for example 31-12-2026."));
    }
    const std::optional<QDate> date = parseDate(text, format.today);
    if (!date || digitsOf(text).size() < 4) {
        return problem(QT_TRANSLATE_NOOP("ImportCells", "This is no date. Write for example 31-12-2026."));
    }
    return {isoDate(*date)};
}

CellValue readTimeCell(const QString& cell) {
    // A workbook gives a time with its seconds.
    static const QRegularExpression seconds(QStringLiteral("^(\\d{1,2}[:.]\\d{2})[:.]\\d{2}$"));
    const auto match = seconds.match(cell.trimmed());
    const std::optional<QTime> time = parseTime(match.hasMatch() ? match.captured(1) : cell.trimmed());
    return time ? CellValue{time->toString(QStringLiteral("HH:mm"))}
                : problem(QT_TRANSLATE_NOOP("ImportCells", "This is no time. Write for example 10.30."));
}

CellValue readYesNoCell(const QString& cell) {
    static const QStringList yes{QStringLiteral("ja"), QStringLiteral("yes"),  QStringLiteral("x"),
                                 QStringLiteral("1"),  QStringLiteral("sand"), QStringLiteral("true")};
    static const QStringList no{QStringLiteral("nej"),   QStringLiteral("no"),    QStringLiteral("0"),
                                QStringLiteral("falsk"), QStringLiteral("false"), QStringLiteral("-")};
    const QString word = cell.trimmed().toLower();
    if (yes.contains(word)) {
        return {QStringLiteral("1")};
    }
    return no.contains(word) ? CellValue{QStringLiteral("0")}
                             : problem(QT_TRANSLATE_NOOP("ImportCells", "This is neither yes nor no."));
}

} // namespace brobygger
