// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QDate>

namespace brobygger {

struct RightsRequest;
using RightsRequestId = Id<RightsRequest>;

/// What can be asked for about what is registered (GDPR articles 15 to 21 and 7(3)), and access to the documents of an
/// authority (offentlighedsloven § 8, forvaltningsloven § 9).
enum class RightsKind {
    Access,        ///< indsigt, article 15
    FileAccess,    ///< aktindsigt, only at an authority
    Rectification, ///< berigtigelse, article 16
    Erasure,       ///< sletning, article 17
    Restriction,   ///< begrænsning, article 18
    Objection,     ///< indsigelse, article 21
    Portability,   ///< dataportabilitet, article 20
    ConsentWithdrawal
};
enum class RightsDecision { None, Granted, Partly, Refused };

/// One request of a citizen, and what became of it.
struct RightsRequest {
    RightsRequestId id;
    CitizenId citizen;
    RightsKind kind = RightsKind::Access;
    QDate receivedOn;
    QString identity; ///< how it was made sure who asks, and by which mandate for somebody else
    QString wish;     ///< what exactly is asked for
    QDate dueOn;      ///< kept as it was told: closed days may change later
    QDate extendedOn; ///< when the citizen was told that it takes longer; invalid: never
    QString extensionReason;
    QDate answeredOn;    ///< invalid: open
    QString answeredVia; ///< code channel
    RightsDecision decision = RightsDecision::None;
    QString decisionReason;
    QString leftOut; ///< of an access copy: how many lines were left out, and why

    bool isOpen() const { return !answeredOn.isValid(); }
    bool operator==(const RightsRequest&) const = default;
};

/// What is answered to one.
struct RightsAnswer {
    QDate on;
    QString via; ///< code channel
    RightsDecision decision = RightsDecision::None;
    QString reason;

    bool operator==(const RightsAnswer&) const = default;
};

/// The stored text: access, file_access …
QString toCode(RightsKind kind);
RightsKind rightsKindFromCode(const QString& code);
/// The stored text: empty, granted, partly, refused.
QString toCode(RightsDecision decision);
RightsDecision rightsDecisionFromCode(const QString& code);
/// The words on the screen.
QString rightsKindLabel(RightsKind kind);
QString rightsDecisionLabel(RightsDecision decision);

} // namespace brobygger
