// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/focus_groups/focus_group.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form of a focus group over `parent`. Without one it is a new one, of today; `entered` is told which it became.
void openFocusGroup(QWidget* parent, PageContext& context, const std::optional<FocusGroup>& group = std::nullopt,
                    const std::function<void(FocusGroupId)>& entered = {});

// The forms of what belongs to a focus group; one without an id is new.

void openFocusParticipant(QWidget* parent, PageContext& context, const FocusParticipant& participant);
void openFocusTheme(QWidget* parent, PageContext& context, const FocusTheme& theme);
void openFocusQuote(QWidget* parent, PageContext& context, const FocusQuote& quote);

} // namespace brobygger
