// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "core/base/time/working_days.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
QStringList written(const QList<QDate>& days) {
    QStringList list;
    for (const QDate day : days) {
        list.append(isoDate(day));
    }
    return list;
}

struct Year {
    const char* easter;
    const char* holidays;
};

// As the Danish calendar has them: nytårsdag, skærtorsdag, langfredag, påskedag, 2. påskedag, (store bededag,) Kristi
// himmelfartsdag, pinsedag, 2. pinsedag, 1. og 2. juledag.
constexpr Year years[] = {
    {"2022-04-17", "2022-01-01 2022-04-14 2022-04-15 2022-04-17 2022-04-18 2022-05-13 2022-05-26 2022-06-05 2022-06-06 "
                   "2022-12-25 2022-12-26"},
    {"2023-04-09", "2023-01-01 2023-04-06 2023-04-07 2023-04-09 2023-04-10 2023-05-05 2023-05-18 2023-05-28 2023-05-29 "
                   "2023-12-25 2023-12-26"},
    {"2024-03-31", "2024-01-01 2024-03-28 2024-03-29 2024-03-31 2024-04-01 2024-05-09 2024-05-19 2024-05-20 2024-12-25 "
                   "2024-12-26"},
    {"2025-04-20", "2025-01-01 2025-04-17 2025-04-18 2025-04-20 2025-04-21 2025-05-29 2025-06-08 2025-06-09 2025-12-25 "
                   "2025-12-26"},
    {"2026-04-05", "2026-01-01 2026-04-02 2026-04-03 2026-04-05 2026-04-06 2026-05-14 2026-05-24 2026-05-25 2026-12-25 "
                   "2026-12-26"},
    {"2027-03-28", "2027-01-01 2027-03-25 2027-03-26 2027-03-28 2027-03-29 2027-05-06 2027-05-16 2027-05-17 2027-12-25 "
                   "2027-12-26"},
    {"2028-04-16", "2028-01-01 2028-04-13 2028-04-14 2028-04-16 2028-04-17 2028-05-25 2028-06-04 2028-06-05 2028-12-25 "
                   "2028-12-26"},
    {"2029-04-01", "2029-01-01 2029-03-29 2029-03-30 2029-04-01 2029-04-02 2029-05-10 2029-05-20 2029-05-21 2029-12-25 "
                   "2029-12-26"},
    {"2030-04-21", "2030-01-01 2030-04-18 2030-04-19 2030-04-21 2030-04-22 2030-05-30 2030-06-09 2030-06-10 2030-12-25 "
                   "2030-12-26"},
};
} // namespace

TEST_CASE("The Danish holidays are those of the calendar, without store bededag from 2024 on", "[dates]") {
    for (const Year& year : years) {
        const QDate easter = fromIsoDate(QLatin1String(year.easter));
        CHECK(easterSunday(easter.year()) == easter);
        CHECK(written(danishHolidays(easter.year())) == QString::fromLatin1(year.holidays).split(QLatin1Char(' ')));
    }
}

TEST_CASE("Easter is right in the years that rules get wrong", "[dates]") {
    CHECK(easterSunday(1954) == QDate(1954, 4, 18));
    CHECK(easterSunday(1981) == QDate(1981, 4, 19));
    CHECK(easterSunday(2000) == QDate(2000, 4, 23));
    CHECK(easterSunday(2038) == QDate(2038, 4, 25)); // as late as it can be
    CHECK(easterSunday(2285) == QDate(2285, 3, 22)); // as early as it can be
}

TEST_CASE("Weekends and holidays are no working days, Tuesday after Easter is one", "[dates]") {
    CHECK(isWorkingDay(QDate(2027, 3, 24)));
    for (int day = 25; day <= 29; ++day) { // skærtorsdag to 2. påskedag
        CHECK_FALSE(isWorkingDay(QDate(2027, 3, day)));
    }
    CHECK(isWorkingDay(QDate(2027, 3, 30)));
    CHECK_FALSE(isWorkingDay(QDate(2023, 5, 5))); // store bededag was one still
    CHECK(isWorkingDay(QDate(2024, 4, 26)));
    CHECK_FALSE(isWorkingDay(QDate()));
}

TEST_CASE("Whether 5 June, 24 and 31 December are worked is up to the workplace", "[dates]") {
    const QDate constitution(2026, 6, 5);
    const QDate christmas(2026, 12, 24);
    const QDate newYear(2026, 12, 31);
    CHECK(isWorkingDay(constitution));
    CHECK(isWorkingDay(christmas));
    CHECK(isWorkingDay(newYear));
    CHECK_FALSE(isWorkingDay(constitution, {.constitutionDay = true}));
    CHECK_FALSE(isWorkingDay(christmas, {.christmasEve = true}));
    CHECK_FALSE(isWorkingDay(newYear, {.newYearsEve = true}));
    CHECK(isWorkingDay(christmas, {.constitutionDay = true, .newYearsEve = true}));
    // From Wednesday before Christmas Eve to Monday after it.
    CHECK(addWorkingDays(QDate(2026, 12, 23), 1) == christmas);
    CHECK(addWorkingDays(QDate(2026, 12, 23), 1, {.christmasEve = true}) == QDate(2026, 12, 28));
}

TEST_CASE("Working days are counted forwards and backwards over weekends and holidays", "[dates]") {
    const QDate friday(2026, 11, 6);
    CHECK(addWorkingDays(friday, 1) == QDate(2026, 11, 9));
    CHECK(addWorkingDays(friday, 0) == friday);
    CHECK(addWorkingDays(QDate(2026, 11, 5), 3) == QDate(2026, 11, 10));
    CHECK(addWorkingDays(QDate(2026, 11, 7), 1) == QDate(2026, 11, 9)); // from a Saturday
    CHECK(addWorkingDays(QDate(2026, 11, 9), -1) == friday);
    CHECK(addWorkingDays(QDate(2027, 3, 30), -1) == QDate(2027, 3, 24)); // over Easter
    CHECK(addWorkingDays(QDate(2027, 3, 24), 2) == QDate(2027, 3, 31));
    CHECK(addWorkingDays(QDate(2026, 12, 31), 1) == QDate(2027, 1, 4)); // over New Year and a weekend
    CHECK_FALSE(addWorkingDays(QDate(), 1).isValid());
}
