// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/research.h"

#include <QByteArray>

namespace brobygger {

/// A file of an extract for research, complete.
struct ResearchFile {
    QString name;
    QByteArray bytes;
};

/// The files of a plan: a CSV for each subject, the codebook, README and the manifest with their digests. Fills in how many
/// rows each has. The pseudonyms and shifts are drawn here and nowhere kept. Format when something shipped is damaged,
/// Cancelled.
Result<QList<ResearchFile>> researchFiles(const Workspace& workspace, ResearchPlan& plan, Progress& progress);

} // namespace brobygger
