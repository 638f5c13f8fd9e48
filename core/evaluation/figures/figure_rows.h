// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QDate>
#include <QString>

namespace brobygger {

/// One person or event that a figure counts, for the working view only.
struct FigureRow {
    CitizenId citizen;
    QString name;
    QDate date;
    QString what;

    bool operator==(const FigureRow&) const = default;
};

} // namespace brobygger
