// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partners/partner_duplicates.h"

#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

Partner clinicNamed(const char* name, const char* town, const char* phone = "", const char* providerNumber = "") {
    Partner partner;
    partner.name = QString::fromUtf8(name);
    partner.town = QString::fromUtf8(town);
    partner.phone = QString::fromUtf8(phone);
    partner.providerNumber = QString::fromUtf8(providerNumber);
    return partner;
}

/// Two entries of one clinic: a doctor in both, another in the second alone, whom a citizen has.
struct TwoEntries {
    TestFile file;
    PartnerId first;
    PartnerId second;
    PartnerPersonId annaAtFirst;
    PartnerPersonId annaAtSecond;
    PartnerPersonId bo;
    CitizenId ofAnna;
    CitizenId ofBo;

    Workspace& workspace() { return file.workspace(); }

    PartnerPersonId doctor(PartnerId clinic, const char* name, const char* phone = "") {
        const auto added = workspace().partners.addPerson(
            {{}, clinic, QString::fromUtf8(name), QStringLiteral("læge"), QString::fromUtf8(phone), {}, {}, true});
        REQUIRE(added);
        return added->id;
    }
    CitizenId patient(const char* name, PartnerId clinic, PartnerPersonId doctor) {
        Citizen citizen = aCitizen(workspace(), QString::fromUtf8(name));
        citizen.clinic = clinic;
        citizen.doctor = doctor;
        REQUIRE(workspace().citizens.change(citizen));
        return citizen.id;
    }

    TwoEntries() {
        first = *workspace().partners.add(clinicNamed("Lægehuset Havnen", "Grenaa", "12345678"));
        second = *workspace().partners.add(clinicNamed("LÆGEHUSET HAVNEN", "Grenaa", "87654321", "012345"));
        annaAtFirst = doctor(first, "Anna Prøve");
        annaAtSecond = doctor(second, "anna prøve", "11223344");
        bo = doctor(second, "Bo Prøve");
        ofAnna = patient("Karen", second, annaAtSecond);
        ofBo = patient("Lis", second, bo);
    }
};

} // namespace

TEST_CASE("Partners that may be entered twice are proposed with the strongest reason", "[partners]") {
    QList<Partner> all{clinicNamed("Lægehuset Havnen", "Grenaa", "12345678", "012345"),
                       clinicNamed("Havnens Læger", "Grenaa", "", "12345"),
                       clinicNamed("lægehuset  havnen", "GRENAA"),
                       clinicNamed("Skovens Læger", "Auning", "12345678"),
                       clinicNamed("Lægehuset Havnen", "Randers"),
                       clinicNamed("Naboklinikken", "Grenaa", "12345678", "099999")};
    for (qsizetype at = 0; at < all.size(); ++at) {
        all[at].id = PartnerId(at + 1);
    }
    const QList<PartnerPair> pairs = likelyDuplicates(all);
    REQUIRE(pairs.size() == 3);
    CHECK(pairs.at(0) == PartnerPair{all.at(0), all.at(1), DuplicateReason::SameProviderNumber});
    CHECK(pairs.at(1) == PartnerPair{all.at(0), all.at(2), DuplicateReason::SameNameAndTown});
    CHECK(pairs.at(2) == PartnerPair{all.at(0), all.at(3), DuplicateReason::SamePhone});
}

TEST_CASE("The one that stays is filled up with what only the other says", "[partners]") {
    Partner stays = clinicNamed("Havnen", "Grenaa", "12345678");
    stays.remark = QStringLiteral("ring før 9");
    Partner goes = clinicNamed("Havnen", "Randers", "87654321", "012345");
    goes.remark = QStringLiteral("lukket onsdag");
    const Partner filled = filledUp(stays, goes);
    CHECK(filled.phone == stays.phone);
    CHECK(filled.town == QStringLiteral("Grenaa"));
    CHECK(filled.providerNumber == QStringLiteral("012345"));
    CHECK(filled.remark == QStringLiteral("ring før 9\nlukket onsdag"));
}

TEST_CASE("Of two partners one is made: all that named the other names the one that stays", "[partners]") {
    TwoEntries two;
    Workspace& workspace = two.workspace();
    CHECK(workspace.partners.mentions(two.second) == 4); // clinic and doctor of two citizens
    const Partner stays = *workspace.partners.find(two.first);
    const Partner goes = *workspace.partners.find(two.second);
    const auto undo = workspace.partners.merge(filledUp(stays, goes), two.second);
    REQUIRE(undo);
    CHECK_FALSE(workspace.partners.find(two.second));
    CHECK(workspace.partners.find(two.first)->providerNumber == QStringLiteral("012345"));
    CHECK(workspace.partners.mentions(two.first) == 4);
    CHECK(workspace.citizens.find(two.ofAnna)->clinic == two.first);
    CHECK(workspace.citizens.find(two.ofAnna)->doctor == two.annaAtFirst);
    CHECK(workspace.citizens.find(two.ofBo)->doctor == two.bo);
    const QList<PartnerPerson> persons = workspace.partners.persons(two.first);
    REQUIRE(persons.size() == 2);
    CHECK(persons.at(0).phone == QStringLiteral("11223344")); // what only the other entry knew
    CHECK(persons.at(0).isMain);
    CHECK_FALSE(persons.at(1).isMain);
    CHECK(workspace.partners.search(QStringLiteral("havnen")).size() == 1);
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("Taking a merging back brings both partners, their persons and all that named them back", "[partners]") {
    TwoEntries two;
    Workspace& workspace = two.workspace();
    const Partner stays = *workspace.partners.find(two.first);
    const Partner goes = *workspace.partners.find(two.second);
    const auto personsOfFirst = workspace.partners.persons(two.first);
    const auto personsOfSecond = workspace.partners.persons(two.second);
    const auto anna = workspace.citizens.find(two.ofAnna);
    const auto bo = workspace.citizens.find(two.ofBo);
    const auto undo = workspace.partners.merge(filledUp(stays, goes), two.second);
    REQUIRE(undo);
    REQUIRE((*undo)());
    CHECK(workspace.partners.find(two.first) == stays);
    CHECK(workspace.partners.find(two.second) == goes);
    CHECK(workspace.partners.persons(two.first) == personsOfFirst);
    CHECK(workspace.partners.persons(two.second) == personsOfSecond);
    CHECK(workspace.citizens.find(two.ofAnna) == anna);
    CHECK(workspace.citizens.find(two.ofBo) == bo);
    CHECK(workspace.partners.search(QStringLiteral("havnen")).size() == 2);
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("A merging is not taken back over what was changed since", "[partners]") {
    TwoEntries two;
    Workspace& workspace = two.workspace();
    const Partner stays = *workspace.partners.find(two.first);
    const auto undo = workspace.partners.merge(filledUp(stays, *workspace.partners.find(two.second)), two.second);
    REQUIRE(undo);
    Partner changed = *workspace.partners.find(two.first);
    changed.remark = QStringLiteral("nyt");
    REQUIRE(workspace.partners.change(changed));
    CHECK((*undo)().error().kind == ErrorKind::Conflict);
    CHECK_FALSE(workspace.partners.find(two.second)); // nothing of it was done
}

TEST_CASE("A partner is not merged with itself or with one that is gone", "[partners]") {
    TwoEntries two;
    const Partner stays = *two.workspace().partners.find(two.first);
    CHECK(two.workspace().partners.merge(stays, two.first).error().kind == ErrorKind::Invalid);
    CHECK(two.workspace().partners.merge(stays, PartnerId(4711)).error().kind == ErrorKind::NotFound);
}
