// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/citizens/fact.h"
#include "core/contacts/contact.h"
#include "core/courses/course.h"
#include "core/demo/world/demo_world.h"
#include "core/matching/wish.h"
#include "core/notes/note.h"
#include "core/privacy/consent.h"
#include "core/referrals/incoming_referral.h"
#include "core/referrals/outgoing_referral.h"
#include "core/screening/screening.h"
#include "core/todos/todo.h"

#include <optional>

namespace brobygger {

class IdSource;

/// Everything that has happened with one invented citizen.
struct DemoHistory {
    Citizen citizen;
    Course course;
    IncomingReferral referral;
    QList<Contact> contacts;
    QList<Appointment> appointments;
    QList<OutgoingReferral> outgoing;
    std::optional<Screening> screening;
    std::optional<InformationSheet> informationSheet;
    QList<Consent> consents;
    QList<Fact> facts;
    std::optional<CitizenWish> wish;
    QList<Todo> todos;
    QList<Note> notes;
};

/// The citizen with this number and what has happened since the referral. `appointments` is how many there are to be at the
/// most; somebody who is not started yet has none.
DemoHistory makeDemoHistory(const DemoWorld& world, int number, int appointments, DemoRandom& random, IdSource& ids);

} // namespace brobygger
