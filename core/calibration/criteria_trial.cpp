// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/criteria_trial.h"

#include <algorithm>

namespace brobygger {

namespace {
/// Where each criterion stood when it was answered; -1 for a new one.
std::vector<int> formerPlaces(const CriteriaSet& former, const CriteriaSet& criteria) {
    std::vector<int> places;
    for (const Criterion& criterion : criteria.criteria) {
        const auto found = std::find_if(former.criteria.begin(), former.criteria.end(),
                                        [&criterion](const Criterion& one) { return one.id == criterion.id; });
        places.push_back(found == former.criteria.end() ? -1 : static_cast<int>(found - former.criteria.begin()));
    }
    return places;
}
} // namespace

OutcomeCounts triedOn(const Calibration& calibration, const CriteriaSet& criteria) {
    const std::vector<int> places = formerPlaces(calibration.criteria, criteria);
    OutcomeCounts counts;
    for (const int row : calibration.answered) {
        const std::vector<CriterionState>& answered = calibration.cases.at(static_cast<size_t>(row)).states;
        std::vector<CriterionState> states;
        for (size_t at = 0; at < places.size(); ++at) {
            const int place = places.at(at);
            const bool isKnown = place >= 0 && static_cast<size_t>(place) < answered.size();
            states.push_back({criteria.criteria.at(static_cast<qsizetype>(at)).kind,
                              isKnown ? answered.at(static_cast<size_t>(place)).state : ConditionState::Unknown});
        }
        switch (outcomeOf(states, static_cast<int>(criteria.indicatorsNeeded.value))) {
        case ScreeningOutcome::In: ++counts.in; break;
        case ScreeningOutcome::Out: ++counts.out; break;
        case ScreeningOutcome::Undecided: ++counts.undecided; break;
        }
    }
    return counts;
}

} // namespace brobygger
