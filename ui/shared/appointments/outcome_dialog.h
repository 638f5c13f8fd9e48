// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "ui/shared/appointments/appointment_form.h"

#include <functional>

class QWidget;

namespace brobygger {

struct PageContext;

/// What happens after an outcome was entered: the page says so and offers to take it back.
using OutcomeEntered = std::function<void(const QString& message, const Undo& undo)>;

/// Asks what became of an appointment. The keys 1 to 8 choose; attended and the like are saved at once, a
/// no-show asks for the reason (again a key) and proposes its remedy, a cancellation asks when it was told, a
/// new time opens its form, and `show` is called when it is agreed.
void openOutcomeDialog(QWidget* parent, PageContext& context, const AppointmentRow& row, const OutcomeEntered& entered,
                       const ShowBooked& show = {});

} // namespace brobygger
