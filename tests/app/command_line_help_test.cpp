// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line_help.h"
#include "app/verbs/verb.h"
#include "tests/app/program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

QStringList optionNames(const QList<VerbOption>& options) {
    QStringList names;
    for (const VerbOption& option : options) {
        names << QStringLiteral("--") + option.name;
    }
    return names;
}

/// What bash proposes after each of these lines, the last word being the one that is typed.
QStringList proposals(const QStringList& lines) {
    QTemporaryDir folder;
    QString script = bashCompletion();
    for (const QString& line : lines) {
        script += QStringLiteral("COMP_WORDS=(brobygger %1)\nCOMP_CWORD=%2\n_brobygger\necho \"${COMPREPLY[*]}\"\n")
                      .arg(line)
                      .arg(line.count(QLatin1Char(' ')) + 1);
    }
    QProcess bash;
    bash.start(QStringLiteral("bash"),
               {QStringLiteral("--norc"), written(folder, "completion.bash", "set -u\n" + script.toUtf8())});
    REQUIRE(bash.waitForFinished(60'000));
    INFO(bash.readAllStandardError().toStdString());
    CHECK(bash.exitCode() == 0);
    QStringList answers = QString::fromUtf8(bash.readAllStandardOutput()).split(QLatin1Char('\n'));
    answers.removeLast();
    return answers;
}

QStringList proposed(const QString& line) { return proposals({line}).value(0).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

} // namespace

TEST_CASE("Every verb and every option stands in the manual, under its verb", "[commandline]") {
    QString manual = manPage();
    manual.replace(QStringLiteral("\\-"), QStringLiteral("-"));
    for (const QString& name : optionNames(commonOptions())) {
        INFO(name.toStdString());
        CHECK(manual.section(QStringLiteral(".SH VERBS"), 0, 0).contains(QStringLiteral("\\fB%1\\fR").arg(name)));
    }
    REQUIRE(verbs().size() > 20);
    for (const Verb& verb : verbs()) {
        const QString heading = QStringLiteral(".SS %1\n").arg((verb.name + QLatin1Char(' ') + verb.words).trimmed());
        REQUIRE(manual.count(heading) == 1);
        const QString part = manual.section(heading, 1).section(QStringLiteral("\n.S"), 0, 0);
        CHECK(part.contains(verb.summary));
        for (const QString& name : optionNames(verb.options)) {
            INFO(verb.name.toStdString() << ' ' << name.toStdString());
            CHECK(part.contains(QStringLiteral("\\fB%1\\fR").arg(name)));
        }
    }
}

TEST_CASE("The manual is set by groff without a complaint", "[commandline]") {
    QTemporaryDir folder;
    QProcess groff;
    groff.start(QStringLiteral("groff"), {QStringLiteral("-man"), QStringLiteral("-ww"), QStringLiteral("-z"),
                                          written(folder, "brobygger.1", manPage().toUtf8())});
    if (!groff.waitForStarted()) {
        SKIP("there is no groff on this machine");
    }
    REQUIRE(groff.waitForFinished(60'000));
    CHECK(groff.exitCode() == 0);
    CHECK(groff.readAllStandardError().toStdString() == "");
}

TEST_CASE("The completion proposes every verb, and after it every option of it", "[commandline]") {
    QStringList lines;
    for (const Verb& verb : verbs()) {
        const QStringList words = verb.name.split(QLatin1Char(' '));
        CHECK(proposed(QStringLiteral("''")).contains(words.first()));
        if (words.size() == 2) {
            CHECK(proposed(words.first() + QStringLiteral(" ''")).contains(words.last()));
        }
        lines << verb.name + QStringLiteral(" --");
    }
    const QStringList answers = proposals(lines);
    REQUIRE(answers.size() == verbs().size());
    for (qsizetype i = 0; i < answers.size(); ++i) {
        INFO(lines.at(i).toStdString());
        CHECK(answers.at(i).split(QLatin1Char(' ')) ==
              QStringList{QStringLiteral("--help")} + optionNames(verbs().at(i).options + commonOptions()));
    }
}

TEST_CASE("The completion proposes the words an option takes, and leaves files to the shell", "[commandline]") {
    CHECK(proposed(QStringLiteral("info --lang ''")) == words("da en sv"));
    CHECK(proposed(QStringLiteral("export reply --referral 4 --kind ''")) == words("status closing"));
    CHECK(proposed(QStringLiteral("export offers --format hsds''")) == words("hsds-csv hsds-json"));
    CHECK(proposed(QStringLiteral("import citizens --from ''")).isEmpty());
    CHECK(proposed(QStringLiteral("imp")) == words("import"));
    CHECK(proposed(QStringLiteral("import off")) == words("offers offer-referrals"));
    CHECK(proposed(QStringLiteral("help import off")) == words("offers offer-referrals"));
}

TEST_CASE("The program tells its manual and its completion, as the build installs them", "[commandline]") {
    CHECK(runProgram(words("help man-page")).output == manPage().toUtf8());
    CHECK(runProgram(words("help bash-completion")).output == bashCompletion().toUtf8());
}
