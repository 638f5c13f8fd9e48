// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/programmes/programme.h"

namespace brobygger {

/// The programmes that come with the program (resources/programmes), by id. Format when a file is damaged.
Result<QList<Programme>> shippedProgrammes();
/// One of them. NotFound, Format.
Result<Programme> shippedProgramme(const QString& id);

} // namespace brobygger
