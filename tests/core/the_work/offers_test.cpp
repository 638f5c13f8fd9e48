// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offers/offer_categories.h"
#include "core/offers/offer_rules.h"
#include "core/offers/offer_store.h"
#include "core/offers/schedule_text.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

Offer everyFieldDifferent() {
    Offer offer;
    offer.name = QStringLiteral("Gåhold Ørum (eksempel)");
    offer.provider = QStringLiteral("Ørum Idrætsforening");
    offer.category = QStringLiteral("movement");
    offer.purpose = QStringLiteral("At komme ud");
    offer.targetGroup = QStringLiteral("Alle med lyst");
    offer.content = QStringLiteral("En times gang\nog kaffe");
    offer.street = QStringLiteral("Stadionvej 4");
    offer.postcode = QStringLiteral("8586");
    offer.town = QStringLiteral("Ørum Djurs");
    offer.parishCode = QStringLiteral("8185");
    offer.municipalityCode = QStringLiteral("0707");
    offer.phone = QStringLiteral("12345678");
    offer.email = QStringLiteral("gaa@eksempel.dk");
    offer.website = QStringLiteral("https://eksempel.dk/gaa");
    offer.contactPerson = QStringLiteral("Åse Østergaard");
    offer.minAge = 18;
    offer.maxAge = 85;
    offer.onlyFor = Sex::Female;
    offer.fee = Money{2550};
    offer.capacity = 12;
    offer.freePlaces = 3;
    offer.freePlacesOn = QDate(2026, 10, 26);
    offer.scheduleText = QStringLiteral("hver 2. tirsdag kl. 10-11.30");
    offer.sessions = {{2, QTime(10, 0), QTime(11, 30), 2, QDate(2026, 11, 3), true}};
    offer.firstVisit = QStringLiteral("Mød op ved hallen");
    offer.companionWelcome = true;
    offer.wheelchair = false;
    offer.language = QStringLiteral("da,en");
    offer.isSoft = true;
    offer.agreementFrom = QDate(2026, 1, 1);
    offer.agreementTo = QDate(2027, 12, 31);
    offer.checkedOn = QDate(2026, 10, 27);
    offer.checkedBy = QStringLiteral("Karen");
    offer.checkedHow = QStringLiteral("telefon");
    return offer;
}

Offer named(const QString& name, QDate checkedOn = {}) {
    Offer offer;
    offer.name = name;
    offer.category = QStringLiteral("food");
    offer.checkedOn = checkedOn;
    return offer;
}

} // namespace

TEST_CASE("An offer comes back as it was saved, every field of it", "[offers]") {
    TestFile file;
    Offer offer = everyFieldDifferent();
    const auto id = file.workspace().offers.add(offer);
    REQUIRE(id);
    const Offer kept = file.workspace().offers.find(*id).value();
    CHECK(!kept.uuid.isEmpty());
    offer.id = *id;
    offer.uuid = kept.uuid;
    CHECK(kept == offer);
    CHECK(file.workspace().offers.all() == QList<Offer>{offer});

    Offer other = named(QStringLiteral("Noget helt andet"));
    other.id = *id;
    other.isActive = false;
    REQUIRE(file.workspace().offers.change(other));
    other.uuid = kept.uuid;
    CHECK(file.workspace().offers.find(*id) == other);
}

TEST_CASE("A changed offer can be taken back until somebody changes it again", "[offers]") {
    TestFile file;
    Offers& offers = file.workspace().offers;
    const OfferId id = *offers.add(everyFieldDifferent());
    const Offer before = *offers.find(id);
    Offer after = before;
    after.town = QStringLiteral("Grenaa");
    auto undo = offers.change(after);
    REQUIRE(undo);
    REQUIRE((*undo)());
    CHECK(offers.find(id) == before);

    auto second = offers.change(after);
    after.phone = QStringLiteral("87654321");
    REQUIRE(offers.change(after));
    const Result<void> refused = (*second)();
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(offers.find(id)->phone == QStringLiteral("87654321"));
}

TEST_CASE("The list of offers is narrowed by words and category and comes in Danish order", "[offers]") {
    TestFile file;
    Offers& offers = file.workspace().offers;
    for (const char* name : {"Ældrecafé", "Ågården", "Banko i Grenaa", "Zumba"}) {
        REQUIRE(offers.add(named(QString::fromUtf8(name))));
    }
    Offer movement = named(QStringLiteral("Banegang"));
    movement.category = QStringLiteral("movement");
    const OfferId walking = *offers.add(movement);
    const auto names = [&offers](const OfferFilter& filter) {
        QStringList list;
        for (const OfferRow& row : offers.window(filter, 0, 50)) {
            list.append(row.name);
        }
        return list;
    };
    CHECK(names({}) == QStringList{QStringLiteral("Banegang"), QStringLiteral("Banko i Grenaa"), QStringLiteral("Zumba"),
                                   QStringLiteral("Ældrecafé"), QStringLiteral("Ågården")});
    CHECK(names({QStringLiteral("ban"), {}, true}).size() == 2);
    CHECK(names({QStringLiteral("grenå ban"), {}, true}) == QStringList{QStringLiteral("Banko i Grenaa")});
    CHECK(names({{}, QStringLiteral("movement"), true}) == QStringList{QStringLiteral("Banegang")});
    REQUIRE(offers.deactivate(walking));
    CHECK(offers.count({}) == 4);
    CHECK(offers.count({{}, {}, false}) == 1);
}

TEST_CASE("Those that nobody has asked for longest are the three to ring to", "[offers]") {
    TestFile file;
    Offers& offers = file.workspace().offers;
    REQUIRE(offers.add(named(QStringLiteral("Ny"), QDate(2026, 11, 1))));
    REQUIRE(offers.add(named(QStringLiteral("Gammel"), QDate(2024, 1, 1))));
    REQUIRE(offers.add(named(QStringLiteral("Mellem"), QDate(2026, 3, 1))));
    const OfferId never = *offers.add(named(QStringLiteral("Aldrig")));
    QList<OfferRow> rows = offers.toCall();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].name == QStringLiteral("Aldrig"));
    CHECK(rows[1].name == QStringLiteral("Gammel"));
    CHECK(rows[2].name == QStringLiteral("Mellem"));

    REQUIRE(offers.markChecked(never, {QDate(2026, 11, 2), QStringLiteral("Karen"), QStringLiteral("telefon")}));
    CHECK(offers.toCall().first().name == QStringLiteral("Gammel"));
    CHECK(freshnessOf(offers.find(never)->checkedOn, QDate(2026, 11, 2)) == Freshness::Fresh);
    const auto ahead = offers.markChecked(never, {QDate(2026, 11, 3), {}, {}});
    REQUIRE(!ahead);
    CHECK(ahead.error().problems.list().first().field == QStringLiteral("checkedOn"));
}

TEST_CASE("An offer without a name, or with ages the wrong way round, is not kept", "[offers]") {
    TestFile file;
    Offer offer = everyFieldDifferent();
    offer.name = QStringLiteral("  ");
    offer.minAge = 90;
    offer.freePlaces = 13;
    const auto refused = file.workspace().offers.add(offer);
    REQUIRE(!refused);
    QStringList fields;
    for (const Problem& problem : refused.error().problems.list()) {
        fields.append(problem.field);
    }
    CHECK(fields == QStringList{QStringLiteral("name"), QStringLiteral("maxAge"), QStringLiteral("freePlaces")});
    CHECK(file.workspace().offers.count({}) == 0);
}

TEST_CASE("A schedule is understood as people write it", "[offers]") {
    const auto sessions = [](const char* text) { return parseSchedule(QString::fromUtf8(text)); };
    CHECK(sessions("hver torsdag kl. 10-12") == QList<OfferSession>{{4, QTime(10, 0), QTime(12, 0)}});
    CHECK(sessions("hver 2. torsdag 10.30-12") == QList<OfferSession>{{4, QTime(10, 30), QTime(12, 0), 2}});
    CHECK(sessions("Hver anden tirsdag kl. 13:15 – 15:00, ikke i skoleferier") ==
          QList<OfferSession>{{2, QTime(13, 15), QTime(15, 0), 2, {}, true}});
    CHECK(sessions("mandag og onsdag kl. 9-11; fredag kl. 13") ==
          QList<OfferSession>{{1, QTime(9, 0), QTime(11, 0)}, {3, QTime(9, 0), QTime(11, 0)}, {5, QTime(13, 0), QTime(13, 0)}});
    CHECK(sessions("Man-fre 8-15").size() == 5);
    CHECK(sessions("torsdage kl. 10-12 i lige uger") == QList<OfferSession>{{4, QTime(10, 0), QTime(12, 0), 2}});
    CHECK(sessions("onsdag kl. 10-12 hver 3. uge").value(0).everyWeeks == 3);
    CHECK(sessions("every second Thursday 10-12").value(0).everyWeeks == 2);
    CHECK(sessions("den første mandag i måneden kl. 10").isEmpty());
    CHECK(sessions("efter aftale").isEmpty());
    CHECK(sessions("torsdag").isEmpty());
    CHECK(sessions("").isEmpty());
}

TEST_CASE("Every second week is understood alike however it is written, and shown in one wording", "[offers]") {
    const QList<OfferSession> everySecond{{4, QTime(10, 0), QTime(12, 0), 2}};
    for (const char* text : {"torsdag kl. 10-12 hver anden uge", "torsdag kl. 10-12, hver 2. uge",
                             "hver anden torsdag kl. 10-12", "hver 2. torsdag 10-12", "torsdag kl. 10-12, hver 14. dag",
                             "torsdag kl. 10-12 i lige uger", "torsdag kl. 10-12, ulige uge"}) {
        INFO(text);
        CHECK(parseSchedule(QString::fromUtf8(text)) == everySecond);
    }
    CHECK(formatSchedule(everySecond) == QStringLiteral("Thursday at 10.00–12.00, every 2 weeks"));
    CHECK(parseSchedule(QStringLiteral("onsdag kl. 10-12 hver tredje uge")).value(0).everyWeeks == 3);
    CHECK(parseSchedule(QStringLiteral("hver fjerde mandag kl. 9-10")).value(0).everyWeeks == 4);
}

TEST_CASE("From which day every second week runs is said, and understood when it is written", "[offers]") {
    const QList<OfferSession> everySecond{{4, QTime(10, 0), QTime(12, 0), 2, QDate(2026, 11, 12)}};
    CHECK(formatSchedule(everySecond) == QStringLiteral("Thursday at 10.00–12.00, every 2 weeks from 12-11-2026"));
    CHECK(parseSchedule(formatSchedule(everySecond)) == everySecond);
    for (const char* text : {"torsdag kl. 10-12, hver 2. uge fra 12-11-2026", "hver anden torsdag kl. 10-12 fra den 12.11.2026",
                             "torsdag kl. 10-12 hver 14. dag fra 9-11-2026"}) { // that week
        INFO(text);
        CHECK(parseSchedule(QString::fromUtf8(text)) == everySecond);
    }
    const QList<OfferSession> two{{4, QTime(10, 0), QTime(12, 0), 2, QDate(2026, 11, 12)},
                                  {5, QTime(13, 0), QTime(15, 0), 2, QDate(2026, 11, 20)}};
    CHECK(parseSchedule(formatSchedule(two)) == two);
    CHECK(parseSchedule(QStringLiteral("torsdag kl. 10-12 fra 12-11-2026")).isEmpty()); // a beginning, no rhythm
    CHECK(parseSchedule(QStringLiteral("hver 2. torsdag kl. 10-12 fra 31-02-2026")).isEmpty());
}

TEST_CASE("Which weeks an offer meets in, even or odd, is known to stand only in the text", "[offers]") {
    CHECK(namesEvenOrOddWeeks(QStringLiteral("Torsdag kl. 10-12 i Lige uger")));
    CHECK(namesEvenOrOddWeeks(QStringLiteral("torsdag kl. 10-12, ulige uger")));
    CHECK_FALSE(namesEvenOrOddWeeks(QStringLiteral("torsdag kl. 10-12, hver 2. uge")));
    TestFile file;
    Offer offer;
    offer.name = QStringLiteral("Café (eksempel)");
    offer.scheduleText = QStringLiteral("torsdag kl. 10-12 i ulige uger");
    const auto id = file.workspace().offers.add(offer);
    REQUIRE(id);
    CHECK(scheduleOf(*file.workspace().offers.find(*id)) == offer.scheduleText);
}

TEST_CASE("A category is found by its Danish, Swedish or English name", "[offers]") {
    const QList<OfferCategory> categories = offerCategories();
    CHECK(categories.size() == 14);
    CHECK(findCategory(categories, QStringLiteral("FÆLLESSKAB OG SAMVÆR")) == QStringLiteral("community"));
    CHECK(findCategory(categories, QStringLiteral("Råd og støtte")) == QStringLiteral("advice"));
    CHECK(findCategory(categories, QStringLiteral("movement")) == QStringLiteral("movement"));
    CHECK(findCategory(categories, QStringLiteral("Rymdfart")).isEmpty());
    CHECK(findCategory(categories, QString()).isEmpty());
}
