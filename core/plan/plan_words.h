// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace brobygger {

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

} // namespace brobygger
