// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_requests.h"
#include "core/documents/letters/letter_fields.h"
#include "core/documents/letters/told_lines.h"
#include "tests/core/the_work/letters/letter_builders.h"

using namespace brobygger;
using namespace brobygger::test;

namespace {
struct Workshop {
    CitizenId citizen;
    OfferId offer;
    OutgoingReferralId referral;
};

/// Bent is referred to a workshop, with a consent to tell it all it may know.
Workshop atWorkshop(Workspace& workspace) {
    workspace.settings.set(organisationPhone, QStringLiteral("00000020"));
    workspace.settings.set(workerName, QStringLiteral("Mona Krag"));
    Citizen bent;
    bent.givenName = QStringLiteral("Bent");
    bent.surname = QStringLiteral("Aagaard");
    bent.phone = QStringLiteral("00000011");
    bent.personNumber = QStringLiteral("7403681029");
    bent.street = QStringLiteral("Skovvejen 12B");
    bent.postcode = QStringLiteral("8500");
    bent.town = QStringLiteral("Grenaa");
    bent.safeContact.note = QStringLiteral("helst om formiddagen");
    bent.remark = QStringLiteral("hemmelig bemærkning");
    const auto citizen = workspace.citizens.add(bent);
    REQUIRE(citizen);
    REQUIRE(workspace.courses.open(citizen->id, QDate(2026, 11, 2)));
    Offer offer;
    offer.name = cafe;
    offer.content = QStringLiteral("I laver noget med hænderne.");
    offer.contactPerson = QStringLiteral("Ulla");
    offer.fee = Money{0};
    const auto added = workspace.offers.add(offer);
    REQUIRE(added);
    consentTo(workspace, citizen->id, allKinds);
    OutgoingReferral referral;
    referral.citizen = citizen->id;
    referral.offer = *added;
    referral.wish = QStringLiteral("at lave noget & møde nogen");
    referral.practical = QStringLiteral("kommer med bus");
    referral.companion = QStringLiteral("Mona");
    const auto drafted = workspace.outgoingReferrals.draft(referral);
    REQUIRE(drafted);
    return {citizen->id, *added, drafted->id};
}

CitizenOfferRequest agreedAt(Workspace& workspace, const Workshop& workshop) {
    CitizenOfferRequest request = citizenOfferRequest(*workspace.outgoingReferrals.find(workshop.referral),
                                                      *workspace.offers.find(workshop.offer), std::nullopt, QString());
    request.firstAt = QDateTime(QDate(2026, 12, 3), QTime(10, 15));
    request.companion = QStringLiteral("jeg");
    return request;
}

void writeToOffer(Workspace& workspace, const Workshop& workshop, const QStringList& takenOut = {}) {
    OfferLetterRequest request =
        offerLetterRequest(*workspace.outgoingReferrals.find(workshop.referral), *workspace.offers.find(workshop.offer));
    request.takenOut = takenOut;
    const auto letter = workspace.documents.offerLetter(request);
    REQUIRE(letter);
    REQUIRE(workspace.documents.keep(*letter, {workspace.clock.today(), QStringLiteral("letter"), {}}));
}
} // namespace

TEST_CASE("The letter about what was agreed says when, who, what it costs and exactly what the offer was told", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Workshop workshop = atWorkshop(workspace);
    writeToOffer(workspace, workshop);
    const auto letter = workspace.documents.citizenOffer(agreedAt(workspace, workshop));
    REQUIRE(letter);
    CHECK(letter->missing.isEmpty());
    for (const char* said :
         {"Kære Bent", "torsdag den 3. december kl. 10.15", "I laver noget med hænderne.", "gratis", "Ulla",
          "Jeg følger med dig", "dit navn: Bent Aagaard", "hvordan man får fat i dig: 00 00 00 11, helst om formiddagen",
          "det, du gerne vil: at lave noget &amp; møde nogen", "det, der er godt at vide: kommer med bus",
          "hvem der følger med: Mona", "Jeg har ikke fortalt andet.", "Så må du gerne stoppe."}) {
        INFO(said);
        CHECK(letter->html.contains(QString::fromUtf8(said)));
    }
    for (const char* secret : {"740368", "hemmelig", "score", "screening"}) {
        INFO(secret);
        CHECK_FALSE(letter->html.contains(QString::fromUtf8(secret)));
    }
}

TEST_CASE("What was taken out of the letter to the offer is not said to have been told", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Workshop workshop = atWorkshop(workspace);
    writeToOffer(workspace, workshop, {QStringLiteral("wish")});
    const auto letter = workspace.documents.citizenOffer(agreedAt(workspace, workshop));
    REQUIRE(letter);
    CHECK_FALSE(letter->html.contains(QStringLiteral("at lave noget")));
    CHECK(letter->html.contains(QStringLiteral("kommer med bus")));
    // Nor can it be said to be something else.
    CitizenOfferRequest request = agreedAt(workspace, workshop);
    request.told = {QStringLiteral("ingenting")};
    CHECK_FALSE(workspace.documents.citizenOffer(request)->html.contains(QStringLiteral("ingenting")));
}

TEST_CASE("What an earlier letter told the offer is said to the citizen as well", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Workshop workshop = atWorkshop(workspace);
    writeToOffer(workspace, workshop);
    writeToOffer(workspace, workshop, {QStringLiteral("wish")});
    const QStringList told = workspace.documents.toldToOffer(workshop.citizen, workshop.referral);
    CHECK(told.filter(QStringLiteral("at lave noget")).size() == 1);
    CHECK(told.filter(QStringLiteral("Bent Aagaard")).size() == 1);
}

TEST_CASE("Of a letter in the organisation's own words it is the worker who says what it told", "[documents][templates]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Workshop workshop = atWorkshop(workspace);
    OwnTemplate ours;
    ours.kind = DocumentKind::OfferLetter;
    ours.name = QStringLiteral("Vores brev");
    ours.validFrom = workspace.clock.today();
    ours.text = workspace.ownTemplates.shippedText(DocumentKind::OfferLetter);
    const auto saved = workspace.ownTemplates.save(ours);
    REQUIRE(saved);
    REQUIRE(workspace.ownTemplates.noteSeen(saved->id));
    REQUIRE(workspace.ownTemplates.choose(saved->id));
    writeToOffer(workspace, workshop);
    CHECK(workspace.documents.toldToOffer(workshop.citizen, workshop.referral).isEmpty());
    const auto letter = workspace.documents.citizenOffer(agreedAt(workspace, workshop));
    REQUIRE(letter);
    CHECK(letter->required.size() == 1);
}

TEST_CASE("Before the offer was told anything, the letter to the citizen waits", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Workshop workshop = atWorkshop(workspace);
    CitizenOfferRequest request = agreedAt(workspace, workshop);
    const auto early = workspace.documents.citizenOffer(request);
    REQUIRE(early);
    CHECK(early->required.size() == 1);
    const LetterSending sending{workspace.clock.today(), QStringLiteral("letter"), {}};
    CHECK_FALSE(workspace.documents.keep(*early, sending));
    request.told = {QStringLiteral("dit navn, i telefonen")};
    const auto told = workspace.documents.citizenOffer(request);
    REQUIRE(told);
    REQUIRE(workspace.documents.keep(*told, sending));
    // It is the letter to the offer that sends the referral, not this one.
    CHECK(workspace.outgoingReferrals.find(workshop.referral)->state == OutgoingState::Draft);
}

TEST_CASE("A template of the letter about what was agreed cannot ask for what has no place in it", "[documents]") {
    const auto fields = fieldsOf(DocumentKind::CitizenOffer);
    for (const char* forbidden : {"diagnosis", "person_number", "score", "note", "practical", "consent_scope"}) {
        INFO(forbidden);
        CHECK_FALSE(Template::parse(QStringLiteral("<p>{{%1}}</p>").arg(QLatin1String(forbidden)), fields));
    }
    CHECK(Template::parse(QStringLiteral("<p>{{offer_name}}</p>"), fields));
}

TEST_CASE("A row of a letter to an offer that is not known by name is told by that name", "[documents]") {
    CHECK(toldLines(QStringLiteral("<tr><td><b>Bil</b></td><td style=\"x\">grå &lt;stor&gt;</td></tr>")) ==
          QStringList{QStringLiteral("Bil: grå <stor>")});
    CHECK(toldLines(QStringLiteral("<p>Kære café</p>")).isEmpty());
}
