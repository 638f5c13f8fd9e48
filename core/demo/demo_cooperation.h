// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/agreement.h"
#include "core/cooperation/commitment.h"
#include "core/demo/world/demo_world.h"

namespace brobygger {

class IdSource;

/// Whom one turns to at the partners, what is agreed with them, and what they have promised.
struct DemoCooperation {
    QList<PartnerPerson> persons;
    QList<PartnerAgreement> agreements;
    QList<Commitment> commitments;
    QList<CommitmentStep> steps;
};

/// Something under each of the five principles: kept, changed, and still open. Nothing of it is late on the day of the demo.
DemoCooperation makeDemoCooperation(const DemoWorld& world, IdSource& ids);

} // namespace brobygger
