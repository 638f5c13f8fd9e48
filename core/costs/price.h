// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/values/money.h"

#include <QString>
#include <QStringList>

namespace brobygger {

struct Price;
using PriceId = Id<Price>;

/// What one unit costs in a year: the user's own figure, always with year and source. Of one kind and year the last entered
/// counts, which is the one with the highest id; no other year stands in for a missing one.
struct Price {
    PriceId id;
    QString kind; ///< one of priceKinds()
    int year = 0; ///< the calendar year of what is priced
    Money amount; ///< of an hour, a meeting or a kilometre
    QString source;

    bool operator==(const Price&) const = default;
};

inline const QString hourPriceKind = QStringLiteral("casemanager_hour");
inline const QString meetingPriceKind = QStringLiteral("meeting");
inline const QString kilometrePriceKind = QStringLiteral("kilometre");
/// The three above, in the order of a form.
const QStringList& priceKinds();
/// The word on the screen: hour of the casemanager, meeting, kilometre; the kind itself when it is none of them.
QString priceKindLabel(const QString& kind);

} // namespace brobygger
