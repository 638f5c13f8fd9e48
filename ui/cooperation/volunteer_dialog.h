// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/volunteers/volunteer.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form of a volunteer over `parent`. One without an id is new; `entered` is told of it.
void openVolunteer(QWidget* parent, PageContext& context, const Volunteer& volunteer,
                   const std::function<void(VolunteerId)>& entered = {});
/// A new one who goes along, from today.
Volunteer newVolunteer(const Workspace& workspace);

} // namespace brobygger
