// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/programmes/programme.h"

#include <functional>

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form in which a programme is changed: planned number, cost of a course, goals, budget, and which questionnaires
/// are asked when. Saving makes its next version; `saved` gets how to take that back, which is empty when nothing was changed.
void openProgrammeForm(QWidget* over, PageContext& context, const Programme& programme,
                       const std::function<void(const Undo&)>& saved);

} // namespace brobygger
