// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person_around.h"

#include <functional>

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form of somebody around a citizen, over `parent`: a new one of the citizen when the id is invalid. What is set in
/// `person` stands there already; `entered` is told who is new.
void openPersonAround(QWidget* parent, PageContext& context, const PersonAround& person,
                      std::function<void(PersonAroundId)> entered = {});

} // namespace brobygger
