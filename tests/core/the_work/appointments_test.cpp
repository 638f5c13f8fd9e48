// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/appointment_rules.h"
#include "core/appointments/appointment_store.h"
#include "core/base/time/dates.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

QDateTime moment(const char* text) { return fromIsoMinute(QLatin1String(text)); }

Appointment anAppointment(CitizenId citizen, const char* startsAt = "2026-11-03T10:30") {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("hospital");
    appointment.title = QStringLiteral("kontrol");
    appointment.startsAt = moment(startsAt);
    return appointment;
}

AppointmentId booked(Workspace& workspace, const Appointment& draft, const Repetition& repetition = {}) {
    const auto id = workspace.appointments.book(draft, repetition);
    REQUIRE(id);
    return *id;
}

Appointment stored(const Workspace& workspace, AppointmentId id) {
    const auto row = workspace.appointments.find(id);
    REQUIRE(row);
    return row->appointment;
}

bool speaksOf(const Error& error, const char* field) {
    for (const Problem& problem : error.problems.list()) {
        if (problem.field == QLatin1String(field)) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("A cancellation is in time to the minute of the setting", "[appointments]") {
    const QDateTime start = moment("2026-11-03T10:30");
    CHECK(cancelledOutcome(start, moment("2026-11-02T10:30"), 24) == outcome::cancelledInTime);
    CHECK(cancelledOutcome(start, moment("2026-11-02T10:31"), 24) == outcome::cancelledLate);
    CHECK(cancelledOutcome(start, moment("2026-11-03T10:29"), 24) == outcome::cancelledLate);
    CHECK(cancelledOutcome(start, moment("2026-11-03T10:30"), 24) == outcome::noShow);
    CHECK(cancelledOutcome(start, moment("2026-11-01T10:30"), 48) == outcome::cancelledInTime);
    CHECK(cancelledOutcome(start, moment("2026-11-01T10:31"), 48) == outcome::cancelledLate);
}

TEST_CASE("Twenty-four hours on the wall stay twenty-four over the change of the clocks", "[appointments]") {
    CHECK(cancelledOutcome(moment("2026-10-25T10:00"), moment("2026-10-24T10:00"), 24) == outcome::cancelledInTime);
    CHECK(cancelledOutcome(moment("2026-03-29T10:00"), moment("2026-03-28T10:00"), 24) == outcome::cancelledInTime);
}

TEST_CASE("States that contradict each other cannot be entered", "[appointments]") {
    const QDateTime now = moment("2026-11-02T09:00");
    const Appointment past = anAppointment(CitizenId(1), "2026-10-30T10:00");
    const Appointment future = anAppointment(CitizenId(1));
    struct Case {
        Appointment appointment;
        OutcomeDraft draft;
        const char* field; // nullptr: allowed
    };
    const QList<Case> cases{
        {past, {outcome::attended, {}, {}, {}}, nullptr},
        {future, {outcome::attended, {}, {}, {}}, "outcome"},
        {future, {outcome::noShow, {}, QStringLiteral("ill"), {}}, "outcome"},
        {future, {outcome::unknown, {}, {}, {}}, "outcome"},
        {future, {outcome::cancelledInTime, now, {}, {}}, nullptr},
        {future, {outcome::cancelledByProvider, now, {}, {}}, nullptr},
        {future, {outcome::rescheduled, now, {}, {}}, nullptr},
        {past, {outcome::noShow, {}, {}, {}}, "noShowReason"},
        {past, {outcome::noShow, {}, QStringLiteral("forgot"), {}}, nullptr},
        {past, {outcome::attended, {}, QStringLiteral("forgot"), {}}, "noShowReason"},
        {past, {outcome::cancelledInTime, moment("2026-10-30T08:00"), {}, {}}, "toldAt"},
        {past, {outcome::cancelledLate, moment("2026-10-30T08:00"), {}, {}}, nullptr},
        {past, {outcome::cancelledLate, moment("2026-10-20T08:00"), {}, {}}, "toldAt"},
        {past, {outcome::cancelledLate, moment("2026-10-30T11:00"), {}, {}}, "toldAt"},
        {past, {outcome::cancelledByProvider, moment("2026-11-03T11:00"), {}, {}}, "toldAt"},
        {past, {{}, {}, {}, {}}, nullptr},
    };
    for (const Case& one : cases) {
        const Problems problems = checkOutcome(one.appointment, one.draft, now, 24);
        INFO(one.draft.outcome.toStdString() << " " << (one.field ? one.field : "allowed"));
        CHECK(problems.hasErrors() == (one.field != nullptr));
        if (one.field && problems.hasErrors()) {
            CHECK(problems.list().first().field == QLatin1String(one.field));
        }
    }
}

TEST_CASE("An appointment is told what it lacks at its fields", "[appointments]") {
    Appointment empty;
    QStringList fields;
    for (const Problem& problem : checkAppointment(empty).list()) {
        fields.append(problem.field);
    }
    CHECK(fields == QStringList{QStringLiteral("citizen"), QStringLiteral("sector"), QStringLiteral("date")});
    Appointment backwards = anAppointment(CitizenId(1));
    backwards.endsAt = backwards.startsAt;
    CHECK(checkAppointment(backwards).hasErrors());
    CHECK_FALSE(checkRepetition({53, 1}).hasErrors());
    CHECK(checkRepetition({54, 1}).hasErrors());
    CHECK(checkRepetition({0, 1}).hasErrors());
}

TEST_CASE("The no-show figures name their numerator and denominator", "[appointments]") {
    NoShowFigures figures{11, 2, 7, 5, 3, 4, 6, 8, 9};
    CHECK(figures.booked() == 55);
    CHECK(noShowRate(figures) == CountedShare{7, 20});
    CHECK(noShowRate(figures).value() == 0.35);
    CHECK(noShowsOfAllBooked(figures) == CountedShare{7, 55});
    CHECK(lateCancellations(figures) == CountedShare{3, 55});
    CHECK(shareUnknown(figures) == CountedShare{17, 55});
    CHECK_FALSE(noShowRate(NoShowFigures{}).value());
    NoShowFigures counted;
    counted.add(QStringLiteral("no_show"), 7);
    counted.add(QStringLiteral("attended"), 11);
    counted.add({}, 9);
    counted.add(QStringLiteral("own_code"), 2);
    CHECK(counted == NoShowFigures{11, 0, 7, 0, 0, 0, 0, 2, 9});
    counted += counted;
    CHECK(counted.noShow == 14);
    CHECK(counted.withoutOutcome == 18);
}

TEST_CASE("Every field of an appointment comes back from the file", "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const AppointmentId other = booked(workspace, anAppointment(citizen.id));
    const auto course = workspace.courses.open(citizen.id, workspace.clock.today());
    REQUIRE(course);
    Partner clinic;
    clinic.kind = PartnerKind::Clinic;
    clinic.name = QStringLiteral("Lægehuset Grenaa");
    const auto partner = workspace.partners.add(clinic);
    REQUIRE(partner);
    Appointment full = anAppointment(citizen.id, "2026-10-30T10:30");
    full.course = *course;
    full.partner = *partner;
    full.title = QStringLiteral("titel");
    full.place = QStringLiteral("sted");
    full.endsAt = moment("2026-10-30T11:15");
    full.series = other;
    full.companion = QStringLiteral("relative");
    full.companionName = QStringLiteral("Lone");
    full.transport = QStringLiteral("flextur");
    full.transportOrderedOn = QDate(2026, 10, 27);
    full.transportOrderedBy = QStringLiteral("Anne");
    full.transportPrice = Money{3500};
    full.needsTransportOrder = true;
    full.wantsReminder = true;
    full.remindedOn = QDate(2026, 10, 29);
    full.outcome = outcome::noShow;
    full.outcomeAt = moment("2026-10-30T12:00");
    full.noShowReason = QStringLiteral("anxiety");
    full.remedy = QStringLiteral("companion");
    full.rescheduledTo = other;
    full.handedOverTo = QStringLiteral("kommunen");
    full.atHome = true;
    const auto id = workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<AppointmentId> {
        full.id = write.newId<Appointment>();
        AppointmentStore(write.database()).insert(write, full);
        return full.id;
    });
    REQUIRE(id);
    const auto row = workspace.appointments.find(*id);
    REQUIRE(row);
    CHECK(row->appointment == full);
    CHECK(row->fullName() == QStringLiteral("Bente Mikkelsen"));
    CHECK(row->partnerName == QStringLiteral("Lægehuset Grenaa"));

    Appointment changed = anAppointment(citizen.id, "2026-10-31T08:00");
    changed.id = full.id;
    CHECK(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        AppointmentStore(write.database()).update(write, full, changed);
        return {};
    }));
    CHECK(stored(workspace, *id) == changed);
}

TEST_CASE("A booked appointment is the citizen's next and belongs to the open course", "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const auto course = workspace.courses.open(citizen.id, workspace.clock.today());
    REQUIRE(course);
    const AppointmentId late = booked(workspace, anAppointment(citizen.id, "2026-11-10T10:00"));
    const AppointmentId soon = booked(workspace, anAppointment(citizen.id, "2026-11-04T10:00"));
    CHECK(stored(workspace, soon).course == *course);
    CHECK(workspace.citizens.find(citizen.id)->nextAppointmentAt == moment("2026-11-04T10:00"));
    const auto undo = workspace.appointments.cancel(soon, workspace.clock.now());
    REQUIRE(undo);
    CHECK(stored(workspace, soon).outcome == outcome::cancelledInTime);
    CHECK(workspace.citizens.find(citizen.id)->nextAppointmentAt == stored(workspace, late).startsAt);
    REQUIRE((*undo)());
    CHECK(stored(workspace, soon).outcome.isEmpty());
    CHECK(workspace.citizens.find(citizen.id)->nextAppointmentAt == moment("2026-11-04T10:00"));
}

TEST_CASE("A series keeps its weekday and hour and knows its first", "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    Appointment draft = anAppointment(citizen.id, "2026-10-20T10:00");
    draft.endsAt = moment("2026-10-20T11:00");
    const AppointmentId first = booked(workspace, draft, {3, 1});
    const auto rows = workspace.appointments.forCitizen(citizen.id);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].appointment.startsAt == moment("2026-11-03T10:00"));
    CHECK(rows[0].appointment.endsAt == moment("2026-11-03T11:00"));
    CHECK(rows[1].appointment.startsAt == moment("2026-10-27T10:00"));
    for (const AppointmentRow& row : rows) {
        CHECK(row.appointment.series == first);
    }
}

TEST_CASE("A no-show proposes the remedy of its reason and can be corrected", "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const AppointmentId id = booked(workspace, anAppointment(citizen.id, "2026-10-30T10:00"));
    const auto refused = workspace.appointments.recordOutcome(id, {outcome::noShow, {}, {}, {}});
    REQUIRE_FALSE(refused);
    CHECK(speaksOf(refused.error(), "noShowReason"));
    REQUIRE(workspace.appointments.recordOutcome(id, {outcome::noShow, {}, QStringLiteral("anxiety"), {}}));
    CHECK(stored(workspace, id).remedy == QStringLiteral("companion"));
    CHECK(plainNoShowCount(workspace.appointments.figuresOf(citizen.id)).contains(QLatin1String("1")));
    CHECK(workspace.appointments.figuresOf(citizen.id).noShow == 1);

    REQUIRE(workspace.appointments.recordOutcome(id, {outcome::attendedLate, {}, {}, {}}));
    const Appointment corrected = stored(workspace, id);
    CHECK(corrected.outcome == outcome::attendedLate);
    CHECK(corrected.noShowReason.isEmpty());
    CHECK(corrected.remedy.isEmpty());
}

TEST_CASE("Undo of an outcome is refused when it was corrected since", "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const AppointmentId id = booked(workspace, anAppointment(aCitizen(workspace).id, "2026-10-30T10:00"));
    const auto first = workspace.appointments.recordOutcome(id, {outcome::attended, {}, {}, {}});
    REQUIRE(first);
    REQUIRE(workspace.appointments.recordOutcome(id, {outcome::unknown, {}, {}, {}}));
    const Result<void> undone = (*first)();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == ErrorKind::Conflict);
    CHECK(stored(workspace, id).outcome == outcome::unknown);
}

TEST_CASE("A new time makes a new appointment and links the old one to it", "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    Appointment draft = anAppointment(citizen.id);
    draft.wantsReminder = true;
    const AppointmentId old = booked(workspace, draft);
    REQUIRE(workspace.appointments.markReminded(old));
    const auto moved = workspace.appointments.reschedule(old, moment("2026-11-12T09:00"), {});
    REQUIRE(moved);
    CHECK(stored(workspace, old).outcome == outcome::rescheduled);
    CHECK(stored(workspace, old).rescheduledTo == *moved);
    CHECK(stored(workspace, *moved).wantsReminder);
    CHECK_FALSE(stored(workspace, *moved).remindedOn.isValid());
    CHECK_FALSE(workspace.appointments.reschedule(old, moment("2026-11-13T09:00"), {}));
    CHECK(workspace.citizens.find(citizen.id)->nextAppointmentAt == moment("2026-11-12T09:00"));
}

TEST_CASE("A new time keeps companion, transport and its price; what was ordered for the old time is to be ordered anew",
          "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Appointment draft = anAppointment(aCitizen(workspace).id);
    draft.companion = QStringLiteral("volunteer");
    draft.companionName = QStringLiteral("Karen");
    draft.transport = QStringLiteral("flextur");
    draft.transportPrice = Money{4550};
    const AppointmentId old = booked(workspace, draft);
    REQUIRE(workspace.appointments.orderTransport(old));
    const auto moved = workspace.appointments.reschedule(old, moment("2026-11-12T09:00"), {});
    REQUIRE(moved);
    const Appointment after = stored(workspace, *moved);
    CHECK(after.companion == draft.companion);
    CHECK(after.companionName == draft.companionName);
    CHECK(after.transport == draft.transport);
    CHECK(after.transportPrice == Money{4550});
    CHECK(after.needsTransportOrder);
    CHECK_FALSE(after.transportOrderedOn.isValid());
    CHECK(after.transportOrderedBy.isEmpty());
    CHECK(stored(workspace, old).transportOrderedOn.isValid());
}

TEST_CASE("After a no-show a new time is a new appointment like the old one, which stays as it was", "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Appointment draft = anAppointment(aCitizen(workspace).id, "2026-11-01T10:30");
    draft.course = *workspace.courses.open(draft.citizen, file.clock.today());
    draft.transport = QStringLiteral("flextur");
    draft.needsTransportOrder = true;
    draft.handedOverTo = QStringLiteral("Lægehuset");
    const AppointmentId missed = booked(workspace, draft);
    CHECK(canHaveNewTime(stored(workspace, missed)));
    REQUIRE(workspace.appointments.recordOutcome(missed, {outcome::noShow, {}, QStringLiteral("forgot"), {}}));
    CHECK(canHaveNewTime(stored(workspace, missed)));

    Appointment again = bookedAnew(stored(workspace, missed));
    CHECK(again.title == draft.title);
    CHECK(again.transport == draft.transport);
    CHECK(again.needsTransportOrder);
    CHECK_FALSE(again.hasOutcome());
    CHECK(again.noShowReason.isEmpty());
    CHECK_FALSE(again.course.isValid());
    CHECK(again.handedOverTo.isEmpty());
    CHECK_FALSE(again.startsAt.isValid());
    again.startsAt = moment("2026-11-12T10:30");
    booked(workspace, again);
    CHECK(stored(workspace, missed).outcome == outcome::noShow);

    Appointment attended = stored(workspace, missed);
    attended.outcome = outcome::attended;
    CHECK_FALSE(canHaveNewTime(attended));
    attended.outcome = outcome::rescheduled;
    CHECK_FALSE(canHaveNewTime(attended));
}

TEST_CASE("A booked series can be taken back as long as nobody has touched one of it", "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const AppointmentId alone = booked(workspace, anAppointment(citizen.id, "2026-11-20T10:00"));
    const AppointmentId first = booked(workspace, anAppointment(citizen.id, "2026-11-05T10:00"), {3, 1});
    const Undo undo = workspace.appointments.takingBack(first);
    CHECK(workspace.appointments.forCitizen(citizen.id).size() == 4);
    REQUIRE(undo());
    const auto left = workspace.appointments.forCitizen(citizen.id);
    REQUIRE(left.size() == 1);
    CHECK(left.first().appointment.id == alone);
    CHECK(workspace.citizens.find(citizen.id)->nextAppointmentAt == moment("2026-11-20T10:00"));

    const AppointmentId again = booked(workspace, anAppointment(citizen.id, "2026-11-05T10:00"), {2, 1});
    const Undo late = workspace.appointments.takingBack(again);
    REQUIRE(workspace.appointments.markReminded(again));
    CHECK_FALSE(late());
    CHECK(workspace.appointments.forCitizen(citizen.id).size() == 3);
}

TEST_CASE("A move taken back lets the old time stand again", "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const AppointmentId old = booked(workspace, anAppointment(citizen.id, "2026-11-05T10:00"));
    const Appointment before = stored(workspace, old);
    const auto moved = workspace.appointments.reschedule(old, moment("2026-11-12T09:00"), {});
    REQUIRE(moved);
    REQUIRE(workspace.appointments.takingBack(*moved)());
    CHECK(stored(workspace, old) == before);
    CHECK_FALSE(workspace.appointments.find(*moved));
    CHECK(workspace.citizens.find(citizen.id)->nextAppointmentAt == moment("2026-11-05T10:00"));
}

TEST_CASE("An appointment shows the address and telephone of its offer, its partner or the citizen's home", "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen citizen = aCitizen(workspace);
    citizen.street = QStringLiteral("Havnevej 1");
    citizen.postcode = QStringLiteral("8500");
    citizen.town = QStringLiteral("Grenaa");
    REQUIRE(workspace.citizens.change(citizen));
    Offer offer;
    offer.name = QStringLiteral("Mandegruppen (eksempel)");
    offer.street = QStringLiteral("Storegade 5");
    offer.postcode = QStringLiteral("8961");
    offer.town = QStringLiteral("Allingåbro");
    offer.phone = QStringLiteral("86481234");
    const auto offerId = workspace.offers.add(offer);
    REQUIRE(offerId);
    Appointment draft = anAppointment(citizen.id);
    draft.offer = *offerId;
    const auto atOffer = workspace.appointments.find(booked(workspace, draft));
    CHECK(atOffer->where() == offer.name);
    CHECK(atOffer->placeAddress == QStringLiteral("Storegade 5, 8961 Allingåbro"));
    CHECK(atOffer->placePhone == offer.phone);

    draft.offer = {};
    draft.atHome = true;
    const auto atHome = workspace.appointments.find(booked(workspace, draft));
    CHECK(atHome->appointment.atHome);
    CHECK(atHome->placeAddress == QStringLiteral("Havnevej 1, 8500 Grenaa"));
    CHECK(atHome->placePhone.isEmpty());

    draft.offer = *offerId;
    CHECK(speaksOf(workspace.appointments.book(draft).error(), "place"));
}

TEST_CASE("What was entered by mistake can be deleted and brought back, what has an outcome cannot", "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const AppointmentId id = booked(workspace, anAppointment(citizen.id));
    const auto undo = workspace.appointments.remove(id);
    REQUIRE(undo);
    CHECK_FALSE(workspace.appointments.find(id));
    CHECK_FALSE(workspace.citizens.find(citizen.id)->nextAppointmentAt.isValid());
    REQUIRE((*undo)());
    CHECK(workspace.appointments.find(id));
    REQUIRE(workspace.appointments.cancel(id, workspace.clock.now()));
    CHECK_FALSE(workspace.appointments.remove(id));
}

TEST_CASE("What is to come stays in the calendar of the dead, too, since somebody must call it off", "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const AppointmentId past = booked(workspace, anAppointment(citizen.id, "2026-10-30T10:00"));
    booked(workspace, anAppointment(citizen.id, "2026-11-05T10:00"));
    REQUIRE(workspace.appointments.recordOutcome(past, {outcome::attended, {}, {}, {}}));
    CHECK(workspace.appointments.countBetween(QDate(2026, 10, 1), QDate(2026, 11, 30)) == 2);
    REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) {
        return workspace.citizens.setLifeState(write, citizen.id, LifeState::Dead, QDate(2026, 11, 1));
    }));
    CHECK(workspace.appointments.countBetween(QDate(2026, 10, 1), QDate(2026, 11, 30)) == 2);
    const auto rows = workspace.appointments.between(QDate(2026, 10, 1), QDate(2026, 11, 30), 0, 50);
    REQUIRE(rows.size() == 2);
    CHECK(rows.last().lifeState == LifeState::Dead);
}

TEST_CASE("A closing course cancels or hands over the appointments to come, and asks about one without an outcome",
          "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const auto course = workspace.courses.open(citizen.id, workspace.clock.today());
    REQUIRE(course);
    const AppointmentId past = booked(workspace, anAppointment(citizen.id, "2026-10-30T10:00"));
    const AppointmentId cancelled = booked(workspace, anAppointment(citizen.id, "2026-11-05T10:00"));
    const AppointmentId handedOver = booked(workspace, anAppointment(citizen.id, "2026-11-06T10:00"));
    QList<OpenItem> items = workspace.appointments.openItems(*workspace.courses.find(*course));
    REQUIRE(items.size() == 3);
    REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        for (OpenItem& item : items) {
            CHECK(item.isOver == (AppointmentId(item.record) == past));
            item.decision = item.isOver                               ? OpenItemDecision::Attended
                            : AppointmentId(item.record) == cancelled ? OpenItemDecision::Cancel
                                                                      : OpenItemDecision::HandOver;
            if (auto settled = workspace.appointments.settle(write, item, QStringLiteral("kommunen"), QDate(2026, 11, 2));
                !settled) {
                return settled.error();
            }
        }
        return {};
    }));
    CHECK(stored(workspace, past).outcome == outcome::attended);
    CHECK(stored(workspace, cancelled).outcome == outcome::cancelledInTime);
    CHECK(stored(workspace, handedOver).handedOverTo == QStringLiteral("kommunen"));
    CHECK(workspace.appointments.openItems(*workspace.courses.find(*course)).isEmpty());
}

TEST_CASE("An appointment whose outcome nobody knows is unknown when the course closes, and missing again when that is undone",
          "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const auto course = workspace.courses.open(citizen.id, workspace.clock.today());
    REQUIRE(course);
    const AppointmentId past = booked(workspace, anAppointment(citizen.id, "2026-10-30T10:00"));
    CourseClosing closing;
    closing.outcome = QStringLiteral("declined");
    closing.wasPlanned = false;
    closing.on = workspace.clock.today();
    closing.items = workspace.courses.openItems(*course);
    REQUIRE(closing.items.size() == 1);
    CHECK_FALSE(workspace.courses.close(*course, closing)); // nothing is decided for anybody
    closing.items.first().decision = OpenItemDecision::Cancel;
    const auto undo = workspace.courses.close(*course, closing);
    REQUIRE(undo);
    CHECK(stored(workspace, past).outcome == outcome::unknown);
    REQUIRE((*undo)());
    CHECK_FALSE(stored(workspace, past).hasOutcome());
}

TEST_CASE("An appointment to come cannot be said to have been kept when the course closes", "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const AppointmentId toCome = booked(workspace, anAppointment(citizen.id));
    OpenItem item{RecordKind::Appointment, toCome.value(), {}, {}, OpenItemDecision::Attended};
    CHECK_FALSE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        const auto settled = workspace.appointments.settle(write, item, {}, workspace.clock.today());
        return settled ? Result<void>() : Result<void>(settled.error());
    }));
    CHECK_FALSE(stored(workspace, toCome).hasOutcome());
}

TEST_CASE("Weekly no-shows end with the week under way, of which only what has been counts", "[appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    for (const char* at : {"2026-10-26T10:00", "2026-11-01T10:00", "2026-10-25T10:00", "2026-11-02T08:00"}) {
        const AppointmentId id = booked(workspace, anAppointment(citizen.id, at));
        REQUIRE(workspace.appointments.recordOutcome(id, {outcome::attended, {}, {}, {}}));
    }
    booked(workspace, anAppointment(citizen.id, "2026-11-05T10:00"));
    const auto weeks = weeklyNoShows(workspace.session.database(), workspace.clock.today(), 2);
    REQUIRE(weeks.size() == 2);
    CHECK(weeks[0].attended == 2);
    CHECK(weeks[1].attended == 1);
    CHECK(weeks[1].withoutOutcome == 0);
}

TEST_CASE("A next appointment that has passed makes room for the one after it when the file is opened", "[appointments]") {
    TestFile file;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    booked(file.workspace(), anAppointment(citizen, "2026-11-03T10:00"));
    booked(file.workspace(), anAppointment(citizen, "2026-11-09T10:00"));
    file.clock.moveTo(moment("2026-11-04T09:00"));
    file.reopen();
    CHECK(file.workspace().citizens.find(citizen)->nextAppointmentAt == moment("2026-11-09T10:00"));
    file.clock.moveTo(moment("2026-11-10T09:00"));
    file.reopen();
    CHECK_FALSE(file.workspace().citizens.find(citizen)->nextAppointmentAt.isValid());
}
