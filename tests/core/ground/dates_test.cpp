// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QDate today(2026, 11, 2);
} // namespace

TEST_CASE("A date is read however one writes it", "[dates]") {
    const struct {
        const char* typed;
        QDate date;
    } rows[] = {{"02-11-2026", {2026, 11, 2}}, {"2.11.2026", {2026, 11, 2}},
                {"2/11-26", {2026, 11, 2}},    {"021126", {2026, 11, 2}},
                {"02112026", {2026, 11, 2}},   {"2026-11-02", {2026, 11, 2}},
                {"2 11 2026", {2026, 11, 2}},  {"2. november 2026", {2026, 11, 2}},
                {"2 NOV 26", {2026, 11, 2}},   {"1. mars 2027", {2027, 3, 1}},
                {"i dag", {2026, 11, 2}},      {"I morgen", {2026, 11, 3}},
                {"i går", {2026, 11, 1}},      {"29-02-2024", {2024, 2, 29}}};
    for (const auto& row : rows) {
        INFO(row.typed);
        CHECK(parseDate(QString::fromUtf8(row.typed), today) == row.date);
    }
}

TEST_CASE("A date without a year is the nearest one, and a short year lies in a life's reach", "[dates]") {
    CHECK(parseDate(QStringLiteral("31/12"), today) == QDate(2026, 12, 31));
    CHECK(parseDate(QStringLiteral("1/2"), today) == QDate(2027, 2, 1));
    CHECK(parseDate(QStringLiteral("140368"), today) == QDate(1968, 3, 14));
    CHECK(parseDate(QStringLiteral("010145"), today) == QDate(2045, 1, 1));
    CHECK(parseDate(QStringLiteral("010146"), today) == QDate(1946, 1, 1));
}

TEST_CASE("A day of birth in two digits has been, and one without a year is none", "[dates]") {
    const auto born = [](const char* typed) { return parseBirthDate(QString::fromUtf8(typed), today); };
    CHECK(born("14-03-30") == QDate(1930, 3, 14));
    CHECK(born("140345") == QDate(1945, 3, 14));
    CHECK(born("14. marts 28") == QDate(1928, 3, 14));
    CHECK(born("14/3-26") == QDate(2026, 3, 14));
    CHECK(born("29-02-36") == QDate(1936, 2, 29));
    CHECK(born("03-11-26") == QDate(1926, 11, 3)); // tomorrow
    CHECK(born("14-03-1930") == QDate(1930, 3, 14));
    CHECK(born("14-03-2030") == QDate(2030, 3, 14)); // said in full, it is refused where it is checked
    CHECK(born("i dag") == today);
    for (const char* typed : {"14-03", "14/3", "14. 3.", "engang", ""}) {
        INFO(typed);
        CHECK_FALSE(born(typed));
    }
}

TEST_CASE("The name of a month is known by its first letters in Danish, Swedish and English", "[dates]") {
    CHECK(monthNamed(QStringLiteral("Marts")) == 3);
    CHECK(monthNamed(QStringLiteral("mar")) == 3);
    CHECK(monthNamed(QStringLiteral("maj")) == 5);
    CHECK(monthNamed(QStringLiteral("May")) == 5);
    CHECK(monthNamed(QStringLiteral("augusti")) == 8);
    for (const char* word : {"ma", "marie", "", "dag"}) {
        CHECK(monthNamed(QString::fromUtf8(word)) == 0);
    }
}

TEST_CASE("A day that does not exist is not read as another", "[dates]") {
    for (const char* typed : {"", "31-06-2027", "31-02-1968", "29-02-2026", "29/2", "00-11-2026", "02-13-2026", "2. maj",
                              "2. xyz 2026", "engang i maj", "2026"}) {
        INFO(typed);
        CHECK_FALSE(parseDate(QString::fromUtf8(typed), today));
    }
}

TEST_CASE("A time is read however one writes it", "[dates]") {
    const struct {
        const char* typed;
        QTime time;
    } rows[] = {{"10.30", {10, 30}},   {"10:30", {10, 30}}, {"1030", {10, 30}},  {"930", {9, 30}},   {"9", {9, 0}},
                {"kl. 9.15", {9, 15}}, {"Kl 9", {9, 0}},    {" 00.00 ", {0, 0}}, {"23.59", {23, 59}}};
    for (const auto& row : rows) {
        INFO(row.typed);
        CHECK(parseTime(QString::fromUtf8(row.typed)) == row.time);
    }
    for (const char* typed : {"", "24", "24.00", "9.60", "9.5", "10.30.00", "kl.", "halv ni", "-9"}) {
        INFO(typed);
        CHECK_FALSE(parseTime(QString::fromUtf8(typed)));
    }
}

TEST_CASE("What is written is read again, on the screen and in the file", "[dates]") {
    const QDateTime at(QDate(2026, 3, 5), QTime(9, 5));
    CHECK(formatDate(at.date()) == QStringLiteral("05-03-2026"));
    CHECK(formatTime(at.time()) == QStringLiteral("09.05"));
    CHECK(formatDateTime(at) == QStringLiteral("05-03-2026 kl. 09.05"));
    CHECK(parseDate(formatDate(at.date()), today) == at.date());
    CHECK(parseTime(formatTime(at.time())) == at.time());
    CHECK(isoDate(at.date()) == QStringLiteral("2026-03-05"));
    CHECK(isoMinute(at) == QStringLiteral("2026-03-05T09:05"));
    CHECK(fromIsoDate(isoDate(at.date())) == at.date());
    CHECK(fromIsoMinute(isoMinute(at)) == at);
    CHECK(formatDate(QDate()).isEmpty());
    CHECK(formatDateTime(QDateTime()).isEmpty());
    CHECK(isoDate(QDate()).isEmpty());
    CHECK_FALSE(fromIsoDate(QStringLiteral("2026-02-30")).isValid());
}

TEST_CASE("Somebody is a year older on the birthday, one born on a leap day on the first of March", "[dates]") {
    CHECK(ageOn(QDate(1968, 3, 14), QDate(2026, 3, 13)) == 57);
    CHECK(ageOn(QDate(1968, 3, 14), QDate(2026, 3, 14)) == 58);
    CHECK(ageOn(QDate(2000, 2, 29), QDate(2001, 2, 28)) == 0);
    CHECK(ageOn(QDate(2000, 2, 29), QDate(2001, 3, 1)) == 1);
    CHECK(ageOn(QDate(), QDate(2026, 3, 14)) == -1);
    CHECK(ageOn(QDate(1968, 3, 14), QDate()) == -1);
}
