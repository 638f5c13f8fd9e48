// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time/clock.h"

#include <QString>
#include <functional>

class QWidget;

namespace brobygger {

/// What a form asks that needs nothing but a day.
struct DayQuestion {
    QString name; ///< of the dialog, in code
    QString title;
    QString label;     ///< of the day
    QString saveLabel; ///< on the button: the verb
    QString hint;      ///< what one should know first; empty: nothing
    QDate first = {};  ///< what stands there at first; invalid: today
};

/// Opens a form with one day; an earlier one than today is for a caseload entered afterwards. `save` says what is wrong
/// with it, at the field "on".
void askForDay(QWidget* parent, const DayQuestion& question, const Clock& clock, std::function<Result<void>(QDate)> save);

} // namespace brobygger
