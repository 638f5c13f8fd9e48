// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/considerations/work_consideration.h"

class QLabel;

namespace brobygger {

class Workspace;

/// "ingen løft over 5 kg (til 14-12-2026)".
QString considerationWords(const WorkConsideration& consideration);
/// What is to be minded when something is agreed with a citizen, in one line; empty when nothing is.
QString mindedLine(const Workspace& workspace, CitizenId citizen);
/// A quiet line of it, which breaks where it must, for a form in which appointments or referrals are made. It hides itself
/// where there is nothing to mind.
QLabel* makeMindedLabel(const Workspace& workspace, CitizenId citizen);
void showMinded(QLabel* label, const Workspace& workspace, CitizenId citizen);

} // namespace brobygger
