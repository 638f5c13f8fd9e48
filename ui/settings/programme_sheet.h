// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"

#include <QString>
#include <functional>

namespace brobygger {

/// The name of a questionnaire, by its id.
using InstrumentName = std::function<QString(const QString& id)>;

/// All that a programme says, as one page to read: its phases with their milestones, whom it is for, the questionnaires and
/// when they are asked, what is measured, the hand-over, money and who gives it, goals, and the figures of the paper. What the
/// paper does not fix is marked, every figure has its source, and what is not said has no heading. Texts in `language`.
QString programmeSheetHtml(const Programme& programme, const QString& language, const InstrumentName& instrumentName);

} // namespace brobygger
