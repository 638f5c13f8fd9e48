// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/research_cells.h"
#include "core/research/research_files.h"

namespace brobygger {

/// What a column is called in its file: the course by its number is no id.
QString researchHeading(const ResearchColumn& column);
/// What every column means, in Danish, with the codes that stand in it. Format when the shipped words are damaged.
Result<ResearchFile> researchCodebook(const ResearchPlan& plan, const ResearchCells& cells, const QStringList& people,
                                      const QStringList& scores);
/// What the extract is, who is in it and what it must not be used for, in Danish. NotFound, Format.
Result<ResearchFile> researchReadMe(const Workspace& workspace, const ResearchPlan& plan);
/// The files with their digests (SHA-256) and rows, as JSON.
ResearchFile researchManifest(const Workspace& workspace, const ResearchPlan& plan, const QList<ResearchFile>& files);

} // namespace brobygger
