// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_requests.h"
#include "core/documents/letters/delicate_words.h"
#include "core/documents/letters/free_text_check.h"
#include "core/documents/letters/letter_fields.h"
#include "core/documents/letters/letter_page.h"
#include "tests/core/the_work/letters/letter_builders.h"

using namespace brobygger;
using namespace brobygger::test;

namespace {
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
    CHECK_FALSE(bare->html.contains(QStringLiteral("Casemanageren")));
    CHECK_FALSE(bare->html.contains(QStringLiteral("efter aftale med")));
    CHECK(bare->html.contains(QStringLiteral("Jeg skriver om Bente Mikkelsen, som gerne vil i gang hos jer. "
                                             "Jeg håber, at I vil tage godt imod borgeren.")));
    CHECK_FALSE(bare->html.contains(QStringLiteral("Hvem følger med")));
    const QDate today = file.clock.today();
    const auto refused = workspace.documents.keep(*bare, {today, QStringLiteral("letter"), QString()});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("reason"));
    const auto kept =
        workspace.documents.keep(*bare, {today, QStringLiteral("letter"), QStringLiteral("borgeren sad ved siden af")});
    REQUIRE(kept);
    CHECK(workspace.documents.find(kept->id)->sentReason == QStringLiteral("borgeren sad ved siden af"));
    CHECK(workspace.documents.sharing(bente.id).first().detail == QStringLiteral("borgeren sad ved siden af"));

    consentTo(workspace, bente.id, {QStringLiteral("contact")});
    const auto contactOnly = workspace.documents.offerLetter(requestFor(bente.id));
    REQUIRE(contactOnly);
    CHECK(contactOnly->basis == SharingBasis::Covered);
    CHECK(contactOnly->consent.has_value());
    CHECK(contactOnly->html.contains(QStringLiteral("Jeg skriver efter aftale med Bente Mikkelsen")));
    CHECK(contactOnly->leftOut == QStringList{QStringLiteral("wishes"), QStringLiteral("practical")});
    CHECK_FALSE(contactOnly->html.contains(QStringLiteral("trapper")));
    CHECK_FALSE(contactOnly->html.contains(QStringLiteral("Hvem følger med")));
    CHECK(contactOnly->parts.last() == LetterPart{QStringLiteral("companion"), LetterPartState::NotCovered});
}

TEST_CASE("A consent to tell the wishes alone does not make a letter without consent say more", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    consentTo(workspace, bente.id, {QStringLiteral("wishes")});
    const auto letter = workspace.documents.offerLetter(requestFor(bente.id));
    REQUIRE(letter);
    CHECK(letter->basis == SharingBasis::Missing);
    CHECK_FALSE(letter->html.contains(QStringLiteral("drikke kaffe")));
    for (const LetterPart& part : letter->parts) {
        INFO(part.id.toStdString());
        const bool isSaid = part.id == QLatin1String("name") || part.id == QLatin1String("contact");
        CHECK(part.state == (isSaid ? LetterPartState::Always : LetterPartState::NotCovered));
    }
}

TEST_CASE("A consent that names the offer in fewer words covers no letter, and is pointed at", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    Consent consent;
    consent.citizen = bente.id;
    consent.fromWhom = QStringLiteral("Brobyggeren");
    consent.toWhom = QStringLiteral("Mandagscaféen");
    consent.kinds = allKinds;
    consent.purpose = QStringLiteral("at komme i gang");
    consent.form = QStringLiteral("oral");
    consent.givenOn = file.clock.today();
    REQUIRE(workspace.consents.record(consent));
    const auto letter = workspace.documents.offerLetter(requestFor(bente.id));
    REQUIRE(letter);
    CHECK(letter->basis == SharingBasis::Missing);
    CHECK(letter->nearlyNamed == QStringLiteral("Mandagscaféen"));

    OfferLetterRequest other = requestFor(bente.id);
    other.offerName = QStringLiteral("Gåholdet (eksempel)");
    CHECK(workspace.documents.offerLetter(other)->nearlyNamed.isEmpty());
    consentTo(workspace, bente.id, allKinds);
    CHECK(workspace.documents.offerLetter(requestFor(bente.id))->nearlyNamed.isEmpty());
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

TEST_CASE("Where the consent leaves practical matters out, the letter leaves without a line for who comes along",
          "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    nameSender(workspace);
    Citizen draft;
    draft.givenName = QStringLiteral("Bente");
    draft.phone = QStringLiteral("00000001");
    const CitizenId citizen = workspace.citizens.add(draft)->id;
    consentTo(workspace, citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    OfferLetterRequest request = requestFor(citizen);
    request.companion.clear();
    const auto letter = workspace.documents.offerLetter(request);
    REQUIRE(letter);
    CHECK(letter->required.isEmpty());
    CHECK(letter->html.contains(QStringLiteral("drikke kaffe")));
    CHECK_FALSE(letter->html.contains(QStringLiteral("Hvem følger med")));
    CHECK(workspace.documents.keep(*letter, {file.clock.today(), QStringLiteral("letter"), QString()}));
}

TEST_CASE("A sentence about what the consent does not cover falls away, the others stay", "[documents]") {
    const QString note = QStringLiteral("Inga går til madlavning kl. 10 om torsdagen. Hun er holdt op med alkohol. Hun har "
                                        "fået en ven.\nMedicin tager hun selv.");
    CHECK(withoutKinds(note, {QStringLiteral("misuse")}) ==
          ThinnedText{
              QStringLiteral("Inga går til madlavning kl. 10 om torsdagen. Hun har fået en ven.\nMedicin tager hun selv."),
              {QStringLiteral("misuse")}});
    CHECK(withoutKinds(note, {QStringLiteral("misuse"), QStringLiteral("health")}).text ==
          QStringLiteral("Inga går til madlavning kl. 10 om torsdagen. Hun har fået en ven."));
    CHECK(withoutKinds(note, {}).text == note);
}

TEST_CASE("Words of illness are noticed in a letter, words that only begin alike are not", "[documents]") {
    const auto kinds = [](const char* text) {
        QStringList found;
        for (const DelicateWord& delicate : delicateWords(QString::fromUtf8(text))) {
            found.append(delicate.kind);
        }
        return found;
    };
    CHECK(kinds("Hun har haft kræft og taler med en psykolog om sin angst") ==
          QStringList{QStringLiteral("health"), QStringLiteral("mental_health"), QStringLiteral("mental_health")});
    CHECK(kinds("Han har ikke flere kræfter, og aftalen gælder torsdag").isEmpty());
    CHECK(kinds("Han har gæld og ryger hash") == QStringList{QStringLiteral("benefit"), QStringLiteral("misuse")});
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
    const Problems problems = checkFreeText(letter, Citizen{}, QDate(2026, 11, 2));
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
    CHECK_FALSE(checkFreeText(letter, citizen, QDate(2026, 11, 2)).hasErrors());
    citizen.addressProtectedUntil = QDate();
    CHECK(checkFreeText(letter, citizen, QDate(2026, 11, 2)).hasErrors());
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
    for (const DocumentKind kind :
         {DocumentKind::OfferLetter, DocumentKind::CitizenLetter, DocumentKind::InformationSheet, DocumentKind::ConsentSheet,
          DocumentKind::SharingLedger, DocumentKind::ConsiderationsRequest, DocumentKind::PlanSheet,
          DocumentKind::MeetingInvitation, DocumentKind::CitizenInvitation, DocumentKind::MeetingMinutes,
          DocumentKind::CitizenMinutes}) {
        INFO(toCode(kind).toStdString());
        CHECK(Template::shipped(toCode(kind), fieldsOf(kind)));
        CHECK(documentKindFromCode(toCode(kind)) == kind);
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
    CHECK(letter->html.contains(QStringLiteral("Karen fra frivilligcentret følger med dig.")));
    CHECK(letter->html.contains(QStringLiteral("<b>Hvad:</b> samtale hos egen læge")));
    CHECK(QString(letter->html).replace(QChar::Nbsp, QLatin1Char(' ')).contains(QStringLiteral("89 59 40 00")));
    const LetterPage page = letterPage(letter->html);
    CHECK(page.isForWindow());
    CHECK(page.addressLines() == 3);
    CHECK(page.address.contains(QStringLiteral("Eksempelvej 1")));
    CHECK_FALSE(page.sender.contains(QStringLiteral("Bente")));
}

TEST_CASE("The consent sheet speaks as the citizen, of no borger", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    consentTo(workspace, bente.id, allKinds);
    const auto sheet = workspace.documents.consentSheet(workspace.consents.forCitizen(bente.id).first());
    REQUIRE(sheet);
    CHECK(sheet->html.contains(QStringLiteral("<li>ønsker og behov</li>")));
    CHECK_FALSE(sheet->html.contains(QStringLiteral("borger"), Qt::CaseInsensitive));
}

TEST_CASE("The information sheet has its date without saying that it was handed over, and lets a law say who else is told",
          "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    for (const char* kind : {"municipality", "volunteer-centre", "practice", "project"}) {
        INFO(kind);
        workspace.settings.set(organisationKind, QLatin1String(kind));
        const auto sheet = workspace.documents.informationSheet(bente.id);
        REQUIRE(sheet);
        CHECK(sheet->html.contains(QStringLiteral("Dato: 2. november 2026")));
        CHECK_FALSE(sheet->html.contains(QStringLiteral("Udleveret")));
        CHECK_FALSE(sheet->html.contains(QStringLiteral("Kun dem, du har sagt ja til")));
        CHECK(sheet->html.contains(QStringLiteral("Andre får kun noget at vide, hvis en lov siger det")));
    }
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

TEST_CASE("What the information sheet lacks is known before there is a citizen to hand it to", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    workspace.settings.set(organisationName, QStringLiteral("Norddjurs Kommune (eksempel)"));
    workspace.settings.set(workerName, QStringLiteral("Karen Holm"));
    workspace.settings.set(organisationKind, QStringLiteral("municipality"));
    workspace.settings.set(organisationPhone, QString());
    workspace.settings.set(dataProtectionOfficer, QString());
    const QStringList missing = workspace.documents.missingOnInformationSheet();
    CHECK(missing.size() == 2);
    CHECK(missing.contains(QStringLiteral("how the data protection officer is reached")));
    CHECK(missing.contains(QStringLiteral("your organisation's telephone number")));
    workspace.settings.set(organisationPhone, QStringLiteral("89594000"));
    workspace.settings.set(dataProtectionOfficer, QStringLiteral("databeskyttelse@eksempel.dk"));
    CHECK(workspace.documents.missingOnInformationSheet().isEmpty());
    CHECK(workspace.documents.informationSheet(aCitizen(workspace).id)->required.isEmpty());
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
    CHECK(request.offerAddress ==
          QStringList{cafe, QStringLiteral("Att. Karen"), QStringLiteral("Havnegade 3"), QStringLiteral("8500 Grenaa")});
    CHECK(request.wish == QStringLiteral("kaffe"));
}
