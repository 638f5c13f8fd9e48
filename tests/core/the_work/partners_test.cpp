// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partners/partner_rules.h"
#include "core/partners/partner_store.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
Partner everyFieldOfPartner() {
    Partner partner;
    partner.kind = PartnerKind::Municipal;
    partner.name = QStringLiteral("Lægehuset Åboulevarden");
    partner.phone = QStringLiteral("00000010");
    partner.email = QStringLiteral("post@eksempel.dk");
    partner.street = QStringLiteral("Eksempelgade 2");
    partner.postcode = QStringLiteral("8500");
    partner.town = QStringLiteral("Grenaa");
    partner.ean = QStringLiteral("5790000121526");
    partner.sor = QStringLiteral("953741000016009");
    partner.providerNumber = QStringLiteral("076543");
    partner.remark = QStringLiteral("ring før kl. 9");
    partner.cluster = QStringLiteral("Klynge Djursland");
    partner.doctors = 3;
    partner.isActive = false;
    return partner;
}
} // namespace

TEST_CASE("A partner comes back from the file with every field as entered", "[partners]") {
    TestFile file;
    Partner partner = everyFieldOfPartner();
    const auto id = file.workspace().partners.add(partner);
    REQUIRE(id);
    partner.id = *id;
    CHECK(file.workspace().partners.find(*id) == partner);

    PartnerPerson person{{},
                         *id,
                         QStringLiteral("Læge Eksempel"),
                         QStringLiteral("læge"),
                         QStringLiteral("00000011"),
                         QStringLiteral("l@eksempel.dk"),
                         QStringLiteral("træffes bedst før kl. 9"),
                         true};
    const auto added = file.workspace().partners.addPerson(person);
    REQUIRE(added);
    person.id = added->id;
    CHECK(file.workspace().partners.persons(*id) == QList<PartnerPerson>{person});
}

TEST_CASE("A clinic is found by the beginning of its words, and aa finds å", "[partners]") {
    TestFile file;
    REQUIRE(file.workspace().partners.add(everyFieldOfPartner()));
    CHECK(file.workspace().partners.search(QStringLiteral("aabou læge")).size() == 1);
    CHECK(file.workspace().partners.search(QStringLiteral("sygehus")).isEmpty());
}

TEST_CASE("Partners stand in the order of the alphabet", "[partners]") {
    TestFile file;
    Partners& partners = file.workspace().partners;
    for (const char* name : {"Østerklinikken", "Aaklinikken", "Byklinikken"}) {
        Partner clinic;
        clinic.name = QString::fromUtf8(name);
        REQUIRE(partners.add(clinic));
    }
    QStringList names;
    for (const Partner& clinic : partners.window(0, 10)) {
        names << clinic.name;
    }
    CHECK(names == QStringList{QStringLiteral("Byklinikken"), QStringLiteral("Østerklinikken"), QStringLiteral("Aaklinikken")});
}

TEST_CASE("A change to a partner can be taken back until somebody changes it again", "[partners]") {
    TestFile file;
    Partners& partners = file.workspace().partners;
    const auto id = partners.add(everyFieldOfPartner());
    REQUIRE(id);
    Partner changed = *partners.find(*id);
    changed.name = QStringLiteral("Nyt navn");
    const auto undo = partners.change(changed);
    REQUIRE(undo);
    REQUIRE((*undo)());
    CHECK(partners.find(*id)->name == everyFieldOfPartner().name);

    const auto again = partners.change(changed);
    REQUIRE(again);
    changed.name = QStringLiteral("Endnu et navn");
    REQUIRE(partners.change(changed));
    CHECK((*again)().error().kind == ErrorKind::Conflict);
}

TEST_CASE("Numbers typed in groups are kept as digits", "[partners]") {
    TestFile file;
    Partner partner = everyFieldOfPartner();
    partner.ean = QStringLiteral("57 90000 12152 6");
    partner.sor = QStringLiteral("9537 4100 0016 009");
    CHECK(check(partner).isEmpty());
    const auto id = file.workspace().partners.add(partner);
    REQUIRE(id);
    CHECK(file.workspace().partners.find(*id)->ean == QStringLiteral("5790000121526"));
    CHECK(file.workspace().partners.find(*id)->sor == QStringLiteral("953741000016009"));
}

TEST_CASE("A partner without a name or with an EAN number that is none is refused at the field, a doubtful SOR number is only "
          "hinted at",
          "[partners]") {
    Partner partner = everyFieldOfPartner();
    partner.name.clear();
    partner.ean = QStringLiteral("579");
    partner.sor = QStringLiteral("123456789012345");
    const Problems problems = check(partner);
    REQUIRE(problems.list().size() == 3);
    CHECK(problems.list()[0].field == QStringLiteral("name"));
    CHECK(problems.list()[1].field == QStringLiteral("ean"));
    CHECK(problems.list()[1].severity == Severity::Error);
    CHECK(problems.list()[2].severity == Severity::Hint);
}

TEST_CASE("A partner that came with a wrong EAN number can still be changed in everything else", "[partners]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Partner partner = everyFieldOfPartner();
    const auto id = workspace.partners.add(partner);
    REQUIRE(id);
    partner = *workspace.partners.find(*id);
    Partner wrong = partner;
    wrong.ean = QStringLiteral("579");
    CHECK_FALSE(workspace.partners.change(wrong));
    CHECK_FALSE(checkChange(partner, wrong).list().isEmpty());
    Partner moved = wrong;
    moved.town = QStringLiteral("Grenaa");
    CHECK_FALSE(checkChange(wrong, moved).hasErrors());
}

TEST_CASE("A partner has one main contact: making somebody else it can be taken back as a whole", "[partners]") {
    TestFile file;
    Partners& partners = file.workspace().partners;
    const PartnerId id = *partners.add(everyFieldOfPartner());
    PartnerPerson doctor{{}, id, QStringLiteral("Læge Eksempel"), QStringLiteral("læge"), {}, {}, {}, true};
    PartnerPerson secretary{{}, id, QStringLiteral("Sekretær Eksempel"), {}, {}, {}, {}, false};
    const auto first = partners.addPerson(doctor);
    const auto second = partners.addPerson(secretary);
    REQUIRE(first);
    REQUIRE(second);
    secretary.id = second->id;
    secretary.isMain = true;
    const auto made = partners.changePerson(secretary);
    REQUIRE(made);
    CHECK(partners.persons(id).first().id == second->id);
    CHECK_FALSE(partners.findPerson(first->id)->isMain);
    REQUIRE((*made)());
    CHECK(partners.persons(id).first().id == first->id);
    CHECK_FALSE(partners.findPerson(second->id)->isMain);

    doctor.id = first->id;
    doctor.isMain = false;
    const auto unmarked = partners.changePerson(doctor);
    REQUIRE(unmarked);
    REQUIRE(partners.changePerson(secretary));
    CHECK((*unmarked)().error().kind == ErrorKind::Conflict); // there would be two
    CHECK_FALSE(partners.findPerson(first->id)->isMain);

    secretary.name.clear();
    CHECK(partners.changePerson(secretary).error().kind == ErrorKind::Invalid);
}

TEST_CASE("A contact person is removed and comes back, and stays while a referral names the person", "[partners]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const PartnerId id = *workspace.partners.add(everyFieldOfPartner());
    const PartnerPerson person{{}, id, QStringLiteral("Læge Eksempel"), {}, {}, {}};
    const auto added = workspace.partners.addPerson(person);
    REQUIRE(added);
    const auto removed = workspace.partners.removePerson(added->id);
    REQUIRE(removed);
    CHECK(workspace.partners.persons(id).isEmpty());
    REQUIRE((*removed)());
    REQUIRE(workspace.partners.persons(id).size() == 1);

    IncomingDraft draft;
    draft.referral.citizen = aCitizen(workspace).id;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.partner = id;
    draft.referral.person = added->id;
    draft.referral.receivedOn = file.clock.today();
    REQUIRE(workspace.incomingReferrals.receive(draft));
    CHECK(workspace.partners.removePerson(added->id).error().kind == ErrorKind::Conflict);
    CHECK(added->undo().error().kind == ErrorKind::Conflict);
    CHECK(workspace.partners.persons(id).size() == 1);
}

TEST_CASE("A person at a partner is found by the beginning of each word of the name", "[partners]") {
    TestFile file;
    Partners& partners = file.workspace().partners;
    const PartnerId id = *partners.add(everyFieldOfPartner());
    for (const char* name : {"Åse Nørgaard", "Bo Åkjær"}) {
        REQUIRE(partners.addPerson({{}, id, QString::fromUtf8(name), {}, {}, {}}));
    }
    const auto found = [&](const char* text) { return partners.searchPersons(id, QString::fromUtf8(text)).size(); };
    CHECK(found("") == 2);
    CHECK(found("å") == 2);
    CHECK(found("nør ås") == 1);
    CHECK(found("bo nør") == 0);
    CHECK(partners.searchPersons(PartnerId(4711), QStringLiteral("bo")).isEmpty());
}

TEST_CASE("A number of doctors below one is refused at its field", "[partners]") {
    Partner partner = everyFieldOfPartner();
    partner.doctors = 0;
    REQUIRE(check(partner).list().size() == 1);
    CHECK(check(partner).list().first().field == QStringLiteral("doctors"));
}
