// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/releases/release_bytes.h"
#include "core/evaluation/disclosure/releases/release_store.h"
#include "core/evaluation/disclosure/releases/releases.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

ReleasedCells smallContent() {
    ReleasedCells content;
    content.cells.push_back({CountedUnit::Person, false, {{7, 7, 1}, {9, 9, 1}}});
    content.cells.push_back({CountedUnit::Course, true, {{70, 7, 1250.5}, {80, 0, 12}}});
    content.numbers.push_back({.id = QStringLiteral("reach.suggested"),
                               .value = 2,
                               .numerator = 2,
                               .interval = Interval{0.5, 0.75},
                               .display = QStringLiteral("2"),
                               .cells = {0, -1}});
    content.numbers.push_back({.id = QStringLiteral("reach.by_sex/male"), .isShown = false, .cells = {-1, 1}});
    return content;
}

EvaluationRequest firstQuarter() {
    return {QStringLiteral("p"), QDate(2026, 1, 1), QDate(2026, 3, 31), EvaluationLevel::Outside};
}

ReleaseId note(Workspace& workspace, const EvaluationRequest& request, const ReleasedCells& content) {
    const Result<ReleaseId> noted =
        workspace.session.write(QStringLiteral("report.release"),
                                [&](Write& write) -> Result<ReleaseId> { return noteRelease(write, request, content); });
    REQUIRE(noted);
    return *noted;
}

} // namespace

TEST_CASE("What a report says comes back as it was kept", "[evaluation][disclosure]") {
    CHECK(releasedCellsFromBytes(toBytes(smallContent())) == smallContent());
    CHECK(releasedCellsFromBytes(toBytes(ReleasedCells())) == ReleasedCells());
}

TEST_CASE("Bytes of a report that are not whole say nothing", "[evaluation][disclosure]") {
    const QByteArray bytes = toBytes(smallContent());
    CHECK_FALSE(releasedCellsFromBytes({}));
    CHECK_FALSE(releasedCellsFromBytes(qCompress(QByteArray("nonsense"))));
    CHECK_FALSE(releasedCellsFromBytes(qCompress(qUncompress(bytes).chopped(9))));
}

TEST_CASE("The register keeps every report of a programme, the oldest first", "[evaluation][disclosure]") {
    TestFile file;
    const ReleaseId first = note(file.workspace(), firstQuarter(), smallContent());
    EvaluationRequest other = firstQuarter();
    other.programmeId = QStringLiteral("q");
    note(file.workspace(), other, {});
    EvaluationRequest next = firstQuarter();
    next.to = QDate(2026, 6, 30);
    const ReleaseId second = note(file.workspace(), next, {});
    file.reopen();
    const std::vector<Release> releases = ReleaseStore(file.workspace().session.database()).ofProgramme(QStringLiteral("p"));
    REQUIRE(releases.size() == 2);
    CHECK(releases[0].id == first);
    CHECK(releases[0].from == QDate(2026, 1, 1));
    CHECK(releases[0].to == QDate(2026, 3, 31));
    CHECK(releases[0].definitionVersion == definitionVersion);
    CHECK(releases[0].key == reportKey(firstQuarter()));
    CHECK(releases[0].content == smallContent());
    CHECK(releases[1].id == second);
    const DisclosureRules rules = disclosureRules(file.workspace().session.database(), QStringLiteral("p"), 5);
    CHECK(rules.earlier.size() == 2);
}

TEST_CASE("The secret of a file is made once and stays", "[evaluation][disclosure]") {
    TestFile file;
    Settings settings(file.workspace().session.database());
    makeDisclosureSecret(settings);
    const QByteArray secret = disclosureSecret(settings);
    CHECK(secret.size() == 32);
    makeDisclosureSecret(settings);
    CHECK(disclosureSecret(settings) == secret);
    TestFile another;
    Settings others(another.workspace().session.database());
    others.set(disclosureSecretOfFile, QString());
    makeDisclosureSecret(others);
    CHECK(disclosureSecret(others) != secret);
}
