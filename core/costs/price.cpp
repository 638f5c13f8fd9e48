// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/price.h"

#include "core/costs/cost_words.h"

namespace brobygger {

const QStringList& priceKinds() {
    static const QStringList kinds{hourPriceKind, meetingPriceKind, kilometrePriceKind};
    return kinds;
}

QString priceKindLabel(const QString& kind) {
    if (kind == hourPriceKind) {
        return CostsWords::tr("casemanager hour");
    }
    if (kind == meetingPriceKind) {
        return CostsWords::tr("meeting");
    }
    return kind == kilometrePriceKind ? CostsWords::tr("kilometre") : kind;
}

} // namespace brobygger
