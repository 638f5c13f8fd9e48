// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_store.h"
#include "core/settings/closed_days.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

TEST_CASE("A contact comes back from the file with every field as entered", "[contacts]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Contact contact;
    contact.citizen = aCitizen(workspace).id;
    contact.course = *workspace.courses.open(contact.citizen, file.clock.today());
    contact.at = QDateTime(QDate(2026, 11, 1), QTime(13, 45));
    contact.kind = QStringLiteral("accompaniment");
    contact.outcome = QStringLiteral("sent");
    contact.minutes = 95;
    contact.text = QStringLiteral("fulgte med til hospitalet");
    const auto recorded = workspace.contacts.record(contact);
    REQUIRE(recorded);
    contact.id = recorded->id;
    CHECK(workspace.contacts.find(contact.id) == contact);
}

TEST_CASE("A failed attempt on a Friday makes a task to try again on Monday", "[contacts]") {
    TestFile file;
    file.clock.moveTo(QDateTime(QDate(2026, 11, 6), QTime(15, 0)));
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto recorded = workspace.contacts.record(aCall(citizen, "no_answer", file.clock.now()));
    REQUIRE(recorded);
    CHECK(recorded->retryOn == QDate(2026, 11, 9));
    const QList<Todo> todos = workspace.todos.forCitizen(citizen);
    REQUIRE(todos.size() == 1);
    CHECK(todos.first().kind == TodoKind::RetryCall);
    CHECK(todos.first().dueOn == QDate(2026, 11, 9));
}

TEST_CASE("A failed attempt before Easter is tried again after it, and not on a day on which we are closed", "[contacts]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    file.clock.moveTo(QDateTime(QDate(2026, 12, 23), QTime(15, 0)));
    CHECK(workspace.contacts.proposedRetry(file.clock.today()) == QDate(2026, 12, 24));
    workspace.settings.set(closedOnChristmasEve, true);
    CHECK(workspace.contacts.proposedRetry(file.clock.today()) == QDate(2026, 12, 28));
    file.clock.moveTo(QDateTime(QDate(2027, 3, 24), QTime(15, 0)));
    const auto recorded = workspace.contacts.record(aCall(citizen, "no_answer", file.clock.now()));
    REQUIRE(recorded);
    CHECK(recorded->retryOn == QDate(2027, 3, 30));
}

TEST_CASE("A newer attempt takes the place of the one that waited", "[contacts]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    REQUIRE(workspace.contacts.record(aCall(citizen, "no_answer", file.clock.now())));
    REQUIRE(workspace.contacts.record(aCall(citizen, "left_message", file.clock.now())));
    CHECK(workspace.todos.open(QDate(2026, 12, 1)).size() == 1);
}

TEST_CASE("Taking a failed attempt back takes its retry along", "[contacts]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto recorded = workspace.contacts.record(aCall(citizen, "no_answer", file.clock.now()));
    REQUIRE(recorded);
    REQUIRE(recorded->undo());
    CHECK(workspace.contacts.forCitizen(citizen).isEmpty());
    CHECK(workspace.todos.open(QDate(2026, 12, 1)).size() == 0);
    CHECK(recorded->undo().error().kind == ErrorKind::NotFound);
}

TEST_CASE("A letter sent neither stops a clock nor asks for another attempt", "[contacts]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    Contact letter = aCall(citizen, "sent", file.clock.now());
    letter.kind = QStringLiteral("letter");
    const auto recorded = workspace.contacts.record(letter);
    REQUIRE(recorded);
    CHECK_FALSE(recorded->retryOn.isValid());
    CHECK(workspace.todos.open(QDate(2026, 12, 1)).size() == 0);
}

TEST_CASE("A contact needs kind, outcome and a time that has been", "[contacts]") {
    Contact contact;
    contact.at = QDateTime(QDate(2026, 11, 2), QTime(10, 0));
    QStringList fields;
    const Problems problems = check(contact, {}, QDateTime(QDate(2026, 11, 2), QTime(9, 0)));
    for (const Problem& problem : problems.list()) {
        fields << problem.field;
    }
    CHECK(fields == QStringList{QStringLiteral("kind"), QStringLiteral("outcome"), QStringLiteral("on")});
}

TEST_CASE("After an attempt one tries again on the day one chooses, not before the attempt", "[contacts]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Contact contact;
    contact.citizen = aCitizen(workspace).id;
    contact.at = file.clock.now();
    contact.kind = QStringLiteral("call");
    contact.outcome = QStringLiteral("no_answer");
    const auto refused = workspace.contacts.record(contact, file.clock.today().addDays(-1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("retryOn"));
    const auto recorded = workspace.contacts.record(contact, QDate(2026, 11, 12));
    REQUIRE(recorded);
    CHECK(recorded->retryOn == QDate(2026, 11, 12));
    CHECK(workspace.todos.forCitizen(contact.citizen).first().dueOn == QDate(2026, 11, 12));
}

TEST_CASE("A contact of long ago is entered, one before birth is not", "[contacts]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    Contact contact;
    contact.citizen = citizen.id;
    contact.kind = QStringLiteral("call");
    contact.outcome = QStringLiteral("reached");
    contact.at = QDateTime(QDate(2025, 3, 1), QTime(9, 0));
    CHECK(workspace.contacts.record(contact));
    contact.at = QDateTime(citizen.birthDate.addDays(-1), QTime(9, 0));
    const auto refused = workspace.contacts.record(contact);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("on"));
}
