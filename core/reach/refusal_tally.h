// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace brobygger {

struct RefusalTally;
using RefusalTallyId = Id<RefusalTally>;

/// Those who said no in a month and are not registered: a number, nobody's name. Several may stand beside each other; all
/// that is not known is empty.
struct RefusalTally {
    RefusalTallyId id;
    QDate month;      ///< its first day
    QString clinic;   ///< name of the clinic that suggested them
    QString sex;      ///< female, male, other
    QString ageGroup; ///< one of ageGroups()
    QString reason;   ///< code participation_no
    int number = 0;

    bool operator==(const RefusalTally&) const = default;
};

/// The age groups of the evaluation: 0-17, 18-29, 30-39 … 80-.
const QStringList& ageGroups();

} // namespace brobygger
