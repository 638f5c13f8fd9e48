// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/phone.h"

#include "core/base/text/text.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <optional>

namespace brobygger {

namespace {
struct PhoneWords {
    Q_DECLARE_TR_FUNCTIONS(Phone)
};

constexpr qsizetype danishLength = 8;
constexpr qsizetype longestExtension = 4;

/// Digits with what people put between them. A slash, a comma, a bracket or a word stands between two numbers.
struct Run {
    QString text;
    QString digits;
    QList<qsizetype> groups; ///< how many digits stand together
    bool hasArea = false;    ///< the first group stands in brackets: (305) 555-0100
};

/// Which of the digits of a run are a number, and the number.
struct Part {
    QString number;
    qsizetype from = 0;
    qsizetype count = 0;
};

/// A country whose numbers are met here: its code, and how many digits follow at most; 0 where that differs widely.
struct Country {
    QLatin1String code;
    qsizetype longest = 0;
};

/// ITU-T, national numbering plans (itu.int/oth/T0202).
constexpr std::array countries{
    Country{QLatin1String("44"), 10}, Country{QLatin1String("46"), 9},  Country{QLatin1String("47"), 8},
    Country{QLatin1String("48"), 9},  Country{QLatin1String("49"), 0},  Country{QLatin1String("298"), 6},
    Country{QLatin1String("299"), 6}, Country{QLatin1String("354"), 7}, Country{QLatin1String("358"), 0}};

/// Of these only behind a + or 00: their codes also begin Danish numbers, or are too short to say anything.
constexpr std::array countriesFarAway{Country{QLatin1String("1"), 10}, Country{QLatin1String("33"), 9}};

bool isCountry(const QString& code) {
    return std::any_of(countries.begin(), countries.end(), [&code](const Country& country) { return code == country.code; });
}

Run runOf(const QString& text) {
    Run run{text, digitsOf(text), {}, text.startsWith(QLatin1Char('('))};
    bool isOpen = false;
    for (const QChar letter : text) {
        if (letter.isDigit() && isOpen) {
            ++run.groups.last();
        } else if (letter.isDigit()) {
            run.groups.append(1);
        }
        isOpen = letter.isDigit();
    }
    return run;
}

/// Whether a group of digits ends after the first `count`.
bool endsGroup(const Run& run, qsizetype count) {
    qsizetype sum = 0;
    return std::any_of(run.groups.begin(), run.groups.end(), [&](qsizetype group) { return (sum += group) == count; });
}

/// Whether the first `count` digits end with eight or more in one, or with two groups of four.
bool endsInOne(const Run& run, qsizetype count) {
    constexpr qsizetype half = danishLength / 2;
    qsizetype sum = 0;
    qsizetype before = 0;
    for (const qsizetype group : run.groups) {
        sum += group;
        if (sum == count) {
            return group >= danishLength || (group == half && before == half);
        }
        before = group;
    }
    return false;
}

/// Whether some groups that stand together are as long as a Danish number.
bool mayHoldDanish(const QList<qsizetype>& groups) {
    for (auto first = groups.begin(); first != groups.end(); ++first) {
        qsizetype sum = 0;
        for (auto next = first; next != groups.end() && sum < danishLength; ++next) {
            sum += *next;
        }
        if (sum == danishLength) {
            return true;
        }
    }
    return false;
}

/// Whether groups begin with a Danish number as one writes it: in one, in fours or in pairs. None begins with 0 or 1.
bool beginsDanish(const QList<qsizetype>& groups, const QString& digits) {
    const bool isWritten = groups.value(0) == danishLength || groups.mid(0, 2) == QList<qsizetype>{4, 4} ||
                           groups.mid(0, 4) == QList<qsizetype>{2, 2, 2, 2};
    return isWritten && digits.at(0) > QLatin1Char('1');
}

/// Whether so many digits after a Danish number can be an extension or another number.
bool canFollow(qsizetype digits) { return digits <= longestExtension || digits >= danishLength; }

/// How many digits stand before a short last group that comes after a long one: "0701234567 12".
qsizetype withoutExtension(const Run& run) {
    constexpr qsizetype longGroup = 7;
    const qsizetype groups = run.groups.size();
    const bool hasOne = groups > 1 && run.groups.last() <= longestExtension && run.groups.at(groups - 2) >= longGroup;
    return run.digits.size() - (hasOne ? run.groups.last() : 0);
}

/// A number with its country in front, after the first `skipped` digits.
std::optional<Part> abroad(const Run& run, qsizetype skipped) {
    const QString digits = run.digits.mid(skipped);
    if (digits.startsWith(QLatin1String("45"))) {
        const QString danish = digits.mid(2);
        const qsizetype used = skipped + 2 + danishLength;
        const bool isCountryTwice =
            danish.size() == danishLength + 2 && danish.startsWith(QLatin1String("45")) && !endsInOne(run, used);
        const bool isOne = danish.size() == 2 * danishLength || endsGroup(run, used);
        return isOne && !isCountryTwice ? std::optional(Part{danish.left(danishLength), 0, used}) : std::nullopt;
    }
    qsizetype used = withoutExtension(run);
    const auto cutBehind = [&](const Country& country) {
        const qsizetype longest = skipped + country.code.size() + country.longest;
        if (country.longest > 0 && digits.startsWith(country.code) && used > longest && endsGroup(run, longest)) {
            used = longest;
        }
    };
    std::for_each(countries.begin(), countries.end(), cutBehind);
    std::for_each(countriesFarAway.begin(), countriesFarAway.end(), cutBehind);
    constexpr qsizetype shortest = 7;
    constexpr qsizetype longest = 15; // ITU-T E.164
    const QString number = digits.left(used - skipped);
    return number.size() >= shortest && number.size() <= longest ? std::optional(Part{QLatin1Char('+') + number, 0, used})
                                                                 : std::nullopt;
}

/// Digits in one.
std::optional<Part> unbroken(const QString& digits) {
    constexpr qsizetype shortest = 6; // the Faroes and Greenland
    constexpr qsizetype longest = 15; // a number abroad that was kept without its +
    if (digits.size() == 2 * danishLength) {
        return Part{digits.left(danishLength), 0, danishLength};
    }
    if (digits.size() == danishLength + 2 && digits.startsWith(QLatin1String("45"))) {
        return Part{digits.mid(2), 0, digits.size()};
    }
    return digits.size() >= shortest && digits.size() <= longest ? std::optional(Part{digits, 0, digits.size()}) : std::nullopt;
}

/// How many digits in front are hours: "10-14 20304050". 0 when none are.
qsizetype hoursInFront(const QString& text) {
    static const QRegularExpression hours(QStringLiteral("^(\\d{1,2})(?:\\.\\d\\d)? ?- ?(\\d{1,2})(?:\\.\\d\\d)? "));
    const auto match = hours.match(text);
    const bool areHours = match.hasMatch() && match.captured(1).toInt() <= 24 && match.captured(2).toInt() <= 24;
    return areHours ? digitsOf(match.captured()).size() : 0;
}

/// The digits of an area in brackets belong to the number, unless a whole Danish number comes after them: "(12) 20304050".
std::optional<Part> withArea(const Run& run) {
    constexpr qsizetype americanLength = 10;
    const qsizetype area = run.groups.first();
    const QString code = run.digits.left(area);
    const bool isTrunk = code == QLatin1String("0");
    if (run.digits.size() - area == danishLength && (isTrunk || !(code.startsWith(QLatin1Char('0')) || isCountry(code)))) {
        return Part{run.digits.mid(area), area, danishLength};
    }
    if (run.groups.mid(0, 3) == QList<qsizetype>{3, 3, 4} && run.digits.size() - americanLength <= longestExtension) {
        return Part{run.digits.left(americanLength), 0, americanLength};
    }
    return std::nullopt;
}

/// A Danish number in one with something in front of it: "12 20304050", unless that is a country or the area of another one.
std::optional<Part> danishBehind(const Run& run) {
    const bool isArea =
        run.groups.first() > 1 && run.digits.startsWith(QLatin1Char('0')) && run.digits.at(1) != QLatin1Char('0');
    if (isArea) {
        return std::nullopt;
    }
    qsizetype before = 0;
    for (qsizetype at = 0; at < run.groups.size() && before <= longestExtension; before += run.groups.at(at++)) {
        const bool isCode = at == 1 && isCountry(run.digits.left(before));
        if (at > 0 && !isCode && run.groups.at(at) == danishLength && run.digits.at(before) > QLatin1Char('1') &&
            canFollow(run.digits.size() - before - danishLength)) {
            return Part{run.digits.mid(before, danishLength), before, danishLength};
        }
    }
    return std::nullopt;
}

/// Digits in pieces without a country in front that says how they are meant.
std::optional<Part> inPieces(const Run& run) {
    const QString& digits = run.digits;
    const qsizetype all = digits.size();
    if (all == danishLength) {
        return Part{digits, 0, all};
    }
    if (digits.startsWith(QLatin1String("45")) && all == danishLength + 2 && !endsInOne(run, danishLength)) {
        return Part{digits.mid(2), 0, all};
    }
    if (digits.startsWith(QLatin1String("45")) && run.groups.first() == danishLength + 2 && digits.at(2) > QLatin1Char('1') &&
        canFollow(all - danishLength - 2)) {
        return Part{digits.mid(2, danishLength), 0, danishLength + 2};
    }
    const qsizetype behindCode = all - danishLength - 2;
    if (digits.startsWith(QLatin1String("45")) && run.groups.first() == 2 && behindCode > 0 && canFollow(behindCode) &&
        beginsDanish(run.groups.mid(1), digits.mid(2))) {
        return Part{digits.mid(2, danishLength), 0, danishLength + 2};
    }
    if (const qsizetype hours = hoursInFront(run.text); hours > 0 && all - hours == danishLength) {
        return Part{digits.mid(hours), hours, danishLength};
    }
    if (run.hasArea) {
        if (auto part = withArea(run)) {
            return part;
        }
    }
    const bool hasCountry = isCountry(digits.left(run.groups.first()));
    if (beginsDanish(run.groups, digits) && canFollow(all - danishLength)) {
        // "47 41 23 45 67" may be Norwegian, or Danish with something behind it.
        return hasCountry ? std::nullopt : std::optional(Part{digits.left(danishLength), 0, danishLength});
    }
    if (all == 2 * danishLength && endsGroup(run, danishLength)) {
        return Part{digits.left(danishLength), 0, danishLength};
    }
    if (auto part = danishBehind(run)) {
        return part;
    }
    constexpr qsizetype shortest = 6;
    constexpr qsizetype longestWithZero = 11;
    constexpr qsizetype longest = 12;
    const qsizetype used = withoutExtension(run);
    const bool hasZero = digits.startsWith(QLatin1Char('0'));
    const bool isCertain = hasZero || hasCountry || !mayHoldDanish(run.groups);
    return isCertain && used >= shortest && used <= (hasZero ? longestWithZero : longest)
               ? std::optional(Part{digits.left(used), 0, used})
               : std::nullopt;
}

/// "2026-2027"; a later year before an earlier one may be a Danish number: "2030-2010".
bool areYears(const QString& text) {
    static const QRegularExpression years(QStringLiteral("^((?:19|20)\\d\\d) ?- ?((?:19|20)\\d\\d)$"));
    const auto match = years.match(text);
    return match.hasMatch() && match.captured(1).toInt() < match.captured(2).toInt();
}

/// "8.30-15.30", "8-15.30": the second later than the first.
bool areHoursWithMinutes(const QString& text) {
    static const QRegularExpression hours(
        QStringLiteral("^([01]?\\d|2[0-4])(\\.[0-5]\\d)? ?- ?([01]?\\d|2[0-4])(\\.[0-5]\\d)?$"));
    const auto match = hours.match(text);
    const bool hasMinutes = !match.captured(2).isEmpty() || !match.captured(4).isEmpty();
    return match.hasMatch() && hasMinutes && match.captured(1).toInt() < match.captured(3).toInt();
}

/// Hours, years, a date or a CPR number.
bool isSomethingElse(const QString& text) {
    static const QRegularExpression hours(
        QStringLiteral("^(?:(?:[01]?\\d|2[0-4])(?:\\.\\d\\d)? ?- ?(?:[01]?\\d|2[0-4])(?:\\.\\d\\d)?(?: |$))+$"));
    static const QRegularExpression date(
        QStringLiteral("^(?:0?[1-9]|[12]\\d|3[01])[-.] ?(?:0?[1-9]|1[0-2])[-.] ?(?:(?:19|20)\\d\\d|\\d\\d)$"));
    static const QRegularExpression yearFirst(
        QStringLiteral("^(?:19|20)\\d\\d[-.](?:0?[1-9]|1[0-2])[-.](?:0?[1-9]|[12]\\d|3[01])$"));
    static const QRegularExpression personNumber(QStringLiteral("^\\d{6}[- ]\\d{4}$"));
    return areYears(text) || hours.match(text).hasMatch() || date.match(text).hasMatch() || yearFirst.match(text).hasMatch() ||
           personNumber.match(text).hasMatch();
}

/// The number a run of digits is, with what was used of it; nothing when that cannot be told for certain.
std::optional<Part> numberOf(const Run& run) {
    constexpr qsizetype zeros = 2;
    if (run.text.startsWith(QLatin1Char('+'))) {
        return abroad(run, 0);
    }
    if (isSomethingElse(run.text)) {
        return std::nullopt;
    }
    if (run.digits.startsWith(QLatin1String("00")) && run.digits.size() > danishLength + zeros) {
        return abroad(run, zeros);
    }
    return run.groups.size() == 1 ? unbroken(run.digits) : inPieces(run);
}

/// Where the digit of that number stands.
qsizetype placeOf(const QString& text, qsizetype digit) {
    qsizetype at = 0;
    for (qsizetype seen = 0; at < text.size(); ++at) {
        if (text.at(at).isDigit() && seen++ == digit) {
            break;
        }
    }
    return at;
}

/// A number where it stands in a text.
struct FoundPhone {
    QString number;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Puts letters in the place of what is found and is none of a number's digits.
void blank(QString& plain, const QRegularExpression& form, bool (*isMeant)(const QString&)) {
    for (auto matches = form.globalMatch(plain); matches.hasNext();) {
        const auto match = matches.next();
        if (isMeant(match.captured())) {
            plain.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), QLatin1Char('x')));
        }
    }
}

/// With letters in the place of whole dates, pairs of years and opening hours with minutes, so that their digits are no part
/// of a number beside them. Years behind a digit may be the rest of a number: "+45 2010-2026".
QString withoutDates(QString plain) {
    static const QRegularExpression date(QStringLiteral(
        "(?<![\\d.+-])(?:\\d{1,2}[-.]\\d{1,2}[-.](?:19|20)\\d\\d|(?:19|20)\\d\\d[-.]\\d{1,2}[-.]\\d{1,2})(?![.-]?\\d)"));
    static const QRegularExpression years(
        QStringLiteral("(?<![\\d.+-])(?<!\\d )(?:19|20)\\d\\d ?- ?(?:19|20)\\d\\d(?![.-]?\\d)"));
    static const QRegularExpression hours(
        QStringLiteral("(?<![\\d.+-])\\d{1,2}(?:\\.\\d\\d)? ?- ?\\d{1,2}(?:\\.\\d\\d)?(?![.-]?\\d)"));
    blank(plain, date, isSomethingElse);
    blank(plain, years, areYears);
    blank(plain, hours, areHoursWithMinutes);
    return plain;
}

/// Whether the words right before digits say that they are the number of something else: "CVR 12345678", "Konto 1234-1234567".
/// Eight digits of MobilePay are a telephone; fewer are a shop.
bool isNamedOtherwise(const QString& before, qsizetype digits) {
    static const QRegularExpression names(
        QStringLiteral("(?<![\\p{L}\\d])(?:(?:cvr|cpr|ean|gln|konto|reg|iban)[-. ]*(?:nr|nummer)?|(?:p|se)[-. ]?(?:nr|nummer)"
                       "|iban[.: ]*[a-z]{2})[.: ]*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression shop(QStringLiteral("(?<!\\p{L})mobile ?pay[-. ]*(?:nr|nummer)?[.: ]*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return names.match(before).hasMatch() || (digits < danishLength && shop.match(before).hasMatch());
}

/// Whether a foreign country stands before a number that was read without it: what stands between them belongs to it too.
bool isBehindCountry(const QString& before) {
    static const QRegularExpression country(
        QStringLiteral("(?:\\+|(?<![\\d.,:])(?<!\\d[ .-])00) ?(?!45)\\d{1,6}[^\\p{L}\\d]*$"));
    return country.match(before).hasMatch();
}

/// The first number from there on of a text without dates.
std::optional<FoundPhone> firstFrom(const QString& plain, qsizetype from) {
    static const QRegularExpression digits(QStringLiteral("(?:\\+ ?|\\(\\d{1,5}\\) ?[-.]? ?)?\\d+(?:[ .-]{1,3}\\d+)*"));
    constexpr qsizetype wordsBefore = 24;
    for (auto runs = digits.globalMatch(plain, from); runs.hasNext();) {
        const auto match = runs.next();
        const Run run = runOf(match.captured());
        const auto part = numberOf(run);
        if (!part) {
            continue;
        }
        const qsizetype begin = match.capturedStart() + (part->from == 0 ? 0 : placeOf(run.text, part->from));
        const qsizetype end = match.capturedStart() + placeOf(run.text, part->from + part->count - 1) + 1;
        const QString before = plain.left(match.capturedStart()).right(wordsBefore);
        // "2O304050" with the letter O is no number of the Faroes.
        const bool isShort = digitsOf(part->number).size() < danishLength;
        const bool touchesLetter =
            (begin > 0 && plain.at(begin - 1).isLetter()) || (end < plain.size() && plain.at(end).isLetter());
        if (!(isShort && touchesLetter) && !isNamedOtherwise(before, run.digits.size()) && !isBehindCountry(before)) {
            return FoundPhone{part->number, begin, end};
        }
    }
    return std::nullopt;
}

/// Whether there is nothing to make plain: most numbers of a sheet.
bool isDigitsAlone(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

/// As digits of today without what nobody sees, and with the country in front without brackets.
QString plainPhones(const QString& text) {
    if (isDigitsAlone(text)) {
        return text;
    }
    static const QRegularExpression decimals(QStringLiteral("^(\\+?\\d{6,})[.,]0+$"));
    static const QRegularExpression bracketed(QStringLiteral("\\( ?(\\+|00) ?(\\d{1,3}) ?\\) ?"));
    static const QRegularExpression half(QStringLiteral("\\+ ?\\((\\d{1,3})\\) ?"));
    static const QRegularExpression trunk(QStringLiteral("((?:\\+|\\b00) ?\\d{1,3}) ?\\(0\\) ?"));
    // "+49 (30) 12345678", "+49/30/12345678", "030/12345678", but not the month "01/2026".
    static const QRegularExpression area(
        QStringLiteral("((?:\\+|(?<![\\d.,:])(?<!\\d[ .-])00) ?(?!45)\\d{1,3}) ?[(/ ] ?(\\d{1,5}) ?[)/] ?(?=\\d)"));
    static const QRegularExpression areaAlone(
        QStringLiteral("(?<![\\d/.+-])(?<![\\d/+-] )(0\\d{1,4}) ?/ ?(?!(?:19|20)\\d\\d\\b)(?=\\d(?:[ -]?\\d){4})"));
    static const QRegularExpression denmark(QStringLiteral("\\+ ?45 ?[+/] ?(?=\\d)"));
    QString plain = plainNumerals(visibleText(text)).simplified();
    return plain.replace(decimals, QStringLiteral("\\1"))
        .replace(bracketed, QStringLiteral("\\1\\2 "))
        .replace(half, QStringLiteral("+\\1 "))
        .replace(trunk, QStringLiteral("\\1 "))
        .replace(area, QStringLiteral("\\1 \\2 "))
        .replace(areaAlone, QStringLiteral("\\1 "))
        .replace(denmark, QStringLiteral("+45 "));
}

/// 112 alarm, 114 police, 1813 emergency doctor, alone or called a telephone; else empty.
QString emergencyNumber(const QString& plain) {
    static const QRegularExpression emergency(QStringLiteral("^(?:(?:tlf|telefon|tel|ring|alarm)[.:]* ?)?(112|114|1813)$"),
                                              QRegularExpression::CaseInsensitiveOption);
    return emergency.match(plain).captured(1);
}

/// Without what only joined it to the number: "el. 20304051", "(efter kl. 16)", "tlf.", half a bracket.
QString restOf(const QString& text) {
    static const QRegularExpression label(
        QStringLiteral("^\\(?(?:tlf|telefon|tel|mobil|mob|phone)\\.? ?(?:nr|nummer)?[.:]*\\s*\\(?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression joined(QStringLiteral("^(?:[\\s/,;&.:=')-]+|(?:el|eller|og|or|and)\\b\\.?\\s*)+"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bracketed(QStringLiteral("^\\(([^()]*)\\)$"));
    QString rest = text.simplified();
    rest.remove(label).remove(joined);
    if (const auto match = bracketed.match(rest); match.hasMatch()) {
        rest = match.captured(1).trimmed();
    }
    if (!rest.contains(QLatin1Char(')'))) {
        rest.remove(QLatin1Char('('));
    } else if (!rest.contains(QLatin1Char('('))) {
        rest.remove(QLatin1Char(')'));
    }
    const bool saysAnything = std::any_of(rest.begin(), rest.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
    return saysAnything ? rest.trimmed() : QString();
}

QString grouped(const QString& digits) {
    return QStringList{digits.mid(0, 2), digits.mid(2, 2), digits.mid(4, 2), digits.mid(6, 2)}.join(QLatin1Char(' '));
}

} // namespace

bool isShortenedNumber(const QString& text) {
    if (isDigitsAlone(text)) {
        return false;
    }
    // Alone any such number is one; among words "12E3" may be a door.
    static const QRegularExpression alone(QStringLiteral("^[+-]?\\d+([.,]\\d+)?E[+-]?\\d+$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression amongWords(
        QStringLiteral("(?<!\\d)(?:\\d+[.,]\\d+ ?E ?[+-]? ?\\d|\\d+E[+-]\\d|\\d{4,}E\\d{1,2}(?![\\d\\p{L}]))"),
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = plainNumerals(visibleText(text)).simplified();
    return alone.match(plain).hasMatch() || amongWords.match(plain).hasMatch();
}

SaidPhone readPhone(const QString& text) {
    const QString plain = plainPhones(text);
    if (isShortenedNumber(plain)) {
        return {{}, plain};
    }
    if (const QString emergency = emergencyNumber(plain); !emergency.isEmpty()) {
        return {emergency, {}};
    }
    const auto found = firstFrom(withoutDates(plain), 0);
    if (!found) {
        return {{}, plain};
    }
    const QStringList beside{restOf(plain.left(found->begin)), restOf(plain.mid(found->end))};
    return {found->number, beside.join(QLatin1Char(' ')).trimmed()};
}

QStringList phonesIn(const QString& text) {
    if (text.isEmpty()) {
        return {};
    }
    const QString plain = plainPhones(text);
    if (const QString emergency = emergencyNumber(plain); !emergency.isEmpty()) {
        return {emergency};
    }
    QStringList numbers;
    if (isShortenedNumber(plain)) {
        return numbers;
    }
    constexpr qsizetype most = 20; // a longer list is no remark about somebody
    const QString undated = withoutDates(plain);
    for (auto found = firstFrom(undated, 0); found && numbers.size() < most; found = firstFrom(undated, found->end)) {
        numbers.append(found->number);
    }
    return numbers;
}

QString comparablePhone(const QString& text) { return digitsOf(readPhone(text).number); }

QString phoneProblem(const QString& text) {
    if (text.trimmed().isEmpty() || !comparablePhone(text).isEmpty()) {
        return {};
    }
    const qsizetype digits = digitsOf(plainNumerals(text)).size();
    if (digits > 0 && digits < danishLength) {
        return PhoneWords::tr("This is no telephone number, or it lacks digits.");
    }
    return digits > danishLength ? PhoneWords::tr("This is no telephone number, or it has too many digits.")
                                 : PhoneWords::tr("This is no telephone number.");
}

QString formatPhone(const QString& text) {
    const SaidPhone said = readPhone(text);
    return said.number.size() == danishLength && said.rest.isEmpty() && !said.number.startsWith(QLatin1Char('+'))
               ? grouped(said.number)
               : text.simplified();
}

QString storedPhone(const QString& text) {
    const SaidPhone said = readPhone(text);
    return said.number.isEmpty() || !said.rest.isEmpty() ? text.simplified() : said.number;
}

} // namespace brobygger
