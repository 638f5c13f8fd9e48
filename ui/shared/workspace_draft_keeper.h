// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "ui/kit/dialogs/form_dialog.h"

namespace brobygger {

class Workspace;

/// Keeps what is typed into a form as a draft of this name among the drafts of the workspace, about a citizen or (an invalid
/// id) about nobody. `reopen` opens the same form again. The beginning of the name is one of draftForms() in
/// ui/draft_forms.cpp, so that the draft is found after the next unlocking.
DraftKeeper draftKeeper(Workspace& workspace, const QString& name, CitizenId citizen, std::function<void()> reopen);

/// Says, once, over the page of a widget that what was answered there could not be kept as a draft yet. It is tried again by
/// itself (see Drafts).
void tellUnkept(const QWidget* where, const Result<void>& kept);

} // namespace brobygger
