// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reach/refusal_tally_rules.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

RefusalTally aTally(QDate month, int number) {
    RefusalTally tally;
    tally.month = month;
    tally.number = number;
    return tally;
}

QString wrongInTally(const RefusalTally& tally) {
    QStringList fields;
    for (const Problem& problem : check(tally, QDate(2026, 11, 2)).list()) {
        fields << problem.field;
    }
    return fields.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("A number of refusals needs a month that has begun and at least one person", "[reach]") {
    CHECK(wrongInTally(aTally(QDate(2026, 10, 1), 4)) == QString());
    CHECK(wrongInTally(aTally(QDate(2026, 11, 1), 4)) == QString()); // the running one may be entered
    CHECK(wrongInTally(aTally(QDate(2026, 12, 1), 4)) == QStringLiteral("month"));
    CHECK(wrongInTally(aTally(QDate(2026, 10, 2), 4)) == QStringLiteral("month"));
    CHECK(wrongInTally(RefusalTally()) == QStringLiteral("month number"));
    RefusalTally tally = aTally(QDate(2026, 10, 1), 4);
    tally.sex = QStringLiteral("male");
    tally.ageGroup = QStringLiteral("50-59");
    CHECK(wrongInTally(tally) == QString());
    tally.sex = QStringLiteral("mand");
    tally.ageGroup = QStringLiteral("50-60");
    CHECK(wrongInTally(tally) == QStringLiteral("sex ageGroup"));
}

TEST_CASE("A number of refusals comes back from the file with every field as entered and is nobody's", "[reach]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    RefusalTally tally{{},
                       QDate(2026, 3, 1),
                       QStringLiteral("Lægerne Torvet"),
                       QStringLiteral("male"),
                       QStringLiteral("50-59"),
                       QStringLiteral("no_time"),
                       4};
    const auto added = workspace.refusalTallies.add(tally);
    REQUIRE(added);
    tally.id = added->id;
    CHECK(workspace.refusalTallies.all() == QList<RefusalTally>{tally});
    const QList<AuditEntry> lines = workspace.audit.lines(0, 0);
    REQUIRE_FALSE(lines.isEmpty());
    file.reopen();
    CHECK(file.workspace().refusalTallies.all() == QList<RefusalTally>{tally});
}

TEST_CASE("A number of refusals can be changed, removed and had back", "[reach]") {
    TestFile file;
    RefusalTallies& tallies = file.workspace().refusalTallies;
    const auto added = tallies.add(aTally(QDate(2026, 3, 1), 4));
    REQUIRE(added);
    REQUIRE(tallies.add(aTally(QDate(2026, 5, 1), 1)));
    CHECK(tallies.all().first().month == QDate(2026, 5, 1)); // the newest first
    RefusalTally tally = tallies.all().last();
    tally.number = 5;
    const auto changed = tallies.change(tally);
    REQUIRE(changed);
    CHECK(tallies.all().last().number == 5);
    REQUIRE((*changed)());
    CHECK(tallies.all().last().number == 4);
    const auto removed = tallies.remove(added->id);
    REQUIRE(removed);
    CHECK(tallies.all().size() == 1);
    REQUIRE((*removed)());
    CHECK(tallies.all().size() == 2);
    REQUIRE(added->undo());
    CHECK(tallies.all().size() == 1);
    CHECK_FALSE(tallies.remove(added->id));
    tally.reason = QStringLiteral("because");
    CHECK_FALSE(tallies.add(tally));
}
