// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace brobygger {

struct AccessCopyWords {
    Q_DECLARE_TR_FUNCTIONS(AccessCopy)
};

} // namespace brobygger
