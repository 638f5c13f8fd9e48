// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/baselines/chart_baseline_rules.h"
#include "core/baselines/chart_baseline_store.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QDate baselineToday(2026, 11, 2);

ChartBaseline aBaseline(const char* series = "noshow.by_period", QDate from = {2026, 1, 1}, QDate to = {2026, 6, 1}) {
    ChartBaseline baseline;
    baseline.programmeId = QStringLiteral("hand-made");
    baseline.series = QLatin1String(series);
    baseline.from = from;
    baseline.to = to;
    baseline.reason = QStringLiteral("Halvåret før påmindelserne");
    return baseline;
}

QString wrongInBaseline(const ChartBaseline& baseline, const QList<ChartBaseline>& others = {}) {
    QStringList fields;
    for (const Problem& problem : check(baseline, others, baselineToday).list()) {
        fields << problem.field;
    }
    return fields.join(QLatin1Char(' '));
}

bool hasAuditLine(Workspace& workspace, const char* purpose) {
    const QList<AuditEntry> lines = workspace.audit.lines(0, 0);
    return std::any_of(lines.cbegin(), lines.cend(), [purpose](const AuditEntry& line) {
        return line.purpose == QLatin1String(purpose) && line.kind == QLatin1String("chart_baseline");
    });
}

} // namespace

TEST_CASE("A baseline needs a series, months that are over and a written reason", "[baselines]") {
    CHECK(wrongInBaseline(aBaseline()) == QString());
    CHECK(wrongInBaseline(ChartBaseline()) == QStringLiteral("series from reason"));
    CHECK(wrongInBaseline(aBaseline("noshow.by_sector")) == QStringLiteral("series"));
    CHECK(wrongInBaseline(aBaseline("noshow.by_period", {2026, 6, 1}, {2026, 1, 1})) == QStringLiteral("to"));
    CHECK(wrongInBaseline(aBaseline("noshow.by_period", {2026, 6, 1}, {2026, 11, 1})) == QStringLiteral("to"));
    CHECK(wrongInBaseline(aBaseline("noshow.by_period", {2026, 6, 1}, {2026, 10, 1})) == QString());
    ChartBaseline unexplained = aBaseline();
    unexplained.reason = QStringLiteral("  ");
    CHECK(wrongInBaseline(unexplained) == QStringLiteral("reason"));
}

TEST_CASE("The baseline of a series of quarters consists of whole quarters", "[baselines]") {
    const char* quarters = "noshow.gp_hospital.by_quarter";
    CHECK(wrongInBaseline(aBaseline(quarters, {2026, 1, 1}, {2026, 6, 1})) == QString());
    CHECK(wrongInBaseline(aBaseline(quarters, {2026, 2, 1}, {2026, 6, 1})) == QStringLiteral("from"));
    CHECK(wrongInBaseline(aBaseline(quarters, {2026, 1, 1}, {2026, 5, 1})) == QStringLiteral("to"));
}

TEST_CASE("A series of a programme has one baseline, which is changed and not doubled", "[baselines]") {
    ChartBaseline kept = aBaseline();
    kept.id = ChartBaselineId(7);
    CHECK(wrongInBaseline(aBaseline(), {kept}) == QStringLiteral("series"));
    CHECK(wrongInBaseline(kept, {kept}) == QString());
    CHECK(wrongInBaseline(aBaseline("noshow.by_quarter"), {kept}) == QString());
    kept.programmeId = QStringLiteral("another");
    CHECK(wrongInBaseline(aBaseline(), {kept}) == QString());
}

TEST_CASE("A baseline is entered, moved and removed, each can be taken back and stands in the audit trail", "[baselines]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    ChartBaselines& baselines = workspace.chartBaselines;
    const auto added = baselines.add(aBaseline());
    REQUIRE(added);
    ChartBaseline entered = aBaseline();
    entered.id = added->id;
    CHECK(baselines.ofProgramme(entered.programmeId) == QList<ChartBaseline>{entered});
    CHECK(baselines.ofProgramme(QStringLiteral("another")).isEmpty());
    CHECK_FALSE(baselines.add(aBaseline())); // twice

    ChartBaseline moved = entered;
    moved.to = {2026, 9, 1};
    moved.reason = QStringLiteral("Påmindelserne begyndte senere end planlagt");
    const auto undo = baselines.change(moved);
    REQUIRE(undo);
    CHECK(baselines.ofProgramme(entered.programmeId) == QList<ChartBaseline>{moved});
    REQUIRE((*undo)());
    CHECK(baselines.ofProgramme(entered.programmeId) == QList<ChartBaseline>{entered});
    moved.reason.clear();
    CHECK_FALSE(baselines.change(moved)); // nothing is moved without a reason

    const auto removed = baselines.remove(entered.id);
    REQUIRE(removed);
    CHECK(baselines.ofProgramme(entered.programmeId).isEmpty());
    REQUIRE((*removed)());
    CHECK(baselines.ofProgramme(entered.programmeId) == QList<ChartBaseline>{entered});
    REQUIRE(added->undo());
    CHECK(baselines.ofProgramme(entered.programmeId).isEmpty());
    for (const char* purpose : {"chart_baseline.add", "chart_baseline.change", "chart_baseline.remove"}) {
        INFO(purpose);
        CHECK(hasAuditLine(workspace, purpose));
    }
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("Taking back an older step gives no series a second baseline", "[baselines]") {
    TestFile file;
    ChartBaselines& baselines = file.workspace().chartBaselines;
    const auto first = baselines.add(aBaseline());
    REQUIRE(first);
    const auto removed = baselines.remove(first->id);
    REQUIRE(removed);
    const auto second = baselines.add(aBaseline("noshow.by_period", {2026, 4, 1}, {2026, 9, 1}));
    REQUIRE(second);
    CHECK_FALSE((*removed)());
    ChartBaseline ofQuarters = aBaseline("noshow.by_quarter");
    ofQuarters.id = second->id;
    const auto changed = baselines.change(ofQuarters);
    REQUIRE(changed);
    REQUIRE((*removed)()); // the series is free again
    CHECK_FALSE((*changed)());
    CHECK(baselines.ofProgramme(QStringLiteral("hand-made")).size() == 2);
    CHECK(file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("A baseline is there when the file is opened again", "[baselines]") {
    TestFile file;
    REQUIRE(file.workspace().chartBaselines.add(aBaseline()));
    file.reopen();
    const QList<ChartBaseline> kept = file.workspace().chartBaselines.ofProgramme(QStringLiteral("hand-made"));
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().reason == QStringLiteral("Halvåret før påmindelserne"));
}
