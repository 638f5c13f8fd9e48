// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_store.h"
#include "core/documents/letters/letter_rules.h"
#include "tests/core/the_work/letters/letter_builders.h"

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A letter kept as sent sends its drafted referral, and taking it back undoes both", "[documents]") {
    TestFile file;
    // A real clock stands between two seconds, and the file keeps whole ones.
    file.clock.moveTo(file.clock.now().addMSecs(123));
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    Offer offer;
    offer.name = cafe;
    OutgoingReferral referral;
    referral.citizen = bente.id;
    referral.offer = *workspace.offers.add(offer);
    const OutgoingReferralId id = workspace.outgoingReferrals.draft(referral)->id;
    LetterDraft letter;
    letter.citizen = bente.id;
    letter.referral = id;
    letter.recipient = cafe;
    letter.html = QStringLiteral("<p>Kære alle</p>");
    const auto kept = workspace.documents.keep(letter, {file.clock.today(), QStringLiteral("handed_over"), QString()});
    REQUIRE(kept);
    CHECK(kept->isReferralSent);
    CHECK(workspace.outgoingReferrals.find(id)->state == OutgoingState::Sent);
    CHECK(workspace.outgoingReferrals.find(id)->sentVia == QStringLiteral("handed_over"));
    CHECK(workspace.outgoingReferrals.sendingNeeds(*workspace.outgoingReferrals.find(id)).hasLetter);
    REQUIRE(kept->undo());
    CHECK(workspace.outgoingReferrals.find(id)->state == OutgoingState::Draft);
    CHECK(workspace.documents.forCitizen(bente.id).isEmpty());

    const auto again = workspace.documents.keep(letter, {file.clock.today(), QStringLiteral("letter"), QString()});
    REQUIRE(again);
    REQUIRE(workspace.outgoingReferrals.accept(id, file.clock.today()));
    CHECK(again->undo().error().kind == ErrorKind::Conflict);
    CHECK(workspace.documents.forCitizen(bente.id).size() == 1);
}

TEST_CASE("An information sheet kept as handed over is dated, and taking it back takes the date back", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    nameSender(workspace);
    const Citizen bente = aCitizen(workspace);
    const auto sheet = workspace.documents.informationSheet(bente.id);
    REQUIRE(sheet);
    const auto kept = workspace.documents.keep(*sheet, {file.clock.today(), QStringLiteral("handed_over"), QString()});
    REQUIRE(kept);
    REQUIRE(workspace.consents.sheets(bente.id).size() == 1);
    CHECK(workspace.consents.sheets(bente.id).first().document == kept->id);
    REQUIRE(kept->undo());
    CHECK(workspace.consents.sheets(bente.id).isEmpty());
}

TEST_CASE("An information sheet that does not say who is responsible cannot be handed over, and what is missing is named",
          "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    const LetterSending handedOver{file.clock.today(), QStringLiteral("handed_over"), QString()};
    const auto bare = workspace.documents.informationSheet(bente.id);
    REQUIRE(bare);
    const auto refused = workspace.documents.keep(*bare, handedOver);
    REQUIRE_FALSE(refused);
    const QString said = refused.error().problems.list().first().message;
    for (const char* missing : {"telephone number", "data protection officer"}) {
        INFO(missing);
        CHECK(said.contains(QLatin1String(missing)));
    }
    CHECK(workspace.consents.sheets(bente.id).isEmpty());

    nameSender(workspace);
    const auto complete = workspace.documents.informationSheet(bente.id);
    REQUIRE(complete);
    CHECK(workspace.documents.keep(*complete, handedOver));
}

TEST_CASE("A sheet dated ahead is asked for the day it was handed over, a letter for the day it was sent", "[documents]") {
    LetterDraft draft;
    const QDate today(2026, 11, 2);
    const auto said = [&](DocumentKind kind, const char* via) {
        draft.kind = kind;
        const Problems problems = check(draft, {today.addDays(1), QLatin1String(via), QString()}, today);
        for (const Problem& problem : problems.list()) {
            if (problem.field == QLatin1String("sentOn")) {
                return problem.message;
            }
        }
        return QString();
    };
    CHECK(said(DocumentKind::InformationSheet, "handed_over").contains(QStringLiteral("handed over")));
    CHECK(said(DocumentKind::CitizenLetter, "handed_over").contains(QStringLiteral("handed over")));
    CHECK(said(DocumentKind::CitizenLetter, "letter").contains(QStringLiteral("was sent")));
    CHECK(said(DocumentKind::InformationSheet, "digital_post").contains(QStringLiteral("was sent")));
}

TEST_CASE("Without the organisation's name no information sheet is handed over; a letter without it still leaves",
          "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    nameSender(workspace);
    workspace.settings.set(organisationName, QString());
    const Citizen bente = aCitizen(workspace);
    const auto sheet = workspace.documents.informationSheet(bente.id);
    REQUIRE(sheet);
    CHECK(sheet->lacksOrganisation);
    const auto refused = workspace.documents.keep(*sheet, {file.clock.today(), QStringLiteral("handed_over"), QString()});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().message.contains(QStringLiteral("your organisation's name")));
    CHECK(workspace.consents.sheets(bente.id).isEmpty());

    // In a letter it is marked, and who writes and where to ring is enough for it to leave.
    consentTo(workspace, bente.id, allKinds);
    const auto letter = workspace.documents.offerLetter(requestFor(bente.id));
    REQUIRE(letter);
    CHECK(letter->missing.contains(QStringLiteral("your organisation's name")));
    CHECK_FALSE(letter->lacksOrganisation);
    CHECK(workspace.documents.keep(*letter, {file.clock.today(), QStringLiteral("letter"), QString()}));
}

TEST_CASE("A suggested file name is the kind of letter, the day and a number, never a name", "[documents]") {
    TestFile file;
    const Documents& documents = file.workspace().documents;
    CHECK(documents.suggestedFileName(DocumentKind::CitizenLetter) == QStringLiteral("brev-2026-11-02-01"));
    CHECK(documents.suggestedFileName(DocumentKind::OfferLetter) == QStringLiteral("brev-2026-11-02-01"));
    CHECK(documents.suggestedFileName(DocumentKind::InformationSheet) == QStringLiteral("oplysningsark-2026-11-02-01"));
    CHECK(documents.suggestedFileName(DocumentKind::ConsentSheet) == QStringLiteral("samtykkeark-2026-11-02-01"));
    CHECK(documents.suggestedFileName(DocumentKind::SharingLedger) == QStringLiteral("delingsoversigt-2026-11-02-01"));
}

TEST_CASE("A letter that is kept takes its number, and the sheets count by themselves", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    LetterDraft letter;
    letter.kind = DocumentKind::CitizenLetter;
    letter.citizen = aCitizen(workspace).id;
    REQUIRE(workspace.documents.keep(letter, {file.clock.today(), QStringLiteral("letter"), QString()}));
    CHECK(workspace.documents.suggestedFileName(DocumentKind::CitizenLetter) == QStringLiteral("brev-2026-11-02-02"));
    CHECK(workspace.documents.suggestedFileName(DocumentKind::OfferLetter) == QStringLiteral("brev-2026-11-02-02"));
    CHECK(workspace.documents.suggestedFileName(DocumentKind::InformationSheet) ==
          QStringLiteral("oplysningsark-2026-11-02-01"));
}

TEST_CASE("The name of a sheet that already lies in a file is not suggested again", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    nameSender(workspace);
    const auto sheet = workspace.documents.informationSheet(aCitizen(workspace).id);
    REQUIRE(sheet);
    for (const char* path :
         {"/home/x/Dokumenter/oplysningsark-2026-11-02-01.pdf", "C:\\Users\\x\\oplysningsark-2026-11-02-02.pdf"}) {
        REQUIRE(workspace.documents.noteWritten(*sheet, QLatin1String(path), [] { return Result<void>(); }));
    }
    CHECK(workspace.documents.suggestedFileName(DocumentKind::InformationSheet) ==
          QStringLiteral("oplysningsark-2026-11-02-03"));
    CHECK(workspace.documents.suggestedFileName(DocumentKind::ConsentSheet) == QStringLiteral("samtykkeark-2026-11-02-01"));
}

TEST_CASE("A letter is kept as it was sent, every field, and can be filed and taken back", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    LetterDraft letter;
    letter.kind = DocumentKind::CitizenLetter;
    letter.citizen = bente.id;
    letter.title = QStringLiteral("Brev til borgeren");
    letter.recipient = QStringLiteral("Bente Mikkelsen");
    letter.html = QStringLiteral("<p>Kære Bente</p>");
    CHECK_FALSE(workspace.documents.keep(letter, {QDate(2026, 11, 3), QStringLiteral("letter"), QString()}));
    CHECK_FALSE(workspace.documents.keep(letter, {QDate(2026, 11, 2), QString(), QString()}));
    const auto kept = workspace.documents.keep(letter, {QDate(2026, 11, 1), QStringLiteral("letter"), QString()});
    REQUIRE(kept);
    const std::optional<DocumentId> id = kept->id;
    REQUIRE(workspace.documents.setToBeFiled(*id, true));
    CHECK(workspace.documents.find(*id)->isToBeFiled);
    const auto filed = workspace.documents.markFiled(*id, QDate(2026, 11, 2));
    REQUIRE(filed);

    Document expected;
    expected.id = *id;
    expected.citizen = bente.id;
    expected.kind = DocumentKind::CitizenLetter;
    expected.title = letter.title;
    expected.recipient = letter.recipient;
    expected.html = letter.html;
    expected.madeAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0));
    expected.sentOn = QDate(2026, 11, 1);
    expected.sentVia = QStringLiteral("letter");
    expected.isToBeFiled = true;
    expected.filedOn = QDate(2026, 11, 2);
    CHECK(workspace.documents.find(*id) == expected);
    REQUIRE((*filed)());
    CHECK_FALSE(workspace.documents.find(*id)->filedOn.isValid());
    file.reopen();
    CHECK(file.workspace().documents.forCitizen(bente.id).size() == 1);
}

TEST_CASE("What has been shared about a citizen stands in one list, newest first", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    REQUIRE(workspace.consents.giveSheet(bente.id, QDate(2026, 10, 30)));
    consentTo(workspace, bente.id, allKinds);
    auto letter = workspace.documents.offerLetter(requestFor(bente.id));
    REQUIRE(letter);
    file.clock.moveTo(QDateTime(QDate(2026, 11, 5), QTime(9, 0)));
    letter->required.clear(); // who writes is not in this test's settings
    REQUIRE(workspace.documents.keep(*letter, {QDate(2026, 11, 4), QStringLiteral("letter"), QString()}));
    const QList<SharingLine> lines = workspace.documents.sharing(bente.id);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].event == SharingEvent::LetterSent);
    CHECK(lines[0].party == cafe);
    CHECK(lines[1].event == SharingEvent::ConsentGiven);
    CHECK(lines[2].event == SharingEvent::SheetGiven);
    const auto sheet = workspace.documents.sharingSheet(bente.id);
    REQUIRE(sheet);
    CHECK(sheet->html.contains(QStringLiteral("04-11-2026: Brev sendt til Mandagscaféen")));
}
