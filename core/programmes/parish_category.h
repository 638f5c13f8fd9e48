// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// The area category of a parish (1 to 5, sociogeography), entered by the worker with its year and source. None is shipped.
struct ParishCategory {
    QString parish; ///< four-digit code
    int category = 0;
    int year = 0;
    QString source;

    bool operator==(const ParishCategory&) const = default;
};

} // namespace brobygger
