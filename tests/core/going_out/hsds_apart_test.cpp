// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files/hsds_files.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// What differs between two directories that both number their rows from 1, in every table.
struct Numbered {
    QByteArray organization;
    QByteArray first;
    QByteArray second;
    QByteArray place;
    QByteArray street;
    QByteArray phone;
    QByteArray day;
};

const Numbered ofAnAssociation{"Foreningen Broen", "Madklub", "Gåtur", "Huset", "Torvet 1", "11111111", "MO"};
const Numbered ofAClinic{"Sundhedshuset", "Kostvejledning", "Rygestop", "Klinikken", "Skolegade 5", "33333333", "TU"};

HsdsFiles filesOf(const Numbered& said) {
    return {
        {QStringLiteral("organizations.csv"), "id,name,description\n1," + said.organization + ",x\n"},
        {QStringLiteral("services.csv"),
         "id,organization_id,name,status\n1,1," + said.first + ",active\n2,1," + said.second + ",active\n"},
        {QStringLiteral("phones.csv"), "id,service_id,number\n1,1," + said.phone + "\n2,2,22222222\n"},
        {QStringLiteral("schedules.csv"),
         "id,service_id,freq,byday,opens_at,closes_at\n1,1,WEEKLY," + said.day + ",10:00:00,12:00:00\n"},
        {QStringLiteral("locations.csv"), "id,location_type,name\n1,physical," + said.place + "\n"},
        {QStringLiteral("service_at_location.csv"), "id,service_id,location_id\n1,1,1\n"},
        {QStringLiteral("addresses.csv"),
         "id,location_id,address_1,city,state_province,postal_code,country,address_type\n1,1," + said.street +
             ",Grenaa,Region Midtjylland,8500,DK,physical\n"},
    };
}

/// Services of these names, numbered from 1, of an organization of that name or of none.
HsdsFiles servicesOf(const QByteArray& organization, const QList<QByteArray>& names) {
    QByteArray rows = "id,organization_id,name,status\n";
    for (qsizetype at = 0; at < names.size(); ++at) {
        rows += QByteArray::number(at + 1) + (organization.isEmpty() ? ",," : ",1,") + names.at(at) + ",active\n";
    }
    HsdsFiles files{{QStringLiteral("services.csv"), rows}};
    if (!organization.isEmpty()) {
        files.insert(QStringLiteral("organizations.csv"), "id,name,description\n1," + organization + ",x\n");
    }
    return files;
}

ImportOutcome bringIn(TestFile& file, const HsdsFiles& files) {
    Progress progress;
    const auto outcome = file.workspace().imports.run(csvPackage(files), {}, progress);
    REQUIRE(outcome);
    return *outcome;
}

ImportPreview foretold(TestFile& file, const HsdsFiles& files) { return file.workspace().imports.preview(csvPackage(files)); }

void comesAsBefore(TestFile& file, const HsdsFiles& files) {
    const ImportPreview again = foretold(file, files);
    CHECK(again.count(RowState::Unchanged) == again.rows.size());
    CHECK(again.withProblems() == 0);
}

Offer offerNamed(TestFile& file, const QByteArray& name) {
    const QList<Offer> all = file.workspace().offers.all();
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const Offer& offer) { return offer.name == QString::fromUtf8(name); });
    REQUIRE(found != all.end());
    return *found;
}

void checkFirst(TestFile& file, const Numbered& said, int weekday) {
    const Offer offer = offerNamed(file, said.first);
    CHECK(offer.provider == QString::fromUtf8(said.organization));
    CHECK(offer.phone == QString::fromUtf8(said.phone));
    CHECK(offer.street == QString::fromUtf8(said.street));
    REQUIRE(offer.sessions.size() == 1);
    CHECK(offer.sessions.first().weekday == weekday);
}

} // namespace

TEST_CASE("A directory that numbers its rows as another one does leaves the other's offers alone, and comes again unchanged",
          "[hsds]") {
    TestFile file;
    bringIn(file, filesOf(ofAnAssociation));
    const ImportPreview preview = foretold(file, filesOf(ofAClinic));
    CHECK(preview.count(RowState::New) == 2);
    CHECK(preview.count(RowState::Changed) == 0);
    REQUIRE(preview.rows.size() == 2);
    REQUIRE(preview.rows.first().problems.list().size() == 1); // said at the row
    CHECK(preview.rows.first().problems.list().first().message.contains(QStringLiteral("Madklub")));
    CHECK(preview.rows.last().problems.list().first().message.contains(QStringLiteral("Gåtur")));

    const ImportOutcome second = bringIn(file, filesOf(ofAClinic));
    CHECK(file.workspace().offers.all().size() == 4);
    checkFirst(file, ofAnAssociation, 1);
    checkFirst(file, ofAClinic, 2);
    comesAsBefore(file, filesOf(ofAnAssociation));
    comesAsBefore(file, filesOf(ofAClinic));

    // All of both goes out, each row with its own.
    const HsdsPackage both = file.workspace().imports.directory();
    CHECK(both.count(QStringLiteral("services")) == 4);
    CHECK(both.count(QStringLiteral("organizations")) == 2);
    CHECK(both.count(QStringLiteral("phones")) == 4);
    CHECK(both.count(QStringLiteral("schedules")) == 2);
    CHECK(both.count(QStringLiteral("addresses")) == 2);
    comesAsBefore(file, writeHsdsCsv(both));
    TestFile elsewhere;
    bringIn(elsewhere, writeHsdsCsv(both));
    checkFirst(elsewhere, ofAnAssociation, 1);
    checkFirst(elsewhere, ofAClinic, 2);

    REQUIRE(file.workspace().imports.undo(second.id));
    CHECK(file.workspace().offers.all().size() == 2);
    checkFirst(file, ofAnAssociation, 1);
    comesAsBefore(file, filesOf(ofAnAssociation));
}

TEST_CASE("A change in a directory whose number others have, too, is a change of its own offer", "[hsds]") {
    TestFile file;
    bringIn(file, filesOf(ofAnAssociation));
    bringIn(file, filesOf(ofAClinic));
    Numbered moved = ofAClinic;
    moved.street = "Nygade 7";
    moved.phone = "44444444";
    moved.day = "FR";
    const ImportOutcome outcome = bringIn(file, filesOf(moved));
    CHECK(outcome.preview.count(RowState::Changed) == 1);
    CHECK(outcome.preview.count(RowState::New) == 0);
    checkFirst(file, moved, 5);
    checkFirst(file, ofAnAssociation, 1);
}

TEST_CASE("An offer under another name is the same one where the rest of its directory or its provider says so", "[hsds]") {
    const auto afterwards = [](const HsdsFiles& before, const HsdsFiles& after) {
        TestFile file;
        bringIn(file, before);
        const ImportPreview preview = foretold(file, after);
        return std::pair(preview.count(RowState::New), preview.count(RowState::Changed));
    };
    const auto is = [](qsizetype isNew, qsizetype isChanged) { return std::pair(isNew, isChanged); };
    CHECK(afterwards(servicesOf("Broen", {"Café", "Gåtur", "Kor"}), servicesOf("Broen", {"Café", "Gåtur", "Sang"})) ==
          is(0, 1));
    CHECK(afterwards(servicesOf("", {"Café", "Gåtur", "Kor"}), servicesOf("", {"Café", "Gåtur", "Sang"})) == is(0, 1));
    CHECK(afterwards(servicesOf("Broen", {"Café"}), servicesOf("Broen", {"Caféen"})) == is(0, 1));
    CHECK(afterwards(servicesOf("Broen", {"Café"}), servicesOf("Foreningen Broen", {"Café"})) == is(0, 1));
    // Nothing but the number says that it is the same: then nothing is overwritten.
    CHECK(afterwards(servicesOf("", {"Café"}), servicesOf("", {"Samtaler"})) == is(1, 0));
    CHECK(afterwards(servicesOf("Broen", {"Café"}), servicesOf("Kilden", {"Samtaler"})) == is(1, 0));
    CHECK(afterwards(servicesOf("Kommunen", {"Café", "Kor"}), servicesOf("Kommunen", {"Samtaler", "Rygestop"})) == is(2, 0));
}

TEST_CASE("An offer whose id there is only once in the world is the same one under any name", "[hsds]") {
    const auto listed = [](const QByteArray& name) {
        return HsdsFiles{
            {QStringLiteral("services.csv"), "id,name,status\n11111111-1111-4111-8111-111111111111," + name + ",active\n"}};
    };
    TestFile file;
    bringIn(file, listed("Café"));
    CHECK(foretold(file, listed("Et helt andet navn")).count(RowState::Changed) == 1);
}

TEST_CASE("The second of two sample directories that both begin with s1 overwrites nothing of the first", "[hsds]") {
    const HsdsFiles first = sampleFolder(QStringLiteral("found/70-hsds"));
    const HsdsFiles second = sampleFolder(QStringLiteral("found/71-hsds-null"));
    if (first.isEmpty() || second.isEmpty()) {
        SKIP("the sample files are not there");
    }
    TestFile file;
    bringIn(file, first);
    const ImportOutcome outcome = bringIn(file, second);
    CHECK(outcome.preview.count(RowState::New) == 1);
    CHECK(outcome.preview.count(RowState::Changed) == 0);
    CHECK(offerNamed(file, "A fax foerst").phone == QStringLiteral("86321010"));
    CHECK(offerNamed(file, "B pm tider").sessions.size() == 1); // its times have an id of the second, too
    CHECK(offerNamed(file, "Samtalehold").sessions.isEmpty());
    CHECK(foretold(file, second).count(RowState::Unchanged) == 1);
    CHECK(foretold(file, first).count(RowState::Unchanged) == 12);
}

TEST_CASE("What changes is told at its own offer, though other tables number their rows alike", "[hsds]") {
    HsdsFiles files = filesOf(ofAnAssociation);
    const auto withRemark = [&files](const QByteArray& remark) {
        files[QStringLiteral("phones.csv")] = "id,service_id,number,description\n1,1,11111111," + remark + "\n2,2,22222222,\n";
        return files;
    };
    TestFile file;
    bringIn(file, withRemark("hverdage"));
    const ImportPreview preview = foretold(file, withRemark("alle dage"));
    REQUIRE(preview.rows.size() == 2);
    CHECK(preview.rows.first().changes ==
          QList<FieldChange>{{QStringLiteral("phones.description"), QStringLiteral("hverdage"), QStringLiteral("alle dage")}});
    CHECK(preview.rows.last().changes.isEmpty());
}
