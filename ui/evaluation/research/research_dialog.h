// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/research.h"

#include <functional>

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form over `page` in which an extract for research of a programme is asked for. It says who would go along as soon
/// as anything is chosen. `wanted` gets the wish when nothing is wrong with it; a place is asked for afterwards.
void openResearch(QWidget* page, PageContext& context, const QString& programmeId,
                  std::function<void(const ResearchWish&)> wanted);

} // namespace brobygger
