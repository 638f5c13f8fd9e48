// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/considerations/considerations_request.h"
#include "core/demo/demo_history.h"

namespace brobygger {

/// What work must spare an invented citizen, and the request by which it was asked for.
struct DemoConsiderations {
    QList<ConsiderationsRequest> requests;
    QList<WorkConsideration> considerations;
};

/// Some of those who are taken in have considerations, most of them told by the hospital after a request; a few wait for the
/// answer. None of them lapses or is late on the day of the demo.
DemoConsiderations makeDemoConsiderations(const DemoHistory& history, const DemoWorld& world, int number, IdSource& ids);

} // namespace brobygger
