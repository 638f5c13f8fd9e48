// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/barrier.h"

#include "core/citizens/day_rules.h"
#include "core/plan/plan_words.h"

namespace brobygger {

Problems check(const Barrier& barrier, QDate birthDate, QDate today) {
    Problems problems;
    if (barrier.what.trimmed().isEmpty()) {
        problems.error(QStringLiteral("what"), PlanWords::tr("Write what stands in the way."));
    }
    if (const QString wrong = wrongDay(barrier.noticedOn, birthDate, today); !wrong.isEmpty()) {
        problems.error(QStringLiteral("noticedOn"), wrong);
    }
    if (barrier.goneOn.isValid() && barrier.goneOn > today) {
        problems.error(QStringLiteral("goneOn"), PlanWords::tr("Write a day that has come."));
    } else if (barrier.goneOn.isValid() && barrier.noticedOn.isValid() && barrier.goneOn < barrier.noticedOn) {
        problems.error(QStringLiteral("goneOn"), PlanWords::tr("It was noticed later than that."));
    }
    return problems;
}

} // namespace brobygger
