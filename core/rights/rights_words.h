// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace brobygger {

struct RightsWords {
    Q_DECLARE_TR_FUNCTIONS(Rights)
};

} // namespace brobygger
