// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exports/catalogue.h"
#include "core/storage/records/session.h"

namespace brobygger {

/// Writes the catalogue as a web page when the path ends in .html, else as a PDF, and takes it down in the list of
/// plain files. Wholly or not at all; works without a display. Storage.
Result<void> writeCatalogue(Session& session, const Catalogue& catalogue, const QString& path);

} // namespace brobygger
