// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report/evaluation_json.h"
#include "core/workspace/workspace.h"
#include "tests/app/program.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

QStringList onFile(const char* text, const QString& file) { return words(text) + QStringList{QStringLiteral("--file"), file}; }

const QStringList demoDay{QStringLiteral("--today"), QStringLiteral("2026-11-02")};

QStringList surnamesIn(const QString& file) {
    QStringList names;
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        const Answer found = runProgram({QStringLiteral("find"), QString(QLatin1Char(letter)), QStringLiteral("--limit"),
                                         QStringLiteral("500"), QStringLiteral("--json"), QStringLiteral("--file"), file});
        for (const auto& hit : found.json().array()) {
            if (hit[QStringLiteral("kind")].toString() == QStringLiteral("citizen")) {
                names << hit[QStringLiteral("title")].toString().section(QLatin1Char(' '), -1);
            }
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace

TEST_CASE("A demo file is encrypted: no surname and no CPR number in it or beside it", "[commandline]") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    makeDemo(file, 100);
    const QByteArray bytes = bytesBeside(file);
    CHECK_FALSE(bytes.startsWith("SQLite format 3"));
    const QStringList surnames = surnamesIn(file);
    REQUIRE(surnames.size() > 20);
    for (const QString& surname : surnames) {
        if (surname.size() >= 5) { // four letters occur in random bytes now and then
            INFO(surname.toStdString());
            CHECK_FALSE(bytes.contains(surname.toUtf8()));
        }
    }
    static const QRegularExpression cpr(QStringLiteral("[67]\\d[01]\\d[5-9]\\d0\\d{3}"));
    CHECK_FALSE(cpr.match(QString::fromLatin1(bytes)).hasMatch());
}

TEST_CASE("The same seed and day make the same demo", "[commandline]") {
    QTemporaryDir folder;
    QList<QJsonDocument> answers;
    for (const char* name : {"a.brobygger", "b.brobygger"}) {
        const QString file = folder.filePath(QLatin1String(name));
        makeDemo(file, 60);
        const Answer agenda = runProgram(onFile("agenda --json", file) + demoDay);
        REQUIRE(agenda.status == 0);
        answers << agenda.json();
    }
    CHECK(answers[0] == answers[1]);
    CHECK_FALSE(answers[0][QStringLiteral("items")].toArray().isEmpty());
}

TEST_CASE("A demo can be made of each shipped programme, and of nothing else", "[commandline]") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    const auto demoOf = [&file](const char* programme) {
        return runProgram(onFile("demo --citizens 20 --json", file)
                          << QStringLiteral("--programme") << QLatin1String(programme) << demoDay);
    };
    CHECK(demoOf("norddjurs").status == 2);
    CHECK_FALSE(QFile::exists(file));
    REQUIRE(demoOf("frome-sverige").status == 0);
    const Answer info = runProgram(onFile("info --json", file));
    CHECK(info.json()[QStringLiteral("programme")].toString() == QStringLiteral("frome-sverige"));
}

TEST_CASE("A file can be made with a programme of one's own, and one with a mistake makes none", "[commandline]") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    QFile shipped(QStringLiteral(":/programmes/midtklyngen-sygemeldte.json"));
    REQUIRE(shipped.open(QIODevice::ReadOnly));
    QByteArray own = shipped.readAll();
    own.replace("\"midtklyngen-sygemeldte\"", "\"vores-eget\"");
    const auto newWith = [&folder, &file](const QByteArray& programme) {
        return runProgram(onFile("new", file)
                          << QStringLiteral("--programme") << written(folder, "eget.json", programme) << demoDay);
    };
    const Answer refused = newWith(QByteArray(own).replace("\"goals\"", "\"gaols\""));
    CHECK(refused.status != 0);
    CHECK(refused.complaint.contains("gaols"));
    CHECK_FALSE(QFile::exists(file));
    REQUIRE(newWith(own).status == 0);
    CHECK(runProgram(onFile("info --json", file)).json()[QStringLiteral("programme")].toString() ==
          QStringLiteral("vores-eget"));
}

TEST_CASE("A plain SQLite library in front is refused, and no file in clear is left behind", "[commandline]") {
    const QString plain = QStringLiteral("/usr/lib/x86_64-linux-gnu/libsqlite3.so.0");
    if (!QFile::exists(plain)) {
        SKIP("there is no plain SQLite library on this machine");
    }
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("clear.brobygger"));
    const Answer refused = runProgram(
        onFile("new --programme norddjurs-landkommune", file),
        {QStringLiteral("LD_PRELOAD=") + plain, QStringLiteral("ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0")});
    CHECK(refused.status == 1);
    INFO(refused.complaint.toStdString());
    CHECK(refused.complaint.contains("krypter"));
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("A file opens with its passphrase only, and says so in one line", "[commandline]") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    REQUIRE(runProgram(onFile("new --programme norddjurs-landkommune --worker Karen", file)).status == 0);
    const Answer wrong = runProgram(onFile("info", file), {QStringLiteral("BROBYGGER_PASSPHRASE=noget helt andet")});
    CHECK(wrong.status == 1);
    CHECK(wrong.complaint.count('\n') == 1);
    CHECK(wrong.output.isEmpty());
    const Answer info = runProgram(onFile("info --json", file));
    CHECK(info.status == 0);
    CHECK(info.json()[QStringLiteral("programme")].toString() == QStringLiteral("norddjurs-landkommune"));
}

TEST_CASE("Wrong usage ends with status 2 and a sentence", "[commandline]") {
    for (const char* call : {"info",
                             "demo --citizens few --file /nonexistent/x",
                             "import",
                             "agenda --file x --today soon",
                             "screen --file x",
                             "info more --file x",
                             "find --file x",
                             "stats --from x",
                             "info --nonsense",
                             "nonsense",
                             "--nonsense",
                             "help nonsense",
                             "help info nonsense",
                             "a.brobygger b.brobygger",
                             "--demo a.brobygger",
                             "stats nonsense --from x",
                             "stats km wilson --from x",
                             "screen --file x --citizen abc",
                             "match --file x --citizen 0",
                             "audit --file x --citizen -4",
                             "audit --file x --citizen=",
                             "import undo --file x --id abc",
                             "import referral --file x --from y --citizen 12a",
                             "import citizens --file x --from y --format pdf",
                             "import citizens --file x --from y --format hsds-csv",
                             "export reply --file x --referral abc --kind status --format text --to y",
                             "export reply --file x --referral 1 --kind letter --format text --to y",
                             "export offers --file x --to y --format pdf",
                             "export calendar --file x --to y --from soon",
                             "evaluate --file x --from 2026-13-01",
                             "info --file x --lang fi",
                             "backup --file x --to=",
                             "new --file x --programme nonsense"}) {
        INFO(call);
        const Answer answer = runProgram(words(call));
        CHECK(answer.status == 2);
        CHECK(answer.complaint.count('\n') == 1);
        CHECK(answer.output.isEmpty());
    }
}

TEST_CASE("Help and version are told without a file, a passphrase and a display", "[commandline]") {
    for (const char* call : {"--help", "-h", "help", "info --help", "agenda -h", "import offers --help", "evaluate --help",
                             "new --help", "help import offers", "import --help"}) {
        INFO(call);
        const Answer answer = runProgram(words(call));
        CHECK(answer.status == 0);
        CHECK(answer.output.startsWith("brobygger"));
        CHECK(answer.complaint.isEmpty());
    }
    const Answer version = runProgram(words("--version"));
    CHECK(version.status == 0);
    CHECK(QRegularExpression(QStringLiteral("^Brobygger \\d+\\.\\d+")).match(QString::fromUtf8(version.output)).hasMatch());
}

TEST_CASE("An answer that cannot be written ends with status 1 and a sentence", "[commandline]") {
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full)) {
        SKIP("there is no /dev/full on this machine");
    }
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    REQUIRE(runProgram(onFile("new --programme norddjurs-landkommune", file)).status == 0);
    for (const QStringList& call : {onFile("agenda --json", file), onFile("info", file), words("--help"), words("--version")}) {
        INFO(call.first().toStdString());
        const Answer answer = runProgram(call, {}, full);
        CHECK(answer.status == 1);
        CHECK(answer.complaint.count('\n') == 1);
    }
}

TEST_CASE("A new file in a folder that is not there is refused in words, and no folder is made", "[commandline]") {
    QTemporaryDir folder;
    const Answer answer =
        runProgram(onFile("new --programme norddjurs-landkommune", folder.filePath(QStringLiteral("mangler/x.brobygger"))));
    CHECK(answer.status == 1);
    CHECK(QString::fromUtf8(answer.complaint).contains(QStringLiteral("Mappen til filen findes ikke")));
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("mangler"))));
}

TEST_CASE("Backup, verify and restore go round", "[commandline]") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    const QString copy = folder.filePath(QStringLiteral("copy.brobygger"));
    makeDemo(file, 20);
    REQUIRE(runProgram(onFile("backup --json", file) + QStringList{QStringLiteral("--to"), copy}).status == 0);
    const Answer restored = runProgram(onFile("restore --json", file) + QStringList{QStringLiteral("--from"), copy});
    INFO(restored.complaint.toStdString());
    REQUIRE(restored.status == 0);
    CHECK(restored.json()[QStringLiteral("counts")][QStringLiteral("citizens")].toInt() == 20);
    const Answer verified = runProgram(onFile("verify --json", file));
    CHECK(verified.status == 0);
    CHECK(verified.json()[QStringLiteral("ok")].toBool());
}

TEST_CASE("The audit trail is told line by line, and checked as one state: lines, newest link, problems", "[commandline]") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    makeDemo(file, 20);
    const qsizetype lines = runProgram(onFile("audit --json", file)).json().array().size();
    REQUIRE(lines > 20);
    const Answer checked = runProgram(onFile("audit --verify --json", file));
    CHECK(checked.status == 0);
    const QJsonObject state = checked.json().object();
    CHECK(state.keys() ==
          QStringList{QStringLiteral("head"), QStringLiteral("lines"), QStringLiteral("ok"), QStringLiteral("problems")});
    CHECK(state[QStringLiteral("ok")].toBool());
    CHECK(state[QStringLiteral("lines")].toInt() == lines);
    CHECK(state[QStringLiteral("head")].toString().size() == 64);
    CHECK(state[QStringLiteral("problems")].toArray().isEmpty());
}

TEST_CASE("Whose lines of the audit trail are asked for must be in the file or have been there", "[commandline]") {
    TestFile file;
    const CitizenId known = aCitizen(file.workspace()).id;
    const CitizenId gone(known.value() - 1); // as of somebody who was erased
    REQUIRE(file.workspace().audit.note(AuditAction::Read, RecordKind::Citizen, gone.value(), gone.value(),
                                        QStringLiteral("test")));
    const auto linesOf = [&file](qint64 id) {
        return runProgram(onFile("audit --json", file.path()) + QStringList{QStringLiteral("--citizen"), QString::number(id)});
    };
    CHECK(linesOf(known.value()).json().array().size() >= 1);
    const Answer erased = linesOf(gone.value());
    CHECK(erased.status == 0);
    CHECK(erased.json().array().size() == 1);
    const Answer unknown = linesOf(known.value() + 1);
    CHECK(unknown.status == 1);
    CHECK(unknown.output.isEmpty());
    CHECK(unknown.complaint.count('\n') == 1);
}

TEST_CASE("While the window works in the file it is read, exported and backed up, and only other work waits", "[commandline]") {
    TestFile file;
    const CitizenId bente = aCitizen(file.workspace()).id;
    QTemporaryDir folder;
    const auto to = [&](const char* call, const char* name) {
        return onFile(call, file.path()) + QStringList{QStringLiteral("--to"), folder.filePath(QLatin1String(name))};
    };
    const QStringList whom{QStringLiteral("--citizen"), bente.toString()};
    for (const QStringList& call :
         {onFile("info", file.path()), onFile("verify", file.path()), onFile("find Bente", file.path()),
          onFile("agenda", file.path()), onFile("audit --verify", file.path()), onFile("screen", file.path()) + whom,
          onFile("match", file.path()) + whom, to("backup", "kopi.brobygger"), to("export offers", "tilbud.csv"),
          to("export catalogue", "katalog.html"), to("export calendar", "aftaler.ics"),
          to("export citizen", "indsigt.pdf") + whom}) {
        const Answer answer = runProgram(call);
        INFO(call.join(QLatin1Char(' ')).toStdString() << "\n" << answer.complaint.toStdString());
        CHECK(answer.status == 0);
    }
    const QString sheet = written(folder, "borgere.csv", "Fornavn;Efternavn\nAnna;Holm\n");
    const QStringList import = onFile("import citizens", file.path()) + QStringList{QStringLiteral("--from"), sheet};
    CHECK(runProgram(import + QStringList{QStringLiteral("--dry-run")}).status == 0);
    const Answer refused = runProgram(import);
    CHECK(refused.status == 1);
    CHECK(QString::fromUtf8(refused.complaint).contains(QStringLiteral("en anden Brobygger")));
    // The window goes on writing after what the others have noted.
    aCitizen(file.workspace(), QStringLiteral("Jens"), QStringLiteral("Holm"));
    CHECK(file.workspace().audit.verify().problems.isEmpty());
    CHECK(runProgram(onFile("verify", file.path())).status == 0);
}

TEST_CASE("An answer is in the language of the file, unless another is asked for", "[commandline]") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    REQUIRE(runProgram(onFile("new --programme norddjurs-landkommune --lang en", file)).status == 0);
    const QString message = written(folder, "x.xml", "<nonsense/>");
    const auto complaint = [&](const QStringList& more) {
        const Answer answer =
            runProgram(onFile("import referral", file) + QStringList{QStringLiteral("--from"), message} + more);
        CHECK(answer.status == 1);
        return answer.complaint;
    };
    const QByteArray english = complaint({});
    const QByteArray danish = complaint(words("--lang da"));
    CHECK(english == complaint(words("--lang en")));
    CHECK(english != danish);
}

TEST_CASE("One broken case of a file of figures has a sentence, the others their results, and the status is 1",
          "[commandline]") {
    QTemporaryDir folder;
    const QString cases = written(folder, "c.json", R"({"cases": [{"id": "a", "x": 3, "n": 10}, {"id": "b", "x": 3}]})");
    const Answer answer = runProgram(words("stats wilson --json --from") << cases);
    CHECK(answer.status == 1);
    CHECK(answer.complaint.count('\n') == 1);
    const QJsonArray told = answer.json()[QStringLiteral("cases")].toArray();
    REQUIRE(told.size() == 2);
    CHECK(told[0][QStringLiteral("result")][QStringLiteral("p")].toDouble() == 0.3);
    CHECK(told[1][QStringLiteral("id")] == QStringLiteral("b"));
    CHECK_FALSE(told[1][QStringLiteral("error")].toString().isEmpty());
    const QString whole = written(folder, "d.json", R"({"cases": [{"id": "a", "x": 3, "n": 10}]})");
    CHECK(runProgram(words("stats wilson --json --from") << whole).status == 0);
    const QString scored =
        written(folder, "s.json", R"({"cases": [{"id": "a", "instrument": "WHO5", "items": [3, 3, 3, 3, 3]}, {"id": "b"}]})");
    const Answer scores = runProgram(words("score --json --from") << scored);
    CHECK(scores.status == 1);
    CHECK(scores.json()[QStringLiteral("cases")][0][QStringLiteral("result")][QStringLiteral("pct")].toDouble() == 60);
    CHECK(scores.json()[QStringLiteral("cases")][1][QStringLiteral("id")] == QStringLiteral("b"));
}

TEST_CASE("An import that is only tried out says what it skipped and what each row would write", "[commandline]") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    REQUIRE(runProgram(onFile("new --programme norddjurs-landkommune", file)).status == 0);
    const QString sheet = written(folder, "borgere.csv",
                                  "Borgerliste for;;;\nFornavn;Efternavn;CPR;Yndlingsfarve\n"
                                  "Anna;Holm;070392-1234;blå\n");
    const auto import = [&](const char* call) {
        return runProgram(onFile(call, file) + QStringList{QStringLiteral("--from"), sheet} + demoDay);
    };
    const Answer tried = import("import citizens --dry-run --json");
    INFO(tried.complaint.toStdString());
    REQUIRE(tried.status == 0);
    const QJsonObject json = tried.json().object();
    CHECK(json[QStringLiteral("skipped_rows")] == 1);
    CHECK(json[QStringLiteral("hidden_rows")] == 0);
    CHECK(json[QStringLiteral("sheet")].isNull());
    CHECK(json[QStringLiteral("further_sheets")].toArray().isEmpty());
    CHECK(json[QStringLiteral("ignored_columns")].toArray() == QJsonArray{QStringLiteral("Yndlingsfarve")});
    REQUIRE(json[QStringLiteral("rows")].toArray().size() == 1);
    const QJsonValue row = json[QStringLiteral("rows")][0];
    CHECK(row[QStringLiteral("state")] == QStringLiteral("new"));
    QStringList values;
    for (const auto& value : row[QStringLiteral("values")].toArray()) {
        values << value[QStringLiteral("after")].toString();
    }
    CHECK(values.contains(QStringLiteral("Anna")));
    CHECK(values.contains(QStringLiteral("Holm")));
    const QString text = QString::fromUtf8(import("import citizens --dry-run").output);
    CHECK(text.contains(QStringLiteral("Yndlingsfarve")));
    CHECK(text.contains(QStringLiteral("Fornavn: Anna")));
    const QByteArray both = tried.output + text.toUtf8();
    CHECK_FALSE(both.contains("070392-1234"));
    CHECK_FALSE(both.contains("0703921234"));
    // What was done tells how much, not of whom.
    const Answer done = import("import citizens --json");
    CHECK(done.json()[QStringLiteral("new")] == 1);
    CHECK(done.json()[QStringLiteral("skipped_rows")] == 1);
    CHECK_FALSE(done.output.contains("Holm"));
}

TEST_CASE("Screening and matching explain themselves for a citizen of the demo", "[commandline]") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    makeDemo(file, 40);
    const Answer found = runProgram(onFile("find e --json --limit 50", file));
    QString citizen;
    for (const auto& hit : found.json().array()) {
        if (hit[QStringLiteral("kind")].toString() == QStringLiteral("citizen")) {
            citizen = hit[QStringLiteral("id")].toString();
        }
    }
    REQUIRE_FALSE(citizen.isEmpty());
    const QStringList whom{QStringLiteral("--citizen"), citizen};
    const Answer screened = runProgram(onFile("screen --json", file) + whom + demoDay);
    REQUIRE(screened.status == 0);
    CHECK(screened.json()[QStringLiteral("criteria")].toArray().size() == 13);
    const Answer matched = runProgram(onFile("match --json --limit 65", file) + whom + demoDay);
    REQUIRE(matched.status == 0);
    REQUIRE(matched.json().array().size() == 65);
    for (const auto& match : matched.json().array()) {
        int sum = 0;
        for (const auto& part : match[QStringLiteral("parts")].toArray()) {
            sum += part[QStringLiteral("points")].toInt();
        }
        CHECK(sum == match[QStringLiteral("score")].toInt());
    }
}

TEST_CASE("Every figure that is shown outside stands in the report's text", "[commandline]") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    const QString report = folder.filePath(QStringLiteral("r.pdf"));
    const QString tables = folder.filePath(QStringLiteral("t.xlsx"));
    makeDemo(file, 100);
    const Answer evaluated =
        runProgram(onFile("evaluate --json --outside", file) +
                   QStringList{QStringLiteral("--report"), report, QStringLiteral("--tables"), tables} + demoDay);
    INFO(evaluated.complaint.toStdString());
    REQUIRE(evaluated.status == 0);
    CHECK(QFileInfo(tables).size() > 5'000);
    // Both are on the list of files in clear.
    const QByteArray trail = runProgram(onFile("audit --verify", file)).output;
    CHECK(trail.count("plain_file") == 2);
    CHECK(trail.trimmed().endsWith("ok"));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), report, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished(60'000));
    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    CHECK(text.count(QChar(0x0c)) == 0);
    int shown = 0;
    for (const auto& figure : evaluated.json()[QStringLiteral("figures")].toArray()) {
        if (!figure[QStringLiteral("suppressed")].toBool()) {
            ++shown;
            const QString display = figure[QStringLiteral("display")].toString();
            INFO(display.toStdString());
            CHECK(text.contains(display.simplified()));
        }
    }
    CHECK(shown > 5);
}

TEST_CASE("evaluate --freeze keeps the report with its PDF, and needs a name", "[commandline]") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    makeDemo(file, 40);
    const QStringList freeze = onFile("evaluate --json", file) + demoDay + QStringList{QStringLiteral("--freeze")};
    const Answer kept = runProgram(freeze + QStringList{QStringLiteral("Efteråret")});
    INFO(kept.complaint.toStdString());
    REQUIRE(kept.status == 0);
    CHECK(runProgram(freeze + QStringList{QStringLiteral(" ")}).status == 1);
    const auto key = FileKey::forFile(file, QString::fromUtf8(programPassphrase));
    REQUIRE(key);
    const SystemClock clock;
    const auto workspace = Workspace::open(file, *key, clock);
    REQUIRE(workspace);
    const QList<FrozenReport> reports = (*workspace)->frozenReports.all();
    REQUIRE(reports.size() == 1);
    CHECK(reports.first().name == QStringLiteral("Efteråret"));
    CHECK_FALSE(reports.first().programVersion.isEmpty());
    const auto pdf = (*workspace)->frozenReports.pdf(reports.first().id);
    REQUIRE(pdf);
    CHECK(pdf->startsWith("%PDF"));
    const auto opened = (*workspace)->frozenReports.open(reports.first().id);
    REQUIRE(opened);
    CHECK(toJson(opened->material.evaluation) == kept.json().object());
}

TEST_CASE("Every shipped programme has a report, and it says on its pages which edition it is", "[commandline]") {
    for (const char* programme : {"norddjurs-landkommune", "vesterbro-sydhavnen", "frome-sverige", "midtklyngen-sygemeldte"}) {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("x.brobygger"));
        REQUIRE(runProgram(onFile("new", file) << QStringLiteral("--programme") << QLatin1String(programme)).status == 0);
        for (const bool isOutside : {false, true}) {
            INFO(programme << (isOutside ? " outside" : " working"));
            const QString report = folder.filePath(QStringLiteral("r.pdf"));
            const Answer made = runProgram(onFile(isOutside ? "evaluate --json --outside --from 2025-10-01 --to 2026-09-30"
                                                            : "evaluate --json --from 2025-10-01 --to 2026-09-30",
                                                  file)
                                           << QStringLiteral("--report") << report << demoDay);
            INFO(made.complaint.toStdString());
            REQUIRE(made.status == 0);
            QProcess reader;
            reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), report, QStringLiteral("-")});
            REQUIRE(reader.waitForFinished(60'000));
            const QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(QChar(0x0c), Qt::SkipEmptyParts);
            REQUIRE(pages.size() > 2);
            for (const QString& page : pages) {
                CHECK(page.contains(isOutside ? QStringLiteral("Ekstern udgave") : QStringLiteral("Arbejdsvisning")));
            }
        }
    }
}

TEST_CASE("An import that is killed is wholly there or wholly not", "[commandline]") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    REQUIRE(runProgram(onFile("new --programme norddjurs-landkommune", file)).status == 0);
    const QString sheet = folder.filePath(QStringLiteral("citizens.csv"));
    constexpr int rows = 300;
    QFile csv(sheet);
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("Fornavn;Efternavn;Fødselsdato;Postnummer\r\n");
    for (int i = 0; i < rows; ++i) {
        csv.write(QByteArray("Borger;Nummer") + QByteArray::number(i) + ";12-05-1950;8500\r\n");
    }
    csv.close();
    int before = 0;
    for (int wait : {5, 200, 500, 900}) {
        const auto process = startProgram(onFile("import citizens", file) + QStringList{QStringLiteral("--from"), sheet});
        QThread::msleep(static_cast<unsigned long>(wait));
        process->kill();
        process->waitForFinished(60'000);
        const Answer verified = runProgram(onFile("verify", file));
        INFO(verified.output.toStdString());
        CHECK(verified.status == 0);
        const int now =
            runProgram(onFile("info --json", file)).json()[QStringLiteral("counts")][QStringLiteral("citizens")].toInt();
        CHECK((now == before || now == rows)); // the same people are not made twice
        before = now;
    }
}
