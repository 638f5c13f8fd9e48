// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

#include <QDate>

namespace brobygger {

/// Opens a list of the letters about the appointments of these days, both included: ticked are those that can be printed and
/// have not been sent. What is ticked is printed together, each letter kept as sent; the page then says so and offers to take
/// that back. With no appointment ahead the page says that.
void openAppointmentLetters(QWidget* page, PageContext& context, QDate from, QDate to);

} // namespace brobygger
