// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/result.h"
#include "core/documents/own_templates/own_template.h"

#include <optional>

namespace brobygger {

/// A name, a day and a text without mistakes (checkTemplate). Fields: name, validFrom, text.
Problems check(const OwnTemplate& ownTemplate);
/// Whether letters may be written from it: its trial letter has been looked at (Conflict) and it has no mistakes (Format),
/// which a newer program may find in an old one.
Result<void> mayBeChosen(const OwnTemplate& ownTemplate);
/// Which of these, all of one kind and language, a letter of this day is written from: of those that are chosen and have begun
/// the one that began last. Nothing: the program's own.
std::optional<OwnTemplate> inForce(const QList<OwnTemplate>& templates, QDate day);
/// Whether choosing one leaves no day on which another of its kind and language would be used.
bool isSuperseded(const OwnTemplate& other, const OwnTemplate& chosen, QDate today);

} // namespace brobygger
