// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/courses/course.h"
#include "core/storage/records/write.h"

namespace brobygger {

/// A subject that keeps something it has worked out from courses. It is told within the write that changed one, so that
/// both are kept or neither; courses know none of them.
class CourseWatcher {
public:
    virtual ~CourseWatcher() = default;
    virtual Result<void> courseChanged(Write& write, const Course& course) = 0;
};

} // namespace brobygger
