// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_cooperation.h"

#include "core/base/id_source.h"
#include "core/demo/demo_appointments.h"

namespace brobygger {

namespace {
enum class DemoOwner { Ourselves, FirstClinic, SecondClinic, Hospital, HealthCentre, JobTeam };

struct DemoPromise {
    DemoOwner owner;
    Principle principle;
    const char* promise;
    int agreedDaysBack;
    int dueDaysAhead; ///< before the day of the demo when negative; 0: it goes on
    CommitmentState state;
    const char* said;
};

constexpr DemoPromise demoPromises[] = {
    {DemoOwner::JobTeam, Principle::Agenda, "Godkende den fælles problemforståelse", 200, -150, CommitmentState::Kept,
     "Godkendt på mødet i samarbejdsgruppen."},
    {DemoOwner::Ourselves, Principle::Agenda, "Skrive de fælles mål ned på én side", 200, -160, CommitmentState::Kept, ""},
    {DemoOwner::FirstClinic, Principle::Activities, "Spørge én borger om ugen om hjælp", 120, 0, CommitmentState::Open, ""},
    {DemoOwner::HealthCentre, Principle::Activities, "To pladser på hold uden ventetid", 90, 28, CommitmentState::Open, ""},
    {DemoOwner::SecondClinic, Principle::Activities, "Melde tilbage, når et forløb slutter", 90, -30, CommitmentState::Kept,
     "Sker fast hver fredag."},
    {DemoOwner::Hospital, Principle::Measurement, "Levere antal udeblivelser pr. kvartal", 150, 45, CommitmentState::Changed,
     "Pr. måned var for meget arbejde."},
    {DemoOwner::JobTeam, Principle::Communication, "Fast kontaktperson til alle i projektet", 60, 14, CommitmentState::Open,
     ""},
    {DemoOwner::Ourselves, Principle::Communication, "Kort status hver 14. dag", 180, 0, CommitmentState::Open, ""},
    {DemoOwner::Ourselves, Principle::Backbone, "Indkalde til møde i samarbejdsgruppen hvert kvartal", 180, 35,
     CommitmentState::Open, ""},
};
constexpr const char* demoFormerPromise = "Levere antal udeblivelser pr. måned";

const Partner* partnerOf(const DemoWorld& world, DemoOwner owner) {
    switch (owner) {
    case DemoOwner::Ourselves: return nullptr;
    case DemoOwner::FirstClinic: return &world.clinics[0];
    case DemoOwner::SecondClinic: return &world.clinics[1];
    case DemoOwner::Hospital: return &world.others[0];
    case DemoOwner::HealthCentre: return &world.others[1];
    case DemoOwner::JobTeam: return &world.others[2];
    }
    return nullptr;
}

PartnerPerson demoPerson(const DemoWorld& world, DemoOwner owner, const char* name, const char* role, bool isMain,
                         IdSource& ids) {
    PartnerPerson person;
    person.id = PartnerPersonId(ids.next());
    person.partner = partnerOf(world, owner)->id;
    person.name = QString::fromUtf8(name);
    person.role = QString::fromUtf8(role);
    person.isMain = isMain;
    return person;
}

QDate cooperationDay(const DemoWorld& world, int daysAhead) {
    const QDate day = world.today.addDays(daysAhead);
    return workingDayFor(day, day);
}

void addPromise(DemoCooperation& made, const DemoWorld& world, const DemoPromise& promise, IdSource& ids) {
    Commitment commitment;
    commitment.id = CommitmentId(ids.next());
    commitment.principle = promise.principle;
    const Partner* partner = partnerOf(world, promise.owner);
    commitment.partner = partner ? partner->id : PartnerId();
    for (const PartnerPerson& person : std::as_const(made.persons)) {
        if (partner && person.partner == partner->id && person.isMain) {
            commitment.person = person.id;
        }
    }
    commitment.promise = QString::fromUtf8(promise.promise);
    commitment.agreedOn = cooperationDay(world, -promise.agreedDaysBack);
    commitment.dueOn = promise.dueDaysAhead == 0 ? QDate() : cooperationDay(world, promise.dueDaysAhead);
    commitment.state = promise.state;
    made.commitments.append(commitment);
    if (promise.state == CommitmentState::Open) {
        return;
    }
    CommitmentStep step;
    step.id = CommitmentStepId(ids.next());
    step.commitment = commitment.id;
    step.on = commitment.state == CommitmentState::Kept ? commitment.dueOn : cooperationDay(world, -promise.agreedDaysBack / 2);
    step.state = promise.state;
    step.said = QString::fromUtf8(promise.said);
    if (promise.state == CommitmentState::Changed) {
        step.formerPromise = QString::fromUtf8(demoFormerPromise);
        step.formerDueOn = cooperationDay(world, -promise.agreedDaysBack / 2);
    }
    made.steps.append(step);
}

PartnerAgreement demoAgreement(const DemoWorld& world, DemoOwner owner, const char* title, int monthsAhead, IdSource& ids) {
    PartnerAgreement agreement;
    agreement.id = PartnerAgreementId(ids.next());
    agreement.partner = partnerOf(world, owner)->id;
    agreement.title = QString::fromUtf8(title);
    agreement.from = world.begin;
    if (monthsAhead > 0) {
        agreement.to = world.today.addMonths(monthsAhead);
        agreement.renewOn = agreement.to.addMonths(-1);
    }
    return agreement;
}
} // namespace

DemoCooperation makeDemoCooperation(const DemoWorld& world, IdSource& ids) {
    DemoCooperation made;
    made.persons = {demoPerson(world, DemoOwner::Hospital, "Vibeke Eksempel", "afdelingssygeplejerske", true, ids),
                    demoPerson(world, DemoOwner::HealthCentre, "Jonas Eksempel", "sundhedskonsulent", true, ids),
                    demoPerson(world, DemoOwner::HealthCentre, "Lis Eksempel", "sekretær", false, ids),
                    demoPerson(world, DemoOwner::JobTeam, "Merete Eksempel", "teamleder", true, ids)};
    made.agreements = {demoAgreement(world, DemoOwner::Hospital, "Levering af tal om udeblivelser", 8, ids),
                       demoAgreement(world, DemoOwner::HealthCentre, "Pladser på hold", 5, ids),
                       demoAgreement(world, DemoOwner::JobTeam, "Samarbejdsaftale", 0, ids)};
    for (const DemoPromise& promise : demoPromises) {
        addPromise(made, world, promise, ids);
    }
    return made;
}

} // namespace brobygger
