// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration_rules.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace brobygger;
using Catch::Matchers::WithinAbs;

namespace {
constexpr ConditionState met = ConditionState::Met;
constexpr ConditionState notMet = ConditionState::NotMet;
constexpr ConditionState unknown = ConditionState::Unknown;

/// Age is required; one of network and schooling is enough.
CriteriaSet smallTool() {
    CriteriaSet set;
    for (const char* id : {"age", "network", "schooling"}) {
        Criterion criterion;
        criterion.id = QLatin1String(id);
        criterion.kind = set.criteria.isEmpty() ? CriterionKind::Required : CriterionKind::Indicator;
        set.criteria.append(criterion);
    }
    set.indicatorsNeeded.value = 1;
    return set;
}

struct ToolCases {
    Calibration calibration;

    ToolCases() { calibration.criteria = smallTool(); }

    ScreenedCase& add(qint64 citizen, QDate day, ScreeningOutcome verdict, ScreeningOutcome decision,
                      const char* screener = "") {
        ScreenedCase added;
        added.id = static_cast<qint64>(calibration.cases.size()) + 1;
        added.citizen = citizen;
        added.day = day;
        added.verdict = verdict;
        added.decision = decision;
        added.screener = QString::fromUtf8(screener);
        calibration.cases.push_back(added);
        return calibration.cases.back();
    }
    /// A citizen whose three answers were kept.
    void answered(ConditionState age, ConditionState network, ConditionState schooling) {
        const auto citizen = static_cast<qint64>(calibration.cases.size()) + 1;
        add(citizen, QDate(2026, 2, 1), ScreeningOutcome::Undecided, ScreeningOutcome::Undecided).states = {
            {CriterionKind::Required, age}, {CriterionKind::Indicator, network}, {CriterionKind::Indicator, schooling}};
    }
    Calibration count() const {
        Progress progress;
        const Result<Calibration> done = counted(calibration, progress);
        REQUIRE(done);
        return *done;
    }
};

const WhatIf& changed(const Calibration& calibration, const ToolChange& change) {
    const auto found = std::find_if(calibration.whatIf.begin(), calibration.whatIf.end(),
                                    [&change](const WhatIf& what) { return what.change == change; });
    REQUIRE(found != calibration.whatIf.end());
    return *found;
}
} // namespace

TEST_CASE("How each criterion was answered, and where it alone decided", "[calibration]") {
    ToolCases made;
    made.answered(met, met, notMet); // in by age and network
    made.answered(met, met, met);    // in, either indicator could go
    made.answered(notMet, met, met); // out by age
    made.answered(unknown, met, unknown);
    const Calibration done = made.count();
    REQUIRE(done.criteriaUse.size() == 3);
    const CriterionUse& age = done.criteriaUse[0];
    CHECK(age.criterion == QStringLiteral("age"));
    CHECK(age.met == CaseRows{0, 1});
    CHECK(age.notMet == CaseRows{2});
    CHECK(age.unknown == CaseRows{3});
    CHECK(age.decided == CaseRows{0, 1, 2, 3});
    CHECK(done.criteriaUse[1].decided == CaseRows{0});
    CHECK(done.criteriaUse[2].decided.empty());
    CHECK(done.in == 2);
}

TEST_CASE("Who would be in without a criterion, with it required, and with other numbers of indicators", "[calibration]") {
    ToolCases made;
    made.answered(met, met, notMet);
    made.answered(met, met, met);
    made.answered(notMet, met, met);
    made.answered(unknown, met, unknown);
    const Calibration done = made.count();
    const WhatIf& withoutAge = changed(done, {ToolChange::Kind::Without, QStringLiteral("age"), 0});
    CHECK(withoutAge.in == 4);
    CHECK(withoutAge.gained == CaseRows{2, 3});
    CHECK(withoutAge.lost.empty());
    const WhatIf& withoutNetwork = changed(done, {ToolChange::Kind::Without, QStringLiteral("network"), 0});
    CHECK(withoutNetwork.in == 1);
    CHECK(withoutNetwork.lost == CaseRows{0});
    const WhatIf& bothAsked = changed(done, {ToolChange::Kind::AtLeast, {}, 2});
    CHECK(bothAsked.in == 1);
    CHECK(bothAsked.lost == CaseRows{0});
    CHECK(changed(done, {ToolChange::Kind::AtLeast, {}, 1}).in == done.in); // as it is
    // The other indicator still has to be met.
    CHECK(changed(done, {ToolChange::Kind::Required, QStringLiteral("schooling"), 0}).lost == CaseRows{0});
    CHECK(possibleChanges(done.criteria).size() == 3 + 2 + 2);
}

TEST_CASE("The verdict is held against the decision in each citizen's latest screening", "[calibration]") {
    ToolCases made;
    const QDate day(2026, 2, 1);
    made.add(1, day, ScreeningOutcome::Out, ScreeningOutcome::In);
    made.add(1, day.addDays(40), ScreeningOutcome::In, ScreeningOutcome::In);
    made.add(2, day, ScreeningOutcome::Undecided, ScreeningOutcome::In);
    made.add(3, day, ScreeningOutcome::Undecided, ScreeningOutcome::Out);
    made.add(4, day, ScreeningOutcome::In, ScreeningOutcome::Undecided);
    const Calibration done = made.count();
    CHECK(done.screened == CaseRows{1, 2, 3, 4});
    REQUIRE(done.shares.size() == 3);
    CHECK(done.shares[0].counted == CaseRows{1});
    CHECK(done.shares[0].asked == CaseRows{1, 2});
    CHECK(done.shares[1].counted == CaseRows{3});
    CHECK(done.shares[1].asked == CaseRows{3});
    CHECK(done.shares[2].asked == CaseRows{1});
    REQUIRE(done.shares[0].interval);
    CHECK_THAT(done.shares[0].interval->low, WithinAbs(0.09453, 1e-4)); // Wilson of 1 in 2
    CHECK_THAT(done.shares[0].interval->high, WithinAbs(0.90547, 1e-4));
}

TEST_CASE("Two screeners stand in a table by the verdict, and what the second found counts only there", "[calibration]") {
    ToolCases made;
    const QDate day(2026, 2, 1);
    for (qint64 citizen = 1; citizen <= 12; ++citizen) {
        const bool agree = citizen <= 9;
        const auto first = citizen % 2 == 0 ? ScreeningOutcome::In : ScreeningOutcome::Out;
        const auto second = agree ? first : ScreeningOutcome::Undecided;
        const qint64 id = made.add(citizen, day, first, ScreeningOutcome::In).id;
        made.add(citizen, day.addDays(3), second, ScreeningOutcome::Undecided, "Mette").secondOf = id;
    }
    const Calibration done = made.count();
    CHECK(done.screened.size() == 12);
    const ScreenerAgreement& screeners = done.screeners;
    CHECK(screeners.pairs.size() == 12);
    CHECK(screeners.agreed.size() == 9);
    CHECK(screeners.table[0][0].size() == 4);
    CHECK(screeners.table[1][1].size() == 5);
    CHECK(screeners.table[0][2].size() == 2);
    CHECK(screeners.table[1][2].size() == 1);
    REQUIRE(screeners.agreement.kappa);
    // po = 9/12, pe = (6·4 + 6·5 + 0·3)/144
    CHECK_THAT(*screeners.agreement.kappa, WithinAbs((0.75 - 0.375) / (1 - 0.375), 1e-12));
    CHECK(screeners.agreement.interval);
}

TEST_CASE("Nothing is computed of nobody, and the counting can be stopped", "[calibration]") {
    const ToolCases made;
    const Calibration done = made.count();
    CHECK(!done.shares[0].interval);
    CHECK(!done.screeners.agreement.kappa);
    ToolCases some;
    some.answered(met, met, met);
    Progress progress;
    progress.cancel();
    const auto stopped = counted(some.calibration, progress);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
}
