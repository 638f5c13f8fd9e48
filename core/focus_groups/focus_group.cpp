// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/focus_groups/focus_group.h"

#include "core/base/text/code_names.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr CodeNames<QuoteUse, 3> quoteUseCodes{
    {{{QuoteUse::None, "none"}, {QuoteUse::Working, "working"}, {QuoteUse::Outside, "outside"}}}};
} // namespace

QString toCode(QuoteUse use) { return quoteUseCodes.name(use); }

QuoteUse quoteUseFromCode(const QString& code) { return quoteUseCodes.value(code).value_or(QuoteUse::None); }

QuoteUse allowedUse(const FocusQuote& quote, const QList<FocusParticipant>& participants) {
    const auto found = std::find_if(participants.cbegin(), participants.cend(), [&quote](const FocusParticipant& participant) {
        return quote.participant.isValid() && participant.id == quote.participant;
    });
    return found == participants.cend() ? QuoteUse::None : found->allowedUse();
}

} // namespace brobygger
