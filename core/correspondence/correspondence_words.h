// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace brobygger {

struct CorrespondenceWords {
    Q_DECLARE_TR_FUNCTIONS(Correspondence)
};

} // namespace brobygger
