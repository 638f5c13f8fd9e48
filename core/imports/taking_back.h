// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/imports/rows/import_services.h"
#include "core/imports/rows/import_store.h"

namespace brobygger {

/// Takes an import back within a write: what it made is removed and what it changed is as before, except what was touched or
/// used since.
Result<ImportUndone> takenBack(Write& write, const Import& import, const ImportServices& services);

} // namespace brobygger
