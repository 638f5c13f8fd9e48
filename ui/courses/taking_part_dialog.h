// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"

class QWidget;

namespace brobygger {

class Workspace;
struct PageContext;

/// Opens the form in which it is noted that the citizen was asked to take part, and what the answer was.
void openTakingPart(QWidget* parent, PageContext& context, const Course& course);

/// What was asked and said so far: "ja, 20-01-2026 (nej, 15-01-2026: orker ikke)"; empty while nobody has asked.
QString takingPartWords(const Workspace& workspace, const Course& course);

} // namespace brobygger
