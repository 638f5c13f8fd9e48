// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offers/schedule_text.h"

#include "core/base/time/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace brobygger {

namespace {

struct OfferScheduleWords {
    Q_DECLARE_TR_FUNCTIONS(OfferSchedule)
};

QString weekdayName(int weekday) {
    const std::array<QString, 7> names{OfferScheduleWords::tr("Monday"),    OfferScheduleWords::tr("Tuesday"),
                                       OfferScheduleWords::tr("Wednesday"), OfferScheduleWords::tr("Thursday"),
                                       OfferScheduleWords::tr("Friday"),    OfferScheduleWords::tr("Saturday"),
                                       OfferScheduleWords::tr("Sunday")};
    return names.at(static_cast<size_t>(weekday - 1));
}

/// The days a word of the week names, by its beginning; none for another word.
QList<int> weekdaysOf(const QString& word) {
    static const QList<std::pair<QString, QList<int>>> beginnings{
        {QStringLiteral("hverdag"), {1, 2, 3, 4, 5}},
        {QStringLiteral("vardag"), {1, 2, 3, 4, 5}},
        {QStringLiteral("weekday"), {1, 2, 3, 4, 5}},
        {QStringLiteral("daglig"), {1, 2, 3, 4, 5, 6, 7}},
        {QStringLiteral("daily"), {1, 2, 3, 4, 5, 6, 7}},
        {QStringLiteral("weekend"), {6, 7}},
        {QStringLiteral("man"), {1}},
        {QStringLiteral("mån"), {1}},
        {QStringLiteral("mon"), {1}},
        {QStringLiteral("tir"), {2}},
        {QStringLiteral("tis"), {2}},
        {QStringLiteral("tue"), {2}},
        {QStringLiteral("ons"), {3}},
        {QStringLiteral("wed"), {3}},
        {QStringLiteral("tor"), {4}},
        {QStringLiteral("thu"), {4}},
        {QStringLiteral("fre"), {5}},
        {QStringLiteral("fri"), {5}},
        {QStringLiteral("lør"), {6}},
        {QStringLiteral("lör"), {6}},
        {QStringLiteral("sat"), {6}},
        {QStringLiteral("søn"), {7}},
        {QStringLiteral("sön"), {7}},
        {QStringLiteral("sun"), {7}},
    };
    for (const auto& [beginning, days] : beginnings) {
        if (word.startsWith(beginning)) {
            return days;
        }
    }
    return {};
}

const QString& weekdayPattern() {
    static const QString pattern = QStringLiteral("hverdage?|vardagar|weekdays?|dagligt?|dagligen|daily|weekend(?:en)?"
                                                  "|(?:man|tirs|ons|tors|fre|lør|søn|mån|tis|lör|sön)(?:dag(?:e|en|ar)?)?"
                                                  "|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tir|tor");
    return pattern;
}

int weeksOf(const QString& word) {
    if (word == QLatin1String("tredje") || word == QLatin1String("third")) {
        return 3;
    }
    if (word == QLatin1String("fjerde") || word == QLatin1String("fjärde") || word == QLatin1String("fourth")) {
        return 4;
    }
    const int number = word.left(1).toInt();
    return number > 0 ? number : 2; // hver anden, varannan, every other
}

/// Weeks that are named by their number being even or odd.
const QString& parityPattern() {
    static const QString pattern = QStringLiteral("u?lige uger?|odd weeks?|even weeks?|(?:udda|jämna?) veck(?:a|or)");
    return pattern;
}

/// Lower case and one blank between words.
QString plainSchedule(const QString& text) { return text.simplified().toLower(); }

/// Reads the text from left to right: days wait until a time comes for them.
class Reader {
public:
    QList<OfferSession> read(const QString& text) {
        // Named groups: what each piece of the text is.
        static const QRegularExpression pieces(
            QStringLiteral("(?:hver(?:t)?|every|var)\\s*(?<weeks>\\d\\.?|%2)\\s*(?:uger?|weeks?|vecka)"
                           "|(?<fortnight>\\bhver(?:t)?\\s*(?:14\\.?|fjortende)\\s*dag\\b|\\b%3\\b)"
                           "|(?:hver(?:t)?|every|var)\\s*(?<rhythm>\\d\\.|%2)"
                           "|(?:kl\\.?\\s*)?(?<from>\\d{1,2}(?:[.:]\\d{2})?)\\s*(?:-|–|til|till|to)\\s*(?:kl\\.?\\s*)?(?<to>"
                           "\\d{1,2}(?:[.:]\\d{2})?)"
                           "|kl\\.?\\s*(?<at>\\d{1,2}(?:[.:]\\d{2})?)"
                           "|(?<bare>\\d{1,2}[.:]\\d{2})"
                           "|\\b(?<day>%1)\\b"
                           "|(?<range>-|–|\\btil\\b|\\btill\\b|\\bto\\b)")
                .arg(weekdayPattern(), QStringLiteral("anden|andet|annan|other|second|tredje|third|fjerde|fjärde|fourth"),
                     QStringLiteral("(?:%1)").arg(parityPattern())));
        for (auto found = pieces.globalMatch(text); found.hasNext();) {
            if (!take(found.next())) {
                return {};
            }
        }
        if (!m_waiting.isEmpty()) {
            return {}; // a day without a time
        }
        return m_sessions;
    }
    int everyWeeks() const { return m_everyWeeks; }

private:
    bool take(const QRegularExpressionMatch& piece) {
        const auto has = [&piece](const char* name) { return !piece.captured(QLatin1String(name)).isEmpty(); };
        const auto word = [&piece](const char* name) { return piece.captured(QLatin1String(name)); };
        if (has("weeks")) {
            m_everyWeeks = weeksOf(word("weeks"));
        } else if (has("fortnight")) {
            m_everyWeeks = 2;
        } else if (has("rhythm")) {
            m_rhythm = weeksOf(word("rhythm"));
        } else if (has("day")) {
            addDays(weekdaysOf(word("day")));
        } else if (has("range")) {
            m_isRange = !m_waiting.isEmpty();
        } else if (has("from")) {
            return addTimes(word("from"), word("to"));
        } else {
            const QString at = has("at") ? word("at") : word("bare");
            return addTimes(at, at);
        }
        return true;
    }

    void addDays(const QList<int>& days) {
        if (m_isRange && days.size() == 1) {
            for (int day = m_waiting.last().weekday + 1; day < days.first(); ++day) {
                wait(day);
            }
        }
        m_isRange = false;
        for (const int day : days) {
            wait(day);
        }
        m_rhythm = 1;
    }

    void wait(int day) {
        OfferSession session;
        session.weekday = day;
        session.everyWeeks = m_rhythm;
        m_waiting.append(session);
    }

    /// False when the text is no time of day.
    bool addTimes(const QString& from, const QString& to) {
        const std::optional<QTime> starts = parseTime(from);
        const std::optional<QTime> ends = parseTime(to);
        if (!starts || !ends || *ends < *starts) {
            return false;
        }
        // A second time with no new day is another time on the same days.
        const QList<OfferSession> days = m_waiting.isEmpty() ? m_lastDays : m_waiting;
        for (OfferSession session : days) {
            session.starts = *starts;
            session.ends = *ends;
            m_sessions.append(session);
        }
        m_lastDays = days;
        m_waiting.clear();
        return !days.isEmpty();
    }

    QList<OfferSession> m_sessions;
    QList<OfferSession> m_waiting;
    QList<OfferSession> m_lastDays;
    int m_everyWeeks = 1;
    int m_rhythm = 1;
    bool m_isRange = false;
};

QString formatSession(const OfferSession& session) {
    const bool hasEnd = session.ends > session.starts;
    QString text = hasEnd ? OfferScheduleWords::tr("%1 at %2–%3")
                                .arg(weekdayName(session.weekday), formatTime(session.starts), formatTime(session.ends))
                          : OfferScheduleWords::tr("%1 at %2").arg(weekdayName(session.weekday), formatTime(session.starts));
    if (session.everyWeeks > 1) {
        text +=
            session.firstOn.isValid()
                ? OfferScheduleWords::tr(", every %1 weeks from %2").arg(session.everyWeeks).arg(formatDate(session.firstOn))
                : OfferScheduleWords::tr(", every %1 weeks").arg(session.everyWeeks);
    }
    if (session.notInSchoolHolidays) {
        text += OfferScheduleWords::tr(", not in school holidays");
    }
    return text;
}

/// A text without the days from which a rhythm runs ("hver 2. uge fra 12-11-2026"), and these in their order.
struct Anchored {
    QString text;
    QList<QDate> days;
};

Anchored anchorsOf(const QString& text) {
    static const QRegularExpression shape(
        QStringLiteral("\\b(?:fra|from|från)(?: den)? (\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})\\b"));
    Anchored found;
    qsizetype done = 0;
    for (auto all = shape.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        found.days.append(QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()));
        found.text += text.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
    }
    found.text += text.mid(done);
    return found;
}

/// Gives each session its day, or all of them the one there is; false when a day is none of a rhythm.
bool anchor(QList<OfferSession>& sessions, const QList<QDate>& days) {
    const bool isOneForAll = days.size() == 1;
    for (qsizetype at = 0; at < sessions.size() && !days.isEmpty(); ++at) {
        OfferSession& session = sessions[at];
        const QDate day = isOneForAll ? days.first() : days.value(at);
        if (!day.isValid() || session.everyWeeks < 2) {
            return false;
        }
        constexpr int week = 7;
        session.firstOn = day.addDays((session.weekday - day.dayOfWeek() + week) % week);
    }
    return isOneForAll || days.isEmpty() || days.size() == sessions.size();
}

} // namespace

QList<OfferSession> parseSchedule(const QString& text) {
    const Anchored anchored = anchorsOf(plainSchedule(text));
    const QString& plain = anchored.text;
    static const QRegularExpression beyondWeeks(
        QStringLiteral("måned|month|månad|efter aftale|by appointment|enligt överenskommelse|\\d{4}|\\d{1,2}/\\d{1,2}"));
    if (beyondWeeks.match(plain).hasMatch()) {
        return {};
    }
    static const QRegularExpression holidays(
        QStringLiteral("(ikke i|uden for|undtagen i?|not in|except|outside|inte på|ej)\\s*(skole|school|skol|ferie|lov)"));
    Reader reader;
    QList<OfferSession> sessions = reader.read(plain);
    for (OfferSession& session : sessions) {
        session.everyWeeks = std::max(session.everyWeeks, reader.everyWeeks());
        session.notInSchoolHolidays = holidays.match(plain).hasMatch();
    }
    return anchor(sessions, anchored.days) ? sessions : QList<OfferSession>();
}

bool namesEvenOrOddWeeks(const QString& text) {
    static const QRegularExpression parity(QStringLiteral("\\b(?:%1)\\b").arg(parityPattern()));
    return parity.match(plainSchedule(text)).hasMatch();
}

QString formatSchedule(const QList<OfferSession>& sessions) {
    QStringList texts;
    for (const OfferSession& session : sessions) {
        texts.append(formatSession(session));
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace brobygger
