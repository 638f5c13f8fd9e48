// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <array>
#include <optional>

namespace brobygger {

/// The two-letter days of HSDS (RFC 5545), Monday first.
inline constexpr std::array<const char*, 7> hsdsDays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

// What a cell of a directory means, however its writer put it: most are written by spreadsheets and by hand.

/// 10:00:00, 9:00, 10.00, 1330, "1:30 PM", "kl. 9", with or without an offset. The offset is not reckoned with: what stands
/// before it is what stands on the door. Midnight at the end of the day is 23:59. Invalid when it is no time.
QTime hsdsTime(const QString& text);

/// "10:00-12:00": from the first to the second, which is later. Nothing for one time, also with an offset: 09:00-05:00.
struct HsdsHours {
    QTime opens;
    QTime closes;
};
std::optional<HsdsHours> hsdsHoursOf(const QString& text);

/// A day of a schedule; of a monthly one its number in the month (2: the second, -1: the last), else 0.
struct HsdsDay {
    int weekday = 1; ///< 1 = Monday
    int number = 0;

    bool operator==(const HsdsDay&) const = default;
};
/// "MO,TH", "2MO", "Wednesday", "mandag og onsdag", "Mon-Fri", "hverdage". Nothing when a word of it is no day.
std::optional<QList<HsdsDay>> hsdsDaysOf(const QString& text);

enum class HsdsUnit { Day, Week, Month, Year };
struct HsdsRhythm {
    HsdsUnit unit = HsdsUnit::Week;
    int every = 1;

    bool operator==(const HsdsRhythm&) const = default;
};
/// WEEKLY in any case and in the words of the three languages, also "fortnightly". Nothing for another word.
std::optional<HsdsRhythm> hsdsRhythmOf(const QString& text);

/// The word of HSDS 3.0 for a state: active, inactive, defunct, temporarily closed. Empty for a word that means none of them.
QString hsdsStatusOf(const QString& text);

/// A number with a decimal point, from "56,4137", "1.200,50" or "75 kr."; empty when it is none.
QString hsdsNumberOf(const QString& text);
/// A day from 2026-11-30 with or without a time, 30-11-2026, 30.11.2026 or 2026/11/30; 5/6/2026 may be May or June and is none.
QDate hsdsDateOf(const QString& text);

/// Whether a cell says that it is empty: "null" as programs write it. In a cell that holds no text of people also "none",
/// "n/a".
bool isHsdsNull(const QString& text, bool isOfPeople);

} // namespace brobygger
