// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/search_forms.h"

#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/base/values/phone.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <functional>

namespace brobygger {

namespace {
/// Letters that Unicode does not take apart into a base letter and a mark, as passports write them where they do (ICAO Doc 9303
/// part 3), else the letter they were made from.
QString baseOf(QChar letter) {
    static const QHash<QChar, QString> bases = [] {
        QHash<QChar, QString> known{{QChar(u'ß'), QStringLiteral("ss")}, {QChar(u'þ'), QStringLiteral("th")},
                                    {QChar(u'æ'), QStringLiteral("ae")}, {QChar(u'œ'), QStringLiteral("oe")},
                                    {QChar(u'ĳ'), QStringLiteral("ij")}, {QChar(u'ǆ'), QStringLiteral("dz")},
                                    {QChar(u'ǳ'), QStringLiteral("dz")}, {QChar(u'ǉ'), QStringLiteral("lj")},
                                    {QChar(u'ǌ'), QStringLiteral("nj")}, {QChar(u'ʃ'), QStringLiteral("sh")}};
        const QString letters =
            QStringLiteral("øıłđðħŧŋəſĸŉŀƀƃƈƌƒƙƚƞƥƫƭƴƶǝǥȡȥȴȵȶȷȼɇɉɋɍɏɑɓɔɕɖɗɛɠɡɣɦɨɩɫɬɭɲɳɵɽɾʂʈʉʊʋʐʑʒʝⱡⱥⱦⱨⱪⱬⱳꝁꞑꞡꞣꞥꞧꞩ");
        const QString plain =
            QStringLiteral("oilddhtnesqnlbbcdfklnpttyzegdzlntjcejqryabocddeggghiilllnnorrstuuvzzzjlathkzwkngknrs");
        for (qsizetype at = 0; at < letters.size(); ++at) {
            known.insert(letters.at(at), plain.mid(at, 1));
        }
        for (const char16_t apostrophe : {u'ʼ', u'ʻ', u'ʽ', u'ʾ', u'ʿ', u'ꞌ'}) {
            known.insert(QChar(apostrophe), QString()); // letters to Unicode, marks to everybody else
        }
        return known;
    }();
    const auto base = bases.constFind(letter);
    return base == bases.constEnd() ? QString(letter) : *base;
}

/// One letter for what is written in two: aa and ae are a, oe is o.
void appendBase(QString& form, QChar base) {
    const QChar before = form.isEmpty() ? QChar() : form.back();
    const bool isSecondOfOne = (before == QLatin1Char('a') && (base == QLatin1Char('a') || base == QLatin1Char('e'))) ||
                               (before == QLatin1Char('o') && base == QLatin1Char('e'));
    if (!isSecondOfOne) {
        form.append(base);
    }
}

QString replaced(const QString& text, const QRegularExpression& pattern,
                 const std::function<QString(const QRegularExpressionMatch&)>& by) {
    QString result;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(from, match.capturedStart() - from) + by(match);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

QString twoDigits(const QString& number) {
    return number.size() == 1 && number != QStringLiteral("0") ? QLatin1Char('0') + number : number;
}

bool canBeDay(const QString& day) { return day.toInt() <= 31; }
bool canBeMonth(const QString& month) { return month.toInt() <= 12; }

/// Dates as the index keeps them, 05031958 and 19580305, also while they are being typed. Two, three or four pairs of digits
/// may just as well be a telephone number, which the same digits find.
QString withDatesJoined(const QString& text) {
    static const QRegularExpression yearFirst(
        QStringLiteral("(?<!\\d)((?:18|19|20)\\d\\d)([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?(?!\\d|[-/.]\\d)"));
    static const QRegularExpression dayFirst(
        QStringLiteral("(?<!\\d)(?<!\\d[-./])(\\d{1,2})\\s?[-./]\\s?(\\d{1,2})(?:\\s?[-./]\\s?(\\d{1,4}))?(?!\\d|[-./]\\d)"));
    static const QRegularExpression withBlanks(
        QStringLiteral("(?<!\\d)(?<!\\d )(\\d{1,2}) (\\d{1,2}) ((?:18|19|20)\\d\\d)(?!\\d)"));
    const auto fromDay = [](const QRegularExpressionMatch& match) {
        const QString day = match.captured(1);
        const QString month = match.captured(2);
        return canBeDay(day) && canBeMonth(month) ? twoDigits(day) + twoDigits(month) + match.captured(3) : match.captured();
    };
    const auto fromYear = [](const QRegularExpressionMatch& match) {
        const QString month = match.captured(3);
        const QString day = match.captured(4);
        return canBeMonth(month) && canBeDay(day) ? match.captured(1) + twoDigits(month) + twoDigits(day) : match.captured();
    };
    return replaced(replaced(replaced(text, yearFirst, fromYear), dayFirst, fromDay), withBlanks, fromDay);
}

/// Dates as they are spoken or typed without care, "onsdag den 5. marts 1958", "5 mar 58", "5-3 58", as pairs of digits. What
/// is meant may also be a name or a telephone number, so this is a reading beside the others.
QString withSpokenDatesJoined(const QString& text) {
    static const QRegularExpression named(QStringLiteral("(?:\\b\\p{L}+(?:dag|day)\\s+)?(?:\\bden\\s+)?(?<!\\d)(\\d{1,2})[-./ "
                                                         "]*(\\p{L}{3,})(?:[-./ ]*(\\d{4}|\\d{2}))?(?!\\d)"),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression loose(
        QStringLiteral("(?<!\\d)(?<!\\d[-./])(\\d{1,2})\\s?[-./ ]\\s?(\\d{1,2})\\s?[-./ ]\\s?(\\d{4}|\\d{2})(?!\\d|[-./]\\d)"));
    const auto fromName = [](const QRegularExpressionMatch& match) {
        const int month = monthNamed(match.captured(2));
        return month > 0 && canBeDay(match.captured(1))
                   ? twoDigits(match.captured(1)) + twoDigits(QString::number(month)) + match.captured(3)
                   : match.captured();
    };
    const auto fromDigits = [](const QRegularExpressionMatch& match) {
        const QString day = match.captured(1);
        const QString month = match.captured(2);
        return canBeDay(day) && canBeMonth(month) ? twoDigits(day) + twoDigits(month) + match.captured(3) : match.captured();
    };
    return replaced(replaced(text, named, fromName), loose, fromDigits);
}

/// The country in front is not kept with a Danish number. Without + it counts only before the eight digits of one.
QString withoutCountry(QString text) {
    static const QRegularExpression plus(QStringLiteral("\\+\\s?45(?=[^\\d]*\\d)"));
    static const QRegularExpression zeros(QStringLiteral("(?<!\\d)00\\s?45(?=\\s?\\d(?:[\\s.-]?\\d){7}(?![\\s.-]?\\d))"));
    return text.replace(plus, QStringLiteral(" ")).replace(zeros, QStringLiteral(" "));
}

/// With one kind of apostrophe and of hyphen, and without what nobody sees.
QString withPlainMarks(const QString& text) {
    static const QRegularExpression apostrophes(QStringLiteral("[‘’‛ʼʻʽʾʿꞌ′`´＇]"));
    static const QRegularExpression hyphens(QStringLiteral("[‐‑‒–—−]"));
    return visibleText(text).replace(apostrophes, QStringLiteral("'")).replace(hyphens, QStringLiteral("-"));
}

/// What is one thing although it is typed in two: Anne-Marie, O'Brien, a CPR number with a blank, a number with 45 in front.
QString withPartsJoined(QString text) {
    static const QRegularExpression marks(QStringLiteral("(?<=\\p{L})[-'](?=\\p{L})"));
    static const QRegularExpression number(QStringLiteral("(?<!\\d)(\\d{6}) (\\d{4})(?!\\d)"));
    static const QRegularExpression country(QStringLiteral("(?<!\\d)45[\\s.-]?(?=\\d(?:[\\s.-]?\\d){7}(?![\\s.-]?\\d))"));
    return text.remove(marks).replace(country, QStringLiteral(" ")).replace(number, QStringLiteral("\\1\\2"));
}

bool isNumber(const QString& word) {
    return std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
}

/// The words, with groups of digits put together: "22 33 44 55" is one number. A group of four or more ends one, since
/// "1958 2345" may be a year and a piece of a telephone number; if it is one number, both pieces find it.
QStringList withGroupsJoined(const QStringList& words) {
    QStringList joined;
    bool isOpen = false;
    for (const QString& word : words) {
        const bool isDigits = isNumber(word);
        if (isDigits && isOpen) {
            joined.last() += word;
        } else {
            joined.append(word);
        }
        isOpen = isDigits && word.size() < 4;
    }
    return joined;
}
} // namespace

QString searchForm(const QString& word) {
    constexpr char16_t beyondAscii = 0x80;
    QString form;
    form.reserve(word.size());
    for (const QChar letter : foldedText(word)) {
        if (letter.unicode() < beyondAscii) { // its own base
            appendBase(form, letter);
            continue;
        }
        for (const QChar base : baseOf(letter)) {
            appendBase(form, base);
        }
    }
    return form;
}

QStringList searchForms(const QString& text) {
    QStringList forms;
    for (const QString& word : foldedWords(text)) {
        forms.append(searchForm(word));
    }
    return forms;
}

QStringList nameTerms(const QString& name) {
    const QString plain = withPlainMarks(name);
    QStringList terms = searchForms(plain) + searchForms(withPartsJoined(plain));
    terms.removeDuplicates();
    return terms;
}

QStringList phoneTerms(const QString& text) {
    constexpr qsizetype fewestDigits = 4;
    QStringList terms;
    for (const QString& phone : phonesIn(text)) {
        // Any run of digits is the beginning of what is left from there on.
        const QString digits = digitsOf(phone);
        terms.append(digits); // 112 too
        for (qsizetype from = 1; from + fewestDigits <= digits.size(); ++from) {
            terms.append(digits.mid(from));
        }
    }
    terms.removeDuplicates();
    return terms;
}

QList<QStringList> searchReadings(const QString& text) {
    static const QRegularExpression personNumber(QStringLiteral("(?<!\\d)(\\d{6})-(\\d{4})(?!\\d)"));
    QString typed = withoutCountry(withPlainMarks(text).simplified());
    typed.replace(personNumber, QStringLiteral("\\1\\2"));
    QList<QStringList> readings;
    for (const QString& variant : {withPartsJoined(withSpokenDatesJoined(typed)), withPartsJoined(typed), typed}) {
        const QStringList reading = withGroupsJoined(searchForms(withDatesJoined(variant)));
        if (!reading.isEmpty() && !readings.contains(reading)) {
            readings.append(reading);
        }
    }
    return readings;
}

} // namespace brobygger
