// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/hand_over.h"

#include "core/base/text/code_names.h"

namespace brobygger {

namespace {
constexpr CodeNames<HandOverDirection, 2> handOverDirections{
    {{{HandOverDirection::Sent, "sent"}, {HandOverDirection::Received, "received"}}}};
constexpr CodeNames<HandOverBasis, 2> handOverBases{
    {{{HandOverBasis::SameController, "same_controller"}, {HandOverBasis::Consent, "consent"}}}};
} // namespace

QString toCode(HandOverDirection direction) { return handOverDirections.name(direction); }

HandOverDirection handOverDirectionFromCode(const QString& code) {
    return handOverDirections.value(code).value_or(HandOverDirection::Sent);
}

QString toCode(HandOverBasis basis) { return handOverBases.name(basis); }

HandOverBasis handOverBasisFromCode(const QString& code) {
    return handOverBases.value(code).value_or(HandOverBasis::SameController);
}

} // namespace brobygger
