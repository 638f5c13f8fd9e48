// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

namespace brobygger {

class Workspace;

/// How large a demo municipality is to be; the same numbers, seed and day make the same one.
struct DemoSize {
    int citizens = 100;
    int offers = 65;
    quint64 seed = 1;
};

struct DemoCounts {
    int citizens = 0;
    int offers = 0;
    int courses = 0;
    int appointments = 0;
    int referrals = 0;
    int contacts = 0;
};

/// Fills a new file with an invented municipality: Norddjurs' parishes, offers marked "(eksempel)", clinics, and citizens
/// with replacement CPR numbers whose histories of eighteen months show fewer no-shows as reminders and companions come, with
/// something of everything that an evaluation of the programme in use asks for: sheets, questionnaires, money with the source
/// "Demo: opfundet". Nothing that has happened is dated after today.
/// Written past the services, many rows at a time, so that 150,000 citizens are possible; the audit trail has one line for
/// it. Conflict when the file holds citizens already, Cancelled.
Result<DemoCounts> fillDemo(Workspace& workspace, const DemoSize& size, Progress& progress);

} // namespace brobygger
