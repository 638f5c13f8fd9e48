// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates_in_language.h"

#include "core/base/time/dates.h"

#include <QLocale>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QDate day(2026, 11, 2);

/// The screen in another language for the length of a test.
struct Screen {
    explicit Screen(const QLocale& locale) { QLocale::setDefault(locale); }
    ~Screen() { QLocale::setDefault(before); }
    QLocale before;
};
} // namespace

TEST_CASE("A document says its dates in its own language, whatever the screen speaks") {
    const Screen english(QLocale(QLocale::English, QLocale::Denmark));
    CHECK(longDateIn(QStringLiteral("da"), day) == QStringLiteral("mandag den 2. november 2026"));
    CHECK(longDateIn(QStringLiteral("en"), day) == QStringLiteral("Monday 2 November 2026"));
    CHECK(longDateIn(QStringLiteral("sv"), day) == QStringLiteral("måndag den 2 november 2026"));
    CHECK(shortMonthIn(QStringLiteral("da"), QDate(2026, 5, 1)) == QStringLiteral("maj 2026"));
    CHECK(shortMonthIn(QStringLiteral("en"), QDate(2026, 5, 1)) == QStringLiteral("May 2026"));
    CHECK(shortWeekdayIn(QStringLiteral("sv"), day) == QStringLiteral("må"));
}

TEST_CASE("Dates on the screen follow its language") {
    {
        const Screen english(QLocale(QLocale::English, QLocale::Denmark));
        CHECK(formatLongDate(day) == QStringLiteral("Monday 2 November 2026"));
        CHECK(shortWeekday(day) == QStringLiteral("Mo"));
    }
    {
        const Screen danish(QLocale(QLocale::Danish, QLocale::Denmark));
        CHECK(formatLongDate(day) == QStringLiteral("mandag den 2. november 2026"));
        CHECK(formatMonth(day) == QStringLiteral("nov 2026"));
    }
    // A machine that speaks neither still shows the program's own language.
    const Screen plain(QLocale::c());
    CHECK(formatLongDate(day) == QStringLiteral("mandag den 2. november 2026"));
}

TEST_CASE("A date that is none says nothing") { CHECK(longDateIn(QStringLiteral("da"), QDate()).isEmpty()); }

TEST_CASE("A day with its hour is said in the language it is written in", "[dates]") {
    const QDateTime at(QDate(2026, 12, 1), QTime(12, 0));
    CHECK(dateTimeIn(QStringLiteral("da"), at) == QStringLiteral("01-12-2026 kl. 12.00"));
    CHECK(dateTimeIn(QStringLiteral("en"), at) == QStringLiteral("01-12-2026 at 12.00"));
}
