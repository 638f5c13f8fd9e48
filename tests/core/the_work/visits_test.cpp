// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/visit_rules.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
AppointmentId bookedVisit(Workspace& workspace, CitizenId citizen, QTime at, bool atHome = true) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("other");
    appointment.title = QStringLiteral("samtale");
    appointment.startsAt = QDateTime(workspace.clock.today(), at);
    appointment.atHome = atHome;
    const auto booked = workspace.appointments.book(appointment);
    INFO((booked ? QString() : booked.error().message).toStdString());
    REQUIRE(booked);
    return *booked;
}

VisitRound roundUntil(const Workspace& workspace, QTime back) {
    VisitRound round;
    round.backAt = QDateTime(workspace.clock.today(), back);
    round.ringAt = round.backAt.addSecs(1800);
    round.mobile = QStringLiteral("00000020");
    round.car = QStringLiteral("grå bil");
    round.nextCall = QStringLiteral("Karen, 00 00 00 21");
    return round;
}
} // namespace

TEST_CASE("The sheet of home visits has initials, case number and no protected street", "[visits]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen open = aCitizen(workspace, QStringLiteral("Bent"), QStringLiteral("Aagaard"));
    open.ownNumber = QStringLiteral("114");
    open.street = QStringLiteral("Eksempelvej 9");
    open.visitNote = QStringLiteral("Hunden er løs i gården.");
    REQUIRE(workspace.citizens.change(open));
    Citizen hidden = aCitizen(workspace, QStringLiteral("Gitte"), QStringLiteral("Holm"));
    hidden.street = QStringLiteral("Skovvej 12");
    hidden.isAddressProtected = true;
    REQUIRE(workspace.citizens.change(hidden));
    bookedVisit(workspace, hidden.id, QTime(11, 15));
    bookedVisit(workspace, open.id, QTime(9, 30));
    bookedVisit(workspace, open.id, QTime(14, 0), false);
    const VisitRound round = roundUntil(workspace, QTime(13, 0));
    const VisitSheet sheet = workspace.visits.sheet(round, false);
    REQUIRE(sheet.visits.size() == 2);
    CHECK(sheet.visits[0] ==
          VisitLine{QTime(9, 30), QStringLiteral("BA"), QStringLiteral("114"), QStringLiteral("Eksempelvej 9"), {}});
    CHECK(sheet.visits[1] == VisitLine{QTime(11, 15), QStringLiteral("GH"), {}, {}, {}});
    CHECK(workspace.visits.sheet(round, true).visits[0].safetyNote == open.visitNote);
}

TEST_CASE("I dag waits for the worker who is out, and says so in red once the time has passed", "[visits]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    const auto out = [&] { return workspace.agenda.count(AgendaKind::VisitsBack, today); };
    const auto shown = [&] {
        QList<AgendaState> states;
        for (const AgendaItem& item : workspace.agenda.items(today).items) {
            if (item.kind == AgendaKind::VisitsBack) {
                states << item.state;
            }
        }
        return states;
    };
    const auto gone = workspace.visits.goOut(roundUntil(workspace, QTime(13, 0)));
    REQUIRE(gone);
    CHECK(out() == AgendaCount{1, 0});
    CHECK(shown() == QList<AgendaState>{AgendaState::Due});
    file.clock.moveTo(QDateTime(today, QTime(13, 1)));
    CHECK(out() == AgendaCount{1, 1});
    CHECK(shown() == QList<AgendaState>{AgendaState::Overdue});

    REQUIRE(workspace.visits.goOut(roundUntil(workspace, QTime(15, 0)))); // it takes longer
    CHECK(out() == AgendaCount{1, 0});
    const VisitRound round = workspace.visits.begun(today);
    CHECK(round.backAt.time() == QTime(15, 0));
    const auto back = workspace.visits.comeBack(round.id);
    REQUIRE(back);
    CHECK(out() == AgendaCount{0, 0});
    CHECK_FALSE(workspace.visits.comeBack(round.id));
    REQUIRE((*back)());
    CHECK(out() == AgendaCount{1, 0});
}

TEST_CASE("A round proposes when one is back, and who was rung the last time", "[visits]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    bookedVisit(workspace, citizen, QTime(11, 15));
    const auto gone = workspace.visits.goOut(roundUntil(workspace, QTime(10, 0)));
    REQUIRE(gone);
    REQUIRE(workspace.visits.comeBack(workspace.visits.begun(workspace.clock.today()).id));
    const VisitRound proposed = workspace.visits.begun(workspace.clock.today());
    CHECK_FALSE(proposed.id.isValid());
    CHECK(proposed.backAt.time() == QTime(12, 15));
    CHECK(proposed.ringAt.time() == QTime(12, 45));
    CHECK(proposed.mobile == QStringLiteral("00000020"));
    CHECK(proposed.nextCall == QStringLiteral("Karen, 00 00 00 21"));
}

TEST_CASE("A round needs times, a telephone and whom to ring next", "[visits]") {
    VisitRound empty;
    CHECK(check(empty).list().size() == 4);
    TestFile file;
    VisitRound round = roundUntil(file.workspace(), QTime(13, 0));
    CHECK(check(round).isEmpty());
    round.ringAt = round.backAt.addSecs(-60);
    CHECK(check(round).hasErrors());
}
