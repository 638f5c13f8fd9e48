// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"
#include "core/programmes/programme.h"

namespace brobygger {

class Workspace;

/// A rung of the hand-over ladder and the day a course came to it.
struct LadderRung {
    HandOverStep step;
    QDate day;              ///< invalid: not yet, or nobody knows
    bool isEntered = false; ///< by hand or by an import; otherwise it follows from the records of the course

    bool operator==(const LadderRung&) const = default;
};

/// The ladder of the course's programme, in its order; empty when it has none. A rung has the day that was entered, else the
/// one that follows from the course (evaluation.md §3.12): referred the first referral, first_contact, screened, included the
/// start, referral_sent and offer_started the first of the course, handed_over the closing as completed or handed over.
QList<LadderRung> ladderOf(const Workspace& workspace, const Course& course);

/// The days from the rung just before, where both have a day; negative when it began before that one.
std::optional<int> daysWaited(const QList<LadderRung>& ladder, qsizetype position);

} // namespace brobygger
