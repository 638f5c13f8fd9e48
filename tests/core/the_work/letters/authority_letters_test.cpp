// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_requests.h"
#include "core/documents/letters/letter_fields.h"
#include "core/documents/letters/letter_page.h"
#include "core/documents/letters/letter_rules.h"
#include "tests/core/the_work/letters/letter_builders.h"

using namespace brobygger;
using namespace brobygger::test;

namespace {
const QString ownClinic = QStringLiteral("Kystklinikken (eksempel)");
const QString jobUnit = QStringLiteral("Ungeenheden (eksempel)");

/// Somebody about whom everything is known that no letter has a place for.
Citizen writtenAbout(Workspace& workspace) {
    workspace.settings.set(organisationName, QStringLiteral("Brobyggerne"));
    workspace.settings.set(organisationPhone, QStringLiteral("00000020"));
    workspace.settings.set(organisationKind, QStringLiteral("municipality"));
    workspace.settings.set(workerName, QStringLiteral("Mona Krag"));
    Citizen draft;
    draft.givenName = QStringLiteral("Leif");
    draft.surname = QStringLiteral("Bro");
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
    return *workspace.citizens.find(added->id);
}

ConsentId tell(Workspace& workspace, CitizenId citizen, const QString& whom, const QStringList& kinds) {
    Consent consent;
    consent.citizen = citizen;
    consent.fromWhom = QStringLiteral("Brobyggerne");
    consent.toWhom = whom;
    consent.kinds = kinds;
    consent.purpose = QStringLiteral("at finde tider, der passer");
    consent.form = QStringLiteral("written");
    consent.givenOn = QDate(2026, 11, 2);
    consent.validTo = QDate(2027, 10, 1);
    const auto recorded = workspace.consents.record(consent);
    REQUIRE(recorded);
    return recorded->id;
}

DoctorLetterRequest toDoctor(CitizenId citizen) {
    DoctorLetterRequest request;
    request.citizen = citizen;
    request.to = {ownClinic, {}, {ownClinic, QStringLiteral("Havnegade 3"), QStringLiteral("8500 Grenaa")}};
    request.situation = QStringLiteral("Leif er udeblevet fra tre kontroller, men vil gerne komme, hvis nogen går med.");
    request.background = QStringLiteral("Han bor alene, og bussen går hver anden time (fortalt af Leif 24-11).");
    request.assessment = QStringLiteral("Turen og ventetiden holder ham væk.");
    request.advice = QStringLiteral("Må han få en tid efter kl. 10.30? Jeg følger ham.");
    request.considerations = {QStringLiteral("timer pr. dag: højst 3 ad gangen (til 01-12-2026)")};
    request.attendance = QStringLiteral("Mona går med, påmindelse dagen før");
    request.hours = QStringLiteral("hverdage 9–15");
    request.replyTo = QStringLiteral("Mona Krag, telefon 00 00 00 20");
    return request;
}

MunicipalLetterRequest toUnit(CitizenId citizen) {
    MunicipalLetterRequest request;
    request.citizen = citizen;
    request.to = {jobUnit, {}, {jobUnit, QStringLiteral("Torvet 1"), QStringLiteral("8500 Grenaa")}};
    request.cause = QStringLiteral("Leif har fået tre breve om møder og er ikke kommet. Han siger, at han ikke tør åbne dem.");
    request.agreed = QStringLiteral("Vi åbner posten sammen hver tirsdag.");
    request.needs = QStringLiteral("Møder efter kl. 11.");
    request.shortTerm = {QStringLiteral("støj: korte møder (til 01-12-2026)")};
    request.longTerm = {QStringLiteral("løft: højst 5 kg")};
    request.askedFor = QStringLiteral("Ring til Leif eller mig, før I sender en ny indkaldelse.");
    request.deadline = QDate(2026, 12, 11);
    return request;
}

const QStringList doctorKinds{QStringLiteral("contact"),        QStringLiteral("health"), QStringLiteral("social"),
                              QStringLiteral("considerations"), QStringLiteral("cpr"),    QStringLiteral("practical")};
const QStringList unitKinds{QStringLiteral("contact"), QStringLiteral("plan"), QStringLiteral("considerations"),
                            QStringLiteral("cpr"), QStringLiteral("practical")};

/// What no letter to others says, whatever the consent.
void checkSecrets(const QString& said) {
    for (const char* secret : {"Skovvejen", "00 00 00 01", "hemmelig", "hund", "score", "screening", "måling"}) {
        INFO(secret);
        CHECK_FALSE(said.contains(QString::fromUtf8(secret), Qt::CaseInsensitive));
    }
}
} // namespace

TEST_CASE("The letter to the doctor says what was written in the order of ISBAR, on paper and as text", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen leif = writtenAbout(workspace);
    tell(workspace, leif.id, ownClinic, doctorKinds);
    const auto letter = workspace.documents.doctorLetter(toDoctor(leif.id));
    REQUIRE(letter);
    CHECK(letter->missing.isEmpty());
    CHECK(letter->leftOut.isEmpty());
    CHECK(letter->text ==
          QStringLiteral("Til: Kystklinikken (eksempel)\n"
                         "Identifikation: Leif Bro, CPR 740368-1029. Skrevet af Mona Krag, Brobyggerne, tlf. 00 00 00 20, "
                         "hverdage 9–15.\n"
                         "Situation: Leif er udeblevet fra tre kontroller, men vil gerne komme, hvis nogen går med.\n"
                         "Baggrund: Han bor alene, og bussen går hver anden time (fortalt af Leif 24-11).\n"
                         "Analyse: Turen og ventetiden holder ham væk.\n"
                         "Råd: Må han få en tid efter kl. 10.30? Jeg følger ham.\n"
                         "Skånehensyn: timer pr. dag: højst 3 ad gangen (til 01-12-2026)\n"
                         "Fremmøde: Mona går med, påmindelse dagen før\n"
                         "Samtykke: skriftligt samtykke af 02-11-2026, gælder navn og kontaktoplysninger, helbredsoplysninger, "
                         "sociale forhold, skånehensyn, CPR-nummer, praktiske hensyn (transport, ledsager, sprog)\n"
                         "Svar: Mona Krag, telefon 00 00 00 20"));
    checkSecrets(letter->html);
    const qsizetype situation = letter->html.indexOf(QStringLiteral("<b>Situation</b>"));
    const qsizetype advice = letter->html.indexOf(QStringLiteral("<b>Råd</b>"));
    CHECK(letter->html.indexOf(QStringLiteral("<b>Identifikation</b>")) < situation);
    CHECK(situation < advice);
    const LetterPage page = letterPage(letter->html);
    CHECK(page.address.contains(ownClinic));
    for (const QString& part : {page.address, page.sender}) {
        CHECK_FALSE(part.contains(QStringLiteral("Leif")));
        CHECK_FALSE(part.contains(QStringLiteral("740368")));
    }
}

TEST_CASE("The letter to the municipality says what was agreed and asked for, with a slip to answer on", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen leif = writtenAbout(workspace);
    tell(workspace, leif.id, jobUnit, unitKinds);
    const auto letter = workspace.documents.municipalLetter(toUnit(leif.id));
    REQUIRE(letter);
    CHECK(letter->missing.isEmpty());
    CHECK(letter->text.isEmpty());
    for (const char* said : {"Leif Bro, CPR 740368-1029", "tre breve om møder", "Vi åbner posten sammen", "Møder efter kl. 11",
                             "korte møder (til 01-12-2026)", "højst 5 kg", "før I sender en ny indkaldelse",
                             "11. december 2026", "skriftligt samtykke af 02-11-2026", "I får svar inden den"}) {
        INFO(said);
        CHECK(letter->html.contains(QString::fromUtf8(said)));
    }
    checkSecrets(letter->html);
    const LetterPage page = letterPage(letter->html);
    CHECK_FALSE(page.address.contains(QStringLiteral("Leif")));
    CHECK_FALSE(page.sender.contains(QStringLiteral("Leif")));
}

TEST_CASE("A template of these letters cannot ask for what has no place in them", "[documents]") {
    for (const DocumentKind kind : {DocumentKind::DoctorLetter, DocumentKind::MunicipalLetter}) {
        const auto fields = fieldsOf(kind);
        for (const char* forbidden : {"diagnosis", "note", "score", "measurement", "benefit", "citizen_address",
                                      "citizen_contact", "wish", "screening"}) {
            INFO(forbidden);
            CHECK_FALSE(Template::parse(QStringLiteral("<p>{{%1}}</p>").arg(QLatin1String(forbidden)), fields));
        }
        CHECK(Template::parse(QStringLiteral("<p>{{citizen_name}} {{consent_scope}}</p>"), fields));
    }
}

TEST_CASE("What the consent does not name falls away from the letter to the doctor, sentence by sentence", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen leif = writtenAbout(workspace);
    tell(workspace, leif.id, ownClinic, {QStringLiteral("health")});
    DoctorLetterRequest request = toDoctor(leif.id);
    request.assessment = QStringLiteral("Turen holder ham væk. Han har et misbrug af alkohol.");
    const auto letter = workspace.documents.doctorLetter(request);
    REQUIRE(letter);
    CHECK(letter->html.contains(QStringLiteral("Turen holder ham væk.")));
    CHECK(letter->html.contains(QStringLiteral("født 14. marts 1968")));
    for (const char* secret : {"740368", "misbrug", "alkohol", "bussen", "højst 3", "påmindelse"}) {
        INFO(secret);
        CHECK_FALSE(letter->html.contains(QString::fromUtf8(secret)));
        CHECK_FALSE(letter->text.contains(QString::fromUtf8(secret)));
    }
    for (const char* kind : {"cpr", "social", "considerations", "practical", "misuse"}) {
        INFO(kind);
        CHECK(letter->leftOut.contains(QLatin1String(kind)));
    }
}

TEST_CASE("Without a consent these letters say nothing of the citizen's matters and cannot leave", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen leif = writtenAbout(workspace);
    const LetterSending sending{file.clock.today(), QStringLiteral("letter"), QStringLiteral("det hastede")};
    // A consent to another recipient is none.
    tell(workspace, leif.id, QStringLiteral("Regionshospitalet (eksempel)"), doctorKinds);
    const auto doctor = workspace.documents.doctorLetter(toDoctor(leif.id));
    const auto unit = workspace.documents.municipalLetter(toUnit(leif.id));
    REQUIRE(doctor);
    REQUIRE(unit);
    for (const LetterDraft& letter : {*doctor, *unit}) {
        CHECK(letter.basis == SharingBasis::Missing);
        CHECK_FALSE(asksForReason(letter));
        for (const char* secret : {"740368", "kontroller", "bussen", "Turen", "breve", "posten", "højst", "indkaldelse"}) {
            INFO(secret);
            CHECK_FALSE(letter.html.contains(QString::fromUtf8(secret)));
            CHECK_FALSE(letter.text.contains(QString::fromUtf8(secret)));
        }
        const auto refused = workspace.documents.keep(letter, sending);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().problems.list().first().field == QStringLiteral("letter"));
    }

    const ConsentId consent = tell(workspace, leif.id, ownClinic, doctorKinds);
    const auto covered = workspace.documents.doctorLetter(toDoctor(leif.id));
    REQUIRE(covered);
    CHECK(workspace.documents.keep(*covered, sending));
    REQUIRE(workspace.consents.withdraw(consent, file.clock.today()));
    const auto withdrawn = workspace.documents.doctorLetter(toDoctor(leif.id));
    REQUIRE_FALSE(withdrawn);
    CHECK(withdrawn.error().kind == ErrorKind::Denied);
}

TEST_CASE("A consent to the own doctor covers the doctor whoever it is", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen leif = writtenAbout(workspace);
    tell(workspace, leif.id, QStringLiteral("egen læge"), doctorKinds);
    DoctorLetterRequest request = toDoctor(leif.id);
    const auto stranger = workspace.documents.doctorLetter(request);
    REQUIRE(stranger);
    CHECK(stranger->basis == SharingBasis::Missing);
    request.to.isOwnDoctor = true;
    const auto own = workspace.documents.doctorLetter(request);
    REQUIRE(own);
    CHECK(own->basis == SharingBasis::Covered);
}

TEST_CASE("A letter that lacks what it must say cannot be kept as sent, and names it", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen leif = writtenAbout(workspace);
    tell(workspace, leif.id, ownClinic, doctorKinds);
    tell(workspace, leif.id, jobUnit, unitKinds);
    DoctorLetterRequest request = toDoctor(leif.id);
    request.advice.clear();
    const auto doctor = workspace.documents.doctorLetter(request);
    REQUIRE(doctor);
    CHECK(doctor->required.size() == 1);
    CHECK_FALSE(workspace.documents.keep(*doctor, {file.clock.today(), QStringLiteral("letter"), {}}));
    MunicipalLetterRequest asked = toUnit(leif.id);
    asked.deadline = {};
    asked.askedFor.clear();
    const auto unit = workspace.documents.municipalLetter(asked);
    REQUIRE(unit);
    CHECK(unit->required.size() == 2);
    CHECK_FALSE(workspace.documents.keep(*unit, {file.clock.today(), QStringLiteral("letter"), {}}));
}

TEST_CASE("A letter to the doctor that is too long for a message cannot be kept as sent", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen leif = writtenAbout(workspace);
    tell(workspace, leif.id, ownClinic, doctorKinds);
    DoctorLetterRequest request = toDoctor(leif.id);
    request.background = QStringLiteral("bussen går sjældent ").repeated(100);
    const auto letter = workspace.documents.doctorLetter(request);
    REQUIRE(letter);
    CHECK(letter->text.size() > mostCharactersInMessage);
    const auto refused = workspace.documents.keep(*letter, {file.clock.today(), QStringLiteral("letter"), {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().message.contains(QString::number(letter->text.size())));
}

TEST_CASE("A CPR number or a protected address in the words of these letters stops them at its field", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen leif = writtenAbout(workspace);
    tell(workspace, leif.id, ownClinic, doctorKinds);
    tell(workspace, leif.id, jobUnit, unitKinds);
    for (const char* text : {"Han er 740368-1029.", "Han bor på Skovvejen 12B."}) {
        INFO(text);
        DoctorLetterRequest request = toDoctor(leif.id);
        request.background = QString::fromUtf8(text);
        const auto doctor = workspace.documents.doctorLetter(request);
        REQUIRE_FALSE(doctor);
        CHECK(doctor.error().problems.list().first().field == QStringLiteral("background"));
        MunicipalLetterRequest asked = toUnit(leif.id);
        asked.askedFor = QString::fromUtf8(text);
        const auto unit = workspace.documents.municipalLetter(asked);
        REQUIRE_FALSE(unit);
        CHECK(unit.error().problems.list().first().field == QStringLiteral("asked_for"));
        asked = toUnit(leif.id);
        asked.longTerm = {QString::fromUtf8(text)}; // considerations are written by hand, too
        CHECK_FALSE(workspace.documents.municipalLetter(asked));
    }
}

TEST_CASE("A voluntary centre writes no CPR number to a doctor or the municipality", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen leif = writtenAbout(workspace);
    workspace.settings.set(organisationKind, QStringLiteral("volunteer-centre"));
    tell(workspace, leif.id, ownClinic, doctorKinds);
    tell(workspace, leif.id, jobUnit, unitKinds);
    const auto doctor = workspace.documents.doctorLetter(toDoctor(leif.id));
    const auto unit = workspace.documents.municipalLetter(toUnit(leif.id));
    REQUIRE(doctor);
    REQUIRE(unit);
    CHECK_FALSE(doctor->html.contains(QStringLiteral("740368")));
    CHECK_FALSE(doctor->text.contains(QStringLiteral("740368")));
    CHECK_FALSE(unit->html.contains(QStringLiteral("740368")));
}

TEST_CASE("A letter to the municipality does not ask for an answer by a day that is past", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen leif = writtenAbout(workspace);
    tell(workspace, leif.id, jobUnit, unitKinds);
    MunicipalLetterRequest request = toUnit(leif.id);
    request.deadline = file.clock.today().addDays(-1);
    const auto late = workspace.documents.municipalLetter(request);
    REQUIRE_FALSE(late);
    CHECK(late.error().problems.list().first().field == QStringLiteral("deadline"));
}

TEST_CASE("Considerations stand in a letter with their area and the day until which they hold", "[documents]") {
    WorkConsideration brief;
    brief.term = ConsiderationTerm::ShortTerm;
    brief.area = QStringLiteral("hours");
    brief.words = QStringLiteral("højst 3 ad gangen");
    brief.validTo = QDate(2026, 12, 1);
    WorkConsideration lasting;
    lasting.term = ConsiderationTerm::LongTerm;
    lasting.area = QStringLiteral("lifting");
    lasting.words = QStringLiteral("højst 5 kg");
    const QHash<QString, QString> areas{{QStringLiteral("hours"), QStringLiteral("timer pr. dag")},
                                        {QStringLiteral("lifting"), QStringLiteral("løft")}};
    CHECK(considerationLines({brief, lasting}, areas) ==
          QStringList{QStringLiteral("timer pr. dag: højst 3 ad gangen (til 01-12-2026)"), QStringLiteral("løft: højst 5 kg")});
    CHECK(considerationLines({brief, lasting}, areas, ConsiderationTerm::LongTerm) ==
          QStringList{QStringLiteral("løft: højst 5 kg")});
}
