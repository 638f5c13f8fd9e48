// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/todos/todo_store.h"

namespace brobygger {

namespace {
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
constexpr const char* goalSql = "SELECT * FROM todo WHERE goal_id = :goal_id ORDER BY due_on, id";
} // namespace

const StoreTable<Todo>& TodoStore::table() {
    static const StoreTable<Todo> table{
        "todo",
        RecordKind::Todo,
        ownedBy<&Todo::citizen>,
        {field<&Todo::citizen>("citizen_id"), field<&Todo::course>("course_id"), coded<todoKindFromCode, &Todo::kind>("kind"),
         field<&Todo::title>("title"), field<&Todo::dueOn>("due_on"), coded<todoStateFromCode, &Todo::state>("state"),
         field<&Todo::doneOn>("done_on"), field<&Todo::goal>("goal_id"), field<&Todo::who>("who")}};
    return table;
}

std::optional<Todo> TodoStore::find(TodoId id) const { return table().find(m_database, id); }

QList<TodoRow> TodoStore::open(QDate dueBy, qsizetype offset, qsizetype limit) const {
    Statement select(m_database, openSql);
    select.bind(":due_by", dueBy).bind(":limit", static_cast<qint64>(limit)).bind(":offset", static_cast<qint64>(offset));
    QList<TodoRow> rows;
    while (select.step()) {
        rows.append({table().read(select), select.text("citizen_name")});
    }
    return rows;
}

QList<Todo> TodoStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, citizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

QList<Todo> TodoStore::openOfCourse(CourseId course, CitizenId citizen) const {
    Statement select(m_database, courseSql);
    return table().readAll(select.bind(":citizen_id", citizen).bind(":course_id", course));
}

QList<Todo> TodoStore::ofGoal(GoalId goal) const {
    Statement select(m_database, goalSql);
    return table().readAll(select.bind(":goal_id", goal));
}

void TodoStore::insert(Write& write, const Todo& todo) { table().insert(write, todo); }

void TodoStore::update(Write& write, const Todo& before, const Todo& after) { table().update(write, before, after); }

void TodoStore::remove(Write& write, const Todo& todo) { table().remove(write, todo); }

} // namespace brobygger
