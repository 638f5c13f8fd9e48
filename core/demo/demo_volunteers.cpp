// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_volunteers.h"

#include "core/base/id_source.h"
#include "core/volunteers/accompaniment_rules.h"
#include "core/volunteers/volunteer_rules.h"

#include <algorithm>

namespace brobygger {

namespace {
struct DemoHelper {
    VolunteerKind kind;
    const char* name;
    const char* phone;
    const char* availability;
    const char* skills;
    const char* languages;
    int promisedDaysBack;
    const char* remark;
};

constexpr DemoHelper demoHelpers[] = {
    {VolunteerKind::Companion, "Lis Eksempel", "00000301", "tirsdag og torsdag formiddag", "kender hospitalet, kører bil", "da",
     90, ""},
    {VolunteerKind::Companion, "Ove Eksempel", "00000302", "hverdage efter kl. 14", "taler roligt, kører bil", "da, de", 150,
     "Vil gerne følge til egen læge"},
    {VolunteerKind::Companion, "Amina Eksempel", "00000303", "mandag og onsdag", "har selv været langtidssygemeldt", "da, ar",
     60, ""},
    {VolunteerKind::Spotter, "Frisør Pia Eksempel", "00000304", "", "frisør", "da", 0,
     "Ringer, når borgeren har sagt ja til det"},
    {VolunteerKind::Spotter, "Farmaceut Jens Eksempel", "00000305", "", "apotek", "da", 0, ""},
};
constexpr int demoStatementMonths = 12;
constexpr qsizetype fewestFollowed = 3;
constexpr int appointmentsOfPlan = 4;
constexpr int minutesOfWay = 90;
} // namespace

QList<Volunteer> makeDemoVolunteers(const DemoWorld& world, IdSource& ids) {
    QList<Volunteer> volunteers;
    for (const DemoHelper& helper : demoHelpers) {
        Volunteer volunteer;
        volunteer.id = VolunteerId(ids.next());
        volunteer.kind = helper.kind;
        volunteer.name = QString::fromUtf8(helper.name);
        volunteer.phone = world.area.phone(QString::fromUtf8(helper.phone));
        volunteer.postcode = world.area.towns.first().postcode;
        volunteer.town = world.area.towns.first().postTown;
        volunteer.availability = QString::fromUtf8(helper.availability);
        volunteer.skills = QString::fromUtf8(helper.skills);
        volunteer.languages = QString::fromUtf8(helper.languages);
        volunteer.since = world.begin.addMonths(2);
        if (helper.promisedDaysBack > 0) {
            volunteer.promisedOn = world.today.addDays(-helper.promisedDaysBack);
            volunteer.promiseValidTo = proposedValidTo(volunteer.promisedOn, demoStatementMonths);
        }
        volunteer.remark = QString::fromUtf8(helper.remark);
        volunteers.append(volunteer);
    }
    return volunteers;
}

std::optional<DemoAccompaniment> makeDemoAccompaniment(const DemoHistory& history, const Volunteer& volunteer, QDate today,
                                                       IdSource& ids) {
    QList<Appointment> followed = history.appointments;
    followed.removeIf([](const Appointment& one) { return one.companion != QLatin1String("volunteer"); });
    const bool isInHand = history.course.startedOn.isValid() && !history.course.closedOn.isValid() &&
                          history.citizen.lifeState == LifeState::Present;
    if (!isInHand || followed.size() < fewestFollowed) {
        return std::nullopt;
    }
    std::sort(followed.begin(), followed.end(), [](const auto& a, const auto& b) { return a.startsAt < b.startsAt; });
    followed = followed.mid(std::max<qsizetype>(0, followed.size() - appointmentsOfPlan));
    DemoAccompaniment made;
    made.plan.id = AccompanimentPlanId(ids.next());
    made.plan.citizen = history.citizen.id;
    made.plan.volunteer = volunteer.id;
    made.plan.appointments = appointmentsOfPlan;
    made.plan.begunOn = std::min(followed.constFirst().startsAt.date().addDays(-7), today);
    made.plan.reason = QStringLiteral("Borgeren sagde ja ved besøget. Samtykket skrives næste gang.");
    int taken = 0;
    for (const Appointment& appointment : std::as_const(followed)) {
        AccompanimentStep step;
        step.id = AccompanimentStepId(ids.next());
        step.citizen = history.citizen.id;
        step.plan = made.plan.id;
        step.appointment = appointment.id;
        // The last one is not alone here: the volunteer comes along to all of them.
        step.stage = std::min(stageAt(taken + 1, appointmentsOfPlan), AccompanimentStage::AtTheDoor);
        if (!cameToNothing(appointment)) {
            ++taken;
        }
        if (appointment.outcome == outcome::attended) {
            step.minutes = minutesOfWay;
        }
        made.steps.append(step);
    }
    return made;
}

} // namespace brobygger
