// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/budget_entry_store.h"
#include "core/costs/cost_entry_store.h"
#include "core/costs/price_store.h"
#include "core/programmes/shipped_programmes.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

Price aPrice(int year, qint64 kroner, const char* source = "Lønkontoret") {
    return {{}, hourPriceKind, year, Money{kroner * 100}, QString::fromUtf8(source)};
}

CostEntry anEntry(const char* kind, QDate day) {
    CostEntry entry;
    entry.kind = QLatin1String(kind);
    entry.day = day;
    return entry;
}

CostEntry aBill(const char* kind, QDate day, qint64 kroner) {
    CostEntry entry = anEntry(kind, day);
    entry.amount = Money{kroner * 100};
    return entry;
}

/// The fields that something is wrong with, in their order.
QStringList wrongIn(const Problems& problems) {
    QStringList fields;
    for (const Problem& problem : problems.list()) {
        fields << problem.field;
    }
    return fields;
}

template <class Type> QStringList wrongIn(const Result<Type>& result) {
    return result ? QStringList() : wrongIn([&] {
        Problems problems;
        problems.append(result.error().problems);
        return problems;
    }());
}

} // namespace

TEST_CASE("No price stands without what it is for, an amount, a year and its source", "[costs]") {
    CHECK(check(aPrice(2026, 412)).isEmpty());
    CHECK(wrongIn(check(Price())) ==
          QStringList{QStringLiteral("kind"), QStringLiteral("amount"), QStringLiteral("year"), QStringLiteral("source")});
    CHECK(wrongIn(check(aPrice(26, 412))) == QStringList{QStringLiteral("year")});
    CHECK(wrongIn(check(aPrice(2026, 100'000'000))) == QStringList{QStringLiteral("amount")});
    CHECK(wrongIn(check(aPrice(2026, -1))) == QStringList{QStringLiteral("amount")});
    CHECK(wrongIn(check(aPrice(2026, 412, "  "))) == QStringList{QStringLiteral("source")});
}

TEST_CASE("Of several prices of one kind and year the last entered counts, and no other year stands in", "[costs]") {
    TestFile file;
    Costs& costs = file.workspace().costs;
    REQUIRE(costs.enter(aPrice(2026, 405, "foreløbig")));
    const auto later = costs.enter(aPrice(2026, 420));
    REQUIRE(later);
    REQUIRE(costs.enter(aPrice(2025, 400)));
    REQUIRE(costs.enter(Price{{}, kilometrePriceKind, 2026, Money{394}, QStringLiteral("Statens takster")}));
    REQUIRE(costs.priceOf(hourPriceKind, 2026));
    CHECK(costs.priceOf(hourPriceKind, 2026)->amount == Money{42000});
    CHECK(costs.priceOf(hourPriceKind, 2025)->amount == Money{40000});
    CHECK_FALSE(costs.priceOf(hourPriceKind, 2027));
    CHECK_FALSE(costs.priceOf(meetingPriceKind, 2026));

    QStringList order;
    for (const Price& price : costs.prices()) {
        order << QStringLiteral("%1 %2 %3").arg(price.year).arg(price.kind).arg(price.amount.minor);
    }
    CHECK(order == QStringList{QStringLiteral("2026 casemanager_hour 42000"), QStringLiteral("2026 casemanager_hour 40500"),
                               QStringLiteral("2026 kilometre 394"), QStringLiteral("2025 casemanager_hour 40000")});

    SECTION("what is taken back leaves the earlier one") {
        REQUIRE(later->undo());
        CHECK(costs.priceOf(hourPriceKind, 2026)->amount == Money{40500});
    }
    SECTION("a removed one that is put back counts as before") {
        const auto removed = costs.remove(later->id);
        REQUIRE(removed);
        CHECK(costs.priceOf(hourPriceKind, 2026)->amount == Money{40500});
        REQUIRE((*removed)());
        CHECK(costs.priceOf(hourPriceKind, 2026)->amount == Money{42000});
    }
    SECTION("a change of the earlier one lets the later one count on") {
        Price earlier = costs.prices().at(1);
        earlier.source = QStringLiteral("  rettet  ");
        const auto changed = costs.change(earlier);
        REQUIRE(changed);
        CHECK(costs.prices().at(1).source == QStringLiteral("rettet"));
        CHECK(costs.priceOf(hourPriceKind, 2026)->id == later->id);
        REQUIRE((*changed)());
        CHECK(costs.prices().at(1).source == QStringLiteral("foreløbig"));
    }
}

TEST_CASE("What an entry needs follows from what was paid for", "[costs]") {
    const QDate today(2026, 11, 2);
    const auto wrong = [today](CostClass of, std::optional<double> quantity, std::optional<Money> amount) {
        CostEntry entry = anEntry("x", today);
        entry.quantity = quantity;
        entry.amount = amount;
        return wrongIn(check(entry, of, today)).join(QLatin1Char(' '));
    };
    const Money kroner{65000};
    CHECK(wrong(CostClass::Time, 60, {}) == QString());
    CHECK(wrong(CostClass::Time, {}, kroner) == QStringLiteral("quantity"));
    CHECK(wrong(CostClass::Expense, {}, kroner) == QString());
    CHECK(wrong(CostClass::Expense, 2, {}) == QStringLiteral("amount"));
    CHECK(wrong(CostClass::Wages, {}, {}) == QStringLiteral("amount"));
    for (const CostClass of : {CostClass::Meeting, CostClass::Kilometre}) {
        CHECK(wrong(of, 2, {}) == QString());
        CHECK(wrong(of, {}, kroner) == QString());
        CHECK(wrong(of, 2, kroner) == QString());
        CHECK(wrong(of, {}, {}) == QStringLiteral("quantity"));
    }
    CHECK(wrong(CostClass::Time, -1, {}) == QStringLiteral("quantity"));
    CHECK(wrong(CostClass::Expense, {}, Money{-1}) == QStringLiteral("amount"));
    CHECK(wrong(CostClass::Expense, {}, Money{10'000'000'000}) == QStringLiteral("amount"));
    CHECK(wrong(CostClass::Expense, {}, Money{9'999'999'999}) == QString());
    CHECK(wrongIn(check(aBill("premises", today.addDays(1), 5), CostClass::Expense, today)) ==
          QStringList{QStringLiteral("day")});
    CHECK(wrongIn(check(CostEntry(), std::nullopt, today)) == QStringList{QStringLiteral("day"), QStringLiteral("kind")});
}

TEST_CASE("Every kind of cost of the list says what it counts by", "[costs]") {
    TestFile file;
    const QList<Code> kinds = file.workspace().codes.list(QStringLiteral("cost_kind"));
    CHECK(kinds.size() == 13);
    for (const Code& kind : kinds) {
        INFO(kind.id.toStdString());
        CHECK(file.workspace().costs.classOf(kind.id).has_value());
    }
    CHECK(file.workspace().costs.classOf(QStringLiteral("travel_minutes")) == CostClass::Time);
    CHECK(file.workspace().costs.classOf(QStringLiteral("wages")) == CostClass::Wages);
    CHECK_FALSE(file.workspace().costs.classOf(QStringLiteral("coffee")));
}

TEST_CASE("A cost comes back from the file with every field as entered, and can be taken back", "[costs]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    REQUIRE(workspace.programmes.use(*shippedProgramme(QStringLiteral("vesterbro-sydhavnen"))));
    CostEntry entry = aBill("meeting", QDate(2026, 10, 30), 650);
    entry.citizen = aCitizen(workspace).id;
    entry.course = *workspace.courses.open(entry.citizen, QDate(2026, 10, 1));
    entry.quantity = 1.5;
    entry.funder = workspace.costs.funders().first().id;
    entry.source = QStringLiteral("regnskab");
    entry.text = QStringLiteral("rundbordssamtale");
    entry.voucher = QStringLiteral("B7");
    const auto entered = workspace.costs.enter(entry);
    REQUIRE(entered);
    entry.id = entered->id;
    CHECK(workspace.costs.find(entry.id) == entry);
    CHECK_FALSE(workspace.audit.lines(entry.citizen.value(), 0).isEmpty());
    REQUIRE(entered->undo());
    CHECK_FALSE(workspace.costs.find(entry.id));
    CHECK_FALSE(entered->undo());
}

TEST_CASE("A cost of a citizen belongs to the course that is open on its day", "[costs]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto course = workspace.courses.open(citizen, QDate(2026, 3, 1));
    REQUIRE(course);
    CostEntry entry = aBill("meeting", QDate(2026, 3, 1), 650);
    entry.citizen = citizen;
    const auto within = workspace.costs.enter(entry);
    REQUIRE(within);
    CHECK(workspace.costs.find(within->id)->course == *course);
    entry.day = QDate(2026, 2, 28);
    const auto before = workspace.costs.enter(entry);
    REQUIRE(before);
    CHECK_FALSE(workspace.costs.find(before->id)->course.isValid());

    CostEntry byCourse = aBill("meeting", QDate(2026, 4, 1), 650);
    byCourse.course = *course;
    const auto alone = workspace.costs.enter(byCourse);
    REQUIRE(alone);
    CHECK(workspace.costs.find(alone->id)->citizen == citizen);
    byCourse.citizen = aCitizen(workspace, QStringLiteral("Kaj"), QStringLiteral("Holm")).id;
    CHECK(wrongIn(workspace.costs.enter(byCourse)) == QStringList{QStringLiteral("citizen")});
}

TEST_CASE("A cost can only be booked on a grant of the programme, and keeps one of a former programme", "[costs]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    CHECK(checkFunder(QString(), {}).isEmpty());
    const QString first = workspace.settings.value(programmeInUse);
    REQUIRE(workspace.programmes.use(*shippedProgramme(QStringLiteral("vesterbro-sydhavnen"))));
    CostEntry entry = aBill("premises", QDate(2026, 10, 1), 2500);
    entry.funder = QStringLiteral("a rich uncle");
    CHECK(wrongIn(workspace.costs.enter(entry)) == QStringList{QStringLiteral("funder")});
    entry.funder = QStringLiteral("social_housing_agency");
    const auto entered = workspace.costs.enter(entry);
    REQUIRE(entered);
    REQUIRE(workspace.programmes.use(*shippedProgramme(first)));
    entry.id = entered->id;
    entry.text = QStringLiteral("lejlighed");
    CHECK(workspace.costs.change(entry));
    entry.id = {};
    CHECK_FALSE(workspace.costs.enter(entry));
}

TEST_CASE("A cost that was changed or removed can be had back as it was, unless somebody touched it since", "[costs]") {
    TestFile file;
    Costs& costs = file.workspace().costs;
    const auto entered = costs.enter(aBill("premises", QDate(2026, 10, 1), 2500));
    REQUIRE(entered);
    const CostEntry before = *costs.find(entered->id);
    CostEntry after = before;
    after.amount = Money{260000};
    const auto changed = costs.change(after);
    REQUIRE(changed);
    CHECK(costs.find(entered->id) == after);
    CHECK_FALSE(entered->undo()); // it has been touched
    REQUIRE((*changed)());
    CHECK(costs.find(entered->id) == before);
    const auto unchanged = costs.change(before);
    REQUIRE(unchanged);
    CHECK_FALSE(*unchanged);

    const auto removed = costs.remove(entered->id);
    REQUIRE(removed);
    CHECK_FALSE(costs.find(entered->id));
    CHECK_FALSE(costs.change(after));
    CHECK_FALSE(costs.remove(entered->id));
    REQUIRE((*removed)());
    CHECK(costs.find(entered->id) == before);
    CHECK_FALSE((*removed)());
}

TEST_CASE("Costs are listed by their days, the newest first, with whose they are", "[costs]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    for (const QDate day : {QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2026, 10, 1)}) {
        REQUIRE(workspace.costs.enter(aBill("premises", day, 2500)));
    }
    CostEntry meeting = aBill("meeting", QDate(2026, 5, 1), 650);
    meeting.citizen = aCitizen(workspace).id;
    REQUIRE(workspace.costs.enter(meeting));
    CHECK(workspace.costs.count(QDate(2026, 1, 1), QDate(2026, 12, 31)) == 3);
    const QList<CostRow> rows = workspace.costs.window(QDate(2026, 1, 1), QDate(2026, 12, 31), 0, 2);
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).entry.day == QDate(2026, 10, 1));
    CHECK(rows.at(0).citizenName == QString());
    CHECK(rows.at(1).citizenName == QStringLiteral("Bente Mikkelsen"));
    CHECK(workspace.costs.window(QDate(2026, 1, 1), QDate(2026, 12, 31), 2, 2).size() == 1);
}

TEST_CASE("A line of the budget stands beside what was booked of it in its year", "[costs]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Costs& costs = workspace.costs;
    REQUIRE(workspace.programmes.use(*shippedProgramme(QStringLiteral("vesterbro-sydhavnen"))));
    const QString funder = costs.funders().first().id;
    CHECK(wrongIn(check(BudgetEntry(), false)) == QStringList{QStringLiteral("year"), QStringLiteral("kind")});
    CHECK_FALSE(costs.enter(BudgetEntry{{}, 2026, QStringLiteral("coffee"), Money{100}, {}, {}}));
    const auto premises = costs.enter(BudgetEntry{{}, 2026, QStringLiteral("premises"), Money{3000000}, {}, {}});
    REQUIRE(premises);
    REQUIRE(costs.enter(BudgetEntry{{}, 2026, QStringLiteral("travel"), Money{500000}, funder, {}}));
    REQUIRE(costs.enter(aBill("premises", QDate(2026, 1, 1), 2500)));
    REQUIRE(costs.enter(aBill("premises", QDate(2025, 12, 31), 999)));
    REQUIRE(costs.enter(aBill("travel", QDate(2026, 3, 1), 100)));
    CostEntry ofTheGrant = aBill("travel", QDate(2026, 3, 1), 40);
    ofTheGrant.funder = funder;
    REQUIRE(costs.enter(ofTheGrant));
    const QList<BudgetRow> rows = costs.budget();
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).entry.id == premises->id);
    CHECK(rows.at(0).booked == Money{250000});
    CHECK(rows.at(1).booked == Money{4000});

    BudgetEntry more = rows.at(0).entry;
    more.amount = Money{3500000};
    const auto changed = costs.change(more);
    REQUIRE(changed);
    CHECK(costs.budget().at(0).entry == more);
    REQUIRE((*changed)());
    CHECK(costs.budget().at(0).entry == rows.at(0).entry);
    const auto removed = costs.remove(premises->id);
    REQUIRE(removed);
    CHECK(costs.budget().size() == 1);
    REQUIRE((*removed)());
    CHECK(costs.budget() == rows);
    REQUIRE(premises->undo());
    CHECK(costs.budget().size() == 1);
}

TEST_CASE("Whoever has the file open afterwards reads the same costs", "[costs]") {
    TestFile file;
    REQUIRE(file.workspace().costs.enter(aPrice(2026, 412)));
    REQUIRE(file.workspace().costs.enter(aBill("premises", QDate(2026, 10, 1), 2500)));
    const QList<Price> prices = file.workspace().costs.prices();
    file.reopen();
    CHECK(file.workspace().costs.prices() == prices);
    CHECK(file.workspace().costs.count(QDate(2026, 1, 1), QDate(2026, 12, 31)) == 1);
}
