// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/catalogue/catalogue.h"

namespace brobygger {

/// Writes the catalogue as a web page when the path ends in .html, else as a PDF. Wholly or not at all; works
/// without a display. Storage.
Result<void> writeCatalogue(const Catalogue& catalogue, const QString& path);

} // namespace brobygger
