// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/criteria_trial.h"
#include "core/programmes/criteria_edit.h"
#include "core/programmes/shipped_programmes.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QString decidedHere = QStringLiteral("besluttet i projektet");

Criterion criterionOf(const char* id, CriterionKind kind) {
    Criterion criterion;
    criterion.id = QLatin1String(id);
    criterion.kind = kind;
    return criterion;
}

/// A demand and two indicators of which one is needed, and three who were screened by them.
Calibration threeScreened() {
    Calibration calibration;
    calibration.criteria.criteria = {criterionOf("lives_here", CriterionKind::Required),
                                     criterionOf("alone", CriterionKind::Indicator),
                                     criterionOf("misses", CriterionKind::Indicator)};
    calibration.criteria.indicatorsNeeded.value = 1;
    using enum ConditionState;
    const auto add = [&calibration](ConditionState here, ConditionState alone, ConditionState misses) {
        ScreenedCase one;
        one.states = {{CriterionKind::Required, here}, {CriterionKind::Indicator, alone}, {CriterionKind::Indicator, misses}};
        calibration.answered.push_back(static_cast<int>(calibration.cases.size()));
        calibration.cases.push_back(one);
    };
    add(Met, Met, NotMet);
    add(Met, NotMet, Met);
    add(NotMet, Met, Met);
    return calibration;
}
} // namespace

TEST_CASE("Who would be in is counted from the answers that were kept, by the criteria as they are changed", "[calibration]") {
    const Calibration calibration = threeScreened();
    CHECK(triedOn(calibration, calibration.criteria) == OutcomeCounts{2, 1, 0});
    CriteriaEdit edit = criteriaEditOf(calibration.criteria);
    edit.criteria[1].kind = CriterionKind::Required;
    CHECK(triedOn(calibration, editedCriteria(calibration.criteria, edit, decidedHere)).in == 0); // nobody meets all three
    edit = criteriaEditOf(calibration.criteria);
    edit.criteria[0].kind.reset();
    CHECK(triedOn(calibration, editedCriteria(calibration.criteria, edit, decidedHere)) == OutcomeCounts{3, 0, 0});
    edit = criteriaEditOf(calibration.criteria);
    edit.needed = 2;
    CHECK(triedOn(calibration, editedCriteria(calibration.criteria, edit, decidedHere)) == OutcomeCounts{0, 3, 0});
    edit.added = QStringLiteral("Savner et sted at være");
    CHECK(triedOn(calibration, editedCriteria(calibration.criteria, edit, decidedHere)) == OutcomeCounts{0, 1, 2});
}

TEST_CASE("A set of criteria that is opened and saved unchanged is the same, and what is wrong with another is told",
          "[calibration][programmes]") {
    const auto programmes = shippedProgrammes();
    REQUIRE(programmes);
    for (const Programme& programme : *programmes) {
        for (const CriteriaSet& set : programme.criteriaSets) {
            INFO(programme.id.toStdString());
            CHECK(editedCriteria(set, criteriaEditOf(set), decidedHere) == set);
            CHECK(checkCriteria(set).isEmpty());
        }
    }
    const CriteriaSet set = shippedProgramme(QStringLiteral("norddjurs-landkommune"))->criteriaSet();
    CriteriaEdit edit = criteriaEditOf(set);
    edit.needed = 40;
    CHECK(checkCriteria(editedCriteria(set, edit, decidedHere)).list().first().field == QStringLiteral("needed"));
    edit = criteriaEditOf(set);
    for (CriterionEdit& one : edit.criteria) {
        if (one.id == QStringLiteral("age")) {
            one.min = 66;
        }
    }
    CHECK(checkCriteria(editedCriteria(set, edit, decidedHere)).list().first().field == QStringLiteral("age"));
}
