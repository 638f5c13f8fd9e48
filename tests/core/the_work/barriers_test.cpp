// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/barrier.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
Barrier inTheWay(CitizenId citizen, const char* what, QDate noticedOn) {
    Barrier barrier;
    barrier.citizen = citizen;
    barrier.what = QString::fromUtf8(what);
    barrier.noticedOn = noticedOn;
    return barrier;
}

QStringList barrierFields(const Barrier& barrier, QDate today) {
    QStringList fields;
    for (const Problem& problem : check(barrier, QDate(1958, 3, 5), today).list()) {
        fields << problem.field;
    }
    return fields;
}
} // namespace

TEST_CASE("A barrier comes back from the file as entered, and what is still in the way stands first", "[plan]") {
    TestFile file;
    const QDate today = file.clock.today();
    const CitizenId citizen = aCitizen(file.workspace()).id;
    Barrier bus = inTheWay(citizen, "Der går ingen bus om aftenen", today.addDays(-20));
    bus.action = QStringLiteral("Flextur er bestilt");
    bus.outcome = QStringLiteral("Kører torsdag");
    bus.goneOn = today.addDays(-3);
    const auto added = file.workspace().plans.add(bus);
    REQUIRE(added);
    bus.id = added->id;
    const auto letters = file.workspace().plans.add(inTheWay(citizen, "Breve bliver ikke åbnet", today.addDays(-40)));
    REQUIRE(letters);
    file.reopen();
    CHECK(file.workspace().plans.find(bus.id) == bus);
    const QList<Barrier> all = file.workspace().plans.barriers(citizen);
    REQUIRE(all.size() == 2);
    CHECK(all.first().id == letters->id);
}

TEST_CASE("A barrier is added, changed and removed, and each can be taken back", "[plan]") {
    TestFile file;
    Plans& plans = file.workspace().plans;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    const auto added = plans.add(inTheWay(citizen, " Ingen bus ", file.clock.today()));
    REQUIRE(added);
    Barrier barrier = *plans.find(added->id);
    CHECK(barrier.what == QStringLiteral("Ingen bus"));
    barrier.action = QStringLiteral("Flextur");
    const auto changed = plans.change(barrier);
    REQUIRE(changed);
    CHECK(added->undo().error().kind == ErrorKind::Conflict);
    REQUIRE((*changed)());
    CHECK(plans.find(added->id)->action.isEmpty());
    const auto removed = plans.remove(added->id);
    REQUIRE(removed);
    CHECK(plans.barriers(citizen).isEmpty());
    REQUIRE((*removed)());
    REQUIRE(added->undo());
    CHECK(plans.barriers(citizen).isEmpty());
}

TEST_CASE("What is wrong with a barrier is said at its field", "[plan]") {
    const QDate today(2026, 11, 2);
    const Barrier barrier = inTheWay(CitizenId(1), "Ingen bus", today.addDays(-5));
    CHECK(barrierFields(barrier, today).isEmpty());
    Barrier wrong = barrier;
    wrong.what = QStringLiteral(" ");
    wrong.noticedOn = today.addDays(1);
    CHECK(barrierFields(wrong, today) == QStringList{QStringLiteral("what"), QStringLiteral("noticedOn")});
    wrong = barrier;
    wrong.goneOn = today.addDays(1);
    CHECK(barrierFields(wrong, today) == QStringList{QStringLiteral("goneOn")});
    wrong.goneOn = barrier.noticedOn.addDays(-1);
    CHECK(barrierFields(wrong, today) == QStringList{QStringLiteral("goneOn")});
}
