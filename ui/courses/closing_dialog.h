// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form that closes a course: outcome, reason, planned or not, and for everything still open whether it is
/// cancelled, handed over or kept. One write does it all.
void openClosing(QWidget* parent, PageContext& context, const Course& course);

} // namespace brobygger
