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

TEST_CASE("The area of a foreign number in brackets or before a slash belongs to it, and never makes it Danish", "[phone]") {
    for (const char* text : {"+49 (30) 12345678", "+49/30/12345678", "+49 (0) 30 / 12345678"}) {
        INFO(text);
        CHECK(read(text) == "+493012345678 | ");
    }
    CHECK(read("030/12345678") == "03012345678 | ");
    CHECK(read("030/22345678") == "03022345678 | ");
    CHECK(read("04661/123456") == "04661123456 | ");
    CHECK(read("+46 (8) 123 456 78") == "+46812345678 | ");
    CHECK(read("+46 (70) 123 45 67") == "+46701234567 | ");
    CHECK(read("+1 (305) 555-0100") == "+13055550100 | ");
    CHECK(read("+47 (22) 33 44 55") == "+4722334455 | ");
    CHECK(read("+45+20304050") == "20304050 | ");
    CHECK(readPhone(QStringLiteral("+4930/12345678")).number.isEmpty());
    CHECK(readPhone(QStringLiteral("01/2026")).number.isEmpty());
    CHECK(read("+46701234567 / 20304050") == "+46701234567 | 20304050");
    CHECK(read("20 30 40 05/86321010") == "20304005 | 86321010");
    CHECK(read("+45 20304050 / 86321010") == "20304050 | 86321010");
    CHECK(phonesIn(QStringLiteral("20 30 00 12 / 86321010")) ==
          QStringList{QStringLiteral("20300012"), QStringLiteral("86321010")});
}

TEST_CASE("A Danish number that begins with 45 and one with 45 in front are told apart by how they are grouped", "[phone]") {
    CHECK(read("45203040 12") == "45203040 | 12");
    CHECK(read("4520 3040 12") == "45203040 | 12");
    CHECK(read("+45 45203040 12") == "45203040 | 12");
    CHECK(read("45 20 30 40 50") == "20304050 | ");
    CHECK(read("4520304050 12") == "20304050 | 12");
    CHECK(readPhone(QStringLiteral("tlf 4520304050 12")).number == QStringLiteral("20304050"));
    CHECK(readPhone(QStringLiteral("+45 45 20 30 40 50")).number.isEmpty());
}

TEST_CASE("Years, and the number of a company, an account or a person, are no telephone number", "[phone]") {
    for (const char* text : {"Sæson 2026-2027", "CVR 12345678", "CVR-nr.: 12345678", "Konto 1234-1234567", "EAN 5798000123456",
                             "CPR-nr. 0101901234", "P-nr. 1012345678", "SE-nr. 12345678", "IBAN DK50 0040 0440 1162",
                             "MobilePay 123456", "2O304050", "2030405O"}) {
        INFO(text);
        CHECK(readPhone(QString::fromUtf8(text)).number.isEmpty());
    }
    CHECK(readPhone(QStringLiteral("Sæson 2026-2027, tlf. 86321000")).number == QStringLiteral("86321000"));
    CHECK(readPhone(QStringLiteral("2026-2027 86321000")).number == QStringLiteral("86321000"));
    CHECK(readPhone(QStringLiteral("CVR 12345678 tlf 20304050")).number == QStringLiteral("20304050"));
    CHECK(readPhone(QStringLiteral("CPR-nr. 0101901234 tlf 20304050")).number == QStringLiteral("20304050"));
    CHECK(readPhone(QStringLiteral("MobilePay 123456 tlf. 86321000")).number == QStringLiteral("86321000"));
    CHECK(readPhone(QStringLiteral("MobilePay 20304050")).number == QStringLiteral("20304050")); // that of a telephone
    CHECK(read("2020-2010") == "20202010 | ");
    CHECK(read("+45 2010-2026") == "20102026 | ");
}

TEST_CASE("Opening hours with minutes beside a number leave it as it is", "[phone]") {
    CHECK(read("86321000 8.30-15.30") == "86321000 | 8.30-15.30");
    CHECK(read("20 30 40 50 8-15.30") == "20304050 | 8-15.30");
    CHECK(read("8.30-15.30 20304050") == "20304050 | 8.30-15.30");
    CHECK(read("20.30-40.50") == "20304050 | ");
}

TEST_CASE("An extension behind a foreign number in groups is not glued on", "[phone]") {
    CHECK(read("+1 305 555 0100 12") == "+13055550100 | 12");
    CHECK(read("+33 1 42 68 53 00 15") == "+33142685300 | 15");
    CHECK(read("33 12 34 56 123") == "33123456 | 123"); // a Danish number that begins as France does
}

TEST_CASE("A cell of a great many letters or digits is looked through once", "[phone]") {
    const qsizetype many = 300'000;
    CHECK(emailIn(QString(many, QLatin1Char('a'))).isEmpty());
    CHECK(emailIn(QString(many, QLatin1Char('a')) + QStringLiteral(" @ ")).isEmpty());
    CHECK_FALSE(isShortenedNumber(QString(many, QLatin1Char('1'))));
    CHECK(isShortenedNumber(QStringLiteral("tlf 12,5E+09")));
    CHECK(emailIn(QStringLiteral("a@b@eksempel.dk")) == QStringLiteral("b@eksempel.dk"));
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
