// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/considerations/considerations_request.h"

#include <functional>

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form of what a letter says that asks a hospital or a doctor for considerations, over `parent`: a new request when
/// the id is invalid, otherwise one whose letter has not left. Saved it stays a draft, and `saved` is told of it.
void openRequestForm(QWidget* parent, PageContext& context, const ConsiderationsRequest& request, const QString& draftName,
                     const std::function<void(const ConsiderationsRequest&)>& saved);

} // namespace brobygger
