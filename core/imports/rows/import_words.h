// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace brobygger {

struct ImportsWords {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

/// Why a row is rejected that is about the same as the one in this line.
inline QString isAboutTheSame(int line) {
    return ImportsWords::tr("Row %1 of the sheet is about the same already. Put both into one row.").arg(line);
}

} // namespace brobygger
