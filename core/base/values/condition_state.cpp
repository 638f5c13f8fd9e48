// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/condition_state.h"

#include "core/base/text/code_names.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct ConditionStateWords {
    Q_DECLARE_TR_FUNCTIONS(ConditionState)
};

constexpr CodeNames<ConditionState, 3> stateNames{{{
    {ConditionState::Met, "met"},
    {ConditionState::NotMet, "not_met"},
    {ConditionState::Unknown, "unknown"},
}}};
} // namespace

QString toCode(ConditionState state) { return stateNames.name(state); }
ConditionState conditionStateFromCode(const QString& code) { return stateNames.value(code).value_or(ConditionState::Unknown); }

QString conditionStateLabel(ConditionState state) {
    switch (state) {
    case ConditionState::Met: return ConditionStateWords::tr("met");
    case ConditionState::NotMet: return ConditionStateWords::tr("not met");
    case ConditionState::Unknown: break;
    }
    return ConditionStateWords::tr("not known");
}

} // namespace brobygger
