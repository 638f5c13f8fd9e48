// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/consent_store.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
Consent toTheCafe(CitizenId citizen) {
    Consent consent;
    consent.citizen = citizen;
    consent.fromWhom = QStringLiteral("Brobyggeren");
    consent.toWhom = QStringLiteral("Mandagscaféen (eksempel)");
    consent.kinds = {QStringLiteral("contact"), QStringLiteral("wishes")};
    consent.purpose = QStringLiteral("at komme i gang i caféen");
    consent.form = QStringLiteral("written");
    consent.givenOn = QDate(2026, 11, 2);
    consent.validTo = QDate(2027, 11, 2);
    return consent;
}

/// A file in which the citizen has agreed that the café may be told something.
struct Agreed {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen bente = aCitizen(workspace);
    RecordedConsent consent = *workspace.consents.record(toTheCafe(bente.id));

    Consent now() const { return *workspace.consents.find(consent.id); }
    ConsentState state() const { return workspace.consents.stateOf(now()); }
};

bool hasProblemAt(const Problems& problems, const QString& field) {
    for (const Problem& problem : problems.list()) {
        if (problem.field == field && problem.severity == Severity::Error) {
            return true;
        }
    }
    return false;
}
} // namespace

TEST_CASE("A consent comes back from the file as it was recorded, every field", "[privacy]") {
    TestFile file;
    const Citizen bente = aCitizen(file.workspace());
    Consent expected = toTheCafe(bente.id);
    const auto id = file.workspace().consents.record(expected);
    REQUIRE(id);
    expected.id = id->id;

    Consent byLaw;
    byLaw.citizen = bente.id;
    byLaw.basis = ConsentBasis::LegalBasis;
    byLaw.direction = ConsentDirection::Obtain;
    byLaw.fromWhom = QStringLiteral("Lægerne Havnen (eksempel)");
    byLaw.toWhom = QStringLiteral("Kommunen");
    byLaw.kinds = {QStringLiteral("health")};
    byLaw.purpose = QStringLiteral("akut hjælp");
    byLaw.legalBasis = QStringLiteral("vital_interest");
    byLaw.reason = QStringLiteral("kunne ikke spørges");
    byLaw.givenOn = QDate(2026, 10, 30);
    const auto second = file.workspace().consents.record(byLaw);
    REQUIRE(second);
    byLaw.id = second->id;

    file.reopen();
    CHECK(file.workspace().consents.find(id->id) == expected);
    CHECK(file.workspace().consents.find(second->id) == byLaw);
    CHECK(file.workspace().consents.forCitizen(bente.id) == QList<Consent>{expected, byLaw});
}

TEST_CASE("A consent to pass on health information lapses at the latest one year after it was given", "[privacy]") {
    Consent consent = toTheCafe(CitizenId(1));
    consent.kinds.append(QStringLiteral("health"));
    const QDate today(2026, 11, 2);
    CHECK_FALSE(check(consent, today).hasErrors());
    consent.validTo = QDate(2027, 11, 3);
    CHECK(hasProblemAt(check(consent, today), QStringLiteral("validTo")));
    consent.validTo = QDate();
    CHECK(hasProblemAt(check(consent, today), QStringLiteral("validTo")));
    consent.validTo = QDate(2026, 12, 1);
    CHECK_FALSE(check(consent, today).hasErrors());
}

TEST_CASE("A consent about contact details alone may hold until it is withdrawn", "[privacy]") {
    Consent consent = toTheCafe(CitizenId(1));
    consent.validTo = QDate();
    CHECK_FALSE(check(consent, QDate(2026, 11, 2)).hasErrors());
}

TEST_CASE("A general consent is refused: kinds, parties and purpose are named", "[privacy]") {
    Consent consent;
    consent.citizen = CitizenId(1);
    consent.form = QStringLiteral("oral");
    consent.givenOn = QDate(2026, 11, 2);
    const Problems problems = check(consent, QDate(2026, 11, 2));
    for (const char* field : {"fromWhom", "toWhom", "kinds", "purpose"}) {
        CHECK(hasProblemAt(problems, QLatin1String(field)));
    }
}

TEST_CASE("Passing on without consent names its law and its reason", "[privacy]") {
    Consent consent = toTheCafe(CitizenId(1));
    consent.basis = ConsentBasis::LegalBasis;
    consent.form.clear();
    consent.legalBasis = QStringLiteral("none");
    const Problems problems = check(consent, QDate(2026, 11, 2));
    CHECK(hasProblemAt(problems, QStringLiteral("legalBasis")));
    CHECK(hasProblemAt(problems, QStringLiteral("reason")));
}

TEST_CASE("A law lets one share in its own direction only", "[privacy]") {
    Consent consent = toTheCafe(CitizenId(1));
    consent.basis = ConsentBasis::LegalBasis;
    consent.form.clear();
    consent.reason = QStringLiteral("kunne ikke spørges");
    const auto isRefused = [&](ConsentDirection direction, const char* law) {
        consent.direction = direction;
        consent.legalBasis = QLatin1String(law);
        return hasProblemAt(check(consent, QDate(2026, 11, 2)), QStringLiteral("legalBasis"));
    };
    CHECK(isRefused(ConsentDirection::PassOn, "retssikkerhedsloven_11a"));
    CHECK_FALSE(isRefused(ConsentDirection::Obtain, "retssikkerhedsloven_11a"));
    for (const char* law : {"sundhedsloven_41", "sundhedsloven_43", "forvaltningsloven_28"}) {
        INFO(law);
        CHECK_FALSE(isRefused(ConsentDirection::PassOn, law));
        CHECK(isRefused(ConsentDirection::Obtain, law));
    }
    CHECK_FALSE(isRefused(ConsentDirection::PassOn, "vital_interest"));
    CHECK_FALSE(isRefused(ConsentDirection::Obtain, "own_1"));
}

TEST_CASE("Of what is shared without consent it is not said that a consent is not enough", "[privacy]") {
    Consent consent = toTheCafe(CitizenId(1));
    consent.kinds.clear();
    const auto saidOfKinds = [&consent] {
        for (const Problem& problem : check(consent, QDate(2026, 11, 2)).list()) {
            if (problem.field == QLatin1String("kinds")) {
                return problem.message;
            }
        }
        return QString();
    };
    CHECK(saidOfKinds().contains(QStringLiteral("A general consent is not enough")));
    consent.basis = ConsentBasis::LegalBasis;
    CHECK(saidOfKinds() == QStringLiteral("Tick which information it is."));
}

TEST_CASE("A consent is in force, lapses soon, has lapsed: the last day still holds", "[privacy]") {
    const Consent consent = toTheCafe(CitizenId(1));
    CHECK(stateOn(consent, QDate(2027, 10, 2), 30) == ConsentState::Valid);
    CHECK(stateOn(consent, QDate(2027, 10, 3), 30) == ConsentState::Lapsing);
    CHECK(stateOn(consent, QDate(2027, 11, 2), 30) == ConsentState::Lapsing);
    CHECK(stateOn(consent, QDate(2027, 11, 3), 30) == ConsentState::Lapsed);
    CHECK(mayBeUsed(consent, QDate(2027, 11, 2)));
    CHECK_FALSE(mayBeUsed(consent, QDate(2027, 11, 3)));
    CHECK_FALSE(mayBeUsed(consent, QDate(2026, 11, 1)));
}

TEST_CASE("Only what was ticked, to whom it was said, may be passed on", "[privacy]") {
    const QList<Consent> consents{toTheCafe(CitizenId(1))};
    const QStringList wanted{QStringLiteral("contact"), QStringLiteral("health")};
    const Coverage known = covers(consents, {QStringLiteral("mandagscaféen (eksempel)")}, wanted, QDate(2026, 12, 1));
    CHECK(known.covered == QStringList{QStringLiteral("contact")});
    CHECK(known.uncovered == QStringList{QStringLiteral("health")});
    CHECK(covers(consents, {QStringLiteral("Svømmeklubben")}, wanted, QDate(2026, 12, 1)).covered.isEmpty());
    CHECK(covers(consents, {QStringLiteral("Mandagscaféen (eksempel)")}, wanted, QDate(2028, 1, 1)).covered.isEmpty());
    Consent obtaining = toTheCafe(CitizenId(1));
    obtaining.direction = ConsentDirection::Obtain;
    CHECK(covers({obtaining}, {QStringLiteral("Brobyggeren")}, wanted, QDate(2026, 12, 1)).covered.isEmpty());
}

TEST_CASE("Withdrawing a consent makes the task to tell the recipient, once", "[privacy]") {
    Agreed agreed;
    Consents& consents = agreed.workspace.consents;
    const ConsentId id = agreed.consent.id;
    agreed.file.clock.moveTo(QDateTime(QDate(2026, 12, 1), QTime(9, 0)));
    CHECK_FALSE(consents.withdraw(id, QDate(2026, 11, 1)));
    CHECK_FALSE(consents.withdraw(id, QDate(2026, 12, 2)));
    REQUIRE(consents.withdraw(id, QDate(2026, 12, 1)));
    CHECK(agreed.state() == ConsentState::Withdrawn);
    const QList<Todo> todos = agreed.workspace.todos.forCitizen(agreed.bente.id);
    REQUIRE(todos.size() == 1);
    CHECK(todos.first().kind == TodoKind::TellRecipient);
    CHECK(todos.first().dueOn == QDate(2026, 12, 1));
    CHECK(todos.first().title.contains(QStringLiteral("Mandagscaféen (eksempel)")));
    const auto again = consents.withdraw(id, QDate(2026, 12, 1));
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Conflict);
    CHECK(agreed.workspace.todos.forCitizen(agreed.bente.id).size() == 1);
}

TEST_CASE("A consent withdrawn by mistake holds again, and nobody is to be told", "[privacy]") {
    Agreed agreed;
    const auto withdrawn = agreed.workspace.consents.withdraw(agreed.consent.id, agreed.workspace.clock.today());
    REQUIRE(withdrawn);
    REQUIRE((*withdrawn)());
    CHECK_FALSE(agreed.now().withdrawnOn.isValid());
    CHECK(agreed.state() == ConsentState::Valid);
    const QList<Todo> todos = agreed.workspace.todos.forCitizen(agreed.bente.id);
    REQUIRE(todos.size() == 1);
    CHECK(todos.first().state == TodoState::Dropped);
    CHECK_FALSE((*withdrawn)());
}

TEST_CASE("A consent that lapses within thirty days is listed until a newer one takes its place", "[privacy]") {
    Agreed agreed;
    const auto lapsing = [&] {
        return agreed.workspace.agenda.count(AgendaKind::ConsentLapses, agreed.file.clock.today()).total;
    };
    CHECK(lapsing() == 0);
    agreed.file.clock.moveTo(QDateTime(QDate(2027, 10, 20), QTime(9, 0)));
    CHECK(lapsing() == 1);
    Consent renewed = toTheCafe(agreed.bente.id);
    renewed.givenOn = QDate(2027, 10, 20);
    renewed.validTo = QDate(2028, 10, 20);
    REQUIRE(agreed.workspace.consents.record(renewed));
    CHECK(lapsing() == 0);
}

TEST_CASE("That the information sheet was handed over is dated and kept", "[privacy]") {
    TestFile file;
    const Citizen bente = aCitizen(file.workspace());
    CHECK_FALSE(file.workspace().consents.giveSheet(bente.id, QDate(2026, 11, 3)));
    REQUIRE(file.workspace().consents.giveSheet(bente.id, QDate(2026, 11, 2), DocumentId(77)));
    file.reopen();
    const QList<InformationSheet> sheets = file.workspace().consents.sheets(bente.id);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets.first().givenOn == QDate(2026, 11, 2));
    CHECK(sheets.first().citizen == bente.id);
    CHECK(sheets.first().document == DocumentId(77));
}

TEST_CASE("A consent to one's own doctor covers the citizen's clinic and the doctor who referred, nobody else", "[privacy]") {
    Consent consent = toTheCafe(CitizenId(1));
    consent.toWhom = QStringLiteral("Egen læge");
    const QDate day(2026, 12, 1);
    const QStringList wanted{QStringLiteral("contact")};
    SharingParty clinic{QStringLiteral("Lægerne Torvet"), PartnerId(7), {}, true};
    CHECK(covers({consent}, clinic, wanted, day).isComplete());
    clinic.isOwnDoctor = false;
    CHECK_FALSE(covers({consent}, clinic, wanted, day).isComplete());
    consent.partner = PartnerId(8); // noted as another clinic at the time
    clinic.isOwnDoctor = true;
    CHECK(covers({consent}, clinic, wanted, day).isComplete());
    consent.toWhom = QStringLiteral("Lægerne Havnen");
    CHECK_FALSE(covers({consent}, clinic, wanted, day).isComplete());
}

TEST_CASE("Why something may not be passed on is said by the consent that comes nearest", "[privacy]") {
    const SharingParty cafe{QStringLiteral("Mandagscaféen (eksempel)")};
    const QDate day(2026, 12, 1);
    const auto why = [&cafe, day](const QList<Consent>& consents, const char* kind = "contact") {
        return whyNotCovered(consents, cafe, QLatin1String(kind), day);
    };
    const Consent holding = toTheCafe(CitizenId(1));
    CHECK(why({holding}).isEmpty());
    const QString none = why({});
    CHECK_FALSE(none.isEmpty());
    CHECK(why({holding}, "plan").contains(cafe.name)); // what it includes is too little
    CHECK(why({holding}, "plan") != none);
    Consent lapsed = holding;
    lapsed.validTo = QDate(2026, 11, 20);
    CHECK(why({lapsed}).contains(QStringLiteral("20-11-2026")));
    Consent withdrawn = holding;
    withdrawn.withdrawnOn = QDate(2026, 11, 25);
    CHECK(why({withdrawn}).contains(QStringLiteral("25-11-2026")));
    CHECK(why({withdrawn, lapsed}).contains(QStringLiteral("25-11-2026"))); // the last of them
    Consent toAnother = holding;
    toAnother.toWhom = QStringLiteral("Gåholdet (eksempel)");
    CHECK(why({toAnother}).contains(toAnother.toWhom));
    CHECK(why({toAnother, lapsed}).contains(QStringLiteral("20-11-2026")));
    Consent obtaining = holding;
    obtaining.direction = ConsentDirection::Obtain;
    CHECK(why({obtaining}) == none);
}

TEST_CASE("A consent that was taken back says no, one that nobody asked for is only missing", "[privacy]") {
    const SharingParty cafe{QStringLiteral("Mandagscaféen (eksempel)")};
    const QString contact = QStringLiteral("contact");
    const QDate day(2026, 12, 1);
    Consent consent = toTheCafe(CitizenId(1));
    CHECK(basisOf({consent}, cafe, contact, day) == SharingBasis::Covered);
    CHECK(basisOf({}, cafe, contact, day) == SharingBasis::Missing);
    consent.withdrawnOn = QDate(2026, 11, 20);
    CHECK(basisOf({consent}, cafe, contact, day) == SharingBasis::Withdrawn);
    CHECK(basisOf({consent, toTheCafe(CitizenId(1))}, cafe, contact, day) == SharingBasis::Covered);
    CHECK_FALSE(coveringConsent({consent}, cafe, contact, day).has_value());
}

TEST_CASE("A course rests on a consent to the course or on a law on services, not on one sharing alone", "[privacy]") {
    TestFile file;
    const auto extraOf = [&file](const char* law) {
        return file.workspace().codes.find(QStringLiteral("legal_basis"), QLatin1String(law))->extra;
    };
    Consent consent = toTheCafe(CitizenId(1));
    CHECK_FALSE(coversCourse(consent, {})); // name and wishes, for a referral
    consent.kinds.append(QStringLiteral("plan"));
    CHECK(coversCourse(consent, {}));
    consent.direction = ConsentDirection::Obtain;
    CHECK_FALSE(coversCourse(consent, {})); // only to ask what others know
    consent.direction = ConsentDirection::PassOn;
    consent.offer = OfferId(4);
    CHECK_FALSE(coversCourse(consent, {})); // for taking part in the offer
    consent.basis = ConsentBasis::LegalBasis;
    consent.offer = {};
    for (const char* sharing :
         {"retssikkerhedsloven_11a", "sundhedsloven_41", "sundhedsloven_43", "forvaltningsloven_28", "vital_interest"}) {
        INFO(sharing);
        CHECK_FALSE(coversCourse(consent, extraOf(sharing)));
    }
    CHECK(coversCourse(consent, extraOf("serviceloven_12")));
    CHECK(coversCourse(consent, extraOf("serviceloven_82b"))); // says how long it may last
}

TEST_CASE("A course does not start on a consent that only lets one offer have the name", "[privacy][courses]") {
    Agreed agreed;
    Workspace& workspace = agreed.workspace;
    const CitizenId bente = agreed.bente.id;
    const QDate today = agreed.file.clock.today();
    const auto course = workspace.courses.open(bente, today);
    REQUIRE(course);
    const QString tooNarrow = workspace.courses.missingForStart(bente);
    CHECK_FALSE(workspace.courses.start(*course, today));
    CHECK_FALSE(tooNarrow.isEmpty());
    REQUIRE(workspace.consents.withdraw(agreed.consent.id, today));
    CHECK(workspace.courses.missingForStart(bente) != tooNarrow); // now there is none at all
    aConsent(workspace, bente);
    CHECK(workspace.courses.start(*course, today));
}

TEST_CASE("That a consent to one offer starts no course is said with the name of the offer", "[privacy][courses]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    Offer offer;
    offer.name = QStringLiteral("Mandagscaféen (eksempel)");
    const auto cafe = workspace.offers.add(offer);
    REQUIRE(cafe);
    Consent consent = toTheCafe(bente);
    consent.kinds = {QStringLiteral("attendance"), QStringLiteral("plan")};
    consent.offer = *cafe;
    consent.givenOn = file.clock.today();
    consent.validTo = consent.givenOn.addYears(1);
    REQUIRE(workspace.consents.record(consent));
    CHECK(workspace.courses.missingForStart(bente).contains(offer.name));
    aConsent(workspace, bente);
    CHECK(workspace.courses.missingForStart(bente).isEmpty());
}

TEST_CASE("A course does not start on a law that only allows sharing, but on one on help", "[privacy][courses]") {
    Agreed agreed;
    Workspace& workspace = agreed.workspace;
    const CitizenId bente = agreed.bente.id;
    Consent byLaw = toTheCafe(bente);
    byLaw.basis = ConsentBasis::LegalBasis;
    byLaw.form.clear();
    byLaw.legalBasis = QStringLiteral("forvaltningsloven_28");
    byLaw.reason = QStringLiteral("kunne ikke spørges");
    REQUIRE(workspace.consents.record(byLaw));
    CHECK_FALSE(workspace.courses.missingForStart(bente).isEmpty());
    byLaw.legalBasis = QStringLiteral("serviceloven_12");
    REQUIRE(workspace.consents.record(byLaw));
    CHECK(workspace.courses.missingForStart(bente).isEmpty());
}

TEST_CASE("A consent recorded by mistake is taken back, but not once it has been touched", "[privacy]") {
    Agreed agreed;
    Workspace& workspace = agreed.workspace;
    const CitizenId bente = agreed.bente.id;
    const RecordedConsent& recorded = agreed.consent;

    SECTION("it is gone, and the audit trail says so") {
        REQUIRE(recorded.undo());
        CHECK(workspace.consents.forCitizen(bente).isEmpty());
        CHECK(workspace.audit.verify().problems.isEmpty());
        CHECK(workspace.audit.lines(bente.value(), 1).first().purpose == QStringLiteral("consent.record.undo"));
        CHECK(recorded.undo().error().kind == ErrorKind::NotFound);
    }
    SECTION("withdrawn in the meantime it stays") {
        REQUIRE(workspace.consents.withdraw(recorded.id, agreed.file.clock.today()));
        CHECK(recorded.undo().error().kind == ErrorKind::Conflict);
        CHECK(workspace.consents.find(recorded.id)->withdrawnOn == agreed.file.clock.today());
    }
    SECTION("once a sheet or letter has been kept it stays, until that has been taken back") {
        nameSender(workspace);
        const auto sheet = workspace.documents.consentSheet(*workspace.consents.find(recorded.id));
        REQUIRE(sheet);
        const auto kept =
            workspace.documents.keep(*sheet, {agreed.file.clock.today(), QStringLiteral("handed_over"), QString()});
        REQUIRE(kept);
        CHECK(recorded.undo().error().kind == ErrorKind::Conflict);
        REQUIRE(kept->undo());
        CHECK(recorded.undo());
    }
    SECTION("once the course has started it stays") {
        const auto course = workspace.courses.open(bente, agreed.file.clock.today());
        REQUIRE(course);
        aConsent(workspace, bente);
        agreed.file.clock.moveTo(agreed.file.clock.now().addSecs(60));
        REQUIRE(workspace.courses.start(*course, agreed.file.clock.today()));
        CHECK(recorded.undo().error().kind == ErrorKind::Conflict);
        CHECK(workspace.consents.find(recorded.id));
    }
}

TEST_CASE("That the information sheet was handed over can be taken back, once", "[privacy]") {
    TestFile file;
    const Citizen bente = aCitizen(file.workspace());
    const Result<Undo> given = file.workspace().consents.giveSheet(bente.id, QDate(2026, 11, 2));
    REQUIRE(given);
    REQUIRE((*given)());
    CHECK(file.workspace().consents.sheets(bente.id).isEmpty());
    CHECK(file.workspace().audit.lines(bente.id.value(), 1).first().purpose == QStringLiteral("information_sheet.give.undo"));
    CHECK_FALSE((*given)());
}
