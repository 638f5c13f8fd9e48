// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/phone.h"

#include "core/base/time/clock.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// "number | rest"
std::string read(const char* text) {
    const SaidPhone said = readPhone(QString::fromUtf8(text));
    return (said.number + QStringLiteral(" | ") + said.rest).toStdString();
}

} // namespace

TEST_CASE("A telephone number is the same however it is written, and its country stays with it") {
    for (const char* text :
         {"20304050", "20 30 40 50", "2030-4050", "20.30.40.50", "+45 20304050", "0045 20304050", "+45 (0) 20304050",
          "4520304050", "20304050.0", "20304050,0", "\u202a+45\u00a020\u00a030\u00a040\u00a050\u202c", "20\u201130 4050",
          "tlf. 20304050", "\u0662\u0660\u0663\u0660\u0664\u0660\u0665\u0660"}) {
        INFO(text);
        CHECK(read(text) == "20304050 | ");
    }
    CHECK(read("+46 70 123 45 67") == "+46701234567 | ");
    CHECK(read("0046701234567") == "+46701234567 | ");
    CHECK(read("00 12 34 56") == "00123456 | ");
    CHECK(read("112") == "112 | ");
    CHECK(read("1813") == "1813 | ");
}

TEST_CASE("An extension, a remark and a second number stand beside the first, never in it") {
    CHECK(read("86 32 10 10 lok. 12") == "86321010 | lok. 12");
    CHECK(read("20304050 (efter kl. 16)") == "20304050 | efter kl. 16");
    CHECK(read("20304050 / 86321010") == "20304050 | 86321010");
    CHECK(read("20304050 86321010") == "20304050 | 86321010");
    CHECK(read("+45 20304050 86321010") == "20304050 | 86321010");
    CHECK(read("20304050 el. 20304051") == "20304050 | 20304051");
    CHECK(read("tlf 8632 1010 / mobil 2030 4050") == "86321010 | mobil 2030 4050");
    CHECK(read("(305) 555-0100 x12") == "3055550100 | x12");
}

TEST_CASE("A number abroad that lost its plus is still one, and is the same as with it") {
    CHECK(read("4915112345678") == "4915112345678 | ");
    CHECK(storedPhone(QStringLiteral("4915112345678")) == QStringLiteral("4915112345678"));
    CHECK(readPhone(QStringLiteral("1234567890123456789")).number.isEmpty());
    CHECK(readPhone(QStringLiteral("20304050 12345")).number.isEmpty()); // in pieces it may be anything
    CHECK(comparablePhone(QStringLiteral("46701234567")) == comparablePhone(QStringLiteral("+46 70 123 45 67")));
    CHECK(comparablePhone(QStringLiteral("+45 20304050")) == comparablePhone(QStringLiteral("20 30 40 50")));
}

TEST_CASE("A number that a spreadsheet has shortened is told from any other") {
    for (const char* text : {"4,52E+09", " 4.512e+07 ", "+4E9"}) {
        CHECK(isShortenedNumber(QString::fromUtf8(text)));
    }
    for (const char* text : {"20304050", "20304050,0", "", "E45"}) {
        CHECK_FALSE(isShortenedNumber(QString::fromUtf8(text)));
    }
}

TEST_CASE("What has no number for certain has none") {
    for (const char* text :
         {"", "hemmelig", "4,52030E+09", "2,03041E+07", "4.512e+07", "ring 10-14", "12345", "+45 2030405", "+45 203040501"}) {
        INFO(text);
        CHECK(readPhone(QString::fromUtf8(text)).number.isEmpty());
        CHECK(comparablePhone(QString::fromUtf8(text)).isEmpty());
    }
}

TEST_CASE("A number alone is kept as it is compared and shown in pairs, anything else as it was typed") {
    CHECK(storedPhone(QStringLiteral(" +45 20 30 40 50 ")) == QStringLiteral("20304050"));
    CHECK(storedPhone(QStringLiteral("20304050 (efter kl. 16)")) == QStringLiteral("20304050 (efter kl. 16)"));
    CHECK(storedPhone(QStringLiteral("hemmelig")) == QStringLiteral("hemmelig"));
    CHECK(formatPhone(QStringLiteral("0045 20304050")) == QStringLiteral("20 30 40 50"));
    CHECK(formatPhone(QStringLiteral("20304050 lok. 12")) == QStringLiteral("20304050 lok. 12"));
    CHECK(formatPhone(QStringLiteral("+46701234567")) == QStringLiteral("+46701234567"));
}

TEST_CASE("An instant of the file is shown by the clock on the wall in Denmark") {
    CHECK(wallTimeOf(QStringLiteral("2026-11-02T09:00:00Z")).time() == QTime(10, 0));
    CHECK(wallTimeOf(QStringLiteral("2026-07-02T22:30:00.123Z")).date() == QDate(2026, 7, 3));
    CHECK_FALSE(wallTimeOf(QStringLiteral("i går")).isValid());
}
