// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace brobygger {

struct CooperationWords {
    Q_DECLARE_TR_FUNCTIONS(Cooperation)
};

} // namespace brobygger
