// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace brobygger {

struct ConsiderationsWords {
    Q_DECLARE_TR_FUNCTIONS(Considerations)
};

} // namespace brobygger
