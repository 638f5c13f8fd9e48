// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/duplicate_rules.h"
#include "core/merging/master_parts.h"

#include <QDateTime>

namespace brobygger {

struct Merge;
using MergeId = Id<Merge>;

/// That two records are one person: everything of the merged one stands under the remaining one. The merged one stays whole,
/// out of every list, until they are taken apart again.
struct Merge {
    MergeId id;
    CitizenId remaining;
    CitizenId merged;
    QDateTime at;      ///< local wall time
    QString reason;    ///< why two different CPR numbers are one person; mostly empty
    QString taken;     ///< codes of the parts taken from the merged one, comma separated
    QString before;    ///< what stood there, packed
    QDateTime splitAt; ///< local wall time; invalid: they are one

    bool operator==(const Merge&) const = default;
};

struct MovedRow;
using MovedRowId = Id<MovedRow>;

/// One row that came along, and the column in it that named the merged one.
struct MovedRow {
    MovedRowId id;
    MergeId merge;
    QString table;
    QString column;
    qint64 row = 0;

    bool operator==(const MovedRow&) const = default;
};

struct DistinctPair;
using DistinctPairId = Id<DistinctPair>;

/// Two that look alike and are not the same person.
struct DistinctPair {
    DistinctPairId id;
    CitizenId one; ///< the lower id
    CitizenId other;

    bool operator==(const DistinctPair&) const = default;
};

/// What is asked for when two are to be merged.
struct MergeWish {
    CitizenId remaining;
    CitizenId merged;
    QList<MasterPart> fromMerged; ///< parts of the master data that come from the merged one
    QString reason;               ///< needed when both have a CPR number and not the same
};

/// Something that was entered with the remaining one after the merge, with nothing that says whose it is.
struct LaterRow {
    QByteArray table;
    qint64 row = 0;
    QDateTime madeAt; ///< local wall time; invalid when the log does not say
    QString about;    ///< its beginning or title; empty when it has none

    bool operator==(const LaterRow&) const = default;
};

/// A letter or message that left while two were one: it may have told of the one what belongs to the other.
struct LetterMeanwhile {
    QByteArray table; ///< document or short_message
    QDate on;
    QString title;
    QString recipient;
};

/// What taking two apart would do.
struct SplitPreview {
    Merge merge;
    int goingBack = 0;       ///< rows that came along, and those made since that are part of them
    QList<LaterRow> toPlace; ///< to be placed by hand; they stay unless it is said that they are the merged one's
    QList<LetterMeanwhile> letters;
    QList<MasterPart> changedSince; ///< parts that came from the merged one and were changed after: they stay as they are
};

/// What is asked for when two are taken apart.
struct SplitWish {
    MergeId merge;
    QList<LaterRow> toMerged; ///< rows made since that are the merged one's
};

/// Two citizens of the file that may be one person.
struct LikelyPair {
    CitizenId one;
    CitizenId other;
    QString oneName;
    QString otherName;
    QDate oneBorn;
    QDate otherBorn;
    Likeness likeness;

    bool operator==(const LikelyPair&) const = default;
};

/// The likeliest pairs, and how many more there are.
struct LikelyPairs {
    QList<LikelyPair> pairs;
    int left = 0; ///< that are not among them
};

} // namespace brobygger
