// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/rights_request.h"

#include "core/base/text/code_names.h"
#include "core/rights/rights_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<RightsKind, 8> rightsKinds{{{{RightsKind::Access, "access"},
                                                 {RightsKind::FileAccess, "file_access"},
                                                 {RightsKind::Rectification, "rectification"},
                                                 {RightsKind::Erasure, "erasure"},
                                                 {RightsKind::Restriction, "restriction"},
                                                 {RightsKind::Objection, "objection"},
                                                 {RightsKind::Portability, "portability"},
                                                 {RightsKind::ConsentWithdrawal, "consent_withdrawal"}}}};
constexpr CodeNames<RightsDecision, 4> rightsDecisions{{{{RightsDecision::None, ""},
                                                         {RightsDecision::Granted, "granted"},
                                                         {RightsDecision::Partly, "partly"},
                                                         {RightsDecision::Refused, "refused"}}}};
} // namespace

QString toCode(RightsKind kind) { return rightsKinds.name(kind); }

RightsKind rightsKindFromCode(const QString& code) { return rightsKinds.value(code).value_or(RightsKind::Access); }

QString toCode(RightsDecision decision) { return rightsDecisions.name(decision); }

RightsDecision rightsDecisionFromCode(const QString& code) {
    return rightsDecisions.value(code).value_or(RightsDecision::None);
}

QString rightsKindLabel(RightsKind kind) {
    switch (kind) {
    case RightsKind::Access: return RightsWords::tr("Access to own data");
    case RightsKind::FileAccess: return RightsWords::tr("Access to documents");
    case RightsKind::Rectification: return RightsWords::tr("Correction");
    case RightsKind::Erasure: return RightsWords::tr("Erasure");
    case RightsKind::Restriction: return RightsWords::tr("Restriction");
    case RightsKind::Objection: return RightsWords::tr("Objection");
    case RightsKind::Portability: return RightsWords::tr("Data to take along");
    case RightsKind::ConsentWithdrawal: return RightsWords::tr("Consent withdrawn");
    }
    return {};
}

QString rightsDecisionLabel(RightsDecision decision) {
    switch (decision) {
    case RightsDecision::None: return RightsWords::tr("Not answered");
    case RightsDecision::Granted: return RightsWords::tr("Granted");
    case RightsDecision::Partly: return RightsWords::tr("Granted in part");
    case RightsDecision::Refused: return RightsWords::tr("Refused");
    }
    return {};
}

} // namespace brobygger
