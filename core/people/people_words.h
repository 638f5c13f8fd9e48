// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace brobygger {

struct PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(People)
};

} // namespace brobygger
