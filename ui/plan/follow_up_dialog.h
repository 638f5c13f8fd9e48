// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/goal.h"

#include <optional>

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form of a follow-up of a goal over `parent`. With a result that one is chosen at first.
void openFollowUp(QWidget* parent, PageContext& context, const Goal& goal, std::optional<FollowUpResult> result = {});

/// What is told when a goal has been followed up.
QString followUpTold(const Goal& before, const FollowUpAnswer& answer);

} // namespace brobygger
