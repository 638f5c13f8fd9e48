// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passphrase_source.h"
#include "core/security/wrong_attempts.h"
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;
using namespace std::chrono_literals;

namespace {
const QString danishPassphrase = QStringLiteral("rød grød på åen €");

QByteArray utf16(QStringEncoder::Encoding encoding, bool hasMark, const QString& text) {
    QStringEncoder encoder(encoding, hasMark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder(text);
}
} // namespace

TEST_CASE("A passphrase file is read as the editor meant it that wrote it", "[commandline][passphrase]") {
    const QByteArray utf8 = danishPassphrase.toUtf8();
    CHECK(passphraseIn(utf8) == danishPassphrase);
    CHECK(passphraseIn(utf8 + "\n") == danishPassphrase);
    CHECK(passphraseIn(utf8 + "\r\n") == danishPassphrase);
    CHECK(passphraseIn("\xef\xbb\xbf" + utf8 + "\r\n") == danishPassphrase);
    CHECK(passphraseIn("r\xf8"
                       "d gr\xf8"
                       "d p\xe5 \xe5"
                       "en \x80\r\n") == danishPassphrase);
    for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        CHECK(passphraseIn(utf16(encoding, true, danishPassphrase + QStringLiteral("\r\n"))) == danishPassphrase);
        CHECK(passphraseIn(utf16(encoding, false, danishPassphrase + QStringLiteral("\n"))) == danishPassphrase);
    }
}

TEST_CASE("Blanks and a second line end belong to a passphrase", "[commandline][passphrase]") {
    CHECK(passphraseIn(" to ord \n") == QStringLiteral(" to ord "));
    CHECK(passphraseIn("to ord\n\n") == QStringLiteral("to ord\n"));
    CHECK(passphraseIn("\n").isEmpty());
    CHECK(passphraseIn("").isEmpty());
}

TEST_CASE("The passphrase is taken out of the environment by whoever reads it", "[commandline][passphrase]") {
    qputenv("BROBYGGER_PASSPHRASE", "en brobygger i regnvejr");
    const auto read = readPassphrase({});
    REQUIRE(read);
    CHECK(*read == QStringLiteral("en brobygger i regnvejr"));
    CHECK_FALSE(qEnvironmentVariableIsSet("BROBYGGER_PASSPHRASE"));
}

TEST_CASE("A file made with a passphrase file of Windows opens with the same words of Linux", "[commandline][passphrase]") {
    QTemporaryDir folder;
    const QStringList onFile = words("--file") << folder.filePath(QStringLiteral("x.brobygger"));
    const QString windows =
        written(folder, "w.txt", utf16(QStringEncoder::Utf16LE, true, danishPassphrase + QStringLiteral("\r\n")));
    const QString linuxes = written(folder, "l.txt", danishPassphrase.toUtf8() + '\n');
    REQUIRE(runProgram((words("new --programme norddjurs-landkommune --passphrase-file") << windows) + onFile).status == 0);
    CHECK(runProgram((words("info --passphrase-file") << linuxes) + onFile).status == 0);
}

TEST_CASE("No file is made with a passphrase that is short or easy to guess", "[commandline][passphrase]") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    for (const char* passphrase : {"abcxyz", "adgangskode2026", "Norddjurs Kommune"}) {
        for (const char* call : {"new --programme norddjurs-landkommune", "demo --citizens 1"}) {
            QStringList arguments = words(call) << QStringLiteral("--file") << file;
            if (arguments.first() == QStringLiteral("new")) {
                arguments << QStringLiteral("--organisation") << QStringLiteral("Norddjurs Kommune");
            } else if (QLatin1String(passphrase) == QStringLiteral("Norddjurs Kommune")) {
                continue; // nobody's name in the demo
            }
            INFO(call << " " << passphrase);
            const Answer refused = runProgram(arguments, {QStringLiteral("BROBYGGER_PASSPHRASE=") + QLatin1String(passphrase)});
            CHECK(refused.status == 1);
            CHECK(refused.complaint.count('\n') == 1);
            CHECK_FALSE(refused.complaint.contains(passphrase));
            CHECK_FALSE(QFile::exists(file));
        }
    }
}

TEST_CASE("Each wrong passphrase makes the next try wait longer, up to half a minute", "[commandline][passphrase]") {
    CHECK(waitAfter(0) == 0s);
    CHECK(waitAfter(1) == 1s);
    CHECK(waitAfter(2) == 2s);
    CHECK(waitAfter(3) == 4s);
    CHECK(waitAfter(6) == 30s);
    CHECK(waitAfter(1000) == 30s);
    QTemporaryDir folder;
    QSettings memory(folder.filePath(QStringLiteral("m.ini")), QSettings::IniFormat);
    const QDateTime now(QDate(2026, 11, 2), QTime(9, 0), QTimeZone::utc());
    WrongAttempts attempts(memory, QStringLiteral("/hjem/Bentes sag.brobygger"));
    CHECK(attempts.wait(now) == 0s);
    attempts.add(now);
    attempts.add(now);
    CHECK(attempts.wait(now.addSecs(60)) == 2s);
    CHECK(attempts.wait(now.addSecs(3600)) == 0s);
    CHECK(attempts.count() == 2);
    CHECK(WrongAttempts(memory, QStringLiteral("/hjem/Anden.brobygger")).count() == 0);
    memory.sync();
    CHECK_FALSE(bytesBeside(memory.fileName()).contains("Bente"));
    attempts.forget();
    CHECK(attempts.count() == 0);
    CHECK(memory.allKeys().isEmpty());
}

TEST_CASE("A wrong passphrase is noted in the file when it is next opened with the right one", "[commandline][passphrase]") {
    QTemporaryDir folder;
    const QStringList onFile = words("--json --file") << folder.filePath(QStringLiteral("x.brobygger"));
    REQUIRE(runProgram(words("new --programme norddjurs-landkommune") + onFile).status == 0);
    const auto noted = [&onFile] {
        QStringList counts;
        for (const auto& line : runProgram(words("audit") + onFile).json().array()) {
            if (line[QStringLiteral("purpose")] == QStringLiteral("open.wrong_passphrase")) {
                counts << line[QStringLiteral("field")].toString();
            }
        }
        return counts;
    };
    CHECK(noted().isEmpty());
    const Answer wrong = runProgram(words("info") + onFile, {QStringLiteral("BROBYGGER_PASSPHRASE=noget helt andet")});
    CHECK(wrong.status == 1);
    CHECK(noted() == QStringList{QStringLiteral("1")});
    CHECK(noted() == QStringList{QStringLiteral("1")}); // once
    CHECK(runProgram(words("verify") + onFile).status == 0);
}
