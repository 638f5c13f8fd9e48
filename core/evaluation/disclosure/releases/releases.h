// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/disclosure/disclosure.h"
#include "core/settings/settings.h"

namespace brobygger {

/// 32 random bytes of the file, as Base64. They are made once and never leave the file.
inline constexpr Setting<const char*> disclosureSecretOfFile{"disclosure.secret", ""};

/// Makes the secret when the file has none: when it is made, and else before the first report. Leaves no line in the audit
/// trail, where it would stand in clear.
void makeDisclosureSecret(Settings& settings);
/// The secret; empty where there is none.
QByteArray disclosureSecret(const Settings& settings);

/// By what an edition for people outside is made from this file: its threshold, its secret, and what has left the house.
DisclosureRules disclosureRules(Database& database, const QString& programmeId, int threshold);

/// Notes in the register that a report leaves the house. A preview is none. Within the caller's write.
ReleaseId noteRelease(Write& write, const EvaluationRequest& request, const ReleasedCells& content);

} // namespace brobygger
