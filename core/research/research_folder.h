// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/research_files.h"

namespace brobygger {

class Session;

/// That an extract can be put there: nothing lies there, or an empty folder, and its parent is there. Conflict, NotFound.
Result<void> checkResearchFolder(const QString& folder);

/// Puts the files there under another name, and gives them theirs once they and their notes are whole. Storage.
Result<void> writeResearchFolder(Session& session, const ResearchPlan& plan, const QList<ResearchFile>& files,
                                 const QString& folder);

/// What is answered when the work was given up.
Error researchCancelled();

} // namespace brobygger
