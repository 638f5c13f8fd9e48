// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/first_day_setting.h"

#include <QList>

namespace brobygger {

class Workspace;

/// What makes a new file ready to work in, in this order.
enum class FirstStep { File, Organisation, Citizen, Offers, Areas, Backup };

struct FirstStepState {
    FirstStep step;
    bool isDone = false;

    bool operator==(const FirstStepState&) const = default;
};

/// How far this file has come. A step is done by what lies in the file, not by having been clicked.
QList<FirstStepState> firstSteps(const Workspace& workspace);
bool allDone(const QList<FirstStepState>& steps);

} // namespace brobygger
