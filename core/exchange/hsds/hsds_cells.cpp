// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/hsds_cells.h"

#include "core/base/text/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <utility>

namespace brobygger {

namespace {

QString plainCell(const QString& text) { return plainNumerals(visibleText(text)).simplified().toLower(); }

/// The days a single word names; none for another word.
QList<int> weekdaysNamed(const QString& word) {
    static const QHash<QString, QList<int>> several{
        {QStringLiteral("hverdage"), {1, 2, 3, 4, 5}},
        {QStringLiteral("hverdag"), {1, 2, 3, 4, 5}},
        {QStringLiteral("weekdays"), {1, 2, 3, 4, 5}},
        {QStringLiteral("weekday"), {1, 2, 3, 4, 5}},
        {QStringLiteral("vardagar"), {1, 2, 3, 4, 5}},
        {QStringLiteral("weekend"), {6, 7}},
        {QStringLiteral("weekends"), {6, 7}},
        {QStringLiteral("weekenden"), {6, 7}},
        {QStringLiteral("dagligt"), {1, 2, 3, 4, 5, 6, 7}},
        {QStringLiteral("daglig"), {1, 2, 3, 4, 5, 6, 7}},
        {QStringLiteral("daily"), {1, 2, 3, 4, 5, 6, 7}},
        {QStringLiteral("dagligen"), {1, 2, 3, 4, 5, 6, 7}},
        {QStringLiteral("dage"), {1, 2, 3, 4, 5, 6, 7}},
        {QStringLiteral("day"), {1, 2, 3, 4, 5, 6, 7}},
        {QStringLiteral("days"), {1, 2, 3, 4, 5, 6, 7}},
        {QStringLiteral("dagar"), {1, 2, 3, 4, 5, 6, 7}},
    };
    if (const auto found = several.constFind(word); found != several.constEnd()) {
        return *found;
    }
    static const std::array<QRegularExpression, 7> names{
        QRegularExpression(QStringLiteral("^(mo|ma|må|(man|mån)(dag(e|en|ar|s)?)?|mon(days?)?)$")),
        QRegularExpression(QStringLiteral("^(tu|ti|(tirs?|tis)(dag(e|en|ar|s)?)?|tue(s(days?)?)?)$")),
        QRegularExpression(QStringLiteral("^(we|on|ons(dag(e|en|ar|s)?)?|wed(s|nes(days?)?)?)$")),
        QRegularExpression(QStringLiteral("^(th|to|tors?(dag(e|en|ar|s)?)?|thu(rs?(days?)?)?)$")),
        QRegularExpression(QStringLiteral("^(fr|fre(dag(e|en|ar|s)?)?|fri(days?)?)$")),
        QRegularExpression(QStringLiteral("^(sa|lø|lö|l[øö]r(dag(e|en|ar|s)?)?|sat(ur(days?)?)?)$")),
        QRegularExpression(QStringLiteral("^(su|sø|sö|s[øö]n(dag(e|en|ar|s)?)?|sun(days?)?)$"))};
    for (size_t at = 0; at < names.size(); ++at) {
        if (names[at].match(word).hasMatch()) {
            return {static_cast<int>(at) + 1};
        }
    }
    return {};
}

/// The number in the month a word says: "first", "2nd", "3.", "-1", "sidste"; 0 for another word.
int numberNamed(const QString& word) {
    static const QHash<QString, int> words{
        {QStringLiteral("first"), 1},  {QStringLiteral("første"), 1}, {QStringLiteral("första"), 1},
        {QStringLiteral("second"), 2}, {QStringLiteral("anden"), 2},  {QStringLiteral("andra"), 2},
        {QStringLiteral("third"), 3},  {QStringLiteral("tredje"), 3}, {QStringLiteral("fourth"), 4},
        {QStringLiteral("fjerde"), 4}, {QStringLiteral("fjärde"), 4}, {QStringLiteral("fifth"), 5},
        {QStringLiteral("femte"), 5},  {QStringLiteral("last"), -1},  {QStringLiteral("sidste"), -1},
        {QStringLiteral("sista"), -1},
    };
    static const QRegularExpression digits(QStringLiteral("^([+-]?[1-5])(st|nd|rd|th|\\.)?$"));
    const auto match = digits.match(word);
    return match.hasMatch() ? match.captured(1).toInt() : words.value(word, 0);
}

/// Takes the words of a list of days one after another.
class DayReader {
public:
    bool take(const QString& word) {
        static const QRegularExpression numbered(QStringLiteral("^([+-]?[1-5])([a-zæøåäö]{2,})$"));
        static const QStringList ranges{QStringLiteral("-"), QStringLiteral("til"), QStringLiteral("till"),
                                        QStringLiteral("through"), QStringLiteral("thru")};
        static const QStringList silent{QStringLiteral("og"),      QStringLiteral("and"),   QStringLiteral("och"),
                                        QStringLiteral("every"),   QStringLiteral("each"),  QStringLiteral("hver"),
                                        QStringLiteral("alle"),    QStringLiteral("all"),   QStringLiteral("alla"),
                                        QStringLiteral("of"),      QStringLiteral("the"),   QStringLiteral("i"),
                                        QStringLiteral("month"),   QStringLiteral("måned"), QStringLiteral("måneden"),
                                        QStringLiteral("månaden"), QStringLiteral("den")};
        // Of "Monday to Friday" the word between is no Danish Thursday.
        static const QRegularExpression english(QStringLiteral("^(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|[a-z]+days?)$"));
        const bool isEnglishRange = word == QLatin1String("to") && english.match(m_lastWord).hasMatch();
        if (ranges.contains(word) || isEnglishRange) {
            m_isRange = flush() && !m_days.isEmpty();
            return m_isRange;
        }
        if (const int number = numberNamed(word); number != 0 || isWeekdayNumber(word)) {
            return flush() && wait(word, number);
        }
        const auto match = numbered.match(word);
        if (match.hasMatch() && !weekdaysNamed(match.captured(2)).isEmpty()) {
            return flush() && add(weekdaysNamed(match.captured(2)), match.captured(1).toInt());
        }
        const QList<int> days = weekdaysNamed(word);
        if (days.isEmpty()) {
            return silent.contains(word);
        }
        m_lastWord = word;
        return add(days, std::exchange(m_number, 0));
    }

    std::optional<QList<HsdsDay>> days() {
        return flush() && !m_isRange && !m_days.isEmpty() ? std::optional(m_days) : std::nullopt;
    }

private:
    static bool isWeekdayNumber(const QString& word) {
        return word.size() == 1 && word >= QLatin1String("1") && word <= QLatin1String("7");
    }

    bool wait(const QString& word, int number) {
        m_waiting = word;
        m_number = number;
        return true;
    }

    /// A number that no day came for was a day itself: "1,2,3" is Monday to Wednesday.
    bool flush() {
        const QString word = std::exchange(m_waiting, {});
        m_number = 0;
        return word.isEmpty() || (isWeekdayNumber(word) && add({word.toInt()}, 0));
    }

    bool add(const QList<int>& weekdays, int number) {
        m_waiting.clear();
        if (std::exchange(m_isRange, false) && weekdays.size() == 1) {
            const int from = m_days.last().weekday;
            for (int day = from % 7 + 1; day != weekdays.first(); day = day % 7 + 1) {
                addOnce({day, 0});
            }
        }
        for (const int weekday : weekdays) {
            addOnce({weekday, number});
        }
        return true;
    }

    void addOnce(const HsdsDay& day) {
        if (!m_days.contains(day)) {
            m_days.append(day);
        }
    }

    QList<HsdsDay> m_days;
    QString m_lastWord;
    QString m_waiting;
    int m_number = 0;
    bool m_isRange = false;
};

} // namespace

QTime hsdsTime(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(?:\\d{4}-\\d\\d-\\d\\d[t ])?t?(?:kl\\.? ?|at )?(?<hour>\\d{1,2})"
                       "(?:[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d+)?)?)?"
                       " ?(?:(?<half>[ap])\\.?(?: ?m\\.?)?)? ?(?:z|utc|gmt|ces?t|[+-]\\d{2}:?\\d{2})?$"));
    static const QRegularExpression unbroken(QStringLiteral("^(?<hour>\\d{2})(?<minute>\\d{2})(?<half>)(?<second>)z?$"));
    const QString plain = plainCell(text);
    if (plain == QLatin1String("noon") || plain == QLatin1String("midday")) {
        return {12, 0};
    }
    if (plain == QLatin1String("midnight") || plain == QLatin1String("midnat")) {
        return {23, 59};
    }
    const auto whole = unbroken.match(plain);
    const auto match = whole.hasMatch() ? whole : form.match(plain);
    if (!match.hasMatch()) {
        return {};
    }
    int hour = match.captured(QStringLiteral("hour")).toInt();
    const int minute = match.captured(QStringLiteral("minute")).toInt();
    const int second = match.captured(QStringLiteral("second")).toInt();
    const QString half = match.captured(QStringLiteral("half"));
    if (!half.isEmpty() && hour <= 12) {
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    }
    return hour == 24 && minute == 0 ? QTime(23, 59) : QTime(hour, minute, second);
}

std::optional<HsdsHours> hsdsHoursOf(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(?:kl\\.? ?)?(\\d{1,2}[:.]\\d{2}) ?[-\\x{2013}] ?(\\d{1,2}[:.]\\d{2})$"));
    const auto match = form.match(plainCell(text));
    const HsdsHours hours{hsdsTime(match.captured(1)), hsdsTime(match.captured(2))};
    const bool areHours = hours.opens.isValid() && hours.closes.isValid() && hours.opens < hours.closes;
    return areHours ? std::optional(hours) : std::nullopt;
}

std::optional<QList<HsdsDay>> hsdsDaysOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("(?<=[a-zæøåäö]) ?- ?(?=[a-zæøåäö])"));
    static const QRegularExpression numberRange(QStringLiteral("(?<=\\d)-(?=\\d)"));
    static const QRegularExpression marks(QStringLiteral("[\\[\\]\"'()]"));
    static const QRegularExpression gaps(QStringLiteral("[\\s,;/&]+"));
    QString plain = plainCell(text);
    plain.remove(marks).replace(between, QStringLiteral(" - ")).replace(numberRange, QStringLiteral(" - "));
    DayReader reader;
    const QStringList words = plain.split(gaps, Qt::SkipEmptyParts);
    for (QString word : words) {
        const bool isAbbreviated = word.size() > 2 && word.endsWith(QLatin1Char('.')) && !word.at(0).isDigit();
        if (isAbbreviated) {
            word.chop(1);
        }
        if (!reader.take(word)) {
            return std::nullopt;
        }
    }
    return reader.days();
}

std::optional<HsdsRhythm> hsdsRhythmOf(const QString& text) {
    static const std::array<std::pair<QRegularExpression, HsdsRhythm>, 5> rhythms{{
        {QRegularExpression(QStringLiteral("^(bi-?weekly|fortnightly|every (other|two|2|second) weeks?"
                                           "|hver (anden|2\\.?) uge|hver (14\\.?|fjortende) dag|varannan vecka)$")),
         {HsdsUnit::Week, 2}},
        {QRegularExpression(QStringLiteral("^(week(ly)?|every week|ugentligt?|hver uge|veckovis|varje vecka)$")),
         {HsdsUnit::Week, 1}},
        {QRegularExpression(QStringLiteral("^(month(ly)?|every month|månedligt?|hver måned|månatligen|månadsvis)$")),
         {HsdsUnit::Month, 1}},
        {QRegularExpression(QStringLiteral("^(daily|every ?day|dagligt?|hver dag|alle dage|dagligen)$")), {HsdsUnit::Day, 1}},
        {QRegularExpression(QStringLiteral("^(yearly|annual(ly)?|every year|årligt?|hvert år|årligen)$")), {HsdsUnit::Year, 1}},
    }};
    const QString plain = plainCell(text);
    for (const auto& [words, rhythm] : rhythms) {
        if (words.match(plain).hasMatch()) {
            return rhythm;
        }
    }
    return std::nullopt;
}

QString hsdsStatusOf(const QString& text) {
    static const std::array<std::pair<QRegularExpression, QString>, 4> states{{
        {QRegularExpression(QStringLiteral("^(active|aktivt?|aktive|open|åbent?|åbne|öppen|i brug|in use|live|published|current"
                                           "|yes|ja|true|1|approved|godkendt)$")),
         QStringLiteral("active")},
        {QRegularExpression(QStringLiteral("^(defunct|nedlagt|ophørt|udgået|nedlagd|discontinued|ended)$")),
         QStringLiteral("defunct")},
        {QRegularExpression(QStringLiteral("^(temporar(il)?y closed|midlertidigt? lukket|tillfälligt stängd|paused?|på pause"
                                           "|pausad|suspended)$")),
         QStringLiteral("temporarily closed")},
        {QRegularExpression(QStringLiteral("^(in ?active|inaktivt?|inaktive|not active|ikke aktiv|closed|lukket|stängd|no|nej"
                                           "|false|0|archived|arkiveret|deleted|slettet|draft|kladde|unpublished)$")),
         QStringLiteral("inactive")},
    }};
    const QString plain =
        plainCell(text).replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
    for (const auto& [words, state] : states) {
        if (words.match(plain).hasMatch()) {
            return state;
        }
    }
    return {};
}

QString hsdsNumberOf(const QString& text) {
    static const QRegularExpression currency(QStringLiteral("^(?:kr\\.?|dkk) ?|(?: ?kr\\.?| ?dkk|,-)$"));
    static const QRegularExpression thousands(QStringLiteral("^[+-]?\\d{1,3}(?:\\.\\d{3})+,\\d+$"));
    static const QRegularExpression grouped(QStringLiteral("^[+-]?\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?$"));
    static const QRegularExpression comma(QStringLiteral("^[+-]?\\d+,\\d+$"));
    QString plain = plainCell(text).remove(currency);
    if (grouped.match(plain).hasMatch()) {
        plain.remove(QLatin1Char(' '));
    }
    if (thousands.match(plain).hasMatch()) {
        plain.remove(QLatin1Char('.'));
    }
    if (comma.match(plain).hasMatch()) {
        plain.replace(QLatin1Char(','), QLatin1Char('.'));
    }
    static const QRegularExpression number(QStringLiteral("^[+-]?\\d*\\.?\\d+(?:e[+-]?\\d+)?$|^[+-]?\\d+\\.$"));
    return number.match(plain).hasMatch() ? plain : QString();
}

QDate hsdsDateOf(const QString& text) {
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ].*)?$"));
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:[t ].*)?$"));
    const QString plain = plainCell(text);
    if (const auto match = yearFirst.match(plain); match.hasMatch()) {
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    const auto match = dayFirst.match(plain);
    const int day = match.captured(1).toInt();
    const int month = match.captured(3).toInt();
    // With slashes an American writes the month first.
    const bool isDoubtful = match.captured(2) == QLatin1String("/") && day <= 12 && day != month;
    return match.hasMatch() && !isDoubtful ? QDate(match.captured(4).toInt(), month, day) : QDate();
}

bool isHsdsNull(const QString& text, bool isOfPeople) {
    const QString trimmed = text.trimmed();
    if (trimmed == QLatin1String("null") || trimmed == QLatin1String("NULL") || trimmed == QLatin1String("\\N") ||
        trimmed == QLatin1String("undefined") || trimmed == QLatin1String("#N/A")) {
        return true;
    }
    static const QStringList words{QStringLiteral("null"), QStringLiteral("none"), QStringLiteral("nil"), QStringLiteral("nan"),
                                   QStringLiteral("n/a"),  QStringLiteral("na"),   QStringLiteral("-")};
    return !isOfPeople && words.contains(trimmed.toLower());
}

} // namespace brobygger
