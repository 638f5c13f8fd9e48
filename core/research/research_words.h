// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace brobygger {

struct ResearchWords {
    Q_DECLARE_TR_FUNCTIONS(Research)
};

} // namespace brobygger
