// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QDate>
#include <QList>

namespace brobygger {

struct Restriction;
using RestrictionId = Id<Restriction>;

/// Why what is registered is kept and not used meanwhile (GDPR article 18(1) a to d).
enum class RestrictionGround {
    Accuracy, ///< the citizen says that it is wrong, while it is looked into
    Unlawful, ///< it should not have been used, and the citizen does not want it erased
    Claim,    ///< only the citizen still needs it, for a legal claim
    Objection ///< the citizen has objected, while it is decided
};

/// That a citizen's data are restricted, and how it ended.
struct Restriction {
    RestrictionId id;
    CitizenId citizen;
    RestrictionGround ground = RestrictionGround::Accuracy;
    QDate restrictedOn;
    QDate reviewOn; ///< when somebody looks whether it is still needed
    QString reason;
    QDate liftedOn;  ///< invalid: holds
    QDate toldOn;    ///< the citizen is told before it is lifted (article 18(3))
    QString toldVia; ///< code channel

    bool isInForce() const { return !liftedOn.isValid(); }
    bool operator==(const Restriction&) const = default;
};

/// That the citizen was told that a restriction is lifted.
struct RestrictionNotice {
    QDate toldOn;
    QString toldVia; ///< code channel

    bool operator==(const RestrictionNotice&) const = default;
};

QList<RestrictionGround> allRestrictionGrounds();
/// The stored text: accuracy, unlawful, claim, objection.
QString toCode(RestrictionGround ground);
RestrictionGround restrictionGroundFromCode(const QString& code);
/// The words on the screen.
QString restrictionGroundLabel(RestrictionGround ground);

} // namespace brobygger
