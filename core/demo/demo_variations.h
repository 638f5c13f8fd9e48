// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_history.h"

namespace brobygger {

/// What an evaluation looks for and few courses have. Each takes its chances from dice of its own, so that everything else of
/// a demo stays as a seed has always made it, and leaves the people alone by whom the program is explained (DemoWorld::cast).

/// Before the days are moved to working days: some of the closed courses waited five to twelve weeks for a place between the
/// first contact and the start, and some of the completed ones lasted a year. As many referrals, contacts and appointments as
/// before; the appointments keep their days.
void varyDemoCourse(DemoHistory& history, const DemoWorld& world, int number);

/// Of days that are settled: whether somebody was asked to take part and what the answer was, by which grant a course is
/// paid, and that nothing was agreed after some of the no-shows.
void addDemoAnswers(DemoHistory& history, const DemoWorld& world, int number);

} // namespace brobygger
