// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"

namespace brobygger {

class Database;

/// Puts words of their own in the place of every quote of a kept evaluation that nobody who was quoted allows at its level any
/// more; returns how many. A report keeps what was said and not by whom, so a quote stands while one of its programme says the
/// same today and may be quoted: one that was corrected or taken away since is no longer shown either. Nothing else of the
/// evaluation is touched, and when the consent comes back, so does the quote.
int leaveOutTakenBack(Database& database, Evaluation& evaluation);
/// Puts the same words in the place of these quotes, for good; returns how many stood there.
int leaveOut(Evaluation& evaluation, const QStringList& quotes);

} // namespace brobygger
