// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/phone.h"

#include "core/base/time/clock.h"
#include "core/base/values/email.h"

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

TEST_CASE("A telephone number that is none is told what is wrong with it: too few digits, too many, or no number at all") {
    const auto wrong = [](const char* text) { return phoneProblem(QString::fromUtf8(text)).toStdString(); };
    CHECK(wrong("").empty());
    CHECK(wrong("20 30 40 50").empty());
    CHECK(wrong("2030 40").find("lacks digits") == std::string::npos); // a number of the Faroes
    CHECK(wrong("20304").find("lacks digits") != std::string::npos);
    CHECK(wrong("20304050 12345").find("too many digits") != std::string::npos);
    CHECK(wrong("1234567890123456789").find("too many digits") != std::string::npos);
    CHECK(wrong("omstillingen") == "This is no telephone number.");
}

TEST_CASE("An e-mail address has a name, an @ and a domain with a dot, and is found in what stands around it") {
    for (const char* whole : {"anna@eksempel.dk", "a.b-c+d@post.eksempel.dk", "søren@smørrebrød.dk"}) {
        INFO(whole);
        CHECK(isEmailAddress(QString::fromUtf8(whole)));
    }
    for (const char* none : {"", "anna", "anna@", "@eksempel.dk", "brobro@syddjurs", "anna@eksempel.", "anna@.dk", "a@b@c.dk",
                             "anna @eksempel.dk"}) {
        INFO(none);
        CHECK_FALSE(isEmailAddress(QString::fromUtf8(none)));
    }
    CHECK(emailIn(QStringLiteral("Anna <anna@eksempel.dk>, helst om aftenen")) == QStringLiteral("anna@eksempel.dk"));
    CHECK(emailIn(QStringLiteral("anna@eksempel.dk / bo@eksempel.dk")) == QStringLiteral("anna@eksempel.dk"));
    CHECK(emailIn(QStringLiteral("anna@")).isEmpty());
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

TEST_CASE("What stands in front of a number or behind it never becomes a part of it", "[phone]") {
    for (const char* text :
         {"20304050 (10-14)", "(10-14) 20304050", "10-14 20304050", "kl. 10-14: 20 30 40 50", "20 30 40 50 10-14",
          "20304050 12", "20304050-12", "20 30 40 50 12", "2030 4050 123", "12 20304050", "(12) 20304050", "+45 20304050 12",
          "+4520304050 12", "0045 20 30 40 50 123", "45 20304050 12", "12-05-2026 20304050", "20304050 fra 12-05-2026"}) {
        INFO(text);
        CHECK(readPhone(QString::fromUtf8(text)).number == QStringLiteral("20304050"));
        CHECK_FALSE(readPhone(QString::fromUtf8(text)).rest.isEmpty());
    }
    CHECK(read("86321010 123") == "86321010 | 123");
    CHECK(read("+46701234567 12") == "+46701234567 | 12");
    CHECK(read("+46 70 123 45 67 12") == "+46701234567 | 12");
    CHECK(read("0701234567 12") == "0701234567 | 12");
    CHECK(read("(305) 555-0100 12") == "3055550100 | 12");
    CHECK(read("+354 555 1234 12") == "+3545551234 | 12");
}

TEST_CASE("Brackets around the country, the area or the whole number change nothing", "[phone]") {
    for (const char* text :
         {"(+45) 20304050", "(0045) 20304050", "+(45) 20304050", "+45(0)20304050", "(45) 20304050", "(20304050)",
          "(20) 30 40 50", "=+4520304050", "'+45 20304050", "(mobil) 20304050", "mobil (20304050)"}) {
        INFO(text);
        CHECK(readPhone(QString::fromUtf8(text)).number == QStringLiteral("20304050"));
    }
    CHECK(read("(+45) 20304050") == "20304050 | ");
    CHECK(read("=+4520304050") == "20304050 | ");
    CHECK(read("(08) 123 456 78") == "0812345678 | ");
}

TEST_CASE("Digits that may be two things are no number", "[phone]") {
    for (const char* text : {"10.30-14.30", "man 10-12 13-15", "9-12 14-17", "12-05-2026", "2026-05-12", "010560-1234",
                             "47 41 23 45 67", "555 12 345 67", "070-123 45 67 12", "tlf. 4,52030412E+09",
                             "4.52030412e+09 (mobil)", "tlf 452030E4", "+45 4520304050"}) {
        INFO(text);
        CHECK(readPhone(QString::fromUtf8(text)).number.isEmpty());
    }
    CHECK(isShortenedNumber(QStringLiteral("mobil: 2,03041E+07")));
    CHECK_FALSE(isShortenedNumber(QStringLiteral("20304050 opgang 12E3")));
}

TEST_CASE("A number of another country in its own groups stays whole", "[phone]") {
    CHECK(read("46 70 123 45 67") == "46701234567 | ");
    CHECK(read("47 41234567") == "4741234567 | ");
    CHECK(read("070-123 45 67") == "0701234567 | ");
    CHECK(read("305 555 0100") == "3055550100 | ");
    CHECK(read("+298 123456") == "+298123456 | ");
    CHECK(read("20 30 40") == "203040 | ");
}

TEST_CASE("All numbers of a text are found, and nothing else", "[phone]") {
    CHECK(phonesIn(QStringLiteral("Telefon: 86321010, mor 20 30 40 50 (10-14)")) ==
          QStringList{QStringLiteral("86321010"), QStringLiteral("20304050")});
    CHECK(phonesIn(QStringLiteral("20304050 86321010")) == QStringList{QStringLiteral("20304050"), QStringLiteral("86321010")});
    CHECK(phonesIn(QStringLiteral("20304050, ").repeated(1000)).size() == 20);
    CHECK(phonesIn(QStringLiteral("112")) == QStringList{QStringLiteral("112")});
    CHECK(phonesIn(QStringLiteral("ringer 12-05-2026 kl. 10.30-14.30")).isEmpty());
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
