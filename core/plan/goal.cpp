// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/goal.h"

#include "core/base/text/code_names.h"
#include "core/plan/plan_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<FollowUpResult, 4> followUpResults{{{
    {FollowUpResult::Continues, "continues"},
    {FollowUpResult::Changed, "changed"},
    {FollowUpResult::Ended, "ended"},
    {FollowUpResult::Reassessment, "reassessment"},
}}};
} // namespace

QString toCode(FollowUpResult result) { return followUpResults.name(result); }

FollowUpResult followUpResultFromCode(const QString& code) {
    return followUpResults.value(code).value_or(FollowUpResult::Continues);
}

QString followUpResultLabel(FollowUpResult result) {
    switch (result) {
    case FollowUpResult::Continues: return PlanWords::tr("Continues");
    case FollowUpResult::Changed: return PlanWords::tr("Changed");
    case FollowUpResult::Ended: return PlanWords::tr("Ended");
    case FollowUpResult::Reassessment: break;
    }
    return PlanWords::tr("Reassessment");
}

} // namespace brobygger
