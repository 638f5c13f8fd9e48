// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_use/service_use_rules.h"

#include "core/citizens/day_rules.h"
#include "core/service_use/service_use_words.h"

#include <algorithm>

namespace brobygger {

Problems checkPeriod(QDate from, QDate to, QDate birthDate, QDate today) {
    Problems problems;
    if (const QString wrong = wrongDay(from, birthDate, today); !wrong.isEmpty()) {
        problems.error(QStringLiteral("from"), wrong);
    }
    if (const QString wrong = wrongDay(to, birthDate, today); !wrong.isEmpty()) {
        problems.error(QStringLiteral("to"), wrong);
    } else if (from.isValid() && to < from) {
        problems.error(QStringLiteral("to"), ServiceUseWords::tr("The period ends before it begins."));
    }
    return problems;
}

QString wrongNumber(std::optional<int> number, UseCertainty certainty) {
    if (!number) {
        return certainty == UseCertainty::Unknown
                   ? QString()
                   : ServiceUseWords::tr("Write how often, 0 for not at all, or choose that it is not known.");
    }
    return *number < 0 || *number > mostUses ? ServiceUseWords::tr("The number must lie between 0 and 10,000.") : QString();
}

Problems check(const ServiceUse& use, QDate birthDate, QDate today) {
    Problems problems;
    if (use.kind.isEmpty()) {
        problems.error(QStringLiteral("kind"), ServiceUseWords::tr("Choose the service."));
    }
    problems.append(checkPeriod(use.from, use.to, birthDate, today));
    if (const QString wrong = wrongNumber(use.number, use.certainty); !wrong.isEmpty()) {
        problems.error(QStringLiteral("number"), wrong);
    }
    return problems;
}

Problems doubts(const ServiceUse& use, const QList<ServiceUse>& others) {
    Problems problems;
    const bool isTwice = std::any_of(others.cbegin(), others.cend(), [&use](const ServiceUse& other) {
        return other.id != use.id && other.citizen == use.citizen && other.kind == use.kind && other.source == use.source &&
               other.from <= use.to && use.from <= other.to;
    });
    if (isTwice) {
        problems.hint(QStringLiteral("from"),
                      ServiceUseWords::tr("Another row of this service and source has days in common with this one. An "
                                          "evaluation counts only one of them."));
    }
    return problems;
}

} // namespace brobygger
