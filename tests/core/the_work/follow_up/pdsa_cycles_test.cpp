// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/improvement/pdsa_rules.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QDate cycleToday(2026, 11, 2);

PdsaCycle plannedCycle() {
    PdsaCycle cycle;
    cycle.programmeId = QStringLiteral("hand-made");
    cycle.title = QStringLiteral("Påmindelse dagen før");
    cycle.aim = QStringLiteral("Færre udeblivelser");
    cycle.measure = QStringLiteral("noshow.by_period");
    cycle.prediction = QStringLiteral("Under hver femte udebliver");
    cycle.groupSize = 10;
    cycle.plan = QStringLiteral("Vi ringer dagen før.");
    cycle.studyOn = QDate(2026, 10, 30);
    return cycle;
}

PdsaCycle startedCycle() {
    PdsaCycle cycle = plannedCycle();
    cycle.startedOn = QDate(2026, 8, 3);
    return cycle;
}

PdsaCycle closedCycle() {
    PdsaCycle cycle = startedCycle();
    cycle.done = QStringLiteral("Ni af ti blev ringet op.");
    cycle.seen = QStringLiteral("To udeblev.");
    cycle.endedOn = QDate(2026, 10, 30);
    cycle.decision = PdsaDecision::Adapt;
    cycle.reason = QStringLiteral("Sms til dem, der ikke tager telefonen.");
    return cycle;
}

QStringList wrongInCycle(const Problems& problems) {
    QStringList fields;
    for (const Problem& problem : problems.list()) {
        fields << problem.field;
    }
    return fields;
}

QString wrongInCycle(const PdsaCycle& cycle) { return wrongInCycle(check(cycle, cycleToday)).join(QLatin1Char(' ')); }

bool hasCycleLine(Workspace& workspace, const char* purpose) {
    const QList<AuditEntry> lines = workspace.audit.lines(0, 0);
    return std::any_of(lines.cbegin(), lines.cend(), [purpose](const AuditEntry& line) {
        return line.purpose == QLatin1String(purpose) && line.kind == QLatin1String("pdsa_cycle");
    });
}

} // namespace

TEST_CASE("A test may be planned without prediction and measure, and does not start without them", "[improvement]") {
    CHECK(wrongInCycle(plannedCycle()) == QString());
    PdsaCycle bare = plannedCycle();
    bare.prediction = QStringLiteral(" ");
    bare.measure.clear();
    bare.studyOn = {};
    CHECK(wrongInCycle(bare) == QString());
    bare.startedOn = cycleToday;
    CHECK(wrongInCycle(bare) == QStringLiteral("prediction measure studyOn"));
    const QList<Problem> told = check(bare, cycleToday).list();
    CHECK(std::all_of(told.cbegin(), told.cend(), [](const Problem& problem) { return problem.message.endsWith(u'.'); }));
    bare.title.clear();
    bare.groupSize = 7;
    CHECK(wrongInCycle(bare) == QStringLiteral("title groupSize prediction measure studyOn"));
    PdsaCycle unmeasured = plannedCycle();
    unmeasured.measure = QStringLiteral("noshow.by_sector"); // no chart over time
    CHECK(wrongInCycle(unmeasured) == QStringLiteral("measure"));
}

TEST_CASE("A test starts on a day that has come and is studied after it", "[improvement]") {
    CHECK(wrongInCycle(startedCycle()) == QString());
    PdsaCycle ahead = startedCycle();
    ahead.startedOn = cycleToday.addDays(1);
    CHECK(wrongInCycle(ahead) == QStringLiteral("startedOn studyOn"));
    ahead.studyOn = ahead.startedOn;
    CHECK(wrongInCycle(ahead) == QStringLiteral("startedOn"));
}

TEST_CASE("A test is closed with its day, a decision and a reason", "[improvement]") {
    CHECK(wrongInCycle(closedCycle()) == QString());
    PdsaCycle undecided = startedCycle();
    undecided.endedOn = cycleToday;
    CHECK(wrongInCycle(undecided) == QStringLiteral("decision reason"));
    PdsaCycle dayless = closedCycle();
    dayless.endedOn = {};
    CHECK(wrongInCycle(dayless) == QStringLiteral("endedOn"));
    dayless.endedOn = dayless.startedOn.addDays(-1);
    CHECK(wrongInCycle(dayless) == QStringLiteral("endedOn"));
    dayless.endedOn = cycleToday.addDays(1);
    CHECK(wrongInCycle(dayless) == QStringLiteral("endedOn"));
    PdsaCycle unstarted = closedCycle();
    unstarted.startedOn = {};
    CHECK(wrongInCycle(unstarted) == QStringLiteral("startedOn"));
}

TEST_CASE("A test is due on its study day until it is decided", "[improvement]") {
    CHECK(stateOf(plannedCycle(), cycleToday) == PdsaState::Planned);
    CHECK(stateOf(startedCycle(), QDate(2026, 10, 29)) == PdsaState::Running);
    CHECK(stateOf(startedCycle(), QDate(2026, 10, 30)) == PdsaState::StudyDue);
    CHECK(stateOf(closedCycle(), cycleToday) == PdsaState::Closed);
}

TEST_CASE("What is tried by a measure shows on the charts of the same subject", "[improvement]") {
    CHECK(mayShowOn(QStringLiteral("noshow.by_period"), QStringLiteral("noshow.gp_hospital")));
    CHECK(mayShowOn(QStringLiteral("noshow.by_period"), QStringLiteral("noshow.by_period.control")));
    CHECK_FALSE(mayShowOn(QStringLiteral("noshow.by_period"), QStringLiteral("cost.by_month")));
    CHECK_FALSE(mayShowOn(QString(), QString()));
}

TEST_CASE("The next test has aim and measure of the last one and a larger group, unless that was abandoned", "[improvement]") {
    const PdsaCycle next = nextAfter(closedCycle());
    CHECK(next.programmeId == QStringLiteral("hand-made"));
    CHECK(next.aim == QStringLiteral("Færre udeblivelser"));
    CHECK(next.measure == QStringLiteral("noshow.by_period"));
    CHECK(next.groupSize == 25);
    CHECK(next.prediction.isEmpty()); // each test has a prediction of its own
    CHECK_FALSE(next.hasStarted());
    PdsaCycle abandoned = closedCycle();
    abandoned.decision = PdsaDecision::Abandon;
    CHECK(nextAfter(abandoned).groupSize == 10);
    PdsaCycle everybody = closedCycle();
    everybody.groupSize = 100;
    CHECK(nextAfter(everybody).groupSize == 100);
}

TEST_CASE("Tests are numbered within their programme", "[improvement]") {
    TestFile file;
    PdsaCycles& cycles = file.workspace().pdsaCycles;
    PdsaCycle elsewhere = plannedCycle();
    elsewhere.programmeId = QStringLiteral("another");
    REQUIRE(cycles.add(plannedCycle()));
    REQUIRE(cycles.add(elsewhere));
    REQUIRE(cycles.add(closedCycle()));
    const QList<PdsaCycle> mine = cycles.ofProgramme(QStringLiteral("hand-made"));
    REQUIRE(mine.size() == 2);
    CHECK(mine[0].number == 1);
    CHECK(mine[1].number == 2);
    REQUIRE(cycles.ofProgramme(QStringLiteral("another")).size() == 1);
    CHECK(cycles.ofProgramme(QStringLiteral("another")).first().number == 1);
    CHECK(cycles.begun(QStringLiteral("hand-made")).groupSize == 25);
    CHECK(cycles.begun(QStringLiteral("a third")).programmeId == QStringLiteral("a third"));
    CHECK(cycles.begun(QStringLiteral("a third")).groupSize == 5);
}

TEST_CASE("A test is planned, started and closed, each can be taken back and stands in the audit trail", "[improvement]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    PdsaCycles& cycles = workspace.pdsaCycles;
    const auto added = cycles.add(plannedCycle());
    REQUIRE(added);
    PdsaCycle cycle = *cycles.find(added->id);
    cycle.startedOn = cycleToday;
    cycle.studyOn = cycleToday;
    const auto started = cycles.change(cycle);
    REQUIRE(started);
    cycle.decision = PdsaDecision::Adopt;
    cycle.reason = QStringLiteral("Forudsigelsen holdt.");
    CHECK_FALSE(cycles.change(cycle)); // without a day
    cycle.endedOn = cycleToday;
    const auto closed = cycles.change(cycle);
    REQUIRE(closed);
    CHECK(cycles.find(added->id) == cycle);
    REQUIRE((*closed)());
    CHECK_FALSE(cycles.find(added->id)->isClosed());
    REQUIRE((*started)());
    CHECK_FALSE(cycles.find(added->id)->hasStarted());
    REQUIRE(added->undo());
    CHECK(cycles.ofProgramme(QStringLiteral("hand-made")).isEmpty());
    CHECK_FALSE(cycles.change(cycle)); // it is gone
    for (const char* purpose : {"pdsa_cycle.add", "pdsa_cycle.start", "pdsa_cycle.close"}) {
        INFO(purpose);
        CHECK(hasCycleLine(workspace, purpose));
    }
}

TEST_CASE("Prediction, measure and start stay as they were once a test has started", "[improvement]") {
    TestFile file;
    PdsaCycles& cycles = file.workspace().pdsaCycles;
    const auto added = cycles.add(startedCycle());
    REQUIRE(added);
    PdsaCycle cycle = *cycles.find(added->id);
    cycle.seen = QStringLiteral("To udeblev.");
    REQUIRE(cycles.change(cycle));
    PdsaCycle another = cycle;
    another.prediction = QStringLiteral("Hver tredje udebliver");
    another.measure = QStringLiteral("cost.by_month");
    another.startedOn = QDate(2026, 8, 4);
    CHECK(wrongInCycle(checkChange(cycle, another, cycleToday, cycleToday)) ==
          QStringList{QStringLiteral("prediction"), QStringLiteral("measure"), QStringLiteral("startedOn")});
    CHECK_FALSE(cycles.change(another));
    CHECK(cycles.find(added->id) == cycle);
}

TEST_CASE("A test starts no earlier than the day on which its prediction and measure were written", "[improvement]") {
    TestFile file; // on 2 November
    PdsaCycles& cycles = file.workspace().pdsaCycles;
    const auto added = cycles.add(plannedCycle());
    REQUIRE(added);
    PdsaCycle cycle = *cycles.find(added->id);
    cycle.studyOn = QDate(2026, 12, 1);
    const auto refusedFrom = [&cycles](PdsaCycle started, QDate on) {
        started.startedOn = on;
        const auto changed = cycles.change(started);
        return changed ? QString() : wrongInCycle(changed.error().problems).join(QLatin1Char(' '));
    };
    CHECK(refusedFrom(cycle, QDate(2026, 11, 1)) == QStringLiteral("startedOn"));
    file.clock.moveTo(QDateTime(QDate(2026, 11, 9), QTime(9, 0)));
    CHECK(refusedFrom(cycle, QDate(2026, 11, 1)) == QStringLiteral("startedOn"));
    PdsaCycle afterwards = cycle;
    afterwards.prediction = QStringLiteral("Hver tredje udebliver"); // a week into the test
    CHECK(refusedFrom(afterwards, QDate(2026, 11, 3)) == QStringLiteral("startedOn"));
    afterwards.title = QStringLiteral("Påmindelse");
    REQUIRE(cycles.change(afterwards)); // as long as it is only planned
    CHECK(refusedFrom(afterwards, QDate(2026, 11, 3)) == QStringLiteral("startedOn"));
    file.clock.moveTo(QDateTime(QDate(2026, 11, 11), QTime(9, 0)));
    PdsaCycle renamed = afterwards;
    renamed.title = QStringLiteral("Påmindelse dagen før");
    REQUIRE(cycles.change(renamed));                              // what is predicted stays as it was
    CHECK(refusedFrom(renamed, QDate(2026, 11, 9)) == QString()); // entered two days late
    CHECK(cycles.find(added->id)->startedOn == QDate(2026, 11, 9));
}

TEST_CASE("Taking back a removal gives no number to two tests", "[improvement]") {
    TestFile file;
    PdsaCycles& cycles = file.workspace().pdsaCycles;
    const auto first = cycles.add(plannedCycle());
    REQUIRE(first);
    const auto removed = cycles.remove(first->id);
    REQUIRE(removed);
    REQUIRE(cycles.add(plannedCycle()));
    CHECK_FALSE((*removed)());
    CHECK(cycles.ofProgramme(QStringLiteral("hand-made")).size() == 1);
    CHECK_FALSE(cycles.remove(first->id));
    CHECK(hasCycleLine(file.workspace(), "pdsa_cycle.remove"));
}

TEST_CASE("Every part of a test is there when the file is opened again", "[improvement]") {
    TestFile file;
    REQUIRE(file.workspace().pdsaCycles.add(closedCycle()));
    file.reopen();
    const QList<PdsaCycle> kept = file.workspace().pdsaCycles.ofProgramme(QStringLiteral("hand-made"));
    REQUIRE(kept.size() == 1);
    PdsaCycle expected = closedCycle();
    expected.id = kept.first().id;
    expected.number = 1;
    CHECK(kept.first() == expected);
}
