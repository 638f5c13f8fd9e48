// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/restriction.h"

#include "core/base/text/code_names.h"
#include "core/rights/rights_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<RestrictionGround, 4> restrictionGrounds{{{{RestrictionGround::Accuracy, "accuracy"},
                                                               {RestrictionGround::Unlawful, "unlawful"},
                                                               {RestrictionGround::Claim, "claim"},
                                                               {RestrictionGround::Objection, "objection"}}}};
} // namespace

QList<RestrictionGround> allRestrictionGrounds() {
    return {RestrictionGround::Accuracy, RestrictionGround::Unlawful, RestrictionGround::Claim, RestrictionGround::Objection};
}

QString toCode(RestrictionGround ground) { return restrictionGrounds.name(ground); }

RestrictionGround restrictionGroundFromCode(const QString& code) {
    return restrictionGrounds.value(code).value_or(RestrictionGround::Accuracy);
}

QString restrictionGroundLabel(RestrictionGround ground) {
    switch (ground) {
    case RestrictionGround::Accuracy: return RightsWords::tr("The citizen says it is wrong; it is being checked");
    case RestrictionGround::Unlawful: return RightsWords::tr("Should not be used, but the citizen does not want it erased");
    case RestrictionGround::Claim: return RightsWords::tr("The citizen needs it for a legal claim");
    case RestrictionGround::Objection: return RightsWords::tr("The citizen has objected; it is being decided");
    }
    return {};
}

} // namespace brobygger
