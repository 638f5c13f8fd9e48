// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace brobygger {

/// What is wrong with a day on which something about a citizen is said to have happened: missing, in the future, or before
/// the citizen was born (when that is not known: before 1890). Empty: nothing. An earlier day is always allowed, since a
/// caseload is often entered afterwards.
QString wrongDay(QDate on, QDate birthDate, QDate today);

} // namespace brobygger
