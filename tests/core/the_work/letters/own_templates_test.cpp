// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_requests.h"
#include "core/documents/own_templates/own_template_rules.h"
#include "tests/core/the_work/letters/letter_builders.h"

#include <QFile>
#include <QTemporaryDir>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// The program's letter to the citizen with other words for the greeting.
OwnTemplate ourLetter(const Workspace& workspace, const char* greeting) {
    OwnTemplate ours;
    ours.kind = DocumentKind::CitizenLetter;
    ours.name = QStringLiteral("Vores brev");
    ours.validFrom = workspace.clock.today();
    ours.text = workspace.ownTemplates.shippedText(DocumentKind::CitizenLetter);
    ours.text.replace(QStringLiteral("Kære"), QString::fromUtf8(greeting));
    return ours;
}

OwnTemplateId savedLetter(Workspace& workspace, const OwnTemplate& ours) {
    const auto added = workspace.ownTemplates.save(ours);
    REQUIRE(added);
    return added->id;
}

/// Saved, looked at and taken into use.
OwnTemplateId usedLetter(Workspace& workspace, const OwnTemplate& ours) {
    const OwnTemplateId id = savedLetter(workspace, ours);
    REQUIRE(workspace.ownTemplates.noteSeen(id));
    REQUIRE(workspace.ownTemplates.choose(id));
    return id;
}

LetterDraft letterNow(Workspace& workspace, CitizenId citizen) {
    CitizenLetterRequest request;
    request.citizen = citizen;
    request.what = QStringLiteral("samtale");
    request.place = QStringLiteral("Havnegade 3");
    request.at = QDateTime(QDate(2026, 11, 18), QTime(10, 30));
    const auto letter = workspace.documents.citizenLetter(request);
    REQUIRE(letter);
    return *letter;
}
} // namespace

TEST_CASE("A letter is written from the organisation's own template once that is chosen", "[documents][templates]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const OwnTemplateId id = savedLetter(workspace, ourLetter(workspace, "Hej"));
    CHECK(letterNow(workspace, citizen).html.contains(QStringLiteral("Kære")));
    const auto tooEarly = workspace.ownTemplates.choose(id);
    REQUIRE_FALSE(tooEarly); // its trial letter has not been seen
    CHECK(tooEarly.error().kind == ErrorKind::Conflict);
    REQUIRE(workspace.ownTemplates.noteSeen(id));
    const auto chosen = workspace.ownTemplates.choose(id);
    REQUIRE(chosen);
    const LetterDraft letter = letterNow(workspace, citizen);
    CHECK(letter.html.contains(QStringLiteral("Hej")));
    CHECK_FALSE(letter.html.contains(QStringLiteral("Kære")));
    CHECK(letter.ownTemplate.id == id);
    CHECK(letter.ownTemplate.name == QStringLiteral("Vores brev"));
    REQUIRE((*chosen)());
    CHECK(letterNow(workspace, citizen).html.contains(QStringLiteral("Kære")));
}

TEST_CASE("Saving makes a new version, and a letter that was sent keeps the one it was written from",
          "[documents][templates]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const OwnTemplateId first = usedLetter(workspace, ourLetter(workspace, "Hej"));
    LetterDraft letter = letterNow(workspace, citizen);
    letter.required.clear(); // the organisation has no telephone here, which is not asked for now
    const auto kept = workspace.documents.keep(letter, {workspace.clock.today(), QStringLiteral("letter"), {}});
    REQUIRE(kept);
    const OwnTemplateId second = usedLetter(workspace, ourLetter(workspace, "Goddag"));
    CHECK(workspace.ownTemplates.find(second)->version == 2);
    CHECK_FALSE(workspace.ownTemplates.find(first)->isChosen);
    CHECK(letterNow(workspace, citizen).html.contains(QStringLiteral("Goddag")));
    const auto sent = workspace.documents.find(kept->id);
    REQUIRE(sent);
    CHECK(sent->ownTemplate == first);
    CHECK(sent->html.contains(QStringLiteral("Hej")));
    CHECK_FALSE(workspace.ownTemplates.remove(first));  // a letter was written from it
    CHECK_FALSE(workspace.ownTemplates.remove(second)); // it is in use
    REQUIRE(workspace.ownTemplates.useShipped(DocumentKind::CitizenLetter));
    CHECK(letterNow(workspace, citizen).html.contains(QStringLiteral("Kære")));
    CHECK(workspace.ownTemplates.remove(second));
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("A template with mistakes is not saved, and what is wrong stands at its field", "[documents][templates]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    OwnTemplate ours = ourLetter(workspace, "Hej {{citzen_name}}");
    ours.name = QStringLiteral("  ");
    ours.validFrom = {};
    const auto refused = workspace.ownTemplates.save(ours);
    REQUIRE_FALSE(refused);
    QStringList fields;
    for (const Problem& problem : refused.error().problems.list()) {
        fields << problem.field;
    }
    CHECK(fields == QStringList{QStringLiteral("name"), QStringLiteral("validFrom"), QStringLiteral("text")});
    CHECK(workspace.ownTemplates.all().isEmpty());
}

TEST_CASE("A template that begins on a later day leaves the former one in use until then", "[documents][templates]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    const OwnTemplateId now = usedLetter(workspace, ourLetter(workspace, "Hej"));
    OwnTemplate later = ourLetter(workspace, "Goddag");
    later.validFrom = today.addDays(10);
    const OwnTemplateId then = usedLetter(workspace, later);
    CHECK(workspace.ownTemplates.inForceOn(DocumentKind::CitizenLetter, today)->id == now);
    CHECK(workspace.ownTemplates.inForceOn(DocumentKind::CitizenLetter, today.addDays(9))->id == now);
    CHECK(workspace.ownTemplates.inForceOn(DocumentKind::CitizenLetter, today.addDays(10))->id == then);
    CHECK_FALSE(workspace.ownTemplates.inForceOn(DocumentKind::OfferLetter, today));
}

TEST_CASE("A template saved as a file is on the list of files in clear", "[documents][templates]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("citizen_letter-v1.html"));
    const OwnTemplateId id = savedLetter(workspace, ourLetter(workspace, "Hej"));
    REQUIRE(workspace.ownTemplates.exportTo(id, path));
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().contains("Hej"));
    REQUIRE(workspace.audit.plainFiles().size() == 1);
    CHECK(workspace.audit.plainFiles().first().path == path);
}
