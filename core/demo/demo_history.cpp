// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_history.h"

#include "core/appointments/appointment_rules.h"
#include "core/base/id_source.h"
#include "core/base/time/working_days.h"
#include "core/demo/demo_appointments.h"
#include "core/demo/demo_variations.h"

#include <QUuid>
#include <algorithm>

namespace brobygger {

namespace {

/// A replacement number: day + 60, and a last part that counts up, so that nobody real is meant.
QString replacementNumber(QDate birth, bool isWoman, int number) {
    const int serial = (number / 2 % 2000) * 2 + (isWoman ? 0 : 1); // even is female; below 4000 is the 1900s
    return QStringLiteral("%1%2%3%4")
        .arg(birth.day() + 60, 2, 10, QLatin1Char('0'))
        .arg(birth.month(), 2, 10, QLatin1Char('0'))
        .arg(birth.year() % 100, 2, 10, QLatin1Char('0'))
        .arg(serial, 4, 10, QLatin1Char('0'));
}

// Distances go by the parish, so the address must lie in it.
void settleIn(Citizen& citizen, const DemoHome& home) {
    citizen.parishCode = home.parish;
    citizen.municipalityCode = home.municipality;
    citizen.postcode = home.postcode;
    citizen.town = home.town;
}

void play(Citizen& citizen, const DemoPerson& person, const DemoWorld& world) {
    citizen.givenName = person.givenName;
    citizen.surname = person.surname;
    citizen.sex = person.isWoman ? Sex::Female : Sex::Male;
    citizen.birthDate = world.today.addYears(-person.age).addMonths(-3);
    for (const DemoHome& home : world.homes) {
        if (home.place == person.parish) {
            settleIn(citizen, home);
        }
    }
}

Citizen makeCitizen(const DemoWorld& world, int number, DemoRandom& random, IdSource& ids) {
    const bool isWoman = random.chance(0.52);
    Citizen citizen;
    citizen.id = CitizenId(ids.next());
    citizen.uuid = QUuid::createUuidV5(QUuid(), QStringLiteral("demo-citizen-%1").arg(number)).toString(QUuid::WithoutBraces);
    citizen.givenName = random.oneOf(isWoman ? world.women : world.men);
    citizen.surname = random.oneOf(world.surnames);
    citizen.sex = isWoman ? Sex::Female : Sex::Male;
    citizen.birthDate =
        world.today.addYears(-random.between(world.area.minAge, world.area.maxAge)).addDays(-random.between(1, 364));
    citizen.phone = world.area.phone(QStringLiteral("00%1").arg(100'000 + number % 900'000));
    citizen.street = QStringLiteral("%1 %2").arg(random.oneOf(world.streets)).arg(random.between(1, 80));
    const bool isInProjectArea = !world.projectHomes.isEmpty() && random.chance(0.8);
    settleIn(citizen, random.oneOf(isInProjectArea ? world.projectHomes : world.homes));
    random.next(); // once chose the town: a seed goes on making the same people
    citizen.clinic = random.oneOf(world.clinics).id;
    citizen.isAddressProtected = random.chance(0.03);
    if (citizen.isAddressProtected) {
        citizen.addressProtectedUntil = world.today.addDays(random.between(20, 340));
    }
    citizen.isDigitalPostExempt = random.chance(0.35);
    citizen.safeContact.call = random.chance(0.95) ? Permission::Yes : Permission::No;
    citizen.safeContact.leaveMessage = random.chance(0.7) ? Permission::Yes : Permission::No;
    citizen.safeContact.sms = random.chance(0.85) ? Permission::Yes : Permission::NotAsked;
    citizen.safeContact.note = random.chance(0.3) ? QStringLiteral("helst formiddag") : QString();
    if (const auto person = world.cast.constFind(number); person != world.cast.constEnd()) {
        play(citizen, *person, world);
    }
    if (world.area.hasPersonNumbers) {
        citizen.personNumber = replacementNumber(citizen.birthDate, citizen.sex == Sex::Female, number);
    }
    return citizen;
}

QDateTime officeHour(QDate day, DemoRandom& random) {
    return QDateTime(day, QTime(random.between(8, 15), random.between(0, 3) * 15));
}

/// No weekend; public holidays are seen to at the end, by keepHistoryToWorkingDays.
QDate workday(QDate day) {
    while (day.dayOfWeek() > 5) {
        day = day.addDays(1);
    }
    return day;
}

/// The same where nothing may happen after `last`: a weekend that ends it goes back to its Friday.
QDate workdayUntil(QDate day, QDate last) {
    const QDate next = workday(day);
    return next <= last ? next : day.addDays(5 - day.dayOfWeek());
}

Contact makeContact(const DemoHistory& history, QDate day, const char* kind, const char* outcome, int minutes,
                    DemoRandom& random, IdSource& ids) {
    Contact contact;
    contact.id = ContactId(ids.next());
    contact.citizen = history.citizen.id;
    contact.course = history.course.id;
    contact.at = officeHour(day, random);
    contact.kind = QLatin1String(kind);
    contact.outcome = QLatin1String(outcome);
    contact.minutes = minutes;
    return contact;
}

void receive(DemoHistory& history, const DemoWorld& world, int number, DemoRandom& random, IdSource& ids) {
    history.citizen = makeCitizen(world, number, random, ids);
    const int days = static_cast<int>(world.begin.daysTo(world.today));
    // One in twelve has just come, so that the morning list has somebody on it.
    const int back = number % 12 == 5 ? random.between(0, 14) : random.between(15, days);
    const QDate received = std::min(workday(world.today.addDays(-back)), world.today);

    history.course.id = CourseId(ids.next());
    history.course.citizen = history.citizen.id;
    history.course.programmeId = world.programme.id;
    history.course.openedOn = received;

    IncomingReferral& referral = history.referral;
    referral.id = IncomingReferralId(ids.next());
    referral.citizen = history.citizen.id;
    referral.course = history.course.id;
    referral.receivedOn = received;
    if (random.chance(0.7)) {
        const PartnerPerson& doctor = random.oneOf(world.doctors);
        referral.source = QStringLiteral("gp");
        referral.partner = doctor.partner;
        referral.person = doctor.id;
    } else {
        referral.source = random.oneOf(QList<QString>{QStringLiteral("jobcentre"), QStringLiteral("hospital"),
                                                      QStringLiteral("volunteer"), QStringLiteral("citizen")});
    }
    const QStringList usualReasons{
        QStringLiteral("Udebliver ofte, mangler følgeskab"), QStringLiteral("Alene meget af tiden, vil gerne ud"),
        QStringLiteral("Kan ikke overskue breve og aftaler"), QStringLiteral("Brug for hjælp til at komme i gang igen")};
    referral.reason = random.oneOf(world.area.reasons.isEmpty() ? usualReasons : world.area.reasons);
    referral.citizenIsInformed = true;
}

/// Attempts until somebody answers; the clock stops at the first that does.
void reach(DemoHistory& history, const DemoWorld& world, DemoRandom& random, IdSource& ids) {
    QDate day = workday(history.referral.receivedOn.addDays(random.between(0, 3)));
    while (day <= world.today) {
        const bool isReached = random.chance(0.6);
        history.contacts.append(makeContact(history, day, "call", isReached ? "reached" : "no_answer",
                                            isReached ? random.between(10, 30) : 5, random, ids));
        if (isReached) {
            history.referral.firstContactOn = day;
            return;
        }
        day = workday(day.addDays(random.between(1, 3)));
    }
    if (!history.contacts.isEmpty()) {
        Todo retry;
        retry.id = TodoId(ids.next());
        retry.citizen = history.citizen.id;
        retry.course = history.course.id;
        retry.kind = TodoKind::RetryCall;
        retry.title = QStringLiteral("Ring igen");
        retry.dueOn = addWorkingDays(world.today, random.between(-1, 1));
        history.todos.append(retry);
    }
}

void learnFacts(DemoHistory& history, QDate on, DemoRandom& random, IdSource& ids) {
    const auto know = [&](const char* code, const QString& value) {
        history.facts.append(
            {FactId(ids.next()), history.citizen.id, QLatin1String(code), value, on, QStringLiteral("samtale")});
    };
    const auto yesOrNo = [&random](double share) {
        return random.chance(share) ? QStringLiteral("yes") : QStringLiteral("no");
    };
    using Choices = QList<QString>;
    know("schooling", random.oneOf(Choices{QStringLiteral("poor"), QStringLiteral("primary"), QStringLiteral("primary"),
                                           QStringLiteral("vocational")}));
    know("work", random.oneOf(Choices{QStringLiteral("none"), QStringLiteral("none"), QStringLiteral("slight"),
                                      QStringLiteral("part_time")}));
    know("network", random.oneOf(Choices{QStringLiteral("none"), QStringLiteral("small"), QStringLiteral("small"),
                                         QStringLiteral("some")}));
    know("children_at_home", random.chance(0.93) ? QStringLiteral("0") : QStringLiteral("1"));
    know("hard_to_attend", yesOrNo(0.7));
    know("health_dips", yesOrNo(0.4));
    know("misuse", yesOrNo(0.25));
    know("psychiatric_problems", yesOrNo(0.35));
    if (random.chance(0.8)) {
        know("chronic_follow_up", random.oneOf(Choices{QStringLiteral("followed"), QStringLiteral("partly"),
                                                       QStringLiteral("not_followed"), QStringLiteral("no_illness")}));
    }
    if (random.chance(0.8)) {
        know("self_care", random.oneOf(Choices{QStringLiteral("lacking"), QStringLiteral("reduced"), QStringLiteral("good")}));
    }
}

QString drawn(const DemoFact& fact, DemoRandom& dice) {
    double left = dice.share();
    for (const DemoFact::Value& value : fact.values) {
        left -= value.share;
        if (left < 0) {
            return value.value;
        }
    }
    return fact.values.isEmpty() ? QString() : fact.values.last().value;
}

/// What the criteria of the area's programme ask for beside, and what only the talk answers.
ScreeningAnswers learnOfArea(DemoHistory& history, const DemoWorld& world, QDate on, int number, IdSource& ids) {
    DemoRandom dice = separateDice(world.seed, "area", number);
    for (const DemoFact& fact : world.area.facts) {
        history.facts.append(
            {FactId(ids.next()), history.citizen.id, fact.fact, drawn(fact, dice), on, QStringLiteral("samtale")});
    }
    ScreeningAnswers answers;
    for (const DemoFact& answer : world.area.answers) {
        const bool isMet = drawn(answer, dice) == QLatin1String("met");
        answers.insert(answer.fact, isMet ? ConditionState::Met : ConditionState::NotMet);
    }
    return answers;
}

void screen(DemoHistory& history, const DemoWorld& world, QDate on, int number, DemoRandom& random, IdSource& ids) {
    learnFacts(history, on, random, ids);
    const ScreeningAnswers answers = learnOfArea(history, world, on, number, ids);
    KnownFacts known;
    known.birthDate = history.citizen.birthDate;
    known.parish = history.citizen.parishCode;
    known.municipality = history.citizen.municipalityCode;
    known.parishCategory = 4; // every demo parish is entered as 4, see demo.cpp
    known.hasPhone = true;
    for (const Fact& fact : std::as_const(history.facts)) {
        known.values.insert(fact.code, {fact.value, fact.asOf, fact.source});
    }
    const Verdict verdict = evaluate(world.programme, answers, known, on);
    Screening screening;
    screening.id = ScreeningId(ids.next());
    screening.citizen = history.citizen.id;
    screening.course = history.course.id;
    screening.programme = world.programme.id;
    screening.programmeVersion = world.programme.version;
    screening.criteriaSet = world.programme.criteriaSet().id;
    screening.screenedOn = on;
    screening.verdict = verdict.outcome;
    screening.decision = verdict.outcome;
    for (const CriterionResult& result : verdict.criteria) {
        screening.answers.append({result.id, result.state, result.value, result.prefilled});
    }
    // She takes most in, also some whom the criteria leave out: the calibration has something to show.
    if (verdict.outcome != ScreeningOutcome::In && random.chance(0.85)) {
        screening.decision = ScreeningOutcome::In;
        screening.decisionReason = QStringLiteral("Behovet er tydeligt ved samtalen");
    }
    history.screening = screening;
}

void shareInformation(DemoHistory& history, const DemoWorld& world, QDate on, IdSource& ids) {
    history.informationSheet = InformationSheet{InformationSheetId(ids.next()), history.citizen.id, on, {}};
    Consent consent;
    consent.id = ConsentId(ids.next());
    consent.citizen = history.citizen.id;
    consent.direction = ConsentDirection::PassOn;
    consent.fromWhom = QStringLiteral("Projektet");
    consent.toWhom = QStringLiteral("Egen læge");
    consent.partner = history.citizen.clinic;
    consent.kinds = {QStringLiteral("attendance"), QStringLiteral("plan")};
    consent.purpose = QStringLiteral("Samarbejde om forløbet");
    consent.form = QStringLiteral("written");
    consent.givenOn = on;
    consent.validTo = on.addYears(1);
    if (consent.validTo >= world.today.addDays(-20)) { // older ones were left to lapse long ago
        history.consents.append(consent);
    }
}

void wishFor(DemoHistory& history, const DemoWorld& world, int number, DemoRandom& random) {
    CitizenWish wish;
    wish.citizen = history.citizen.id;
    struct Said {
        QString words;
        QString need; ///< the kind of offer that answers them
    };
    const Said said = random.oneOf(
        QList<Said>{{QStringLiteral("Noget at stå op til. Ikke for mange mennesker."), QStringLiteral("culture_nature")},
                    {QStringLiteral("Jeg vil gerne i gang med at bevæge mig igen."), QStringLiteral("movement")},
                    {QStringLiteral("Nogen at spise sammen med."), QStringLiteral("food")},
                    {QStringLiteral("Hjælp til alle de breve."), QStringLiteral("advice")}});
    wish.words = said.words;
    wish.needs = {said.need, random.oneOf(world.offers).category, random.oneOf(world.offers).category};
    wish.needs.removeDuplicates();
    wish.maxDistanceKm = random.between(1, 5) * 5.0;
    wish.maxFee = Money{random.between(1, 5) * 1000};
    wish.transport = random.oneOf(
        QList<QString>{QStringLiteral("public"), QStringLiteral("lift"), QStringLiteral("drives"), QStringLiteral("walks")});
    if (random.chance(0.5)) {
        wish.needsCompanion = true;
    }
    if (const auto person = world.cast.constFind(number); person != world.cast.constEnd()) {
        wish.words = person->wish;
        wish.needs = {person->need};
        wish.needsCompanion = false;
    }
    history.wish = wish;
}

void referOn(DemoHistory& history, const DemoWorld& world, DemoRandom& random, IdSource& ids) {
    const int count = random.between(0, 2);
    for (int i = 0; i < count; ++i) {
        OutgoingReferral referral;
        referral.id = OutgoingReferralId(ids.next());
        referral.citizen = history.citizen.id;
        referral.course = history.course.id;
        referral.offer = random.oneOf(world.offers).id;
        referral.score = random.between(45, 95);
        referral.wish = history.wish ? history.wish->words : QString();
        referral.draftedOn = workday(history.course.startedOn.addDays(random.between(3, 60)));
        if (referral.draftedOn > world.today) {
            continue;
        }
        const int reach = random.between(1, 100);
        const QDate sent = workday(referral.draftedOn.addDays(random.between(0, 2)));
        const QDate answered = sent.addDays(random.between(1, 18));
        const QDate started = answered.addDays(random.between(1, 14));
        if (reach <= 6 || sent > world.today) {
            referral.state = OutgoingState::Draft;
            history.outgoing.append(referral);
            continue;
        }
        referral.sentOn = sent;
        referral.sentVia = QStringLiteral("letter");
        referral.state = OutgoingState::Sent;
        if (reach <= 12 && sent < world.today.addDays(-60)) {
            referral.state = OutgoingState::NoReply;
            referral.endReason = QStringLiteral("no_reply");
            referral.endedOn = sent.addDays(40);
        } else if (reach > 14 && answered <= world.today) {
            referral.answeredOn = answered;
            referral.answer = reach <= 24 ? OfferAnswer::No : OfferAnswer::Yes;
            if (reach <= 24) {
                referral.state = OutgoingState::DeclinedByOffer;
                referral.endReason = QStringLiteral("full");
                referral.endedOn = answered;
                referral.parkedUntil = answered.addDays(60);
            } else if (reach <= 34 || started > world.today) {
                referral.state = OutgoingState::Accepted;
            } else {
                referral.startedOn = started;
                referral.state = OutgoingState::Started;
                const QDate ended = started.addDays(random.between(40, 120));
                if (reach > 60 && ended <= world.today) {
                    referral.state = OutgoingState::Completed;
                    referral.endedOn = ended;
                }
            }
        }
        history.outgoing.append(referral);
    }
}

/// The last day something may happen in the course.
QDate closeOrGoOn(DemoHistory& history, const DemoWorld& world, DemoRandom& random) {
    const QDate planned = history.course.startedOn.addDays(random.between(120, 300));
    if (planned > world.today) {
        history.course.state = random.chance(0.05) ? CourseState::Paused : CourseState::Active;
        return world.today.addDays(21);
    }
    Course& course = history.course;
    course.state = CourseState::Closed;
    course.closedOn = planned;
    const int end = random.between(1, 100);
    if (end <= 66) {
        course.outcome = QStringLiteral("completed");
        course.closingReason = QStringLiteral("goals_reached");
        course.wasPlanned = true;
    } else if (end <= 90) {
        course.outcome = QStringLiteral("dropped_out");
        course.closingReason = QStringLiteral("no_contact");
        course.wasPlanned = false;
    } else if (end <= 97) {
        course.outcome = QStringLiteral("moved");
        course.wasPlanned = false;
        history.citizen.lifeState = LifeState::Moved;
        history.citizen.lifeStateOn = planned;
    } else {
        course.outcome = QStringLiteral("dead");
        course.wasPlanned = false;
        history.citizen.lifeState = LifeState::Dead;
        history.citizen.lifeStateOn = planned;
    }
    history.referral.state = IncomingState::Closed;
    history.referral.answeredOn = random.chance(0.8) ? planned : QDate();
    history.referral.answeredVia = history.referral.answeredOn.isValid() ? QStringLiteral("nfs") : QString();
    // What was open when the course closed was settled with it.
    for (OutgoingReferral& referral : history.outgoing) {
        if (referral.state != OutgoingState::Completed && !referral.endedOn.isValid()) {
            referral.state = OutgoingState::CancelledByCitizen;
            referral.endReason = QStringLiteral("other");
            referral.endedOn = planned;
        }
    }
    return planned;
}

void leaveOut(DemoHistory& history, QDate on) {
    history.course.state = CourseState::Closed;
    history.course.closedOn = on;
    history.course.outcome = QStringLiteral("not_included");
    history.course.closingReason = QStringLiteral("not_in_target_group");
    history.course.wasPlanned = true;
    history.referral.state = IncomingState::Closed;
    history.referral.answeredOn = on;
    history.referral.answeredVia = QStringLiteral("nfs");
}

void talkAlong(DemoHistory& history, QDate last, const DemoWorld& world, DemoRandom& random, IdSource& ids) {
    const QDate end = std::min(last, world.today.addDays(-1));
    for (QDate day = history.course.startedOn; day <= end; day = day.addDays(random.between(18, 45))) {
        history.contacts.append(makeContact(history, workdayUntil(day, end), random.chance(0.7) ? "call" : "home_visit",
                                            "reached", random.between(10, 60), random, ids));
    }
    Note note;
    note.id = NoteId(ids.next());
    note.citizen = history.citizen.id;
    note.course = history.course.id;
    note.eventOn = history.course.startedOn;
    note.writtenAt = QDateTime(history.course.startedOn, QTime(15, 30));
    note.text = QStringLiteral("Første samtale. Vi aftalte at begynde med det nærmeste tilbud og at ringe dagen før aftaler.");
    history.notes.append(note);
}

/// Gives the contacts, which stand in the order they were made, times of that order: two that come to lie on one day would
/// else have an attempt after the answer.
void orderTimes(QList<Contact>& contacts) {
    QList<QDateTime> times;
    for (const Contact& contact : std::as_const(contacts)) {
        times.append(contact.at);
    }
    std::sort(times.begin(), times.end());
    for (qsizetype at = 0; at < contacts.size(); ++at) {
        contacts[at].at = times.at(at);
    }
}

/// Moves what was done on a public holiday to a working day; everything of one day goes to the same one, so that what followed
/// still follows. Afterwards, so that a seed goes on making the same people. The appointments have kept to it already.
void keepHistoryToWorkingDays(DemoHistory& history, QDate today) {
    history.course.closedOn = workingDayFor(history.course.closedOn, today);
    const QDate last = history.course.closedOn.isValid() ? history.course.closedOn : today;
    const auto keep = [last](QDate& day) { day = workingDayFor(day, last); };
    for (QDate* day : {&history.referral.receivedOn, &history.referral.firstContactOn, &history.referral.answeredOn,
                       &history.course.openedOn, &history.course.startedOn, &history.citizen.lifeStateOn}) {
        keep(*day);
    }
    for (Contact& contact : history.contacts) {
        contact.at.setDate(workingDayFor(contact.at.date(), last));
    }
    orderTimes(history.contacts);
    if (history.informationSheet) {
        keep(history.informationSheet->givenOn);
    }
    for (Consent& consent : history.consents) {
        keep(consent.givenOn);
    }
    if (history.screening) {
        keep(history.screening->screenedOn);
    }
    for (Fact& fact : history.facts) {
        fact.asOf = history.screening->screenedOn;
    }
    for (Note& note : history.notes) {
        keep(note.eventOn);
        note.writtenAt.setDate(note.eventOn);
    }
    for (OutgoingReferral& referral : history.outgoing) {
        for (QDate* day :
             {&referral.draftedOn, &referral.sentOn, &referral.answeredOn, &referral.startedOn, &referral.endedOn}) {
            keep(*day);
        }
    }
}

DemoHistory lived(const DemoWorld& world, int number, int appointments, DemoRandom& random, IdSource& ids) {
    DemoHistory history;
    receive(history, world, number, random, ids);
    reach(history, world, random, ids);
    const QDate talk = workday(history.referral.firstContactOn.addDays(random.between(2, 9)));
    if (!history.referral.firstContactOn.isValid() || talk > world.today) {
        return history;
    }
    history.contacts.append(makeContact(history, talk, "home_visit", "reached", random.between(45, 90), random, ids));
    shareInformation(history, world, talk, ids);
    screen(history, world, talk, number, random, ids);
    if (history.screening->decision != ScreeningOutcome::In) {
        leaveOut(history, talk);
        return history;
    }
    history.course.startedOn = talk;
    history.course.state = CourseState::Active;
    history.course.phase = world.programme.phases.isEmpty() ? QString() : world.programme.phases.last().id;
    wishFor(history, world, number, random);
    referOn(history, world, random, ids);
    const QDate last = closeOrGoOn(history, world, random);
    talkAlong(history, last, world, random, ids);
    addDemoAppointments(history, world, last, appointments, random, ids);
    return history;
}

} // namespace

DemoHistory makeDemoHistory(const DemoWorld& world, int number, int appointments, DemoRandom& random, IdSource& ids) {
    DemoHistory history = lived(world, number, appointments, random, ids);
    varyDemoCourse(history, world, number);
    keepHistoryToWorkingDays(history, world.today);
    addDemoAnswers(history, world, number);
    return history;
}

} // namespace brobygger
