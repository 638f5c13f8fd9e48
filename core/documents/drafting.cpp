// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/drafting.h"

namespace brobygger {

QStringList addressOf(const Citizen& citizen) {
    if (citizen.street.isEmpty() || citizen.postcode.isEmpty()) {
        return {};
    }
    return {citizen.fullName(), citizen.street, QStringLiteral("%1 %2").arg(citizen.postcode, citizen.town)};
}

QStringList hintsOf(const Problems& problems) {
    QStringList hints;
    for (const Problem& problem : problems.list()) {
        hints.append(problem.message);
    }
    hints.removeDuplicates();
    return hints;
}

} // namespace brobygger
