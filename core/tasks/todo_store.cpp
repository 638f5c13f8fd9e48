// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/todo_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* selectSql = "SELECT * FROM todo WHERE id = :id";
constexpr const char* openSql = R"(
    SELECT t.*, trim(coalesce(c.given_name || ' ' || c.surname, '')) AS citizen_name
    FROM todo t LEFT JOIN citizen c ON c.id = t.citizen_id
    WHERE t.state = 'open' AND t.due_on <= :due_by AND coalesce(c.life_state, 'present') = 'present'
    ORDER BY t.due_on, t.id LIMIT :limit OFFSET :offset)";
constexpr const char* citizenSql = R"(
    SELECT * FROM todo WHERE citizen_id = :citizen_id
    ORDER BY state <> 'open', CASE WHEN state = 'open' THEN due_on END, done_on DESC, id DESC)";
// A task of the citizen without a course belongs to the one that is open.
constexpr const char* courseSql = R"(
    SELECT * FROM todo WHERE citizen_id = :citizen_id AND state = 'open'
        AND (course_id = :course_id OR course_id IS NULL)
    ORDER BY due_on, id)";
constexpr const char* insertSql = R"(
    INSERT INTO todo (id, citizen_id, course_id, kind, title, due_on, state, done_on, created_at, changed_at)
    VALUES (:id, :citizen_id, :course_id, :kind, :title, :due_on, :state, :done_on, :stamp, :stamp))";
constexpr const char* updateSql = R"(
    UPDATE todo SET citizen_id = :citizen_id, course_id = :course_id, kind = :kind, title = :title, due_on = :due_on,
        state = :state, done_on = :done_on, changed_at = :stamp
    WHERE id = :id)";

Todo fromRow(const Statement& row) {
    Todo todo;
    todo.id = row.id<TodoId>("id");
    todo.citizen = row.id<CitizenId>("citizen_id");
    todo.course = row.id<CourseId>("course_id");
    todo.kind = todoKindFromCode(row.text("kind"));
    todo.title = row.text("title");
    todo.dueOn = row.date("due_on");
    todo.state = todoStateFromCode(row.text("state"));
    todo.doneOn = row.date("done_on");
    return todo;
}

Values valuesOf(const Todo& todo) {
    return Values()
        .set("citizen_id", todo.citizen)
        .set("course_id", todo.course)
        .set("kind", toCode(todo.kind))
        .set("title", todo.title)
        .set("due_on", todo.dueOn)
        .set("state", toCode(todo.state))
        .set("done_on", todo.doneOn);
}

QList<Todo> all(Statement& select) {
    QList<Todo> todos;
    while (select.step()) {
        todos.append(fromRow(select));
    }
    return todos;
}
} // namespace

std::optional<Todo> TodoStore::find(TodoId id) const {
    Statement select(m_database, selectSql);
    select.bind(":id", id);
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

QList<TodoRow> TodoStore::open(QDate dueBy, qsizetype offset, qsizetype limit) const {
    Statement select(m_database, openSql);
    select.bind(":due_by", dueBy)
        .bind(":limit", static_cast<qint64>(limit))
        .bind(":offset", static_cast<qint64>(offset));
    QList<TodoRow> rows;
    while (select.step()) {
        rows.append({fromRow(select), select.text("citizen_name")});
    }
    return rows;
}

QList<Todo> TodoStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, citizenSql);
    select.bind(":citizen_id", citizen);
    return all(select);
}

QList<Todo> TodoStore::openOfCourse(CourseId course, CitizenId citizen) const {
    Statement select(m_database, courseSql);
    select.bind(":citizen_id", citizen).bind(":course_id", course);
    return all(select);
}

void TodoStore::insert(Write& write, const Todo& todo) {
    Statement(m_database, insertSql).bind(valuesOf(todo)).bind(":id", todo.id).bind(":stamp", write.stamp()).run();
    write.created(RecordKind::Todo, todo.id.value(), todo.citizen.value());
}

void TodoStore::update(Write& write, const Todo& before, const Todo& after) {
    if (write.changed(RecordKind::Todo, after.id.value(), valuesOf(before), valuesOf(after), after.citizen.value())) {
        Statement(m_database, updateSql)
            .bind(valuesOf(after))
            .bind(":id", after.id)
            .bind(":stamp", write.stamp())
            .run();
    }
}

} // namespace brobygger
