// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/delicate_words.h"
#include "core/documents/document_store.h"
#include "core/documents/letter_fields.h"
#include "core/documents/letter_guard.h"
#include "core/documents/letter_layout.h"
#include "core/documents/letter_page.h"
#include "core/documents/letter_requests.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QString cafe = QStringLiteral("Mandagscaféen (eksempel)");

/// A citizen about whom everything is known that no offer may be told.
Citizen protectedCitizen(Workspace& workspace) {
    Citizen draft;
    draft.givenName = QStringLiteral("Bente");
    draft.surname = QStringLiteral("Mikkelsen");
    draft.personNumber = QStringLiteral("7403681029");
    draft.phone = QStringLiteral("00000001");
    draft.street = QStringLiteral("Skovvejen 12B");
    draft.postcode = QStringLiteral("8500");
    draft.town = QStringLiteral("Grenaa");
    draft.isAddressProtected = true;
    draft.safeContact.note = QStringLiteral("helst formiddag");
    draft.remark = QStringLiteral("misbrug af alkohol");
    draft.visitNote = QStringLiteral("depression");
    const auto added = workspace.citizens.add(draft);
    REQUIRE(added);
    for (const auto& [code, value] : {std::pair("misuse", "yes"), std::pair("psychiatric_problems", "yes")}) {
        REQUIRE(workspace.citizenFacts.record(
            Fact{{}, added->id, QLatin1String(code), QLatin1String(value), QDate(2026, 11, 1), QStringLiteral("samtale")}));
    }
    return *added;
}

void consentTo(Workspace& workspace, CitizenId citizen, const QStringList& kinds) {
    Consent consent;
    consent.citizen = citizen;
    consent.fromWhom = QStringLiteral("Brobyggeren");
    consent.toWhom = cafe;
    consent.kinds = kinds;
    consent.purpose = QStringLiteral("at komme i gang");
    consent.form = QStringLiteral("oral");
    consent.givenOn = QDate(2026, 11, 2);
    REQUIRE(workspace.consents.record(consent));
}

const QStringList allKinds{QStringLiteral("contact"), QStringLiteral("wishes"), QStringLiteral("practical")};

OfferLetterRequest requestFor(CitizenId citizen) {
    OfferLetterRequest request;
    request.citizen = citizen;
    request.offerName = cafe;
    request.offerAddress = {cafe, QStringLiteral("Havnegade 3"), QStringLiteral("8500 Grenaa")};
    request.wish = QStringLiteral("at lære andre at kende & drikke kaffe");
    request.practical = QStringLiteral("går dårligt på trapper");
    request.companion = QStringLiteral("Casemanageren");
    return request;
}
} // namespace

TEST_CASE("The letter to an offer never holds a CPR number, an address, health or screening", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    workspace.settings.set(organisationPhone, QStringLiteral("89594000"));
    const Citizen bente = protectedCitizen(workspace);
    consentTo(workspace, bente.id, allKinds);
    const auto letter = workspace.documents.offerLetter(requestFor(bente.id));
    REQUIRE(letter);
    const QString html = letter->html;
    CHECK(html.contains(QStringLiteral("Bente Mikkelsen")));
    CHECK(html.contains(QStringLiteral("00 00 00 01, helst formiddag")));
    CHECK(html.contains(QStringLiteral("at lære andre at kende &amp; drikke kaffe")));
    CHECK(html.contains(QStringLiteral("Meld gerne tilbage")));
    CHECK(letter->missing.isEmpty());
    CHECK(letter->leftOut.isEmpty());
    for (const char* secret : {"740368", "7403681029", "1029", "Skovvejen", "misbrug", "alkohol", "depression", "psykia",
                               "screening", "score", "målgruppe", "yes"}) {
        INFO(secret);
        CHECK_FALSE(html.contains(QString::fromUtf8(secret), Qt::CaseInsensitive));
    }
}

TEST_CASE("Without a consent the letter to an offer says name and contact only, and leaves only with a reason", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    workspace.settings.set(organisationPhone, QStringLiteral("89594000"));
    workspace.settings.set(workerName, QStringLiteral("Mona Krag"));
    const Citizen bente = protectedCitizen(workspace);
    const auto bare = workspace.documents.offerLetter(requestFor(bente.id));
    REQUIRE(bare);
    CHECK(bare->basis == SharingBasis::Missing);
    CHECK_FALSE(bare->consent.has_value());
    CHECK(bare->leftOut == QStringList{QStringLiteral("wishes"), QStringLiteral("practical")});
    CHECK(bare->html.contains(QStringLiteral("00 00 00 01")));
    CHECK_FALSE(bare->html.contains(QStringLiteral("drikke kaffe")));
    const QDate today = file.clock.today();
    const auto refused = workspace.documents.keep(*bare, {today, QStringLiteral("letter"), QString()});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("reason"));
    const auto kept = workspace.documents.keep(*bare, {today, QStringLiteral("letter"), QStringLiteral("borgeren sad ved siden af")});
    REQUIRE(kept);
    CHECK(workspace.documents.find(kept->id)->sentReason == QStringLiteral("borgeren sad ved siden af"));
    CHECK(workspace.documents.sharing(bente.id).first().detail == QStringLiteral("borgeren sad ved siden af"));

    consentTo(workspace, bente.id, {QStringLiteral("contact")});
    const auto contactOnly = workspace.documents.offerLetter(requestFor(bente.id));
    REQUIRE(contactOnly);
    CHECK(contactOnly->basis == SharingBasis::Covered);
    CHECK(contactOnly->consent.has_value());
    CHECK(contactOnly->leftOut == QStringList{QStringLiteral("wishes"), QStringLiteral("practical")});
    CHECK_FALSE(contactOnly->html.contains(QStringLiteral("trapper")));
}

TEST_CASE("After a consent was taken back no letter to that offer can be written", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    consentTo(workspace, bente.id, allKinds);
    REQUIRE(workspace.consents.withdraw(workspace.consents.forCitizen(bente.id).first().id, file.clock.today()));
    const auto refused = workspace.documents.offerLetter(requestFor(bente.id));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Denied);
    CHECK(refused.error().message.contains(cafe));
}

TEST_CASE("What is taken out of a letter is not in it, and its other parts are", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    consentTo(workspace, bente.id, allKinds);
    OfferLetterRequest request = requestFor(bente.id);
    request.takenOut = {QStringLiteral("practical")};
    const auto letter = workspace.documents.offerLetter(request);
    REQUIRE(letter);
    CHECK(letter->html.contains(QStringLiteral("drikke kaffe")));
    CHECK_FALSE(letter->html.contains(QStringLiteral("trapper")));
    CHECK(letter->parts == QList<LetterPart>{{QStringLiteral("name"), LetterPartState::Always},
                                             {QStringLiteral("contact"), LetterPartState::Always},
                                             {QStringLiteral("wish"), LetterPartState::Said},
                                             {QStringLiteral("practical"), LetterPartState::TakenOut},
                                             {QStringLiteral("companion"), LetterPartState::Always}});
}

TEST_CASE("A letter that does not say who comes along cannot leave; a missing address stops nobody", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    workspace.settings.set(organisationPhone, QStringLiteral("89594000"));
    workspace.settings.set(workerName, QStringLiteral("Mona Krag"));
    Citizen draft;
    draft.givenName = QStringLiteral("Bente");
    draft.phone = QStringLiteral("00000001");
    const CitizenId citizen = workspace.citizens.add(draft)->id;
    consentTo(workspace, citizen, allKinds);
    OfferLetterRequest request = requestFor(citizen);
    request.companion.clear();
    const LetterSending sending{file.clock.today(), QStringLiteral("letter"), QString()};
    const auto without = workspace.documents.offerLetter(request);
    REQUIRE(without);
    const auto refused = workspace.documents.keep(*without, sending);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("letter"));
    CHECK(workspace.documents.forCitizen(citizen).isEmpty());

    request.companion = QStringLiteral("kommer alene");
    request.offerAddress.clear();
    const auto complete = workspace.documents.offerLetter(request);
    REQUIRE(complete);
    CHECK_FALSE(complete->missing.isEmpty());
    CHECK(workspace.documents.keep(*complete, sending));
}

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
    const OutgoingReferralId id = *workspace.outgoingReferrals.draft(referral);
    LetterDraft letter;
    letter.citizen = bente.id;
    letter.referral = id;
    letter.recipient = cafe;
    letter.html = QStringLiteral("<p>Kære alle</p>");
    const auto kept = workspace.documents.keep(letter, {file.clock.today(), QStringLiteral("handed_over"), QString()});
    REQUIRE(kept);
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

TEST_CASE("A suggested file name is the day and a number, never a name", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    CHECK(workspace.documents.suggestedFileName() == QStringLiteral("brev-2026-11-02-01"));
    LetterDraft letter;
    letter.kind = DocumentKind::CitizenLetter;
    letter.citizen = aCitizen(workspace).id;
    REQUIRE(workspace.documents.keep(letter, {file.clock.today(), QStringLiteral("letter"), QString()}));
    CHECK(workspace.documents.suggestedFileName() == QStringLiteral("brev-2026-11-02-02"));
}

TEST_CASE("A sentence about what the consent does not cover falls away, the others stay", "[documents]") {
    const QString note = QStringLiteral("Inga går til madlavning kl. 10 om torsdagen. Hun er holdt op med alkohol. Hun har fået en ven.\nMedicin tager hun selv.");
    CHECK(withoutKinds(note, {QStringLiteral("misuse")}) ==
          ThinnedText{QStringLiteral("Inga går til madlavning kl. 10 om torsdagen. Hun har fået en ven.\nMedicin tager hun selv."),
                      {QStringLiteral("misuse")}});
    CHECK(withoutKinds(note, {QStringLiteral("misuse"), QStringLiteral("health")}).text ==
          QStringLiteral("Inga går til madlavning kl. 10 om torsdagen. Hun har fået en ven."));
    CHECK(withoutKinds(note, {}).text == note);
}

TEST_CASE("An SMS says a day and a street and fits in one message, with the longest name too", "[documents]") {
    SmsFacts facts{QStringLiteral("Kaj"), QDateTime(QDate(2026, 12, 9), QTime(10, 30)), QStringLiteral("Eksempelvej 9, dør B"),
                   QStringLiteral("00 00 00 20"), QStringLiteral("Mona Krag")};
    const auto reminder = smsText(SmsKind::Reminder, facts);
    REQUIRE(reminder);
    CHECK(*reminder == QStringLiteral("Hej Kaj. Husk vores aftale ons 9/12 kl. 10.30, Eksempelvej 9, dør B. Ring på 00 00 00 20, "
                                      "hvis du ikke kan. Mona"));
    facts.givenName = QStringLiteral("Christian-Alexander Frederik Maximilian");
    facts.place = QStringLiteral("Den Meget Lange Eksempelvejs Sidegade 119B, opgang 4, tredje sal til venstre");
    for (const SmsKind kind : {SmsKind::Reminder, SmsKind::Pickup, SmsKind::Missed, SmsKind::Offer}) {
        const auto text = smsText(kind, facts);
        REQUIRE(text);
        CHECK(fitsGsm(*text));
        CHECK_FALSE(text->contains(QStringLiteral("{{")));
    }
}

TEST_CASE("An SMS never names a clinic, and is only made for a number that is safe", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    workspace.settings.set(organisationPhone, QStringLiteral("89594000"));
    Citizen draft;
    draft.givenName = QStringLiteral("Kaj");
    const QDateTime at(QDate(2026, 11, 4), QTime(9, 15));
    const QString clinic = QStringLiteral("Psykiatrisk Klinik Randers");
    const auto textFor = [&] { return workspace.documents.smsText(SmsKind::Reminder, workspace.citizens.add(draft)->id, at, clinic); };
    CHECK(textFor().error().kind == ErrorKind::Denied); // no number
    draft.phone = QStringLiteral("00000002");
    CHECK(textFor().error().message.contains(QStringLiteral("Ask first")));
    draft.safeContact.sms = Permission::No;
    CHECK(textFor().error().kind == ErrorKind::Denied);
    draft.safeContact.sms = Permission::Yes;
    const auto text = textFor();
    REQUIRE(text);
    CHECK_FALSE(text->contains(QStringLiteral("Psykiatrisk")));
    CHECK(text->contains(QStringLiteral("ons 4/11 kl. 9.15")));
}

TEST_CASE("Free text with a CPR number or the protected street stops the letter", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = protectedCitizen(workspace);
    consentTo(workspace, bente.id, allKinds);
    for (const char* text : {"hun er 740368-1029", "cpr 7403681029", "140368 1029 er nummeret", "bor på Skovvejen",
                             "hentes skovvejen 12b kl. 9"}) {
        OfferLetterRequest request = requestFor(bente.id);
        request.practical = QString::fromUtf8(text);
        const auto letter = workspace.documents.offerLetter(request);
        INFO(text);
        REQUIRE_FALSE(letter);
        CHECK(letter.error().kind == ErrorKind::Invalid);
        REQUIRE(letter.error().problems.list().size() >= 1);
        CHECK(letter.error().problems.list().first().field == QStringLiteral("practical"));
    }
    OfferLetterRequest harmless = requestFor(bente.id);
    harmless.practical = QStringLiteral("ring på 12 34 56 78 efter kl. 10");
    CHECK(workspace.documents.offerLetter(harmless));
}

TEST_CASE("A word of health or benefits in the letter is pointed at, not refused", "[documents]") {
    OfferLetter letter;
    letter.wish = QStringLiteral("vil ud af sit misbrug");
    const Problems problems = guard(letter, Citizen{}, QDate(2026, 11, 2));
    CHECK_FALSE(problems.hasErrors());
    REQUIRE(problems.list().size() == 1);
    CHECK(problems.list().first().message.contains(QStringLiteral("misbrug")));
}

TEST_CASE("An address whose protection has run out does not stop a letter", "[documents]") {
    Citizen citizen;
    citizen.street = QStringLiteral("Skovvejen 12B");
    citizen.isAddressProtected = true;
    citizen.addressProtectedUntil = QDate(2026, 10, 1);
    OfferLetter letter;
    letter.practical = QStringLiteral("bor på Skovvejen");
    CHECK_FALSE(guard(letter, citizen, QDate(2026, 11, 2)).hasErrors());
    citizen.addressProtectedUntil = QDate();
    CHECK(guard(letter, citizen, QDate(2026, 11, 2)).hasErrors());
}

TEST_CASE("A misspelt placeholder is refused by its name", "[documents]") {
    const auto fields = fieldsOf(DocumentKind::OfferLetter);
    const auto misspelt = Template::parse(QStringLiteral("<p>{{citizen_nmae}}</p>"), fields);
    REQUIRE_FALSE(misspelt);
    CHECK(misspelt.error().kind == ErrorKind::Format);
    CHECK(misspelt.error().message.contains(QStringLiteral("citizen_nmae")));
    CHECK_FALSE(Template::parse(QStringLiteral("{{person_number}}"), fields));
    CHECK_FALSE(Template::parse(QStringLiteral("{{{wish}}}"), fields));
    CHECK_FALSE(Template::parse(QStringLiteral("{{&wish}}"), fields));
    CHECK_FALSE(Template::parse(QStringLiteral("{{#has_wish}}{{wish}}"), fields));
    CHECK(Template::parse(QStringLiteral("{{! a remark }}{{#has_wish}}{{wish}}{{/has_wish}}"), fields));
}

TEST_CASE("Every shipped letter knows its own fields", "[documents]") {
    for (const DocumentKind kind : {DocumentKind::OfferLetter, DocumentKind::CitizenLetter, DocumentKind::InformationSheet,
                                    DocumentKind::ConsentSheet, DocumentKind::SharingLedger}) {
        INFO(documentKindId(kind).toStdString());
        CHECK(Template::shipped(documentKindId(kind), fieldsOf(kind)));
        CHECK(documentKindFromId(documentKindId(kind)) == kind);
    }
}

TEST_CASE("What a letter needs and has not is named and marked, and is a dotted line on paper", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    CitizenLetterRequest request;
    request.citizen = bente.id;
    request.what = QStringLiteral("samtale");
    request.at = QDateTime(QDate(2026, 11, 18), QTime(10, 30));
    const auto letter = workspace.documents.citizenLetter(request);
    REQUIRE(letter);
    CHECK(letter->missing.contains(QStringLiteral("the place")));
    CHECK(letter->html.contains(QStringLiteral("background-color")));
    CHECK_FALSE(asPrinted(letter->html).contains(QStringLiteral("background-color")));
    CHECK(asPrinted(letter->html).contains(QStringLiteral("……")));
}

TEST_CASE("The letter to the citizen says day and time in words", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    workspace.settings.set(organisationPhone, QStringLiteral("89594000"));
    const Citizen bente = aCitizen(workspace);
    CitizenLetterRequest request;
    request.citizen = bente.id;
    request.what = QStringLiteral("samtale hos egen læge");
    request.at = QDateTime(QDate(2026, 11, 18), QTime(10, 30));
    request.place = QStringLiteral("Lægerne Havnen (eksempel)");
    request.companion = QStringLiteral("Karen fra frivilligcentret");
    const auto letter = workspace.documents.citizenLetter(request);
    REQUIRE(letter);
    CHECK(letter->html.contains(QStringLiteral("onsdag den 18. november kl. 10.30")));
    CHECK(letter->html.contains(QStringLiteral("Karen fra frivilligcentret")));
    CHECK(QString(letter->html).replace(QChar::Nbsp, QLatin1Char(' ')).contains(QStringLiteral("89 59 40 00")));
    const LetterPage page = letterPage(letter->html);
    CHECK(page.isForWindow());
    CHECK(page.addressLines() == 3);
    CHECK(page.address.contains(QStringLiteral("Eksempelvej 1")));
    CHECK_FALSE(page.sender.contains(QStringLiteral("Bente")));
}

TEST_CASE("Each kind of organisation tells the citizen its own legal basis", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    const auto sheetFor = [&](const char* kind) {
        workspace.settings.set(organisationKind, QLatin1String(kind));
        const auto sheet = workspace.documents.informationSheet(bente.id);
        REQUIRE(sheet);
        return *sheet;
    };
    CHECK(sheetFor("municipality").html.contains(QStringLiteral("litra e")));
    CHECK(sheetFor("volunteer-centre").html.contains(QStringLiteral("Vi er en forening")));
    CHECK(sheetFor("practice").html.contains(QStringLiteral("Klinikkens behandling")));
    CHECK_FALSE(sheetFor("project").html.contains(QStringLiteral("Kommunen er dataansvarlig")));
    // Only a municipality must name its data protection officer.
    const QString officer = QStringLiteral("how the data protection officer is reached");
    CHECK(sheetFor("municipality").missing.contains(officer));
    CHECK_FALSE(sheetFor("project").missing.contains(officer));
}

TEST_CASE("Behind the window stands the address and nothing else, for every envelope", "[documents]") {
    for (const EnvelopeKind envelope : {EnvelopeKind::C5, EnvelopeKind::C65, EnvelopeKind::Both}) {
        const LetterLayout layout = letterLayout(envelope, 3);
        CHECK_FALSE(check(layout, 3).hasErrors());
        CHECK(check(layout, 3).isEmpty());
        CHECK(layout.address.x >= 20);
        CHECK_FALSE(layout.sender.intersects({0, 24, 120, 56}));
        CHECK(layout.bodyTop >= 80);
    }
    CHECK(letterLayout(EnvelopeKind::C5, 4).addressPoints == 11);
    CHECK(letterLayout(EnvelopeKind::C5, 4).address.y == 44);
    CHECK(letterLayout(EnvelopeKind::C5, 5).addressPoints == 10);
    CHECK(letterLayout(EnvelopeKind::C65, 4).address.y == 39);
    CHECK(letterLayout(EnvelopeKind::Both, 3).addressLines == 3);
}

TEST_CASE("An address too long for the window, or out of its place, is said", "[documents]") {
    CHECK_FALSE(check(letterLayout(EnvelopeKind::Both, 5), 5).isEmpty());
    LetterLayout tooFarLeft = letterLayout(EnvelopeKind::C5, 3, 12);
    CHECK(check(tooFarLeft, 3).hasErrors());
    LetterLayout senderInWindow = letterLayout(EnvelopeKind::C5, 3);
    senderInWindow.sender.x = 100;
    CHECK(check(senderInWindow, 3).hasErrors());
    LetterLayout bodyInWindow = letterLayout(EnvelopeKind::C5, 3);
    bodyInWindow.bodyTop = 70;
    CHECK(check(bodyInWindow, 3).hasErrors());
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

TEST_CASE("What a referral says in the letter leaves score and reasons behind", "[documents]") {
    OutgoingReferral referral;
    referral.citizen = CitizenId(1);
    referral.wish = QStringLiteral("kaffe");
    referral.score = 87;
    referral.directReason = QStringLiteral("passer alligevel");
    Offer offer;
    offer.name = cafe;
    offer.contactPerson = QStringLiteral("Karen");
    offer.street = QStringLiteral("Havnegade 3");
    offer.postcode = QStringLiteral("8500");
    offer.town = QStringLiteral("Grenaa");
    const OfferLetterRequest request = offerLetterRequest(referral, offer);
    CHECK(request.offerAddress == QStringList{cafe, QStringLiteral("Att. Karen"), QStringLiteral("Havnegade 3"),
                                              QStringLiteral("8500 Grenaa")});
    CHECK(request.wish == QStringLiteral("kaffe"));
}
