// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/day_rules.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct DayRulesWords {
    Q_DECLARE_TR_FUNCTIONS(DayRules)
};
} // namespace

QString wrongDay(QDate on, QDate birthDate, QDate today) {
    if (!on.isValid()) {
        return DayRulesWords::tr("Write the day.");
    }
    if (on > today) {
        return DayRulesWords::tr("The day lies in the future.");
    }
    static const QDate firstBirth(1890, 1, 1); // nobody in the project was born before
    return on < (birthDate.isValid() ? birthDate : firstBirth) ? DayRulesWords::tr("The citizen was not born on that day.")
                                                               : QString();
}

} // namespace brobygger
