// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/standing.h"
#include "tests/support/builders.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// A citizen who was screened by the worker of the file, Karen, and found to be in.
struct ScreenedOnce {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen bente = aCitizen(workspace);
    ScreeningId first;

    ScreenedOnce() {
        workspace.settings.set(workerName, QStringLiteral("Karen"));
        REQUIRE(workspace.courses.open(bente.id, QDate(2026, 10, 20)));
        auto form = workspace.screenings.begin(bente);
        REQUIRE(form);
        form->on = QDate(2026, 10, 26);
        form->answers.insert(QStringLiteral("no_children_at_home"), ConditionState::NotMet);
        const auto done = workspace.screenings.decide(*form, ScreeningOutcome::In, QStringLiteral("Flytter i uge 47"));
        REQUIRE(done);
        first = done->id;
    }

    ScreeningForm second() const {
        const auto form = workspace.screenings.beginSecond(first);
        REQUIRE(form);
        return *form;
    }
    RecordedScreening keep() const {
        const auto kept = workspace.screenings.keepSecond(second(), first, QStringLiteral("Mette Skov"));
        REQUIRE(kept);
        return *kept;
    }
    QString refusedAt(const ScreeningForm& form, const char* screener) const {
        const auto refused = workspace.screenings.keepSecond(form, first, QString::fromUtf8(screener));
        REQUIRE_FALSE(refused);
        REQUIRE(refused.error().problems.list().size() == 1);
        return refused.error().problems.list().first().field;
    }
};

} // namespace

TEST_CASE("A second screener begins with what is known and none of the first answers", "[screening][second]") {
    const ScreenedOnce made;
    const ScreeningForm form = made.second();
    CHECK(form.answers.isEmpty());
    CHECK(form.on == QDate(2026, 11, 2));
    const Verdict verdict = form.verdict();
    CHECK(verdict.criterion(QStringLiteral("age"))->state == ConditionState::Met);
    CHECK(verdict.criterion(QStringLiteral("no_children_at_home"))->state == ConditionState::Unknown);
}

TEST_CASE("A second screener uses the version of the criteria that the first one used", "[screening][second]") {
    const ScreenedOnce made;
    auto programme = made.workspace.programmes.current();
    REQUIRE(programme);
    const int before = programme->version;
    programme->criteriaSets.first().criteria.removeLast();
    REQUIRE(made.workspace.programmes.revise(*programme));
    CHECK(made.second().programme.version == before);
    const auto kept = made.workspace.screenings.find(made.keep().id);
    REQUIRE(kept);
    CHECK(kept->programmeVersion == before);
    CHECK(kept->answers.size() == made.workspace.screenings.find(made.first)->answers.size());
}

TEST_CASE("A second screening changes nothing but that it is there", "[screening][second]") {
    const ScreenedOnce made;
    Workspace& workspace = made.workspace;
    const auto first = workspace.screenings.find(made.first);
    const auto course = workspace.courses.current(made.bente.id);
    REQUIRE(course);
    const auto standing = standingOf(workspace, made.bente.id);
    const EvaluationData data(workspace);
    const EvaluationRequest request = data.request(QDate(2026, 1, 1), QDate(2026, 11, 2));
    const Evaluation before = data.evaluated(request);

    ScreeningForm form = made.second();
    form.answers.insert(QStringLiteral("no_children_at_home"), ConditionState::Met);
    const auto done = workspace.screenings.keepSecond(form, made.first, QStringLiteral("Mette Skov"));
    REQUIRE(done);
    const auto second = workspace.screenings.find(done->id);
    REQUIRE(second);
    CHECK(second->secondOf == made.first);
    CHECK(second->screener == QStringLiteral("Mette Skov"));
    CHECK(second->decision == ScreeningOutcome::Undecided);
    CHECK(second->verdict != first->verdict);

    CHECK(workspace.screenings.find(made.first) == first);
    CHECK(workspace.screenings.latest(made.bente.id)->id == made.first);
    CHECK(workspace.screenings.forCitizen(made.bente.id).size() == 2);
    CHECK(workspace.screenings.isWaitingForBasis(made.bente.id));
    CHECK(workspace.courses.current(made.bente.id) == course);
    CHECK(standingOf(workspace, made.bente.id).screening == standing.screening);
    const Evaluation after = data.evaluated(request);
    CHECK(after.series == before.series);
    REQUIRE(after.figures.size() == before.figures.size());
    QStringList changed;
    for (qsizetype at = 0; at < after.figures.size(); ++at) {
        if (after.figures.at(at) != before.figures.at(at)) {
            changed << after.figures.at(at).id;
        }
    }
    CHECK(changed == QStringList{QStringLiteral("calibration.kappa")});
    CHECK(after.figure(QStringLiteral("calibration.kappa"))->denominator == 1);
}

TEST_CASE("A second screening is by somebody else, and within thirty days of the first", "[screening][second]") {
    const ScreenedOnce made;
    ScreeningForm form = made.second();
    CHECK(made.refusedAt(form, "  ") == QStringLiteral("screener"));
    CHECK(made.refusedAt(form, " karen ") == QStringLiteral("screener"));
    form.on = QDate(2026, 10, 25);
    CHECK(made.refusedAt(form, "Mette Skov") == QStringLiteral("on"));
    form.on = QDate(2026, 11, 3); // tomorrow
    CHECK(made.refusedAt(form, "Mette Skov") == QStringLiteral("on"));
    CHECK(made.workspace.screenings.forCitizen(made.bente.id).size() == 1);
    form.on = QDate(2026, 10, 26);
    CHECK(made.workspace.screenings.keepSecond(form, made.first, QStringLiteral("Mette Skov")));
}

TEST_CASE("After thirty days a case is another one and is not screened again", "[screening][second]") {
    ScreenedOnce made;
    made.file.clock.moveTo(QDateTime(QDate(2026, 11, 26), QTime(9, 0)));
    const ScreeningForm form = made.second();
    CHECK(made.refusedAt(form, "Mette Skov") == QStringLiteral("on"));
}

TEST_CASE("A case has one second screener, and that screening none", "[screening][second]") {
    const ScreenedOnce made;
    const ScreeningForm alsoBegun = made.second();
    const RecordedScreening second = made.keep();
    const auto third = made.workspace.screenings.keepSecond(alsoBegun, made.first, QStringLiteral("Inger Holm"));
    REQUIRE_FALSE(third);
    CHECK(third.error().message == made.workspace.screenings.beginSecond(made.first).error().message);
    CHECK(made.workspace.screenings.forCitizen(made.bente.id).size() == 2);
    CHECK_FALSE(made.workspace.screenings.beginSecond(made.first));
    CHECK_FALSE(made.workspace.screenings.beginSecond(second.id));
    CHECK(made.workspace.screenings.beginSecond(ScreeningId(4711)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A second screening is taken back alone, and the first not before it", "[screening][second][undo]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    const auto form = workspace.screenings.begin(bente);
    REQUIRE(form);
    const auto first = workspace.screenings.decide(*form, ScreeningOutcome::Undecided, QString());
    REQUIRE(first);
    const auto begun = workspace.screenings.beginSecond(first->id);
    REQUIRE(begun);
    const auto second = workspace.screenings.keepSecond(*begun, first->id, QStringLiteral("Mette Skov"));
    REQUIRE(second);
    CHECK(first->undo().error().kind == ErrorKind::Conflict);
    REQUIRE(second->undo());
    CHECK(workspace.screenings.forCitizen(bente.id).size() == 1);
    REQUIRE(first->undo());
    CHECK(workspace.screenings.forCitizen(bente.id).isEmpty());
    CHECK(workspace.audit.verify().problems.isEmpty());
}
