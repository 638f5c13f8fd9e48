// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/store_table.h"
#include "core/todos/todo.h"

namespace brobygger {

/// How tasks are kept.
class TodoStore final {
public:
    explicit TodoStore(Database& database)
        : m_database(database) {}

    std::optional<Todo> find(TodoId id) const;
    /// Open ones due on or before a day, the oldest first, of citizens who are present.
    QList<TodoRow> open(QDate dueBy, qsizetype offset, qsizetype limit) const;
    /// Open ones first, then the newest.
    QList<Todo> forCitizen(CitizenId citizen) const;
    QList<Todo> openOfCourse(CourseId course, CitizenId citizen) const;
    /// The agreed steps towards a goal, by day.
    QList<Todo> ofGoal(GoalId goal) const;

    void insert(Write& write, const Todo& todo);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const Todo& before, const Todo& after);
    void remove(Write& write, const Todo& todo);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Todo>& table();

private:
    Database& m_database;
};

} // namespace brobygger
