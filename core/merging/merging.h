// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/undo.h"
#include "core/courses/course_watcher.h"
#include "core/merging/merge.h"
#include "core/storage/records/session.h"

namespace brobygger {

class Citizens;

/// Two records of one person: proposing them, bringing them together under one of them, and taking them apart again.
class Merging final {
public:
    /// `watchers` work something out from courses, which change their citizen here.
    Merging(Session& session, Citizens& citizens, QList<CourseWatcher*> watchers);

    /// What was entered, and how to take it back.
    struct Merged {
        MergeId id;
        Undo undo;
    };
    /// Everything of the merged one stands under the remaining one afterwards, each row remembering whose it was; the merged
    /// record stays whole and leaves every list. Consents move as they are: each holds for what it named. Invalid (fields
    /// "other", "reason", or those of the master data), NotFound.
    Result<Merged> merge(const MergeWish& wish);
    /// Takes them apart: the rows that came along go back with what was made since as a part of them, and the rows that are
    /// said to be the merged one's. Parts of the master data that came from the merged one and still stand are put back as they
    /// were. The Undo merges them again. NotFound; Conflict while the remaining one is itself merged with another.
    Result<Undo> split(const SplitWish& wish);
    /// What that would do. NotFound.
    Result<SplitPreview> beforeSplit(MergeId id) const;
    /// Those that left this citizen and hold, the newest first.
    QList<Merge> into(CitizenId remaining) const;
    /// Who stands for this citizen now: the remaining record, or the citizen itself.
    CitizenId standingFor(CitizenId citizen) const;

    /// Two that look alike are not the same person, and are proposed no more. NotFound.
    Result<Undo> setDistinct(CitizenId one, CitizenId other);
    /// The likeliest pairs of all citizens, the likeliest first; takes seconds in a very large file. Cancelled.
    Result<LikelyPairs> likelyPairs(const Progress& progress) const;

private:
    Problems problemsOf(const Citizen& remaining, const Citizen& after) const;
    Result<void> settle(Write& write, CitizenId one, CitizenId other);

    Session& m_session;
    Citizens& m_citizens;
    QList<CourseWatcher*> m_watchers;
};

} // namespace brobygger
