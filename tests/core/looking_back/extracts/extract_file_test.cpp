// SPDX-License-Identifier: GPL-3.0-or-later
// What an extract holds, and what is not taken for one.
#include "core/evaluation/extracts/extract_bytes.h"
#include "tests/core/looking_back/extracts/files_of_workers.h"
#include "tests/core/looking_back/records/records_file.h"

#include <QFile>
#include <QTemporaryDir>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// A file with one record in each list, and an extract of it.
struct FullFile {
    RecordsFile made;
    Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    Extract extract;

    FullFile() {
        made.oneOfEach(course, evaluatedTo.addDays(-1));
        const EvaluationRequest request = made.data.request(evaluatedFrom, evaluatedTo);
        const auto secret = extractSecret(agreedPassphrase, request.programmeId);
        REQUIRE(secret);
        Progress progress;
        auto all = makeExtract(made.file.workspace().session.database(), request, made.file.workspace().evaluations.inputs(),
                               *secret, progress);
        REQUIRE(all);
        extract = std::move(*all);
    }
};

QStringList textsOf(const CodeWords& words) {
    QStringList texts;
    for (int at = 0; at < static_cast<int>(words.size()); ++at) {
        texts << words.text({at});
    }
    return texts;
}
} // namespace

TEST_CASE("An extract comes out of its file as it was put in", "[evaluation][extracts]") {
    const FullFile full;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("udtræk"));
    REQUIRE(writeExtract(full.extract, path, agreedPassphrase));
    CHECK_FALSE(QFile::exists(path + QStringLiteral("-wal")));
    const auto read = readExtract(path, agreedPassphrase);
    INFO((read ? QString() : read.error().message).toStdString());
    REQUIRE(read);
    CHECK(read->terms == full.extract.terms);
    CHECK(read->origin == full.extract.origin);
    CHECK(read->personKeys == full.extract.personKeys);
    CHECK(toBytes(*read) == toBytes(full.extract)); // every record of every list
    CHECK(read->records.persons.size() == 1);
    CHECK(read->records.screeningAnswers.size() == 1);
    CHECK(read->records.costs.size() == 2);
    CHECK(read->records.experiences[0].answers == full.extract.records.experiences[0].answers);
}

TEST_CASE("An extract names nobody: no citizen, no screener, no partner that nothing is counted of", "[evaluation][extracts]") {
    const FullFile full;
    const auto read = extractFromBytes(toBytes(full.extract));
    REQUIRE(read);
    const QStringList texts = textsOf(read->records.words);
    CHECK(texts.contains(QStringLiteral("Fælleshuset"))); // the offer a referral was sent to
    CHECK_FALSE(texts.contains(QStringLiteral("Lægehuset")));
    CHECK(texts.filter(QStringLiteral("Person")).isEmpty());
    CHECK_FALSE(read->records.persons[0].id.isValid());
    CHECK(read->records.courses[0].id != full.course.id.value());
    CHECK(read->records.prices.empty());
    CHECK(read->records.themes.empty());
    CHECK(read->records.quotes.empty());
}

TEST_CASE("The same person has the same key in two files, and another one under another passphrase", "[evaluation][extracts]") {
    const auto secret = extractSecret(agreedPassphrase, QStringLiteral("p"));
    const auto other = extractSecret(QStringLiteral("fem hvide svaner i søen"), QStringLiteral("p"));
    REQUIRE(secret);
    REQUIRE(other);
    const PersonIdentity anna{QStringLiteral("6101601015"), QStringLiteral("Anna"), QStringLiteral("Første"), {}};
    const PersonIdentity renamed{QStringLiteral("6101601015"), QStringLiteral("Anna"), QStringLiteral("Gift"), {}};
    CHECK(personKey(*secret, anna) == personKey(*secret, renamed));
    CHECK(personKey(*secret, anna) != personKey(*other, anna));
    const QDate born(1960, 1, 1);
    const PersonIdentity bySpelling{{}, QStringLiteral("Søren"), QStringLiteral("Aagaard"), born};
    const PersonIdentity otherwise{{}, QStringLiteral("SØREN "), QStringLiteral("Ågaard"), born};
    CHECK(personKey(*secret, bySpelling) == personKey(*secret, otherwise));
    CHECK(personKey(*secret, {{}, QStringLiteral("Søren"), QStringLiteral("Aagaard"), {}}).isEmpty());
}

TEST_CASE("A wrong passphrase, another file and a missing one are said by the name of the file", "[evaluation][extracts]") {
    const FullFile full;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fra-bo.udtraek"));
    REQUIRE(writeExtract(full.extract, path, agreedPassphrase));
    const auto wrong = readExtract(path, QStringLiteral("fire grå storke på taget?"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == ErrorKind::Denied);
    CHECK(wrong.error().message.startsWith(QStringLiteral("fra-bo.udtraek: The passphrase does not open this file")));
    const auto working = readExtract(full.made.file.path(), testPassphrase);
    REQUIRE_FALSE(working);
    CHECK(working.error().message.contains(QStringLiteral("This is no extract")));
    CHECK(readExtract(folder.filePath(QStringLiteral("nowhere")), agreedPassphrase).error().kind == ErrorKind::NotFound);
    const auto again = writeExtract(full.extract, path, agreedPassphrase);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Conflict);
}

TEST_CASE("Bytes that are no whole extract are refused", "[evaluation][extracts]") {
    const FullFile full;
    const QByteArray bytes = toBytes(full.extract);
    REQUIRE(extractFromBytes(bytes));
    CHECK_FALSE(extractFromBytes({}));
    CHECK_FALSE(extractFromBytes("nothing of the kind"));
    for (qsizetype size = 0; size < bytes.size(); size += 7) {
        CHECK_FALSE(extractFromBytes(bytes.left(size)));
    }
    const auto refuses = [&full](const auto& change) {
        Extract wrong = full.extract;
        change(wrong);
        return !extractFromBytes(toBytes(wrong));
    };
    CHECK_FALSE(refuses([](Extract&) {}));
    CHECK(refuses([](Extract& wrong) { wrong.records.courses[0].person = 1; }));
    CHECK(refuses([](Extract& wrong) { wrong.records.appointments[0].course = -1; }));
    CHECK(refuses([](Extract& wrong) { wrong.records.contacts[0].day = evaluatedTo.addDays(1); }));
    CHECK(refuses([](Extract& wrong) { wrong.records.contacts[0].minutes = -5; }));
    CHECK(refuses([](Extract& wrong) { wrong.records.experiences[0].answers[0] = 6; }));
    CHECK(refuses([](Extract& wrong) { wrong.personKeys[0] = "short"; }));
    CHECK(refuses([](Extract& wrong) { wrong.terms.to = {}; }));
    QByteArray newer = bytes;
    newer[3] = 2;
    CHECK_FALSE(extractFromBytes(newer));
    CHECK(isOfNewerProgram(newer));
}

TEST_CASE("That an extract was written stands in the audit trail", "[evaluation][extracts]") {
    WorkerFile own("Ane");
    Workspace& workspace = own.workspace();
    const QTemporaryDir folder;
    REQUIRE(workspace.evaluations.noteExtract(folder.filePath(QStringLiteral("udtræk"))));
    const auto lines = workspace.audit.window({}, 0, 5);
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(lines.first().purpose == QStringLiteral("evaluation.extract"));
    CHECK(lines.first().action == toCode(AuditAction::Exported));
}
