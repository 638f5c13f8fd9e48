// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/condition_state.h"

#include "core/base/text/code_names.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
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
    case ConditionState::Met:
        return QCoreApplication::translate("ConditionState", "met");
    case ConditionState::NotMet:
        return QCoreApplication::translate("ConditionState", "not met");
    case ConditionState::Unknown:
        break;
    }
    return QCoreApplication::translate("ConditionState", "not known");
}

} // namespace brobygger
