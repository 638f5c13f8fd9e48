// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/merge_rules.h"

#include "core/base/text/text.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct MergeRulesWords {
    Q_DECLARE_TR_FUNCTIONS(MergeRules)
};

QList<MasterPart> takenWhere(const Merge& merge, const Citizen& remaining, const Citizen& merged, bool stands) {
    QList<MasterPart> parts;
    for (const MasterPart part : takenParts(merge)) {
        if (isSame(remaining, merged, part) == stands) {
            parts.append(part);
        }
    }
    return parts;
}
} // namespace

QList<MasterPart> takenParts(const Merge& merge) {
    QList<MasterPart> parts;
    for (const QString& code : merge.taken.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const auto part = masterPartFromCode(code)) {
            parts.append(*part);
        }
    }
    return parts;
}

bool needsReason(const Citizen& one, const Citizen& other) { return isInConflict(one, other, MasterPart::Number); }

Problems checkMerge(const MergeWish& wish, const Citizen& remaining, const Citizen& merged) {
    Problems problems;
    if (wish.remaining == wish.merged) {
        problems.error(QStringLiteral("other"), MergeRulesWords::tr("Choose another citizen than the one you began with."));
    } else if (remaining.mergedInto.isValid() || merged.mergedInto.isValid()) {
        problems.error(QStringLiteral("other"), MergeRulesWords::tr("One of the two has been merged with somebody already."));
    } else if (needsReason(remaining, merged) && wish.reason.simplified().isEmpty()) {
        problems.error(QStringLiteral("reason"),
                       MergeRulesWords::tr("The CPR numbers differ. Write why they are the same person all the same."));
    }
    return problems;
}

Citizen mergedMaster(Citizen remaining, const Citizen& merged, const QList<MasterPart>& fromMerged) {
    for (const MasterPart part : fromMerged) {
        take(remaining, merged, part);
    }
    return remaining;
}

QList<MasterPart> partsStanding(const Merge& merge, const Citizen& remaining, const Citizen& merged) {
    return takenWhere(merge, remaining, merged, true);
}

QList<MasterPart> partsChangedSince(const Merge& merge, const Citizen& remaining, const Citizen& merged) {
    return takenWhere(merge, remaining, merged, false);
}

Likeness pairLikeness(const Citizen& one, const Citizen& other) {
    const bool bothNumbers = one.personNumber.size() >= 10 && other.personNumber.size() >= 10;
    return bothNumbers && editDistance(one.personNumber, other.personNumber) > 1 ? Likeness() : likeness(one, other);
}

} // namespace brobygger
