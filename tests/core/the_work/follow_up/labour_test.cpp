// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labour/labour_store.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
LabourStatus livesOn(CitizenId citizen, const char* status, QDate from, QDate to = {}) {
    LabourStatus said;
    said.citizen = citizen;
    said.status = QString::fromLatin1(status);
    said.from = from;
    said.to = to;
    return said;
}

QString statusOn(const QList<LabourStatus>& statuses, QDate day) {
    const auto known = labourStatusOn(statuses, day);
    return known ? known->status : QString();
}

QStringList fieldsOf(const Problems& problems) {
    QStringList fields;
    for (const Problem& problem : problems.list()) {
        fields << problem.field;
    }
    return fields;
}
} // namespace

TEST_CASE("What a citizen lives on comes back from the file as entered", "[labour]") {
    TestFile file;
    LabourStatus status = livesOn(aCitizen(file.workspace()).id, "sickness_benefit", QDate(2026, 4, 15), QDate(2026, 9, 30));
    status.source = QStringLiteral("sagen");
    const auto added = file.workspace().labourStatuses.add(status);
    REQUIRE(added);
    status.id = added->id;
    file.reopen();
    CHECK(file.workspace().labourStatuses.find(status.id) == status);
}

TEST_CASE("A status is added, changed and removed, and each can be taken back", "[labour]") {
    TestFile file;
    LabourStatuses& statuses = file.workspace().labourStatuses;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    const auto added = statuses.add(livesOn(citizen, "sickness_benefit", QDate(2026, 4, 15)));
    REQUIRE(added);
    LabourStatus status = *statuses.find(added->id);
    status.status = QStringLiteral("flex_job");
    const auto changed = statuses.change(status);
    REQUIRE(changed);
    CHECK(statuses.on(citizen, QDate(2026, 5, 1))->status == QStringLiteral("flex_job"));
    CHECK(added->undo().error().kind == ErrorKind::Conflict);
    REQUIRE((*changed)());
    const auto removed = statuses.remove(status.id);
    REQUIRE(removed);
    CHECK(statuses.forCitizen(citizen).isEmpty());
    REQUIRE((*removed)());
    CHECK(statuses.find(status.id)->status == QStringLiteral("sickness_benefit"));
    REQUIRE(added->undo());
    CHECK_FALSE(statuses.find(status.id));
}

TEST_CASE("A status begins once on a day, not in the future, and does not end before it begins", "[labour]") {
    TestFile file;
    LabourStatuses& statuses = file.workspace().labourStatuses;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    const CitizenId another = aCitizen(file.workspace(), QStringLiteral("Anna")).id;
    const QDate today = file.clock.today();
    REQUIRE(statuses.add(livesOn(citizen, "employed", QDate(2026, 4, 1))));
    CHECK(fieldsOf(statuses.check(livesOn(citizen, "flex_job", QDate(2026, 4, 1)))) == QStringList{QStringLiteral("from")});
    CHECK(statuses.check(livesOn(another, "flex_job", QDate(2026, 4, 1))).isEmpty());
    CHECK(statuses.check(livesOn(citizen, "flex_job", QDate(2026, 3, 1), QDate(2026, 6, 1))).isEmpty());
    CHECK(fieldsOf(statuses.check(livesOn(citizen, "flex_job", today.addDays(1)))) == QStringList{QStringLiteral("from")});
    CHECK(fieldsOf(statuses.check(livesOn(citizen, "flex_job", {}))) == QStringList{QStringLiteral("from")});
    CHECK(fieldsOf(statuses.check(livesOn(citizen, "", today))) == QStringList{QStringLiteral("status")});
    CHECK(fieldsOf(statuses.check(livesOn(citizen, "flex_job", today, today.addDays(-1)))) ==
          QStringList{QStringLiteral("to")});
    CHECK(statuses.add(livesOn(citizen, "flex_job", today.addDays(1))).error().kind == ErrorKind::Invalid);
}

TEST_CASE("On a day the latest status holds: to its end, to the next one, or half a year", "[labour]") {
    const CitizenId citizen(1);
    const QDate sick(2026, 1, 1);
    const QDate placed(2026, 5, 1);
    const QList<LabourStatus> statuses{livesOn(citizen, "work_placement", placed), livesOn(citizen, "sickness_benefit", sick)};
    CHECK(statusOn(statuses, sick.addDays(-1)).isEmpty());
    CHECK(statusOn(statuses, sick) == QStringLiteral("sickness_benefit"));
    CHECK(statusOn(statuses, placed.addDays(-1)) == QStringLiteral("sickness_benefit"));
    CHECK(statusOn(statuses, placed) == QStringLiteral("work_placement"));
    CHECK(statusOn(statuses, placed.addDays(openStatusDays)) == QStringLiteral("work_placement"));
    CHECK(statusOn(statuses, placed.addDays(openStatusDays + 1)).isEmpty());
    CHECK(statusOn({}, placed).isEmpty());
}

TEST_CASE("A status with an end holds to its end, and one without does not come back after the next", "[labour]") {
    const CitizenId citizen(1);
    const QList<LabourStatus> statuses{livesOn(citizen, "employed", QDate(2025, 1, 1), QDate(2026, 12, 31)),
                                       livesOn(citizen, "sickness_benefit", QDate(2026, 2, 1), QDate(2026, 2, 28)),
                                       livesOn(citizen, "unknown", QDate(2026, 6, 1))};
    CHECK(statusOn(statuses, QDate(2026, 2, 28)) == QStringLiteral("sickness_benefit"));
    CHECK(statusOn(statuses, QDate(2026, 3, 1)) == QStringLiteral("employed")); // the longer one goes on
    CHECK(statusOn(statuses, QDate(2026, 6, 1)) == QStringLiteral("unknown"));
    const QList<LabourStatus> open{livesOn(citizen, "employed", QDate(2026, 1, 1)),
                                   livesOn(citizen, "sickness_benefit", QDate(2026, 2, 1), QDate(2026, 2, 28))};
    CHECK(statusOn(open, QDate(2026, 3, 1)).isEmpty());
}

TEST_CASE("Ordinary and special work is work, and help on the way to it is not", "[labour]") {
    TestFile file;
    QStringList work;
    for (const Code& code : file.workspace().codes.list(QStringLiteral("labour_market_status"))) {
        if (isInWork(code.id)) {
            work << code.id;
        }
    }
    work.sort();
    CHECK(work == QStringList{QStringLiteral("employed"), QStringLiteral("flex_job"), QStringLiteral("light_job"),
                              QStringLiteral("self_employed")});
}
