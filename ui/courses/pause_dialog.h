// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course_pause.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form that lets a course rest: from when, until when presumably, and why.
void openPause(QWidget* parent, PageContext& context, const Course& course);

/// "12-10-2026 – 02-11-2026, indlagt". A pause without an end ends with its course.
QString pauseWords(const CoursePause& pause, const Course& course);

} // namespace brobygger
