// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/task.h"

namespace brobygger {

Task::Task()
    : m_progress([this](int done, int total) { Q_EMIT progressed(done, total); }) {}

Task::~Task() {
    m_progress.cancel();
    wait();
}

} // namespace brobygger
