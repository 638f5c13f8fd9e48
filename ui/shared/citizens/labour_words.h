// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QString>

namespace brobygger {

class Workspace;

/// On what a citizen lives today: "Kontanthjælp, aktivitetsparat siden 01-11-2025", or "ikke oplyst siden 03-05-2026, spørg
/// igen" where the last that is known has run out.
QString labourNow(const Workspace& workspace, CitizenId citizen);
/// What a code labour_market_status is called, as it begins a line.
QString labourWord(const Workspace& workspace, const QString& status);

} // namespace brobygger
