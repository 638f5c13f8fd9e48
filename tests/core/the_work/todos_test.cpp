// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/todos/todo_rules.h"
#include "core/todos/todo_store.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
Todo ringAgain(CitizenId citizen, QDate on) {
    Todo todo;
    todo.citizen = citizen;
    todo.kind = TodoKind::RetryCall;
    todo.title = QStringLiteral("Ring igen");
    todo.dueOn = on;
    return todo;
}
} // namespace

TEST_CASE("A task comes back from the file with every field as entered", "[tasks]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    Todo todo = ringAgain(citizen.id, QDate(2026, 11, 3));
    todo.course = *workspace.courses.open(citizen.id, file.clock.today());
    todo.kind = TodoKind::TellRecipient;
    todo.state = TodoState::HandedOver;
    todo.doneOn = QDate(2026, 11, 4);
    REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        todo.id = write.newId<Todo>();
        TodoStore(write.database()).insert(write, todo);
        return {};
    }));
    CHECK(workspace.todos.find(todo.id) == todo);
}

TEST_CASE("A task is due on its day and overdue after it, and a finished one never", "[tasks]") {
    Todo todo = ringAgain({}, QDate(2026, 11, 2));
    CHECK(dueState(todo, QDate(2026, 11, 1)) == DueState::Later);
    CHECK(dueState(todo, QDate(2026, 11, 2)) == DueState::Due);
    CHECK(dueState(todo, QDate(2026, 11, 3)) == DueState::Overdue);
    CHECK(dueOn(todo) == QDate(2026, 11, 2));
    for (const TodoState finished : {TodoState::Done, TodoState::Dropped, TodoState::HandedOver}) {
        todo.state = finished;
        CHECK(dueState(todo, QDate(2026, 11, 3)) == DueState::Later);
        CHECK_FALSE(dueOn(todo).isValid());
    }
}

TEST_CASE("Open tasks come in the order of their days, and done ones can be opened again", "[tasks]") {
    TestFile file;
    Todos& todos = file.workspace().todos;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    const auto later = todos.add(ringAgain(citizen, QDate(2026, 11, 3)));
    const auto first = todos.add(ringAgain(citizen, QDate(2026, 11, 1)));
    REQUIRE(later);
    REQUIRE(first);
    REQUIRE(todos.open(QDate(2026, 11, 3)).size() == 2);
    CHECK(todos.open(QDate(2026, 11, 3)).first().todo.id == *first);
    CHECK(todos.open(QDate(2026, 11, 3)).first().citizenName == QStringLiteral("Bente Mikkelsen"));
    CHECK(todos.open(QDate(2026, 11, 2)).size() == 1);
    const auto undo = todos.done(*first);
    REQUIRE(undo);
    CHECK(todos.open(QDate(2026, 11, 2)).size() == 0);
    CHECK(todos.done(*first).error().kind == ErrorKind::Conflict);
    REQUIRE((*undo)());
    CHECK(todos.open(QDate(2026, 11, 2)).size() == 1);
    REQUIRE(todos.postpone(*first, QDate(2026, 11, 20)));
    CHECK(todos.open(QDate(2026, 11, 3)).size() == 1);
}

TEST_CASE("A task taken back is gone from the citizen's list, and not once somebody has done something with it", "[tasks]") {
    TestFile file;
    Todos& todos = file.workspace().todos;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    const auto added = todos.add(ringAgain(citizen, QDate(2026, 11, 3)));
    REQUIRE(added);
    const Undo undo = todos.takingBack(*added);
    const auto postponed = todos.postpone(*added, QDate(2026, 11, 20));
    REQUIRE(postponed);
    CHECK(undo().error().kind == ErrorKind::Conflict);
    REQUIRE((*postponed)());
    REQUIRE(undo());
    CHECK(todos.forCitizen(citizen).isEmpty());
    CHECK(undo().error().kind == ErrorKind::NotFound);
}

TEST_CASE("A task without title or day is refused at the fields", "[tasks]") {
    TestFile file;
    const auto refused = file.workspace().todos.add(Todo());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().size() == 2);
}
