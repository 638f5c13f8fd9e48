// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace brobygger {

struct NotesWords {
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

} // namespace brobygger
