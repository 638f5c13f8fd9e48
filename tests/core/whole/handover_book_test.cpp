// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/handover_book.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
HandoverWish twoWeeks(const Workspace& workspace) {
    return {QStringLiteral("Tove Lund"), workspace.clock.today(), workspace.clock.today().addDays(14)};
}

HandoverBook bookFor(const Workspace& workspace, const HandoverWish& wish) {
    Progress progress;
    const auto book = handoverBook(workspace, wish, QStringLiteral("da"), progress);
    REQUIRE(book);
    return *book;
}

CitizenId underWay(Workspace& workspace, const char* name) {
    const CitizenId citizen = aCitizen(workspace, QString::fromUtf8(name)).id;
    REQUIRE(workspace.courses.open(citizen, workspace.clock.today()));
    return citizen;
}

void promised(Workspace& workspace, CitizenId citizen, QDate by) {
    Todo todo;
    todo.citizen = citizen;
    todo.title = QStringLiteral("ringe om bussen");
    todo.dueOn = by;
    REQUIRE(workspace.todos.add(todo));
}
} // namespace

TEST_CASE("A book for a locum has every citizen with an open course, the earliest next day first", "[handover]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    const CitizenId later = underWay(workspace, "Anna");
    const CitizenId nothing = underWay(workspace, "Bo");
    const CitizenId sooner = underWay(workspace, "Carl");
    aCitizen(workspace, QStringLiteral("Dorte")); // without a course
    promised(workspace, later, today.addDays(5));
    Appointment appointment;
    appointment.citizen = sooner;
    appointment.sector = QStringLiteral("gp");
    appointment.title = QStringLiteral("kontrol");
    appointment.startsAt = QDateTime(today.addDays(2), QTime(10, 0));
    appointment.companion = QStringLiteral("casemanager");
    const auto booked = workspace.appointments.book(appointment);
    INFO((booked ? QString() : booked.error().message).toStdString());
    REQUIRE(booked);
    const HandoverBook book = bookFor(workspace, twoWeeks(workspace));
    REQUIRE(book.entries.size() == 3);
    CHECK(book.entries[0].citizen == sooner);
    CHECK(book.entries[1].citizen == later);
    CHECK(book.entries[2].citizen == nothing);
    REQUIRE(book.entries[0].appointment);
    CHECK(book.entries[0].appointment->appointment.id == *booked);
    CHECK(book.entries[1].promises == QList<HandoverPromise>{{QStringLiteral("ringe om bussen"), {}, today.addDays(5)}});
    CHECK_FALSE(book.entries[2].nextOn().isValid());
}

TEST_CASE("The book says which consents lapse during the absence, and what is to be minded", "[handover]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    const CitizenId citizen = underWay(workspace, "Anna");
    Citizen known = *workspace.citizens.find(citizen);
    known.safeContact.call = Permission::No;
    known.visitNote = QStringLiteral("Hunden er løs i gården.");
    known.isAddressProtected = true;
    REQUIRE(workspace.citizens.change(known));
    for (const int days : {3, 14, 15}) {
        Consent consent = toOwnDoctor(workspace, citizen);
        consent.purpose = QString::number(days);
        consent.toWhom = QStringLiteral("klinik %1").arg(days);
        consent.validTo = today.addDays(days);
        REQUIRE(workspace.consents.record(consent));
    }
    for (const int days : {5, 300}) { // renewed, so that nobody has to ask about the older one
        Consent consent = toOwnDoctor(workspace, citizen);
        consent.purpose = QString::number(days);
        consent.validTo = today.addDays(days);
        REQUIRE(workspace.consents.record(consent));
    }
    const HandoverBook book = bookFor(workspace, twoWeeks(workspace));
    REQUIRE(book.entries.size() == 1);
    const HandoverEntry& entry = book.entries.first();
    CHECK(entry.safeContact.call == Permission::No);
    CHECK(entry.visitNote == known.visitNote);
    CHECK(entry.isAddressProtected);
    QStringList lapsing;
    for (const Consent& consent : entry.lapsing) {
        lapsing << consent.purpose;
    }
    std::sort(lapsing.begin(), lapsing.end());
    CHECK(lapsing == QStringList{QStringLiteral("14"), QStringLiteral("3")});
}

TEST_CASE("Of notes only those that were picked stand in the book, in their newest wording", "[handover]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = underWay(workspace, "Anna");
    QList<NoteId> notes;
    for (const char* words : {"Ikke til andre.", "Ring altid fra vores eget nummer."}) {
        Note note;
        note.citizen = citizen;
        note.eventOn = workspace.clock.today();
        note.text = QString::fromUtf8(words);
        const auto written = workspace.notes.write(note);
        REQUIRE(written);
        notes << *written;
    }
    CHECK(bookFor(workspace, twoWeeks(workspace)).entries.first().notes.isEmpty());
    const auto picked = workspace.notes.pickForLocum(notes.last(), true);
    REQUIRE(picked);
    REQUIRE(workspace.notes.correct(notes.last(), QStringLiteral("Ring kun fra vores eget nummer."), workspace.clock.today()));
    CHECK(bookFor(workspace, twoWeeks(workspace)).entries.first().notes ==
          QList<HandoverNote>{{workspace.clock.today(), QStringLiteral("Ring kun fra vores eget nummer.")}});
}

TEST_CASE("That a locum got the book is taken down for every citizen in it", "[handover]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId first = underWay(workspace, "Anna");
    const CitizenId second = underWay(workspace, "Bo");
    REQUIRE(notePrinted(workspace.session, bookFor(workspace, twoWeeks(workspace))));
    for (const CitizenId citizen : {first, second}) {
        const QList<AuditEntry> lines = workspace.audit.lines(citizen.value(), 1);
        REQUIRE(lines.size() == 1);
        CHECK(lines.first().purpose == QStringLiteral("handover_book.print"));
        CHECK(lines.first().action == toCode(AuditAction::Printed));
        CHECK(lines.first().field == QStringLiteral("vikar"));
    }
}

TEST_CASE("A book needs somebody to give it to and days that are not over; it can be cancelled", "[handover]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    CHECK(check(twoWeeks(workspace), today).isEmpty());
    CHECK(check({QStringLiteral(" "), today, today}, today).hasErrors());
    CHECK(check({QStringLiteral("Tove"), today.addDays(3), today.addDays(2)}, today).hasErrors());
    CHECK(check({QStringLiteral("Tove"), today.addDays(-9), today.addDays(-2)}, today).hasErrors());
    underWay(workspace, "Anna");
    Progress progress;
    progress.cancel();
    const auto book = handoverBook(workspace, twoWeeks(workspace), QStringLiteral("da"), progress);
    REQUIRE_FALSE(book);
    CHECK(book.error().kind == ErrorKind::Cancelled);
}
