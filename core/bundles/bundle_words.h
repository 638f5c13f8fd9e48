// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace brobygger {

struct BundleWords {
    Q_DECLARE_TR_FUNCTIONS(Bundles)
};

} // namespace brobygger
