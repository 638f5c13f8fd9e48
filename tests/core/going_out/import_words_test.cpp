// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/text.h"
#include "core/exchange/csv/text_encoding.h"
#include "core/imports/import_mapping.h"
#include "core/sheets/import_cells.h"
#include "tests/core/going_out/import_sources.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

// What a sheet is taken for, and the words people use in one.

using namespace brobygger;
using namespace brobygger::test;

namespace {

ImportPreview headed(const char* headings) {
    const auto preview = previewOfHeadings(citizensFrom((QByteArray(headings) + "\nx\n").constData()), caseloadKinds());
    REQUIRE(preview);
    return *preview;
}

/// Anna and Bo are in the file.
ImportPreview rowsSeen(Workspace& workspace, ImportKind kind, const QByteArray& sheet, const ImportMapping& mapping = {}) {
    if (workspace.citizens.count(CitizenFilter::Everybody) == 0) {
        ran(workspace, citizensFrom("Løbenummer;Navn\n1;Anna Abel\n2;Bo Berg\n"));
    }
    const auto preview = workspace.imports.preview({kind, sheet, mapping});
    REQUIRE(preview);
    return *preview;
}

/// What a new row would set a field to; empty when it would not.
std::string setTo(const PlannedRow& row, const char* field) {
    for (const FieldChange& change : row.values) {
        if (change.field == QLatin1String(field)) {
            return change.after.toStdString();
        }
    }
    return {};
}

} // namespace

TEST_CASE("Headings that only one kind of sheet has decide what it holds, and where several fit alike none is taken",
          "[imports][words]") {
    CHECK(headed("Løbenummer;Dato;Tidspunkt;Kontaktform;Varighed;Resultat;Notat").kind == ImportKind::Contacts);
    CHECK(headed("Løbenummer;Dato;Tidspunkt;Varighed;Sted;Udfald;Resultat;Minutter").kind == ImportKind::Appointments);
    CHECK(headed("CPR;Dato;Skema;Spørgsmål 1;Spørgsmål 2;Spørgsmål 3;Spørgsmål 4;Spørgsmål 5;Score;Tidspunkt").kind ==
          ImportKind::Measurements);
    CHECK(headed("CPR;Dato;Spørgsmål 1;Spørgsmål 2").kind == ImportKind::Measurements);
    CHECK(headed("CPR;Løbenr;Henvist dato;Startdato;Slutdato;Henvist af;Status;Program").kind == ImportKind::Courses);
    CHECK_FALSE(headed("CPR;Dato;Spørgsmål 1;Spørgsmål 2").isKindOpen);
    CHECK(headed("CPR;Dato;Måletidspunkt;WHO-5").isKindOpen); // an appointment or a measurement
}

TEST_CASE("Contacts are understood in the words people write", "[imports][words]") {
    TestFile file;
    const ImportPreview preview = rowsSeen(file.workspace(), ImportKind::Contacts,
                                           "Løbenummer;Dato;Tidspunkt;Kontaktform;Varighed;Resultat\n"
                                           "1;12-10-2026;10.15;telefon;15;talte med borgeren\n"
                                           "1;13-10-2026;10.15;Telefon;1 time;intet svar\n");
    CHECK(preview.unknownWords.isEmpty());
    CHECK(preview.withProblems() == 0);
    REQUIRE(preview.count(RowState::New) == 2);
    CHECK(setTo(preview.rows[0], "kind") == "opkald");
    CHECK(setTo(preview.rows[0], "minutes") == "15");
    CHECK(setTo(preview.rows[1], "minutes") == "60");
}

TEST_CASE("Whether one may ring is a no only where somebody said so", "[imports][words]") {
    for (const char* no : {"nej", "Nej, kun sms", "n", "aldrig"}) {
        INFO(no);
        CHECK(readPermissionCell(QString::fromUtf8(no)).text == QStringLiteral("0"));
    }
    CHECK(readPermissionCell(QStringLiteral("ja")).text == QStringLiteral("1"));
    for (const char* neither : {"N/A", "n.a.", "nej/ja", "ja/nej", "måske", ""}) {
        INFO(neither);
        CHECK_FALSE(readPermissionCell(QString::fromUtf8(neither)).problem.isEmpty());
    }
}

TEST_CASE("A length is read in minutes and hours, and what is none is told", "[imports][words]") {
    const auto minutes = [](const char* cell) { return readMinutesCell(QString::fromUtf8(cell)).text.toStdString(); };
    CHECK(minutes("15") == "15");
    CHECK(minutes("15,0") == "15");
    CHECK(minutes("15 min.") == "15");
    CHECK(minutes("90 minutter") == "90");
    CHECK(minutes("1 time") == "60");
    CHECK(minutes("1,5 timer") == "90");
    CHECK(minutes("1 t. 15 min.") == "75");
    CHECK(minutes("1 time og 5 minutter") == "65");
    CHECK(minutes("1:15") == "75");
    CHECK(minutes("00:15:00") == "15");
    for (const char* cell : {"", "mange", "1,5", "en time", "10.15", "min", "-5"}) {
        INFO(cell);
        CHECK(minutes(cell).empty());
        CHECK_FALSE(readMinutesCell(QString::fromUtf8(cell)).problem.isEmpty());
    }
}

TEST_CASE(
    "Questionnaires are understood by the names the screen shows and by what they are called for short, and are offered by "
    "name",
    "[imports][words]") {
    TestFile file;
    for (const char* name : {"WHO5", "who5", "WHO-5", "WHO 5", "WHO-5 trivsel", "WHO-5 well-being"}) {
        INFO(name);
        const ImportPreview preview =
            rowsSeen(file.workspace(), ImportKind::Measurements,
                     QByteArray("Løbenummer;Dato;Skema;Spørgsmål 1;Spørgsmål 2;Spørgsmål 3;Spørgsmål 4;Spørgsmål 5\n"
                                "1;10-09-2026;") +
                         name + ";3;3;2;4;1\n");
        REQUIRE(preview.count(RowState::New) == 1);
        CHECK(setTo(preview.rows[0], "instrument") == "WHO-5 trivsel");
        CHECK(setTo(preview.rows[0], "answer_4") == "4");
        CHECK(preview.rows[0].title.contains(QStringLiteral("WHO-5 trivsel")));
    }
    for (const char* name : {"SF-12", "UCLA"}) { // there are two of the one, and none of the other
        INFO(name);
        const ImportPreview preview = rowsSeen(file.workspace(), ImportKind::Measurements,
                                               QByteArray("Løbenummer;Dato;Skema;Svar 1\n1;10-09-2026;") + name + ";3\n");
        CHECK(preview.count(RowState::Rejected) == 1);
        REQUIRE(preview.unknownWords.size() == 1);
        const QList<FieldChoice>& choices = preview.unknownWords.first().choices;
        CHECK(choices.contains({QStringLiteral("AUDITC"), QStringLiteral("AUDIT-C alkohol")}));
        CHECK(choices.contains({QStringLiteral("DJG6"), QStringLiteral("De Jong Gierveld 6")}));
    }
}

TEST_CASE("Who did not come, who came alone and who referred themselves is understood", "[imports][words]") {
    TestFile file;
    const ImportPreview appointments = rowsSeen(file.workspace(), ImportKind::Appointments,
                                                "Løbenummer;Dato;Kl.;Udfald;Ledsager\n1;12-10-2026;10.15;kom ikke;Selv\n"
                                                "1;13-10-2026;10.15;mødt;pårørende\n1;14-10-2026;10.15;;\n");
    CHECK(appointments.unknownWords.isEmpty());
    REQUIRE(appointments.count(RowState::New) == 3);
    CHECK(setTo(appointments.rows[0], "outcome") == "udeblevet");
    CHECK(setTo(appointments.rows[0], "companion") == "ingen");
    CHECK(setTo(appointments.rows[1], "companion") == "pårørende");
    CHECK(setTo(appointments.rows[2], "companion").empty()); // the sheet does not say
    const ImportPreview courses =
        rowsSeen(file.workspace(), ImportKind::Courses, "Løbenr;Henvist dato;Henvist af\n1;12-01-2026;Selv\n");
    CHECK(courses.unknownWords.isEmpty());
    CHECK(setTo(courses.rows[0], "source") == "borgeren selv");
}

TEST_CASE("A word without meaning rejects its row where no such row can do without, and is left out where it can",
          "[imports][words]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const auto answered = [](const UnknownWord& word) {
        ImportMapping mapping;
        mapping.words[word.field].insert(foldedText(word.word), QString());
        return mapping;
    };
    const auto rejects = [&](ImportKind kind, const QByteArray& sheet) {
        INFO(sheet.toStdString());
        const ImportPreview asked = rowsSeen(workspace, kind, sheet);
        REQUIRE(asked.unknownWords.size() == 1);
        const ImportPreview left = rowsSeen(workspace, kind, sheet, answered(asked.unknownWords.first()));
        CHECK(left.unknownWords.isEmpty());
        CHECK((left.count(RowState::Rejected) == 1) == asked.unknownWords.first().isNeeded);
        const QList<Problem> problems = left.rows.first().problems.list();
        CHECK((!problems.isEmpty() && problems.first().message == QStringLiteral("This word is not in the list.")) ==
              asked.unknownWords.first().isNeeded);
        return asked.unknownWords.first().isNeeded;
    };
    CHECK(rejects(ImportKind::Contacts, "Løbenummer;Dato;Kl.;Art;Udfald\n1;12-10-2026;10.15;røgsignal;intet svar\n"));
    CHECK(rejects(ImportKind::Contacts, "Løbenummer;Dato;Kl.;Art;Udfald\n1;12-10-2026;10.15;brev;hejste flag\n"));
    CHECK(rejects(ImportKind::Measurements, "Løbenummer;Dato;Instrument;Svar 1\n1;10-09-2026;UCLA;3\n"));
    CHECK_FALSE(rejects(ImportKind::Appointments, "Løbenummer;Dato;Kl.;Udfald\n1;12-10-2026;10.15;røgsignal\n"));
    CHECK_FALSE(rejects(ImportKind::Appointments, "Løbenummer;Dato;Kl.;Sektor\n1;12-10-2026;10.15;røgsignal\n"));
}

TEST_CASE("A file that is no text is refused as a damaged spreadsheet is, whatever its name says", "[imports][words]") {
    TestFile file;
    const auto refusal = [&file](const QByteArray& bytes) {
        const auto preview =
            file.workspace().imports.preview({ImportKind::Citizens, bytes, {}, QStringLiteral("/tmp/billede.csv")});
        REQUIRE_FALSE(preview);
        CHECK(preview.error().kind == ErrorKind::Format);
        return preview.error().message;
    };
    QByteArray noise;
    quint32 state = 7;
    for (int at = 0; at < 5000; ++at) {
        state = state * 1664525U + 1013904223U;
        noise.append(static_cast<char>(state >> 24U));
    }
    for (const QByteArray& bytes :
         {QByteArray(5000, 'D'), noise, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1", 24)}) {
        CHECK(refusal(bytes).contains(QStringLiteral("“billede.csv” cannot be read as a spreadsheet")));
    }
    CHECK(beginsAsText("Navn;By\nAnna;Grenaa\n"));
    CHECK(beginsAsText("Navn;By\nS\xf8ren;\xd8rsted\n"));
    CHECK(beginsAsText(QByteArray("\xff\xfe") + QByteArray("N\0a\0v\0n\0;\0B\0y\0\n\0", 16)));
    CHECK(beginsAsText(QByteArray("Navn;By\n") + QByteArray("Bo;\xc3\x83\xc2\x98rsted\n").repeated(20)));
    CHECK(beginsAsText("Navn;By\vNord\nAnna;Grenaa\x1a"));
    CHECK(beginsAsText(QByteArray("Navn|By|").repeated(60) + '\n'));
}

TEST_CASE("An import is remembered with the name of its file", "[imports][words]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    ran(workspace, {ImportKind::Citizens, "Navn\nAnna Abel\n", {}, QStringLiteral("/home/eva/mine lister/borgere.csv")});
    file.clock.moveTo(file.clock.now().addSecs(60));
    ran(workspace, citizensFrom("Navn\nBo Berg\n"));
    const QList<Import> done = workspace.imports.done();
    REQUIRE(done.size() == 2);
    CHECK(done[0].fileName.isEmpty());
    CHECK(done[1].fileName == QStringLiteral("borgere.csv"));
}

TEST_CASE("A row that may mean several offers is asked about, and never taken for the first", "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    ran(workspace, offersFrom("Navn;Udbyder;Postnr.;Telefon\nNørklecafé;Røde Kors;8500;86321010\n"
                              "Nørklecafé;Røde Kors;8963;86481010\n"));
    ImportSource later = offersFrom("Navn;Udbyder;Telefon\nNørklecafé;Røde Kors;20304050\n");
    const auto asked = workspace.imports.preview(later);
    REQUIRE(asked);
    CHECK(asked->count(RowState::Rejected) == 1);
    REQUIRE(asked->unknownWords.size() == 1);
    const UnknownWord& question = asked->unknownWords.first();
    CHECK(question.isNeeded);
    CHECK(question.word == QStringLiteral("Nørklecafé"));
    REQUIRE(question.choices.size() == 3);
    CHECK(question.choices[1].name == QStringLiteral("Nørklecafé · Røde Kors · 8963 Auning"));
    const auto answered = [&](const QString& id) {
        later.mapping.words[question.field].insert(foldedText(question.word), id);
        const auto preview = workspace.imports.preview(later);
        REQUIRE(preview);
        return preview->rows.first();
    };
    CHECK(answered(QString()).state == RowState::Rejected);
    CHECK(answered(question.choices[2].id).state == RowState::New);
    const PlannedRow second = answered(question.choices[1].id);
    CHECK(second.changes ==
          QList<FieldChange>{{QStringLiteral("phone"), QStringLiteral("86481010"), QStringLiteral("20304050")}});
    // A town in the row, or a provider that only one of them has, needs no question.
    CHECK(workspace.imports.preview(offersFrom("Navn;Udbyder;Postnr.\nNørklecafé;Røde Kors;8963\n"))
              ->count(RowState::Unchanged) == 1);
    CHECK(workspace.imports.preview(offersFrom("Navn;Udbyder\nNørklecafé;FO\n"))->count(RowState::New) == 1);
    // One without a town that came in once is found again.
    ImportSource nowhere = offersFrom("Navn;Udbyder\nNørklecafé;Røde Kors\n");
    nowhere.mapping.words[question.field].insert(foldedText(question.word), question.choices[2].id);
    ran(workspace, nowhere);
    CHECK(workspace.imports.preview(offersFrom("Navn;Udbyder\nNørklecafé;Røde Kors\n"))->count(RowState::Unchanged) == 1);
}
