// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labour/labour_rules.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
LabourStatus livesOn(const char* status, QDate from, QDate to = {}) {
    return {LabourStatusId(from.toJulianDay()), CitizenId(1), from, to, QString::fromLatin1(status), {}};
}
} // namespace

TEST_CASE("On what somebody lives is to be asked again when the last status has run out", "[labour]") {
    const QDate from(2026, 1, 1);
    const QList<LabourStatus> open{livesOn("sickness_benefit", from)};
    CHECK_FALSE(labourUnknownSince(open, from.addDays(openStatusDays)).isValid());
    CHECK(labourUnknownSince(open, from.addDays(openStatusDays + 1)) == from.addDays(openStatusDays + 1));
    CHECK(labourUnknownSince(open, from.addDays(400)) == from.addDays(openStatusDays + 1));
}

TEST_CASE("After the end of a status nothing is known until the next begins", "[labour]") {
    const QDate from(2026, 1, 1);
    const QDate to(2026, 2, 28);
    const QList<LabourStatus> ended{livesOn("employed", from, to)};
    CHECK(labourUnknownSince(ended, QDate(2026, 5, 1)) == QDate(2026, 3, 1));
    const QList<LabourStatus> two{livesOn("employed", from, to), livesOn("sickness_benefit", QDate(2026, 6, 1))};
    CHECK(labourUnknownSince(two, QDate(2026, 5, 1)) == QDate(2026, 3, 1));
    CHECK_FALSE(labourUnknownSince(two, QDate(2026, 6, 1)).isValid());
}

TEST_CASE("A row that says not known counts from its first day, and nothing at all has no day", "[labour]") {
    const QDate from(2026, 1, 1);
    CHECK(labourUnknownSince({livesOn("unknown", from)}, from.addDays(10)) == from);
    CHECK_FALSE(labourUnknownSince({}, from).isValid());
    CHECK_FALSE(labourUnknownSince({livesOn("employed", from)}, from.addDays(-1)).isValid());
}
