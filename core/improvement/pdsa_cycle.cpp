// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/improvement/pdsa_cycle.h"

#include "core/base/text/code_names.h"

namespace brobygger {

namespace {
constexpr CodeNames<PdsaDecision, 4> pdsaDecisionCodes{{{{PdsaDecision::None, ""},
                                                         {PdsaDecision::Adopt, "adopt"},
                                                         {PdsaDecision::Adapt, "adapt"},
                                                         {PdsaDecision::Abandon, "abandon"}}}};
} // namespace

QString toCode(PdsaDecision decision) { return pdsaDecisionCodes.name(decision); }

PdsaDecision pdsaDecisionFromCode(const QString& code) { return pdsaDecisionCodes.value(code).value_or(PdsaDecision::None); }

} // namespace brobygger
