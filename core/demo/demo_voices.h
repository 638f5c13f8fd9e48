// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/world/demo_world.h"
#include "core/focus_groups/focus_group.h"
#include "core/partner_forms/partner_year_form.h"

namespace brobygger {

/// What is said of the project in a demo.
struct DemoVoices {
    FocusGroup group;
    QList<FocusParticipant> participants;
    QList<FocusTheme> themes;
    QList<FocusQuote> quotes;
    QList<PartnerYearForm> forms;
};

/// The day of its focus group, two months back.
QDate demoFocusGroupDay(const DemoWorld& world);

/// A focus group with these citizens, a relative and a volunteer, some of whom may be quoted, and the forms of two partners.
DemoVoices makeDemoVoices(const DemoWorld& world, const QList<CitizenId>& citizens, IdSource& ids);

} // namespace brobygger
