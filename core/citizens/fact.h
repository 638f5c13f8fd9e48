// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

namespace brobygger {

struct Fact;
using FactId = Id<Fact>;

/// One dated answer about a citizen's life, with its source. Which facts there are, and which values, is said by
/// resources/vocabularies/facts.json; a newer answer never overwrites an older one.
struct Fact {
    FactId id;
    CitizenId citizen;
    QString code;  ///< network, misuse, children_at_home …
    QString value; ///< id of a choice, yes or no, or a number
    QDate asOf;
    QString source; ///< "samtale", "egen læge"

    bool operator==(const Fact&) const = default;
};

} // namespace brobygger
