// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/course_ladder.h"

#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
/// The ladder of a citizen's newest course.
struct OnLadder {
    TestFile file;
    Workspace& workspace = file.workspace();
    CitizenId citizen = aCitizen(workspace).id;

    QList<LadderRung> ladder() { return ladderOf(workspace, workspace.courses.forCitizen(citizen).first()); }
    LadderRung rung(const char* id) {
        const QList<LadderRung> all = ladder();
        const auto found =
            std::find_if(all.begin(), all.end(), [id](const LadderRung& rung) { return rung.step.id == QLatin1String(id); });
        REQUIRE(found != all.end());
        return *found;
    }
};
} // namespace

TEST_CASE("The rungs of the hand-over follow from the case: referral, first contact, start, referral on and closing",
          "[courses]") {
    OnLadder on;
    IncomingDraft draft;
    draft.referral.citizen = on.citizen;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.receivedOn = QDate(2026, 9, 1);
    const auto received = on.workspace.incomingReferrals.receive(draft);
    REQUIRE(received);
    CHECK(on.rung("referred").day == QDate(2026, 9, 1));
    CHECK_FALSE(on.rung("referred").isEntered);
    CHECK_FALSE(on.rung("first_contact").day.isValid());
    CHECK_FALSE(on.rung("included").day.isValid());
    const auto course = on.workspace.courses.current(on.citizen);
    REQUIRE(course);
    aConsent(on.workspace, on.citizen, QDate(2026, 9, 10));
    REQUIRE(on.workspace.courses.start(course->id, QDate(2026, 9, 15)));
    CHECK(on.rung("included").day == QDate(2026, 9, 15));
    CourseClosing closing;
    closing.on = QDate(2026, 10, 1);
    closing.outcome = QStringLiteral("completed");
    closing.wasPlanned = true;
    for (const OpenItem& item : on.workspace.courses.openItems(course->id)) {
        OpenItem settled = item;
        settled.decision = OpenItemDecision::Cancel;
        closing.items.append(settled);
    }
    REQUIRE(on.workspace.courses.close(course->id, closing));
    CHECK(on.rung("handed_over").day == QDate(2026, 10, 1));
}

TEST_CASE("A day that was entered stands before what the case tells, and gives way when it is taken away", "[courses]") {
    OnLadder on;
    const auto course = on.workspace.courses.open(on.citizen, QDate(2026, 9, 1));
    REQUIRE(course);
    aConsent(on.workspace, on.citizen, QDate(2026, 9, 1));
    REQUIRE(on.workspace.courses.start(*course, QDate(2026, 9, 15)));
    REQUIRE(on.workspace.courses.setRung(*course, QStringLiteral("included"), QDate(2026, 9, 20)));
    CHECK(on.rung("included").day == QDate(2026, 9, 20));
    CHECK(on.rung("included").isEntered);
    REQUIRE(on.workspace.courses.clearRung(*course, QStringLiteral("included")));
    CHECK(on.rung("included").day == QDate(2026, 9, 15));
    CHECK_FALSE(on.rung("included").isEntered);
}

TEST_CASE("The days from one rung to the next are counted where both are known, and below zero where it began before",
          "[courses]") {
    const auto rung = [](QDate day) { return LadderRung{{}, day, false}; };
    const QList<LadderRung> ladder{rung(QDate(2026, 9, 1)), rung(QDate(2026, 9, 4)), rung({}), rung(QDate(2026, 9, 9)),
                                   rung(QDate(2026, 9, 7))};
    CHECK_FALSE(daysWaited(ladder, 0));
    CHECK(daysWaited(ladder, 1) == 3);
    CHECK_FALSE(daysWaited(ladder, 2));
    CHECK_FALSE(daysWaited(ladder, 3));
    CHECK(daysWaited(ladder, 4) == -2);
}
