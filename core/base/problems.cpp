// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problems.h"

#include <algorithm>

namespace brobygger {

bool Problems::hasErrors() const {
    return std::any_of(m_list.begin(), m_list.end(),
                       [](const Problem& problem) { return problem.severity == Severity::Error; });
}

} // namespace brobygger
