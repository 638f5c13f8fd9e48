// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace brobygger {

struct ServiceUseWords {
    Q_DECLARE_TR_FUNCTIONS(ServiceUse)
};

} // namespace brobygger
