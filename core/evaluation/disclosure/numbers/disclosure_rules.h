// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/release.h"

#include <QByteArray>

#include <vector>

namespace brobygger {

/// By what the edition for people outside is made.
struct DisclosureRules {
    int threshold = 5; ///< fewer persons than this are never told of: 3 to 10
    QByteArray
        secret; ///< of the file (disclosureSecret): by it a choice between equals is made, and can be repeated by nobody else
    std::vector<Release> earlier; ///< every report of the programme that has left the house, the oldest first
};

} // namespace brobygger
