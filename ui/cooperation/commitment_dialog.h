// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/commitment.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form of a commitment over `parent`. One without an id is new; `entered` is told of it.
void openCommitment(QWidget* parent, PageContext& context, const Commitment& commitment,
                    const std::function<void(CommitmentId)>& entered = {});
/// A new one, promised today.
Commitment newCommitment(const Workspace& workspace);
/// Opens the form that asks what became of it.
void openSettling(QWidget* parent, PageContext& context, const Commitment& commitment);

} // namespace brobygger
