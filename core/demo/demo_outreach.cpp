// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_outreach.h"

#include "core/base/id_source.h"
#include "core/demo/demo_appointments.h"

namespace brobygger {

namespace {
enum class DemoHost { Nobody, FirstClinic, SecondClinic, HealthCentre, JobTeam };

struct DemoVisit {
    OutreachKind kind;
    int daysBack;
    DemoHost host;
    const char* place;
    const char* subject;
    int attending; ///< 0: nobody is counted
    const char* who;
    int minutes;
};

constexpr DemoVisit demoVisits[] = {
    {OutreachKind::Information, 160, DemoHost::FirstClinic, "personalestuen", "Hvad projektet kan, og hvem det er for", 7,
     "læger og sekretærer", 60},
    {OutreachKind::Training, 110, DemoHost::HealthCentre, "", "Sådan spørger man om samtykke", 12, "hjemmesygeplejen", 120},
    {OutreachKind::Visit, 75, DemoHost::Nobody, "Frisør Pia Eksempel", "Sedler med vores nummer", 2, "frisørerne", 30},
    {OutreachKind::Visit, 50, DemoHost::SecondClinic, "", "Hvordan går det med henvisningerne?", 3, "to læger, en sekretær",
     45},
    {OutreachKind::Call, 24, DemoHost::JobTeam, "", "Ny fast kontaktperson", 0, "", 15},
    {OutreachKind::Email, 10, DemoHost::HealthCentre, "", "Pladser på hold i næste kvartal", 0, "", 10},
};

PartnerId hostOf(const DemoWorld& world, DemoHost host) {
    switch (host) {
    case DemoHost::Nobody: return {};
    case DemoHost::FirstClinic: return world.clinics[0].id;
    case DemoHost::SecondClinic: return world.clinics[1].id;
    case DemoHost::HealthCentre: return world.others[1].id;
    case DemoHost::JobTeam: return world.others[2].id;
    }
    return {};
}
} // namespace

QList<Outreach> makeDemoOutreach(const DemoWorld& world, IdSource& ids) {
    QList<Outreach> made;
    for (const DemoVisit& visit : demoVisits) {
        Outreach outreach;
        outreach.id = OutreachId(ids.next());
        outreach.kind = visit.kind;
        const QDate day = world.today.addDays(-visit.daysBack);
        outreach.day = workingDayFor(day, world.today);
        outreach.partner = hostOf(world, visit.host);
        outreach.place = QString::fromUtf8(visit.place);
        outreach.subject = QString::fromUtf8(visit.subject);
        outreach.attending = visit.attending > 0 ? std::optional(visit.attending) : std::nullopt;
        outreach.who = QString::fromUtf8(visit.who);
        outreach.minutes = visit.minutes;
        made.append(outreach);
    }
    return made;
}

} // namespace brobygger
