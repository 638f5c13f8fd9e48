// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/import_cells.h"

#include "core/base/text/text.h"
#include "core/base/time/clock.h"
#include "core/base/time/dates.h"
#include "core/base/values/email.h"
#include "core/base/values/money.h"
#include "core/base/values/person_number.h"
#include "core/base/values/phone.h"
#include "core/citizens/citizen_rules.h"
#include "core/sheets/full_name.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace brobygger {

namespace {

/// What stood there is not repeated: where columns have shifted, it may be anything of anybody.
CellValue problem(const char* sentence) { return {{}, QCoreApplication::translate("ImportCells", sentence)}; }

CellValue noDate() { return problem(QT_TRANSLATE_NOOP("ImportCells", "This is no date. Write for example 31-12-2026.")); }

/// The day of a cell; nothing when it is none or has no year.
std::optional<QDate> dateOf(const QString& cell, const CellFormat& format,
                            std::optional<QDate> (*parse)(const QString& text, QDate today) = parseDate) {
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
    return withoutYear.match(text).hasMatch() ? std::nullopt : parse(text, format.today);
}

const QRegularExpression& amountPattern() {
    static const QRegularExpression amount(QStringLiteral("\\d[\\d.,]*"));
    return amount;
}

bool isFree(const QString& text) {
    static const QStringList free{QStringLiteral("gratis"), QStringLiteral("free")};
    return free.contains(foldedWords(text).value(0));
}

/// Whether nothing but the words of a price stands beside the number: "25 kr./gang". Anything else may make it a number of
/// visits, a year, a discount or a telephone number.
bool saysOnlyAPrice(const QString& text) {
    static const QSet<QString> known = [] {
        QSet<QString> words;
        for (const char* word :
             {"kr",         "krone",     "kroner",  "dkk",       "ca",         "circa",     "fra",    "kun",   "pris",
              "prisen",     "er",        "entre",   "adgang",    "kontingent", "i",         "om",     "a",     "pr",
              "per",        "hver",      "en",      "gang",      "gangen",     "dag",       "dagen",  "uge",   "ugen",
              "maaned",     "maaneden",  "kvartal", "kvartalet", "halvaar",    "halvaaret", "aar",    "aaret", "aarligt",
              "maanedligt", "ugentligt", "saeson",  "saesonen",  "time",       "timen",     "person", "pers",  "deltager",
              "price",      "fee",       "visit",   "week",      "month",      "year"}) {
            words.insert(QLatin1String(word));
        }
        return words;
    }();
    static const QRegularExpression otherMark(QStringLiteral("[^\\p{L}\\p{M}\\d\\s.,:/()-]")); // per cent, another currency
    static const QRegularExpression counted(
        QStringLiteral("\\d\\s*(?:gang|dag|uge|måned|kvartal|halvår|år|sæson|time|person|deltager|visit|week|month|year)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption); // "1 gang" counts visits
    const QStringList words = foldedWords(QString(text).replace(amountPattern(), QStringLiteral(" ")));
    return !text.contains(otherMark) && !text.contains(counted) &&
           std::all_of(words.begin(), words.end(), [](const QString& word) { return known.contains(word); });
}

/// Whether the one number of a text is said to be kroner, and is to be paid: "50 kr. for medlemmer", "300,- inkl. kaffe". Then
/// the other words are a remark; those of a discount say what is not to be paid.
bool saysKroner(const QString& text) {
    static const QRegularExpression kroner(
        QStringLiteral("(?:\\b(?:kr|dkk|kroner)\\.?\\s*\\d)|(?:\\d[\\d.,]*\\s*(?:,-|-,|:-|kr\\b|dkk\\b|kroner\\b))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression notPaid(
        QStringLiteral("%|rabat|afslag|tilskud|refusion|spar|billigere|depositum|discount|deposit"),
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(kroner) && !text.contains(notPaid);
}

/// The amounts of a text, "gratis" in front being 0, each without the point or comma that ends a sentence.
QStringList amountsIn(const QString& text) {
    QStringList amounts = isFree(text) ? QStringList{QStringLiteral("0")} : QStringList();
    for (auto found = amountPattern().globalMatch(text); found.hasNext();) {
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

/// female, male and other, each at most once. A single letter is one only where nothing else stands: "m. børn" is not a man.
QStringList sexesIn(const QString& cell) {
    static const QHash<QString, QString> sexes = [] {
        QHash<QString, QString> known;
        const auto add = [&known](const char* sex, std::initializer_list<const char*> words) {
            for (const char* word : words) {
                known.insert(QLatin1String(word), QLatin1String(sex));
            }
        };
        add("female", {"kvinde", "kvinder", "kvindelig", "k", "kv", "female", "f", "woman", "women", "w", "kvinna", "kvinnor",
                       "pige", "piger"});
        add("male", {"mand", "maend", "mandlig", "m", "male", "man", "men", "maen", "dreng", "drenge"});
        add("other", {"andet", "anden", "a", "other", "o", "x", "annat", "annan"});
        return known;
    }();
    static const QRegularExpression letters(QStringLiteral("^\\p{L}\\.?(?:\\s*(?:[/+]|\\bog\\b)\\s*\\p{L}\\.?)*$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const bool isLetters = cell.trimmed().contains(letters);
    QStringList found;
    for (const QString& word : foldedWords(cell)) {
        const QString sex = word.size() > 1 || isLetters ? sexes.value(word) : QString();
        if (!sex.isEmpty() && !found.contains(sex)) {
            found.append(sex);
        }
    }
    return found;
}

/// Whether everybody is named: "alle, også mænd". Where a sex is named, "alle" must stand by itself: "alle kvinder" and
/// "kvinder i alle aldre" are women.
bool namesEverybody(const QString& cell) {
    static const QSet<QString> everybody{QStringLiteral("alle"),  QStringLiteral("begge"),     QStringLiteral("blandet"),
                                         QStringLiteral("any"),   QStringLiteral("all"),       QStringLiteral("both"),
                                         QStringLiteral("mixed"), QStringLiteral("everybody"), QStringLiteral("alla"),
                                         QStringLiteral("baada"), QStringLiteral("blandat")};
    static const QSet<QString> closing{QStringLiteral("er"),    QStringLiteral("kan"),    QStringLiteral("koen"),
                                       QStringLiteral("andre"), QStringLiteral("uanset"), QStringLiteral("velkomne"),
                                       QStringLiteral("are"),   QStringLiteral("welcome")};
    const bool hasSex = !sexesIn(cell).isEmpty();
    const QStringList words = cell.simplified().split(QLatin1Char(' '));
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QStringList parts = foldedWords(words.at(at));
        const bool isNamed =
            std::any_of(parts.begin(), parts.end(), [](const QString& part) { return everybody.contains(part); });
        const QStringList next = foldedWords(words.value(at + 1));
        const bool goesOn =
            !words.at(at).isEmpty() && words.at(at).back().isLetter() && !next.isEmpty() && !closing.contains(next.first());
        if (isNamed && !(hasSex && goesOn)) {
            return true;
        }
    }
    return false;
}

/// Whether somebody is left out: "alle undtagen mænd".
bool leavesSomebodyOut(const QString& cell) {
    static const QSet<QString> words{QStringLiteral("undtagen"), QStringLiteral("undtaget"), QStringLiteral("ikke"),
                                     QStringLiteral("except"),   QStringLiteral("not"),      QStringLiteral("utom"),
                                     QStringLiteral("inte")};
    const QStringList said = foldedWords(cell);
    return std::any_of(said.begin(), said.end(), [](const QString& word) { return words.contains(word); });
}

} // namespace

CellValue readTextCell(const QString& cell) { return {cell.trimmed()}; }

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
        return problem(QT_TRANSLATE_NOOP("ImportCells",
                                         "More than one amount stands here, so none is taken. Write for example 20 or 20,50."));
    }
    const bool isOnlyAPrice = !amounts.isEmpty() && (isFree(text) || saysOnlyAPrice(text));
    const bool isPrice = isOnlyAPrice || (!amounts.isEmpty() && saysKroner(text));
    const std::optional<Money> amount = isPrice ? parseMoney(amounts.first()) : std::nullopt;
    return amount ? CellValue{QString::number(amount->minor), {}, {}, isOnlyAPrice ? QString() : cell.simplified()}
                  : problem(QT_TRANSLATE_NOOP("ImportCells", "This is no amount. Write for example 20 or 20,50."));
}

CellValue readDateCell(const QString& cell, const CellFormat& format) {
    const std::optional<QDate> date = dateOf(cell, format);
    return date ? CellValue{isoDate(*date)} : noDate();
}

CellValue readBirthDateCell(const QString& cell, const CellFormat& format) {
    const std::optional<QDate> date = dateOf(cell, format, parseBirthDate);
    if (!date) {
        return noDate();
    }
    const QString wrong = birthDateProblem(*date, format.today);
    return wrong.isEmpty() ? CellValue{isoDate(*date)} : CellValue{{}, wrong};
}

CellValue readPhoneCell(const QString& cell) {
    if (isShortenedNumber(cell)) {
        return problem(QT_TRANSLATE_NOOP("ImportCells",
                                         "The spreadsheet has shortened this number, so its last digits are lost. "
                                         "Format the column as text, and write the number again."));
    }
    const SaidPhone said = readPhone(cell);
    return said.number.isEmpty() ? problem(QT_TRANSLATE_NOOP("ImportCells", "This is no telephone number."))
                                 : CellValue{said.number, {}, {}, said.rest};
}

CellValue readEmailCell(const QString& cell) {
    const QString email = emailIn(cell);
    if (email.isEmpty()) {
        return problem(
            QT_TRANSLATE_NOOP("ImportCells", "This is no whole e-mail address. Write for example navn@eksempel.dk."));
    }
    return {email, {}, {}, email == cell.trimmed() ? QString() : cell.simplified()};
}

/// Spreadsheets take a number's leading zero away: nine digits are a CPR number without it.
CellValue readPersonNumberCell(const QString& cell) {
    const QString digits = digitsOf(cell);
    const QString text = digits.size() == 9 ? QLatin1Char('0') + digits : plainNumerals(cell);
    Problems problems;
    const auto number = PersonNumber::parse(text, PersonNumberKind::Danish, QString(), problems);
    return number ? CellValue{number->digits()} : CellValue{{}, problems.list().first().message};
}

CellValue readPostcodeCell(const QString& cell) {
    static const QRegularExpression danish(QStringLiteral("^(?:DK[- ]?)?(\\d{4})(?:[.,]0+)?(?:[ ,]+(\\D.*))?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tooShort(QStringLiteral("^\\d{1,3}$"));
    const QString text = plainNumerals(cell.trimmed());
    if (tooShort.match(text).hasMatch()) {
        return problem(
            QT_TRANSLATE_NOOP("ImportCells", "A postcode has four digits. If it begins with 0, format the column as text."));
    }
    const auto match = danish.match(text);
    if (!match.hasMatch()) {
        return {cell.trimmed()}; // of another country
    }
    CellValue value{match.captured(1)};
    if (!match.captured(2).isEmpty()) {
        value.otherFields.append({QStringLiteral("town"), match.captured(2).trimmed()});
    }
    return value;
}

CellValue readAddressCell(const QString& cell) {
    static const QRegularExpression shape(QStringLiteral("^(\\S.*?)\\s*,\\s*((?:DK[- ]?)?\\d{4}(?:[ ,]+\\p{L}[^\\d,]*)?)$"),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    const QString text = cell.simplified();
    const auto match = shape.match(text);
    if (!match.hasMatch()) {
        return readTextCell(cell);
    }
    const CellValue postcode = readPostcodeCell(match.captured(2));
    CellValue value{match.captured(1)};
    value.otherFields = postcode.otherFields;
    value.otherFields.append({QStringLiteral("postcode"), postcode.text});
    return value;
}

CellValue readFullNameCell(const QString& cell) {
    const NameParts parts = namePartsOf(cell);
    return {{}, {}, {{QStringLiteral("given_name"), parts.givenName}, {QStringLiteral("surname"), parts.surname}}};
}

CellValue readSexCell(const QString& cell) {
    const QStringList sexes = sexesIn(cell);
    return sexes.size() == 1
               ? CellValue{sexes.first()}
               : problem(QT_TRANSLATE_NOOP("ImportCells", "This cannot be read as a sex. Write kvinde, mand or andet."));
}

CellValue readWelcomeSexCell(const QString& cell) {
    const QStringList sexes = sexesIn(cell);
    const bool isAnybody = sexes.size() > 1 || namesEverybody(cell) || foldedWords(cell).isEmpty();
    if (!leavesSomebodyOut(cell) && (isAnybody || sexes.size() == 1)) {
        return {isAnybody ? QStringLiteral("any") : sexes.first()};
    }
    return problem(QT_TRANSLATE_NOOP("ImportCells", "This cannot be read as a sex. Write kvinde, mand, andet or alle."));
}

CellValue readTimeCell(const QString& cell) {
    // A workbook gives a time with its seconds.
    static const QRegularExpression seconds(QStringLiteral("^(\\d{1,2}[:.]\\d{2})[:.]\\d{2}$"));
    const auto match = seconds.match(cell.trimmed());
    const std::optional<QTime> time = parseTime(match.hasMatch() ? match.captured(1) : cell.trimmed());
    return time ? CellValue{time->toString(QStringLiteral("HH:mm"))}
                : problem(QT_TRANSLATE_NOOP("ImportCells", "This is no time. Write for example 10.30."));
}

CellValue readMinutesCell(const QString& cell) {
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2}):(\\d{2})(?::\\d{2})?$")); // as a workbook keeps a length
    static const QRegularExpression units(
        QStringLiteral("^(?:(\\d{1,2})(?:[.,](\\d))?\\s*(?:t|h|time|timer|hours?|tim|timmar?|timme)\\.?)?"
                       "\\s*(?:og\\s+)?(?:(\\d{1,4})\\s*(?:m|min|minut|minutter|minutes|minuter)?\\.?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (CellValue whole = readNumberCell(cell); whole.problem.isEmpty()) {
        return whole;
    }
    const QString text = cell.trimmed();
    if (const auto match = clock.match(text); match.hasMatch()) {
        return {QString::number(match.captured(1).toInt() * 60 + match.captured(2).toInt())};
    }
    const auto match = units.match(text);
    if (!match.hasMatch() || (match.captured(1) + match.captured(3)).isEmpty()) {
        return problem(QT_TRANSLATE_NOOP("ImportCells", "This is no number of minutes. Write for example 45."));
    }
    return {QString::number(match.captured(1).toInt() * 60 + match.captured(2).toInt() * 6 + match.captured(3).toInt())};
}

CellValue readPermissionCell(const QString& cell) {
    static const QSet<QString> yes{QStringLiteral("ja"), QStringLiteral("yes"),  QStringLiteral("j"),
                                   QStringLiteral("y"),  QStringLiteral("x"),    QStringLiteral("1"),
                                   QStringLiteral("ok"), QStringLiteral("sand"), QStringLiteral("true")};
    static const QSet<QString> no{QStringLiteral("nej"),   QStringLiteral("no"),     QStringLiteral("n"),
                                  QStringLiteral("0"),     QStringLiteral("aldrig"), QStringLiteral("falsk"),
                                  QStringLiteral("false"), QStringLiteral("never")};
    const QStringList words = foldedWords(cell);
    const QString remark = words.size() > 1 ? cell.simplified() : QString();
    const auto has = [&words](const QSet<QString>& some) {
        return std::any_of(words.begin(), words.end(), [&some](const QString& word) { return some.contains(word); });
    };
    const bool isNotAsked = words == QStringList{QStringLiteral("n"), QStringLiteral("a")}; // n/a
    if (no.contains(words.value(0)) && !has(yes) && !isNotAsked) {
        return {QStringLiteral("0"), {}, {}, remark};
    }
    return yes.contains(words.value(0)) && !has(no) ? CellValue{QStringLiteral("1"), {}, {}, remark}
                                                    : problem(QT_TRANSLATE_NOOP("ImportCells", "This is neither yes nor no."));
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
