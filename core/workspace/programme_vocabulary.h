// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme_file.h"

namespace brobygger {

/// What a programme file may name: the facts and the questionnaires that the program has. Format when a shipped list is
/// damaged.
Result<ProgrammeVocabulary> programmeVocabulary();
/// The programme in a file on the disk. NotFound when there is none, Format as readProgrammeFile says.
Result<Programme> loadProgrammeFile(const QString& path);

} // namespace brobygger
