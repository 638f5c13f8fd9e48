// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_requests.h"
#include "core/documents/letters/letter_fields.h"
#include "core/documents/letters/letter_page.h"
#include "core/documents/letters/letter_rules.h"
#include "tests/core/the_work/letters/letter_builders.h"

using namespace brobygger;
using namespace brobygger::test;

namespace {
const QString askedHospital = QStringLiteral("Regionshospitalet (eksempel)");

/// Somebody about whom everything is known that the letter has no place for.
Citizen knownCitizen(Workspace& workspace) {
    workspace.settings.set(organisationPhone, QStringLiteral("89594000"));
    workspace.settings.set(organisationKind, QStringLiteral("municipality"));
    workspace.settings.set(workerName, QStringLiteral("Mona Krag"));
    Citizen draft;
    draft.givenName = QStringLiteral("Ole");
    draft.surname = QStringLiteral("Winther");
    draft.personNumber = QStringLiteral("7403681029");
    draft.birthDate = QDate(1968, 3, 14);
    draft.phone = QStringLiteral("00000001");
    draft.street = QStringLiteral("Skovvejen 12B");
    draft.postcode = QStringLiteral("8500");
    draft.town = QStringLiteral("Grenaa");
    draft.isAddressProtected = true;
    draft.remark = QStringLiteral("hemmelig bemærkning");
    draft.visitNote = QStringLiteral("hund i gården");
    const auto added = workspace.citizens.add(draft);
    REQUIRE(added);
    REQUIRE(workspace.citizenFacts.record(Fact{{},
                                               added->id,
                                               QStringLiteral("psychiatric_problems"),
                                               QStringLiteral("yes"),
                                               QDate(2026, 11, 1),
                                               QStringLiteral("samtale")}));
    return *workspace.citizens.find(added->id);
}

ConsentId consentToAskFor(Workspace& workspace, CitizenId citizen, const QStringList& kinds,
                          ConsentDirection direction = ConsentDirection::Obtain) {
    Consent consent;
    consent.citizen = citizen;
    consent.direction = direction;
    const bool isObtaining = direction == ConsentDirection::Obtain;
    consent.fromWhom = isObtaining ? askedHospital : QStringLiteral("Demokommunen");
    consent.toWhom = isObtaining ? QStringLiteral("Demokommunen") : askedHospital;
    consent.kinds = kinds;
    consent.purpose = QStringLiteral("at finde et arbejde, der passer");
    consent.form = QStringLiteral("written");
    consent.givenOn = QDate(2026, 11, 2);
    consent.validTo = QDate(2027, 10, 1);
    const auto recorded = workspace.consents.record(consent);
    REQUIRE(recorded);
    return recorded->id;
}

ConsiderationsLetterRequest askAbout(Workspace& workspace, CitizenId citizen) {
    ConsiderationsRequest request;
    request.citizen = citizen;
    request.recipient = askedHospital;
    request.sickListedOn = QDate(2026, 9, 1);
    request.operatedOn = QDate(2026, 10, 20);
    request.dischargedOn = QDate(2026, 10, 23);
    request.planned = QStringLiteral("tilbage på lageret");
    request.answerBy = QDate(2026, 11, 16);
    const auto drafted = workspace.considerations.draft(request);
    REQUIRE(drafted);
    request.id = drafted->id;
    Partner hospital;
    hospital.name = askedHospital;
    hospital.street = QStringLiteral("Skovlyvej 15");
    hospital.postcode = QStringLiteral("8930");
    hospital.town = QStringLiteral("Randers NØ");
    return considerationsLetterRequest(request, hospital);
}

const QStringList everyKind{QStringLiteral("considerations"), QStringLiteral("work"), QStringLiteral("health"),
                            QStringLiteral("cpr")};
} // namespace

TEST_CASE("The request for considerations says what it asks, for whom and by when, and nothing else", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen ole = knownCitizen(workspace);
    consentToAskFor(workspace, ole.id, everyKind);
    const auto letter = workspace.documents.considerationsRequest(askAbout(workspace, ole.id));
    REQUIRE(letter);
    const QString html = letter->html;
    CHECK(letter->missing.isEmpty());
    CHECK(letter->leftOut.isEmpty());
    for (const char* said : {"Ole Winther", "CPR 740368-1029", "1. september 2026", "20. oktober 2026", "23. oktober 2026",
                             "tilbage på lageret", "senest den <b>16. november 2026</b>", "løft", "støj", "under <b>social</b>",
                             "skriftligt samtykke af 02-11-2026", "Mona Krag", "Randers NØ"}) {
        INFO(said);
        CHECK(html.contains(QString::fromUtf8(said)));
    }
    for (const char* secret : {"Skovvejen", "Grenaa", "00 00 00 01", "hemmelig", "hund", "psyk", "diagnos", "prognose", "score",
                               "screening", "måling", "ydelse", "yes"}) {
        INFO(secret);
        CHECK_FALSE(html.contains(QString::fromUtf8(secret), Qt::CaseInsensitive));
    }
    const LetterPage page = letterPage(html);
    CHECK(page.isForWindow());
    CHECK(page.address.contains(askedHospital));
    CHECK_FALSE(page.address.contains(QStringLiteral("Ole")));
    CHECK_FALSE(page.sender.contains(QStringLiteral("Ole")));
    CHECK_FALSE(page.address.contains(QStringLiteral("740368")));
    CHECK_FALSE(page.sender.contains(QStringLiteral("740368")));
}

TEST_CASE("Nobody is asked what work must spare somebody who has died", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen ole = knownCitizen(workspace);
    consentToAskFor(workspace, ole.id, everyKind);
    const ConsiderationsLetterRequest request = askAbout(workspace, ole.id);
    REQUIRE(workspace.citizens.setLifeState(ole.id, LifeState::Dead, workspace.clock.today()));
    CHECK(workspace.documents.considerationsRequest(request).error().kind == ErrorKind::Conflict);
}

TEST_CASE("A template of the request cannot ask for what has no place in it", "[documents]") {
    const auto fields = fieldsOf(DocumentKind::ConsiderationsRequest);
    for (const char* forbidden : {"diagnosis", "note", "score", "measurement", "benefit", "citizen_address", "phone_of_citizen",
                                  "wish", "practical", "citizen_contact"}) {
        INFO(forbidden);
        CHECK_FALSE(Template::parse(QStringLiteral("<p>{{%1}}</p>").arg(QLatin1String(forbidden)), fields));
    }
}

TEST_CASE("What the consent to ask does not name is left out, and the day of birth stands for the CPR number", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen ole = knownCitizen(workspace);
    consentToAskFor(workspace, ole.id, {QStringLiteral("considerations")});
    const ConsiderationsLetterRequest request = askAbout(workspace, ole.id);
    const auto bare = workspace.documents.considerationsRequest(request);
    REQUIRE(bare);
    CHECK(bare->leftOut == QStringList{QStringLiteral("cpr"), QStringLiteral("work"), QStringLiteral("health")});
    CHECK_FALSE(bare->html.contains(QStringLiteral("740368")));
    CHECK(bare->html.contains(QStringLiteral("født 14. marts 1968")));
    CHECK_FALSE(bare->html.contains(QStringLiteral("Sygemeldt")));
    CHECK_FALSE(bare->html.contains(QStringLiteral("Opereret")));
    CHECK_FALSE(bare->html.contains(QStringLiteral("lageret")));

    consentToAskFor(workspace, ole.id, {QStringLiteral("work")}, ConsentDirection::PassOn);
    const auto more = workspace.documents.considerationsRequest(request);
    REQUIRE(more);
    CHECK(more->html.contains(QStringLiteral("lageret")));
    CHECK_FALSE(more->html.contains(QStringLiteral("Opereret")));
}

TEST_CASE("A voluntary centre writes no CPR number to a hospital, whatever was agreed", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen ole = knownCitizen(workspace);
    workspace.settings.set(organisationKind, QStringLiteral("volunteer-centre"));
    consentToAskFor(workspace, ole.id, everyKind);
    const auto letter = workspace.documents.considerationsRequest(askAbout(workspace, ole.id));
    REQUIRE(letter);
    CHECK_FALSE(letter->html.contains(QStringLiteral("740368")));
    CHECK(letter->html.contains(QStringLiteral("født")));
}

TEST_CASE("Without a consent to ask, the request cannot leave, not even with a reason", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen ole = knownCitizen(workspace);
    const ConsiderationsLetterRequest request = askAbout(workspace, ole.id);
    const LetterSending sending{file.clock.today(), QStringLiteral("letter"), QStringLiteral("det hastede")};
    // One to pass considerations on is none to ask for them.
    consentToAskFor(workspace, ole.id, {QStringLiteral("considerations")}, ConsentDirection::PassOn);
    const auto letter = workspace.documents.considerationsRequest(request);
    REQUIRE(letter);
    CHECK(letter->basis == SharingBasis::Missing);
    CHECK_FALSE(asksForReason(*letter));
    const auto refused = workspace.documents.keep(*letter, sending);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("letter"));

    const ConsentId consent = consentToAskFor(workspace, ole.id, {QStringLiteral("considerations")});
    const auto covered = workspace.documents.considerationsRequest(request);
    REQUIRE(covered);
    CHECK(covered->consent->id == consent);
    CHECK(workspace.documents.keep(*covered, sending));

    REQUIRE(workspace.consents.withdraw(consent, file.clock.today()));
    const auto withdrawn = workspace.documents.considerationsRequest(request);
    REQUIRE_FALSE(withdrawn);
    CHECK(withdrawn.error().kind == ErrorKind::Denied);
}

TEST_CASE("A CPR number or a protected address in what is planned stops the request", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen ole = knownCitizen(workspace);
    consentToAskFor(workspace, ole.id, everyKind);
    ConsiderationsLetterRequest request = askAbout(workspace, ole.id);
    for (const char* text : {"lageret, 740368-1029", "arbejde hjemme på Skovvejen 12B"}) {
        INFO(text);
        request.planned = QString::fromUtf8(text);
        const auto letter = workspace.documents.considerationsRequest(request);
        REQUIRE_FALSE(letter);
        CHECK(letter.error().problems.list().first().field == QStringLiteral("planned"));
    }
    request.planned = QStringLiteral("job efter hans depression");
    const auto doubtful = workspace.documents.considerationsRequest(request);
    REQUIRE(doubtful);
    CHECK(doubtful->cautions.size() == 1);
}

TEST_CASE("A request that lay until the day for its answer was past does not ask for it any more", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen ole = knownCitizen(workspace);
    consentToAskFor(workspace, ole.id, everyKind);
    const ConsiderationsLetterRequest request = askAbout(workspace, ole.id); // by 16 November
    file.clock.moveTo(QDateTime(QDate(2026, 11, 16), QTime(9, 0)));
    CHECK(workspace.documents.considerationsRequest(request));
    file.clock.moveTo(QDateTime(QDate(2026, 11, 17), QTime(9, 0)));
    const auto late = workspace.documents.considerationsRequest(request);
    REQUIRE_FALSE(late);
    CHECK(late.error().problems.list().first().field == QStringLiteral("answerBy"));
}

TEST_CASE("Keeping the letter sends the request, and taking it back makes a draft of it again", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen ole = knownCitizen(workspace);
    consentToAskFor(workspace, ole.id, everyKind);
    const ConsiderationsLetterRequest request = askAbout(workspace, ole.id);
    const auto letter = workspace.documents.considerationsRequest(request);
    REQUIRE(letter);
    const auto kept = workspace.documents.keep(*letter, {file.clock.today(), QStringLiteral("letter"), {}});
    REQUIRE(kept);
    const auto sent = workspace.considerations.findRequest(request.request);
    REQUIRE(sent);
    CHECK(stateOf(*sent) == RequestState::Sent);
    CHECK(sent->sentOn == file.clock.today());
    CHECK(sent->document == kept->id);
    CHECK(workspace.documents.sharing(ole.id).first().party == askedHospital);
    CHECK(workspace.documents.find(kept->id)->kind == DocumentKind::ConsiderationsRequest);
    REQUIRE(kept->undo());
    CHECK(stateOf(*workspace.considerations.findRequest(request.request)) == RequestState::Draft);
    CHECK(workspace.documents.forCitizen(ole.id).isEmpty());
}
