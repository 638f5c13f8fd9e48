// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace brobygger {

/// Whether something that waits for a day is still to come, due on that day, or past it.
enum class DueState { Later, Due, Overdue };

/// The one function that decides due and overdue: used by lists, badges, the citizen's page, reports and the command
/// line alike. Something without a day is never due.
inline DueState dueState(QDate due, QDate today) {
    if (!due.isValid() || due > today) {
        return DueState::Later;
    }
    return due < today ? DueState::Overdue : DueState::Due;
}

} // namespace brobygger
