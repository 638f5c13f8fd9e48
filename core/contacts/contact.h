// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"

namespace brobygger {

struct Contact;
using ContactId = Id<Contact>;

/// One contact or attempt: a call, a visit, a letter, with what came of it and the minutes it took.
struct Contact {
    ContactId id;
    CitizenId citizen;
    CourseId course; ///< invalid: the citizen's open course is used
    QDateTime at;    ///< local wall time
    QString kind;    ///< code contact_kind
    QString outcome; ///< code contact_outcome
    std::optional<int> minutes;
    QString text;

    bool operator==(const Contact&) const = default;
};

} // namespace brobygger
