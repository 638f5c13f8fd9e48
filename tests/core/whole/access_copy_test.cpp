// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access_copy/access_copy.h"
#include "core/access_copy/access_copy_store.h"
#include "core/access_copy/access_fields.h"
#include "core/base/time/dates.h"
#include "core/base/values/person_number.h"
#include "core/storage/statement.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QRegularExpression>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
AccessCopy copyOf(const Workspace& workspace, CitizenId citizen) {
    Progress progress;
    const Result<AccessCopy> copy = accessCopy(workspace, citizen, QStringLiteral("da"), progress);
    REQUIRE(copy);
    return *copy;
}

void notedText(Workspace& workspace, CitizenId citizen, const QString& text, int daysAgo = 0) {
    Note note;
    note.citizen = citizen;
    note.eventOn = workspace.clock.today().addDays(-daysAgo);
    note.text = text;
    const auto written = workspace.notes.write(note);
    REQUIRE(written);
}
} // namespace

TEST_CASE("Every table that holds rows of a citizen has its place and its words in the access copy", "[access_copy]") {
    TestFile file;
    QByteArrayList placed;
    for (const AccessPart& part : accessParts()) {
        placed += part.tables;
    }
    for (const AccessTable& table : AccessCopyStore(file.workspace().session.database()).tables()) {
        INFO(table.name.toStdString());
        CHECK(placed.count(table.name) == 1);
        CHECK_FALSE(accessRecordTitle(table.name).isEmpty());
        for (const QByteArray& column : table.columns) {
            INFO(column.toStdString());
            CHECK((isTechnical(table.name, column) || !accessLabel(table.name, column).isEmpty()));
        }
    }
}

TEST_CASE("Every word that the schema allows in a column has its words in the access copy", "[access_copy]") {
    TestFile file;
    Database& database = file.workspace().session.database();
    const QRegularExpression choice(QStringLiteral("(\\w+) IN \\(('[^)]*)\\)"));
    const QRegularExpression word(QStringLiteral("'([^']*)'"));
    for (const AccessTable& table : AccessCopyStore(database).tables()) {
        Statement select(database, "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :name");
        select.bind(":name", QString::fromLatin1(table.name));
        REQUIRE(select.step());
        const QString sql = select.text("sql");
        for (const QRegularExpressionMatch& found : choice.globalMatch(sql)) {
            const QByteArray column = found.captured(1).toLatin1();
            if (column == "format" || isTechnical(table.name, column)) { // proper names
                continue;
            }
            INFO(table.name.toStdString() << "." << column.toStdString());
            CHECK(isCoded(table.name, column));
            for (const QRegularExpressionMatch& each : word.globalMatch(found.captured(2))) {
                INFO(each.captured(1).toStdString());
                CHECK((each.captured(1).isEmpty() || !accessCodeWord(each.captured(1)).isEmpty()));
            }
        }
    }
}

TEST_CASE("An access copy says all of one citizen, nothing of another, and no worker's name", "[access_copy]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    workspace.settings.set(workerName, QStringLiteral("Kirsten Medarbejder"));
    const Citizen citizen = aCitizen(workspace);
    const Citizen other = aCitizen(workspace, QStringLiteral("Anna"), QStringLiteral("Abel"));
    notedText(workspace, citizen.id, QStringLiteral("Ringede <b>to</b> gange."));
    notedText(workspace, other.id, QStringLiteral("Noget ganske andet."));
    workspace.audit.noteOnce(RecordKind::Citizen, citizen.id.value(), citizen.id.value(), QStringLiteral("citizen.open"));
    const QString html = accessCopyHtml(copyOf(workspace, citizen.id), {});
    CHECK(html.contains(PersonNumber::formatted(citizen.personNumber)));
    CHECK(html.contains(QStringLiteral("Ringede &lt;b&gt;to&lt;/b&gt; gange.")));
    CHECK_FALSE(html.contains(QStringLiteral("Noget ganske andet.")));
    CHECK_FALSE(html.contains(QStringLiteral("Abel")));
    CHECK_FALSE(html.contains(QStringLiteral("Kirsten Medarbejder")));
    CHECK_FALSE(copyOf(workspace, citizen.id).lookUps.isEmpty());
}

TEST_CASE("What happened earlier stands before what happened later in an access copy, whenever it was written",
          "[access_copy]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    notedText(workspace, citizen.id, QStringLiteral("Sidste samtale."));
    notedText(workspace, citizen.id, QStringLiteral("Første samtale."), 3);
    const QString html = accessCopyHtml(copyOf(workspace, citizen.id), {});
    CHECK(html.indexOf(QStringLiteral("Første samtale.")) < html.indexOf(QStringLiteral("Sidste samtale.")));
}

TEST_CASE("What is chosen from lists and told to others stands in an access copy in words", "[access_copy]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const QString day = isoDate(workspace.clock.today());
    REQUIRE(workspace.citizenFacts.record(Fact{{},
                                               citizen.id,
                                               QStringLiteral("schooling"),
                                               QStringLiteral("primary"),
                                               workspace.clock.today(),
                                               QStringLiteral("samtale")}));
    (void)aConsent(workspace, citizen.id);
    const QString html = accessCopyHtml(copyOf(workspace, citizen.id), {});
    CHECK(html.contains(QStringLiteral("folkeskole")));
    CHECK_FALSE(html.contains(day)); // every day as it is written to people
    CHECK(html.contains(QStringLiteral("you said yes to sharing")));
    CHECK(html.contains(QStringLiteral("after your last course was closed")));
}

TEST_CASE("Like look-ups of one day are one line of an access copy, with their number and what they were for",
          "[access_copy]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    for (int time = 0; time < 3; ++time) {
        REQUIRE(workspace.audit.note(AuditAction::Printed, RecordKind::Citizen, citizen.id.value(), citizen.id.value(),
                                     accessCopyPurpose));
    }
    const AccessCopy copy = copyOf(workspace, citizen.id);
    REQUIRE(copy.lookUps.size() == 1);
    CHECK(copy.lookUps.first().times == 3);
    CHECK(copy.lookUps.first().occasion != accessCopyPurpose); // in words
}

TEST_CASE("An access copy has what stands under a record that was merged into the citizen", "[access_copy]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen one = aCitizen(workspace);
    const Citizen other = aCitizen(workspace, QStringLiteral("Anna"), QStringLiteral("Abel"));
    REQUIRE(workspace.merging.merge({one.id, other.id, {}, QStringLiteral("Samme person")}));
    CHECK(accessCopyHtml(copyOf(workspace, one.id), {}).contains(QStringLiteral("Abel")));
}

TEST_CASE("Two records that were one and were taken apart again tell nothing of each other in an access copy",
          "[access_copy]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen one = aCitizen(workspace);
    const Citizen other = onceTakenForOneWith(workspace, file.clock, one.id, QStringLiteral("quistorf@example.dk"));
    CHECK_FALSE(accessCopyHtml(copyOf(workspace, one.id), {}).contains(QStringLiteral("quistorf")));
    CHECK(accessCopyHtml(copyOf(workspace, other.id), {}).contains(QStringLiteral("quistorf")));
}

TEST_CASE("What is left out of an access copy is counted there, and its reason stands on the request", "[access_copy]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    notedText(workspace, citizen.id, QStringLiteral("Søsteren er bekymret."));
    RightsRequest request;
    request.citizen = citizen.id;
    request.receivedOn = workspace.clock.today();
    request.identity = QStringLiteral("MitID");
    REQUIRE(workspace.rightsRequests.add(request));
    const AccessCopy copy = copyOf(workspace, citizen.id);
    QString key;
    for (const AccessCopySection& section : copy.sections) {
        for (const AccessRecord& record : section.records) {
            for (const AccessLine& line : record.lines) {
                key = line.text.contains(QStringLiteral("Søsteren")) ? line.key : key;
            }
        }
    }
    REQUIRE_FALSE(key.isEmpty());
    const QList<LeftOutLine> leftOut{{key, QStringLiteral("hensyn til søsteren")}};
    CHECK_FALSE(accessCopyHtml(copy, leftOut).contains(QStringLiteral("Søsteren")));
    CHECK(without(copy, leftOut).lineCount() == copy.lineCount() - 1);
    const QString path = file.path() + QStringLiteral(".pdf");
    REQUIRE(noteAccessCopy(workspace, copy, leftOut, path, [] { return Result<void>(); }));
    CHECK(workspace.rightsRequests.forCitizen(citizen.id).first().leftOut.contains(QStringLiteral("hensyn til søsteren")));
    REQUIRE_FALSE(workspace.audit.plainFiles().isEmpty());
    CHECK(workspace.audit.plainFiles().first().kind == QStringLiteral("access_copy"));
    const QList<LookUp> lookUps = copyOf(workspace, citizen.id).lookUps;
    REQUIRE_FALSE(lookUps.isEmpty()); // the copy itself stands in the next one
}

TEST_CASE("What stood in a field before it was changed stands in the access copy, too", "[access_copy]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen citizen = aCitizen(workspace);
    citizen.phone = QStringLiteral("86321234");
    REQUIRE(workspace.citizens.change(citizen));
    citizen.phone = QStringLiteral("86329999");
    REQUIRE(workspace.citizens.change(citizen));
    const QString html = accessCopyHtml(copyOf(workspace, citizen.id), {});
    CHECK(html.contains(QStringLiteral("86 32 12 34")));
    CHECK(html.contains(QStringLiteral("86 32 99 99")));
}

TEST_CASE("A corrected note stands in the access copy with both wordings, the day and the citizen's remark", "[access_copy]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    Note note;
    note.citizen = citizen.id;
    note.eventOn = QDate(2026, 11, 1);
    note.text = QStringLiteral("Kom fulderik til mødet.");
    const auto first = workspace.notes.write(note);
    REQUIRE(first);
    REQUIRE(workspace.notes.correct(*first, QStringLiteral("Kom for sent til mødet."), note.eventOn));
    NoteRemark remark;
    remark.note = *first;
    remark.saidOn = QDate(2026, 11, 2);
    remark.text = QStringLiteral("Bussen kørte ikke.");
    REQUIRE(workspace.notes.remark(remark));
    const QString html = accessCopyHtml(copyOf(workspace, citizen.id), {});
    CHECK(html.contains(QStringLiteral("Kom fulderik til mødet.")));
    CHECK(html.contains(QStringLiteral("Kom for sent til mødet.")));
    CHECK(html.contains(QStringLiteral("Bussen kørte ikke.")));
    CHECK(html.contains(QStringLiteral("Corrected on")));
    CHECK(html.contains(QStringLiteral("01-11-2026")));
}
