// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/money.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

TEST_CASE("An amount is read however one writes it", "[money]") {
    const struct {
        const char* typed;
        qint64 minor;
    } rows[] = {{"1.250,50", 125050},     {"1250,5", 125050}, {"1250.50", 125050}, {"1.250", 125000}, {"1.25", 125},
                {"2.000.000", 200000000}, {"2 000", 200000},  {"40 kr.", 4000},    {"40 kr", 4000},   {"40,-", 4000},
                {"100 DKK", 10000},       {"Gratis", 0},      {" 0 ", 0},          {"0,05", 5},       {"-12,50", -1250}};
    for (const auto& row : rows) {
        INFO(row.typed);
        CHECK(parseMoney(QString::fromUtf8(row.typed)) == Money{row.minor});
    }
    CHECK(parseMoney(QStringLiteral("2\u00a0000,50 kr.")) == Money{200050});
}

TEST_CASE("What is no amount is not read as one", "[money]") {
    for (const char* typed :
         {"", "kr.", "ca. 40", "40-50", "12,345", "1.2345", "1,25,50", ",50", "fire", "1.000.000.000.001"}) {
        INFO(typed);
        CHECK_FALSE(parseMoney(QString::fromUtf8(typed)));
    }
}

TEST_CASE("An amount is written in Danish and read again to the øre", "[money]") {
    CHECK(formatMoney({0}) == QStringLiteral("0,00 kr."));
    CHECK(formatMoney({123450}) == QStringLiteral("1.234,50 kr."));
    CHECK(formatMoney({100000000}) == QStringLiteral("1.000.000,00 kr."));
    CHECK(formatMoney({4000}, Decimals::WhenNeeded) == QStringLiteral("40 kr."));
    CHECK(formatMoney({4050}, Decimals::WhenNeeded) == QStringLiteral("40,50 kr."));
    for (const qint64 minor : {0, 1, 9, 10, 99, 100, 12345, 99999, 100000, 123456789}) {
        for (const Decimals decimals : {Decimals::Always, Decimals::WhenNeeded}) {
            INFO(minor);
            CHECK(parseMoney(formatMoney({minor}, decimals)) == Money{minor});
        }
    }
}

TEST_CASE("Counts, shares and decimals are written in Danish", "[money]") {
    CHECK(formatCount(999) == QStringLiteral("999"));
    CHECK(formatCount(150000) == QStringLiteral("150.000"));
    CHECK(formatPercent(0.218) == QStringLiteral("21,8 %"));
    CHECK(formatPercent(1) == QStringLiteral("100,0 %"));
    CHECK(formatDecimal(2.06, 1) == QStringLiteral("2,1"));
}
