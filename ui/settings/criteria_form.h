// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/programmes/programme.h"

#include <functional>

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form in which a set of criteria is changed, with who would be in. Saving makes the next version of the programme;
/// `saved` gets how to take that back, which is empty when nothing was changed.
void openCriteriaForm(QWidget* over, PageContext& context, const Programme& programme, const QString& criteriaSet,
                      const std::function<void(const Undo&)>& saved);

} // namespace brobygger
