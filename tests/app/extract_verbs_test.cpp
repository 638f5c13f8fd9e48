// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger::test;

namespace {
/// Two workers' files and the passphrase they agreed on, in a folder.
struct TwoFiles {
    QTemporaryDir folder;
    QString own = folder.filePath(QStringLiteral("ane.brobygger"));
    QString other = folder.filePath(QStringLiteral("bo.brobygger"));
    QString extract = folder.filePath(QStringLiteral("bo.brobygger-extract"));
    QString agreed = written(folder, "agreed", "fire grå storke på taget\n");
    QStringList today{QStringLiteral("--today"), QStringLiteral("2026-11-02")};

    TwoFiles() {
        makeDemo(own, 40);
        makeDemo(other, 60);
    }
    Answer save(const QString& passphraseFile, const QString& last = QStringLiteral("2026-09-30")) const {
        return runProgram(words("export extract --json --from 2026-01-01 --last") +
                          QStringList{last, QStringLiteral("--file"), other, QStringLiteral("--to"), extract,
                                      QStringLiteral("--extract-passphrase-file"), passphraseFile} +
                          today);
    }
    Answer evaluate(const QStringList& more, const char* to = "2026-09-30") const {
        return runProgram(words("evaluate --json --from 2026-01-01 --to") +
                          QStringList{QString::fromLatin1(to), QStringLiteral("--file"), own} + more + today);
    }
    QStringList with() const { return {QStringLiteral("--with"), extract}; }
    QStringList withAgreed() const { return with() + QStringList{QStringLiteral("--extract-passphrase-file"), agreed}; }
};
} // namespace

TEST_CASE("evaluate counts the extract of another file along, and says whose files they are", "[commandline][extracts]") {
    const TwoFiles two;
    const Answer saved = two.save(two.agreed);
    INFO(saved.complaint.toStdString());
    REQUIRE(saved.status == 0);
    CHECK(saved.json()[QStringLiteral("counts")][QStringLiteral("persons")].toInt() > 0);
    const Answer combined = two.evaluate(two.withAgreed());
    INFO(combined.complaint.toStdString());
    REQUIRE(combined.status == 0);
    const QJsonArray files = combined.json()[QStringLiteral("files")].toArray();
    REQUIRE(files.size() == 2);
    CHECK(files[1][QStringLiteral("persons")] == saved.json()[QStringLiteral("counts")][QStringLiteral("persons")]);
    CHECK(files[1][QStringLiteral("made_on")].toString() == QStringLiteral("2026-11-02"));
    const Answer alone = two.evaluate({});
    CHECK(alone.json()[QStringLiteral("files")].toArray().isEmpty());
    CHECK(alone.json()[QStringLiteral("figures")] != combined.json()[QStringLiteral("figures")]);
}

TEST_CASE("An extract is refused with one line: other period, wrong passphrase, none at all", "[commandline][extracts]") {
    const TwoFiles two;
    REQUIRE(two.save(two.agreed).status == 0);
    const Answer otherPeriod = two.evaluate(two.withAgreed(), "2026-06-30");
    CHECK(otherPeriod.status == 1);
    CHECK(QString::fromUtf8(otherPeriod.complaint).contains(QStringLiteral("01-01-2026 – 30-09-2026")));
    const QString wrong = written(two.folder, "wrong", "fem hvide svaner i søen");
    CHECK(two.evaluate(two.with() + QStringList{QStringLiteral("--extract-passphrase-file"), wrong}).status == 1);
    CHECK(two.evaluate(two.with()).status == 2);
}

TEST_CASE("An extract replaces nothing, is of a period that is over, and has a passphrase nobody guesses",
          "[commandline][extracts]") {
    const TwoFiles two;
    CHECK(two.save(written(two.folder, "weak", "kodeord")).status == 1);
    CHECK(two.save(two.agreed, QStringLiteral("2026-11-02")).status == 1);
    CHECK_FALSE(QFile::exists(two.extract));
    REQUIRE(two.save(two.agreed).status == 0);
    CHECK(two.save(two.agreed).status == 1);
}
