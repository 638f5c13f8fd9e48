// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/day_rules.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DayRules)
};
} // namespace

QString wrongDay(QDate on, QDate birthDate, QDate today) {
    if (!on.isValid()) {
        return Words::tr("Write the day.");
    }
    if (on > today) {
        return Words::tr("The day lies in the future.");
    }
    return birthDate.isValid() && on < birthDate ? Words::tr("The citizen was not born on that day.") : QString();
}

} // namespace brobygger
