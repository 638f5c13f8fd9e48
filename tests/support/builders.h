// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace brobygger {

/// The shortest questionnaire that has both a score and limits.
inline const QString who5 = QStringLiteral("WHO5");

/// A saved citizen with a replacement number (day + 60), living in Grenaa. Throws when saving fails, which fails the test.
Citizen aCitizen(Workspace& workspace, const QString& givenName = QStringLiteral("Bente"),
                 const QString& surname = QStringLiteral("Mikkelsen"));

/// A consent that holds from today until it is withdrawn: what a course needs before it starts. Throws when saving fails.
ConsentId aConsent(Workspace& workspace, CitizenId citizen, QDate on = {});

/// Another citizen, with an e-mail address, who was taken for this one an hour ago: both were merged, the address came along,
/// and they were taken apart again. Moves the clock by an hour. Throws when saving fails.
Citizen onceTakenForOneWith(Workspace& workspace, FixedClock& clock, CitizenId one, const QString& email);

/// What a citizen lets her own doctor know about the plan, from today until it is withdrawn; not recorded yet.
Consent toOwnDoctor(const Workspace& workspace, CitizenId citizen);

/// Who writes, so that letters and sheets may leave.
void nameSender(Workspace& workspace);

/// A telephone call and what came of it; not recorded yet.
Contact aCall(CitizenId citizen, const char* outcome, const QDateTime& at);

} // namespace brobygger
