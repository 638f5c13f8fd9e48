// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_cells.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/citizens/citizen_rules.h"
#include "core/imports/full_name.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace brobygger {

namespace {

/// What stood there is not repeated: where columns have shifted, it may be anything of anybody.
CellValue problem(const char* sentence) {
    return {{}, QCoreApplication::translate("ImportCells", sentence)};
}

CellValue noDate() {
    return problem(QT_TRANSLATE_NOOP("ImportCells", "This is no date. Write for example 31-12-2026."));
}

/// The day of a cell; nothing when it is none or has no year.
std::optional<QDate> dateOf(const QString& cell, const CellFormat& format) {
    static const QRegularExpression universal(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+(Z|[+-]\\d{2}:?\\d{2})$"));
    static const QRegularExpression midnight(QStringLiteral("[ T]00[:.]00([:.]00([:.]0+)?)?$"));
    QString text = plainNumerals(cell.trimmed());
    if (universal.match(text).hasMatch()) {
        const QDateTime at = wallTimeOf(text);
        return at.isValid() ? std::optional(at.date()) : std::nullopt;
    }
    text.remove(midnight);
    if (!format.dateFormat.isEmpty()) {
        const QDate date = QDate::fromString(text, format.dateFormat);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    static const QRegularExpression withoutYear(QStringLiteral("^\\d{1,2}[^\\d\\p{L}]+\\d{1,2}\\.?$|^\\D*$"));
    return withoutYear.match(text).hasMatch() ? std::nullopt : parseDate(text, format.today);
}

/// The amounts of a text, "gratis" in front being 0, each without the point or comma that ends a sentence.
QStringList amountsIn(const QString& text) {
    static const QRegularExpression amount(QStringLiteral("\\d[\\d.,]*"));
    static const QStringList free{QStringLiteral("gratis"), QStringLiteral("free")};
    QStringList amounts = free.contains(searchWords(text).value(0)) ? QStringList{QStringLiteral("0")} : QStringList();
    for (auto found = amount.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (match.capturedStart() > 0 && text.at(match.capturedStart() - 1) == QLatin1Char('-') && amounts.isEmpty()) {
            return {}; // what is to be paid is not less than nothing
        }
        QString number = match.captured();
        while (number.endsWith(QLatin1Char('.')) || number.endsWith(QLatin1Char(','))) {
            number.chop(1);
        }
        amounts.append(number);
    }
    return amounts;
}

/// female, male and other, each at most once.
QStringList sexesIn(const QString& cell) {
    static const QHash<QString, QString> sexes = [] {
        QHash<QString, QString> known;
        const auto add = [&known](const char* sex, std::initializer_list<const char*> words) {
            for (const char* word : words) {
                known.insert(QLatin1String(word), QLatin1String(sex));
            }
        };
        add("female", {"kvinde", "kvinder", "kvindelig", "k", "kv", "female", "f", "woman", "women", "w", "kvinna", "kvinnor", "pige", "piger"});
        add("male", {"mand", "maend", "mandlig", "m", "male", "man", "men", "maen", "dreng", "drenge"});
        add("other", {"andet", "anden", "a", "other", "o", "x", "annat", "annan"});
        return known;
    }();
    QStringList found;
    for (const QString& word : searchWords(cell)) {
        const QString sex = sexes.value(word);
        if (!sex.isEmpty() && !found.contains(sex)) {
            found.append(sex);
        }
    }
    return found;
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
    QString text = plainNumerals(cell.trimmed());
    static const QRegularExpression thousands(QStringLiteral("(?<=\\d),(?=\\d{3}(?!\\d))"));
    if (format.decimal == QLatin1Char('.')) {
        text = text.remove(QLatin1Char(',')).replace(QLatin1Char('.'), QLatin1Char(','));
    } else if (!text.contains(QLatin1Char('.'))) {
        text.remove(thousands); // three digits after a comma are no øre
    }
    if (const std::optional<Money> amount = parseMoney(text)) {
        return {QString::number(amount->minor)};
    }
    const QStringList amounts = amountsIn(text);
    if (amounts.size() > 1) {
        return problem(QT_TRANSLATE_NOOP("ImportCells", "More than one amount stands here, so none is taken. Write for example 20 or 20,50."));
    }
    const std::optional<Money> amount = amounts.isEmpty() ? std::nullopt : parseMoney(amounts.first());
    return amount ? CellValue{QString::number(amount->minor)}
                  : problem(QT_TRANSLATE_NOOP("ImportCells", "This is no amount. Write for example 20 or 20,50."));
}

CellValue readDateCell(const QString& cell, const CellFormat& format) {
    const std::optional<QDate> date = dateOf(cell, format);
    return date ? CellValue{isoDate(*date)} : noDate();
}

CellValue readBirthDateCell(const QString& cell, const CellFormat& format) {
    std::optional<QDate> date = dateOf(cell, format);
    if (date && *date > format.today && !cell.contains(QString::number(date->year()))) {
        date = date->addYears(-100); // a year in two digits
    }
    if (!date) {
        return noDate();
    }
    const QString wrong = birthDateProblem(*date, format.today);
    return wrong.isEmpty() ? CellValue{isoDate(*date)} : CellValue{{}, wrong};
}

CellValue readPhoneCell(const QString& cell) {
    static const QRegularExpression shortened(QStringLiteral("^\\d+([.,]\\d+)?[eE][+-]?\\d+$"));
    if (shortened.match(cell.trimmed()).hasMatch()) {
        return problem(QT_TRANSLATE_NOOP("ImportCells", "The spreadsheet has shortened this number, so its last digits are lost. "
                                                        "Format the column as text, and write the number again."));
    }
    const SaidPhone said = readPhone(cell);
    return said.number.isEmpty() ? problem(QT_TRANSLATE_NOOP("ImportCells", "This is no telephone number."))
                                 : CellValue{said.number, {}, {}, said.rest};
}

CellValue readPostcodeCell(const QString& cell) {
    static const QRegularExpression danish(QStringLiteral("^(?:DK[- ]?)?(\\d{4})(?:[.,]0+)?(?:[ ,]+(\\D.*))?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tooShort(QStringLiteral("^\\d{1,3}$"));
    const QString text = plainNumerals(cell.trimmed());
    if (tooShort.match(text).hasMatch()) {
        return problem(QT_TRANSLATE_NOOP("ImportCells", "A postcode has four digits. If it begins with 0, format the column as text."));
    }
    const auto match = danish.match(text);
    if (!match.hasMatch()) {
        return {cell.trimmed()}; // of another country
    }
    CellValue value{match.captured(1)};
    if (!match.captured(2).isEmpty()) {
        value.also.append({QStringLiteral("town"), match.captured(2).trimmed()});
    }
    return value;
}

CellValue readFullNameCell(const QString& cell) {
    const NameParts parts = namePartsOf(cell);
    return {{}, {}, {{QStringLiteral("given_name"), parts.givenName}, {QStringLiteral("surname"), parts.surname}}};
}

CellValue readSexCell(const QString& cell) {
    const QStringList sexes = sexesIn(cell);
    return sexes.size() == 1 ? CellValue{sexes.first()}
                             : problem(QT_TRANSLATE_NOOP("ImportCells", "This cannot be read as a sex. Write kvinde, mand or andet."));
}

CellValue readWelcomeSexCell(const QString& cell) {
    static const QSet<QString> everybody{QStringLiteral("alle"), QStringLiteral("begge"), QStringLiteral("blandet"), QStringLiteral("any"),
                                         QStringLiteral("all"),  QStringLiteral("both"),  QStringLiteral("mixed"),   QStringLiteral("everybody"),
                                         QStringLiteral("alla"), QStringLiteral("baada"), QStringLiteral("blandat")};
    const QStringList sexes = sexesIn(cell);
    const QStringList words = searchWords(cell);
    const bool isNamed = std::any_of(words.begin(), words.end(), [](const QString& word) { return everybody.contains(word); });
    if (sexes.size() == 1) {
        return {sexes.first()};
    }
    return sexes.size() > 1 || isNamed || words.isEmpty()
               ? CellValue{QStringLiteral("any")}
               : problem(QT_TRANSLATE_NOOP("ImportCells", "This cannot be read as a sex. Write kvinde, mand, andet or alle."));
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
