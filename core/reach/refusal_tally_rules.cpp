// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reach/refusal_tally_rules.h"

#include "core/reach/reach_words.h"

namespace brobygger {

namespace {
constexpr int mostRefusals = 10'000;

bool isSex(const QString& code) {
    return code.isEmpty() || code == QLatin1String("female") || code == QLatin1String("male") || code == QLatin1String("other");
}
} // namespace

Problems check(const RefusalTally& tally, QDate today) {
    Problems problems;
    if (!tally.month.isValid() || tally.month.day() != 1) {
        problems.error(QStringLiteral("month"), ReachWords::tr("Write the month, as 03-2026."));
    } else if (tally.month > today) {
        problems.error(QStringLiteral("month"), ReachWords::tr("The month lies in the future."));
    }
    if (tally.number < 1 || tally.number > mostRefusals) {
        problems.error(QStringLiteral("number"), ReachWords::tr("Write how many said no, 1 to 10,000."));
    }
    if (!isSex(tally.sex)) {
        problems.error(QStringLiteral("sex"), ReachWords::tr("Choose one from the list."));
    }
    if (!tally.ageGroup.isEmpty() && !ageGroups().contains(tally.ageGroup)) {
        problems.error(QStringLiteral("ageGroup"), ReachWords::tr("Choose one from the list."));
    }
    return problems;
}

} // namespace brobygger
