// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access_copy/file_access.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
void writtenDown(Workspace& workspace, CitizenId citizen, const QString& text, bool isShared) {
    Note note;
    note.citizen = citizen;
    note.eventOn = workspace.clock.today();
    note.text = text;
    note.isShared = isShared;
    REQUIRE(workspace.notes.write(note));
}

QList<FileDecision> undecided(const QList<FileDocument>& documents) {
    QList<FileDecision> decisions;
    for (const FileDocument& document : documents) {
        decisions.append({document, FileAnswer::Undecided, {}, {}});
    }
    return decisions;
}
} // namespace

TEST_CASE("The answer with documents has an index of what was decided upon, and only what is given stands in it",
          "[file_access]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    writtenDown(workspace, citizen, QStringLiteral("Fælles <plan>"), true);
    writtenDown(workspace, citizen, QStringLiteral("Internt om naboen"), false);
    writtenDown(workspace, citizen, QStringLiteral("Slet ikke valgt"), false);
    QList<FileDecision> decisions = undecided(fileDocumentsOf(workspace, citizen));
    REQUIRE(decisions.size() == 3);
    CHECK_FALSE(decisions[0].document.isInternal);
    CHECK(decisions[1].document.isInternal); // to be considered, never left out by itself
    CHECK(check(decisions).hasErrors());     // nothing is chosen
    decisions[0].answer = FileAnswer::Given;
    decisions[1].answer = FileAnswer::Refused;
    CHECK(check(decisions).hasErrors()); // no rule
    decisions[1].paragraph = QStringLiteral("offentlighedsloven § 30");
    CHECK_FALSE(check(decisions).hasErrors());
    const QString html = fileAccessHtml(workspace, citizen, decisions);
    CHECK(html.contains(QStringLiteral("Fælles &lt;plan&gt;")));
    CHECK(html.contains(QStringLiteral("offentlighedsloven § 30")));
    CHECK_FALSE(html.contains(QStringLiteral("Internt om naboen")));
    CHECK_FALSE(html.contains(QStringLiteral("Slet ikke valgt")));
}

TEST_CASE("Of a document given in part only what is left of its text stands in the answer, and something is taken out",
          "[file_access]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    writtenDown(workspace, citizen, QStringLiteral("Fælles plan. Naboen sagde nej."), true);
    QList<FileDecision> decisions = undecided(fileDocumentsOf(workspace, citizen));
    decisions[0].answer = FileAnswer::Partly;
    decisions[0].paragraph = QStringLiteral("offentlighedsloven § 30");
    CHECK(check(decisions).hasErrors()); // nothing is left
    decisions[0].given = decisions[0].document.text;
    CHECK(check(decisions).hasErrors()); // nothing is taken out
    decisions[0].given = QStringLiteral("Fælles plan.");
    CHECK_FALSE(check(decisions).hasErrors());
    const QString html = fileAccessHtml(workspace, citizen, decisions);
    CHECK(html.contains(QStringLiteral("Fælles plan.")));
    CHECK_FALSE(html.contains(QStringLiteral("Naboen")));
    decisions[0].answer = FileAnswer::Given;
    CHECK(fileAccessHtml(workspace, citizen, decisions).contains(QStringLiteral("Naboen")));
}

TEST_CASE("The answer with documents stands on the list of files, in the trail and on the request", "[file_access]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    workspace.settings.set(organisationKind, QStringLiteral("municipality"));
    const CitizenId citizen = aCitizen(workspace).id;
    writtenDown(workspace, citizen, QStringLiteral("Fælles plan"), true);
    RightsRequest request;
    request.citizen = citizen;
    request.kind = RightsKind::FileAccess;
    request.receivedOn = workspace.clock.today();
    request.identity = QStringLiteral("MitID");
    REQUIRE(workspace.rightsRequests.add(request));
    QList<FileDecision> decisions = undecided(fileDocumentsOf(workspace, citizen));
    const QString path = file.path() + QStringLiteral(".pdf");
    CHECK_FALSE(noteFileAccess(workspace, citizen, decisions, path, [] { return Result<void>(); }));
    decisions[0].answer = FileAnswer::Given;
    REQUIRE(noteFileAccess(workspace, citizen, decisions, path, [] { return Result<void>(); }));
    CHECK(workspace.rightsRequests.forCitizen(citizen).first().leftOut.contains(QLatin1Char('1')));
    REQUIRE_FALSE(workspace.audit.plainFiles().isEmpty());
    CHECK(workspace.audit.plainFiles().first().kind == QStringLiteral("file_access"));
}
