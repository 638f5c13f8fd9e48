// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_around_rules.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
PersonAround somebodyAround(CitizenId citizen, const char* role, const char* name) {
    PersonAround person;
    person.citizen = citizen;
    person.role = QLatin1String(role);
    person.name = QString::fromUtf8(name);
    return person;
}

PartnerId aPartnerCalled(Workspace& workspace, PartnerKind kind, const char* name) {
    Partner partner;
    partner.kind = kind;
    partner.name = QString::fromUtf8(name);
    partner.phone = QStringLiteral("00001234");
    const auto added = workspace.partners.add(partner);
    REQUIRE(added);
    return *added;
}

QStringList titlesOfPeople(const QList<PersonAroundRow>& rows) {
    QStringList titles;
    for (const PersonAroundRow& row : rows) {
        titles << row.title();
    }
    return titles;
}

QStringList fieldsOfPeople(const Problems& problems) {
    QStringList fields;
    for (const Problem& problem : problems.list()) {
        fields << problem.field;
    }
    return fields;
}

/// A consent to pass the plan on to somebody who is named as the citizen says it.
void consentToSomebody(Workspace& workspace, CitizenId citizen, const char* toWhom) {
    Consent consent = toOwnDoctor(workspace, citizen);
    consent.toWhom = QString::fromUtf8(toWhom);
    REQUIRE(workspace.consents.record(consent));
}

const QStringList planAlone{QStringLiteral("plan")};
} // namespace

TEST_CASE("Somebody around a citizen comes back from the file as entered", "[people]") {
    TestFile file;
    const CitizenId bente = aCitizen(file.workspace()).id;
    PersonAround person = somebodyAround(bente, "next_of_kin", "Lone Mikkelsen");
    person.phone = QStringLiteral("00001235");
    person.email = QStringLiteral("lone@eksempel.dk");
    person.safeContact = {Permission::Yes, Permission::No,  Permission::NotAsked,
                          Permission::No,  Permission::Yes, QStringLiteral("efter kl. 16")};
    person.mayShare = QStringLiteral("Tid og sted for aftaler");
    person.from = QDate(2026, 3, 1);
    person.to = QDate(2026, 12, 31);
    PersonAround atPlace = somebodyAround(bente, "home_nurse", "");
    SECTION("with a place that is written") { atPlace.organisation = QStringLiteral("Hjemmesygeplejen Grenaa"); }
    SECTION("with a partner of the file") {
        atPlace.partner = aPartnerCalled(file.workspace(), PartnerKind::Municipal, "Sundhedscentret");
    }
    for (PersonAround* each : {&person, &atPlace}) {
        const auto added = file.workspace().people.add(*each);
        REQUIRE(added);
        each->id = added->id;
    }
    file.reopen();
    CHECK(file.workspace().people.find(person.id) == person);
    CHECK(file.workspace().people.find(atPlace.id) == atPlace);
}

TEST_CASE("Somebody around a citizen is added, changed and removed, and each can be taken back", "[people]") {
    TestFile file;
    People& people = file.workspace().people;
    const CitizenId bente = aCitizen(file.workspace()).id;
    const CitizenId another = aCitizen(file.workspace(), QStringLiteral("Anna")).id;
    const auto added = people.add(somebodyAround(bente, "mentor", "  Ulla   Prøve "));
    REQUIRE(added);
    PersonAround person = *people.find(added->id);
    CHECK(person.name == QStringLiteral("Ulla Prøve"));
    person.role = QStringLiteral("support_person");
    person.citizen = another; // nobody goes to another citizen by a change
    const auto changed = people.change(person);
    REQUIRE(changed);
    CHECK(people.find(person.id)->role == QStringLiteral("support_person"));
    CHECK(people.find(person.id)->citizen == bente);
    CHECK(added->undo().error().kind == ErrorKind::Conflict);
    REQUIRE((*changed)());
    CHECK(people.find(person.id)->role == QStringLiteral("mentor"));
    const auto removed = people.remove(person.id);
    REQUIRE(removed);
    CHECK(people.around(bente).isEmpty());
    CHECK(people.change(person).error().kind == ErrorKind::NotFound);
    REQUIRE((*removed)());
    CHECK(titlesOfPeople(people.around(bente)) == QStringList{QStringLiteral("Ulla Prøve")});
    REQUIRE(added->undo());
    CHECK_FALSE(people.find(person.id));
    CHECK(people.around(another).isEmpty());
}

TEST_CASE("Somebody around a citizen has a role, a name or a place, a readable e-mail address and days in order", "[people]") {
    TestFile file;
    const CitizenId bente = aCitizen(file.workspace()).id;
    CHECK(check(somebodyAround(bente, "guardian", "Anna Lund")).isEmpty());
    CHECK(fieldsOfPeople(check(somebodyAround(bente, "", "Anna Lund"))) == QStringList{QStringLiteral("role")});
    PersonAround person = somebodyAround(bente, "home_nurse", " ");
    CHECK(fieldsOfPeople(check(person)) == QStringList{QStringLiteral("name")});
    person.organisation = QStringLiteral("Hjemmesygeplejen");
    CHECK(check(person).isEmpty());
    person.email = QStringLiteral("hjemmesygeplejen");
    CHECK(fieldsOfPeople(check(person)) == QStringList{QStringLiteral("email")});
    person.email.clear();
    person.from = QDate(2026, 5, 1);
    person.to = QDate(2026, 5, 1);
    CHECK(check(person).isEmpty());
    person.to = QDate(2026, 4, 30);
    CHECK(fieldsOfPeople(check(person)) == QStringList{QStringLiteral("to")});
    CHECK(file.workspace().people.add(person).error().kind == ErrorKind::Invalid);
    CHECK(file.workspace().people.around(bente).isEmpty());
}

TEST_CASE("Both the first and the last day of a period count, and an open one goes on", "[people]") {
    PersonAround person = somebodyAround(CitizenId(1), "mentor", "Ulla Prøve");
    const QDate first(2026, 5, 1);
    const QDate last(2026, 8, 31);
    CHECK(isAroundOn(person, first));
    person.from = first;
    person.to = last;
    CHECK_FALSE(isAroundOn(person, first.addDays(-1)));
    CHECK_FALSE(isFormerOn(person, first.addDays(-1)));
    CHECK(isAroundOn(person, first));
    CHECK(isAroundOn(person, last));
    CHECK_FALSE(isFormerOn(person, last));
    CHECK_FALSE(isAroundOn(person, last.addDays(1)));
    CHECK(isFormerOn(person, last.addDays(1)));
}

TEST_CASE("Those around a citizen stand by role, those whose time is over last, and who acts for the citizen is known",
          "[people]") {
    TestFile file;
    People& people = file.workspace().people;
    const CitizenId bente = aCitizen(file.workspace()).id;
    const QDate today = file.clock.today();
    PersonAround former = somebodyAround(bente, "guardian", "Anna Lund");
    former.to = today.addDays(-1);
    PersonAround coming = somebodyAround(bente, "proxy", "Per Lund");
    coming.from = today.addDays(1);
    for (const PersonAround& person :
         {somebodyAround(bente, "caseworker", "Bo Holm"), former, coming, somebodyAround(bente, "next_of_kin", "Vera"),
          somebodyAround(bente, "guardian", "Ib Lund"), somebodyAround(bente, "next_of_kin", "Carl")}) {
        REQUIRE(people.add(person));
    }
    CHECK(titlesOfPeople(people.around(bente)).join(QLatin1Char(',')) ==
          QStringLiteral("Ib Lund,Per Lund,Carl,Vera,Bo Holm,Anna Lund"));
    CHECK(titlesOfPeople(people.aroundToday(bente)).join(QLatin1Char(',')) == QStringLiteral("Ib Lund,Carl,Vera,Bo Holm"));
    CHECK(titlesOfPeople(people.actingFor(bente)) == QStringList{QStringLiteral("Ib Lund")});
    file.clock.moveTo(QDateTime(today.addDays(1), QTime(9, 0)));
    CHECK(titlesOfPeople(people.actingFor(bente)).join(QLatin1Char(',')) == QStringLiteral("Ib Lund,Per Lund"));
}

TEST_CASE("The own doctor of the particulars stands around the citizen until somebody else has that role", "[people]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen bente = aCitizen(workspace);
    bente.clinic = aPartnerCalled(workspace, PartnerKind::Clinic, "Lægerne Torvet");
    REQUIRE(workspace.citizens.change(bente));
    REQUIRE(workspace.people.around(bente.id).size() == 1);
    const PersonAroundRow doctor = workspace.people.around(bente.id).first();
    CHECK_FALSE(doctor.person.id.isValid());
    CHECK(doctor.person.role == ownDoctorRole);
    CHECK(doctor.title() == QStringLiteral("Lægerne Torvet"));
    CHECK(doctor.phone() == QStringLiteral("00001234"));
    PersonAround havnen = somebodyAround(bente.id, "family_doctor", "Eva Prøve");
    havnen.partner = aPartnerCalled(workspace, PartnerKind::Clinic, "Lægerne Havnen");
    havnen.phone = QStringLiteral("00005678");
    havnen.to = file.clock.today();
    REQUIRE(workspace.people.add(havnen));
    REQUIRE(workspace.people.around(bente.id).size() == 1);
    CHECK(workspace.people.around(bente.id).first().place() == QStringLiteral("Lægerne Havnen"));
    CHECK(workspace.people.around(bente.id).first().phone() == QStringLiteral("00005678"));
    file.clock.moveTo(QDateTime(havnen.to.addDays(1), QTime(9, 0)));
    CHECK(titlesOfPeople(workspace.people.around(bente.id)).join(QLatin1Char(',')) ==
          QStringLiteral("Lægerne Torvet,Eva Prøve"));
}

TEST_CASE("A consent to the own doctor covers the clinic of whoever has that role on the day", "[people][privacy]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen bente = aCitizen(workspace);
    const SharingParty torvet{QStringLiteral("Lægerne Torvet"),
                              aPartnerCalled(workspace, PartnerKind::Clinic, "Lægerne Torvet")};
    const SharingParty havnen{QStringLiteral("Lægerne Havnen"),
                              aPartnerCalled(workspace, PartnerKind::Clinic, "Lægerne Havnen")};
    consentToSomebody(workspace, bente.id, "egen læge");
    const auto mayKnow = [&](const SharingParty& party) {
        const bool isCovered = workspace.consents.coverage(bente.id, party, planAlone).isComplete();
        CHECK(workspace.consents.covering(bente.id, party, planAlone.first()).has_value() == isCovered);
        CHECK((workspace.consents.basis(bente.id, party, planAlone.first()) == SharingBasis::Covered) == isCovered);
        CHECK(workspace.consents.whyNot(bente.id, party, planAlone.first()).isEmpty() == isCovered);
        return isCovered;
    };
    CHECK_FALSE(mayKnow(torvet));
    bente.clinic = torvet.partner;
    REQUIRE(workspace.citizens.change(bente));
    CHECK(mayKnow(torvet)); // by the particulars
    CHECK_FALSE(mayKnow(havnen));
    PersonAround doctor = somebodyAround(bente.id, "family_doctor", "Eva Prøve");
    doctor.partner = havnen.partner;
    doctor.from = file.clock.today();
    const auto added = workspace.people.add(doctor);
    REQUIRE(added);
    CHECK(mayKnow(havnen));
    CHECK_FALSE(mayKnow(torvet));
    doctor = *workspace.people.find(added->id);
    doctor.from = file.clock.today().addDays(1);
    REQUIRE(workspace.people.change(doctor));
    CHECK_FALSE(mayKnow(havnen)); // not yet
    CHECK(mayKnow(torvet));
}

TEST_CASE("A consent that names a role covers the partner in that role, in its period and of that citizen alone",
          "[people][privacy]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    const CitizenId anna = aCitizen(workspace, QStringLiteral("Anna")).id;
    const SharingParty nursing{QStringLiteral("Sundhedscentret"),
                               aPartnerCalled(workspace, PartnerKind::Municipal, "Sundhedscentret")};
    for (const CitizenId citizen : {bente, anna}) {
        consentToSomebody(workspace, citizen, "Hjemmesygepleje");
    }
    PersonAround nurse = somebodyAround(bente, "home_nurse", "Lis Prøve");
    nurse.partner = nursing.partner;
    nurse.to = file.clock.today();
    REQUIRE(workspace.people.add(nurse));
    PersonAround caseworker = somebodyAround(anna, "caseworker", "Bo Holm");
    caseworker.partner = nursing.partner;
    REQUIRE(workspace.people.add(caseworker));
    CHECK(workspace.consents.coverage(bente, nursing, planAlone).isComplete());
    CHECK_FALSE(workspace.consents.coverage(anna, nursing, planAlone).isComplete()); // there in another role
    const SharingParty unknown{QStringLiteral("Et andet sted")};
    CHECK_FALSE(workspace.consents.coverage(bente, unknown, planAlone).isComplete());
    file.clock.moveTo(QDateTime(nurse.to.addDays(1), QTime(9, 0)));
    CHECK_FALSE(workspace.consents.coverage(bente, nursing, planAlone).isComplete());
}
