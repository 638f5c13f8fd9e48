// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reach/refusal_tally.h"

namespace brobygger {

const QStringList& ageGroups() {
    static const QStringList groups{QStringLiteral("0-17"),  QStringLiteral("18-29"), QStringLiteral("30-39"),
                                    QStringLiteral("40-49"), QStringLiteral("50-59"), QStringLiteral("60-69"),
                                    QStringLiteral("70-79"), QStringLiteral("80-")};
    return groups;
}

} // namespace brobygger
