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

/// Asks what became of an appointment. A digit chooses; attended and the like are saved at once, a
/// no-show asks for the reason (again a key) and proposes its remedy, a cancellation asks when it was told, a
/// new time opens its form, and `show` is called when it is agreed. The message about an appointment that came to nothing
/// offers a new time beside the way back.
void openOutcomeDialog(QWidget* parent, PageContext& context, const AppointmentRow& row, const OutcomeEntered& entered,
                       const ShowBooked& show = {});

} // namespace brobygger
