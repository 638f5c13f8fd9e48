// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/todos/todos.h"

#include "core/storage/records/change_record.h"
#include "core/todos/todo_rules.h"
#include "core/todos/todo_store.h"
#include "core/todos/todo_words.h"

namespace brobygger {

namespace {
Error notOpen() { return {ErrorKind::Conflict, TodosWords::tr("The task is finished already.")}; }

TodoState stateAfter(OpenItemDecision decision) {
    switch (decision) {
    case OpenItemDecision::Cancel: return TodoState::Dropped;
    case OpenItemDecision::HandOver: return TodoState::HandedOver;
    case OpenItemDecision::Attended:
    case OpenItemDecision::Keep: break;
    }
    return TodoState::Open;
}

Result<Todo> finished(Todo todo, TodoState state, QDate on) {
    if (todo.state != TodoState::Open) {
        return notOpen();
    }
    todo.state = state;
    todo.doneOn = on;
    return todo;
}
} // namespace

Result<TodoId> Todos::add(const Todo& todo) {
    return m_session.write(QStringLiteral("todo.add"), [&](Write& write) { return add(write, todo); });
}

Result<TodoId> Todos::add(Write& write, Todo todo) {
    if (const Problems problems = check(todo); problems.hasErrors()) {
        return invalid(problems);
    }
    todo.id = write.newId<Todo>();
    todo.title = todo.title.trimmed();
    todo.who = todo.who.trimmed();
    TodoStore(write.database()).insert(write, todo);
    return todo.id;
}

Undo Todos::takingBack(TodoId made) {
    return [this, added = find(made)] {
        return m_session.write(QStringLiteral("todo.undo"), [&](Write& write) -> Result<void> {
            TodoStore store(write.database());
            const auto now = added ? store.find(added->id) : std::nullopt;
            if (!now) {
                return recordGone();
            }
            if (now != added) {
                return recordTouched();
            }
            store.remove(write, *now);
            return {};
        });
    };
}

Result<Undo> Todos::change(const Todo& todo) {
    return changeRecord<TodoStore>(m_session, QStringLiteral("todo.change"), todo.id, [&](Todo kept) -> Result<Todo> {
        if (kept.state != TodoState::Open) {
            return notOpen();
        }
        kept.title = todo.title.trimmed();
        kept.who = todo.who.trimmed();
        kept.dueOn = todo.dueOn;
        const Problems problems = check(kept);
        return problems.hasErrors() ? Result<Todo>(invalid(problems)) : Result<Todo>(kept);
    });
}

Result<Undo> Todos::done(TodoId id) {
    return changeRecord<TodoStore>(m_session, QStringLiteral("todo.done"), id, [&](const Todo& todo) {
        return finished(todo, TodoState::Done, m_session.clock().today());
    });
}

Result<Undo> Todos::drop(TodoId id) {
    return changeRecord<TodoStore>(m_session, QStringLiteral("todo.drop"), id, [&](const Todo& todo) {
        return finished(todo, TodoState::Dropped, m_session.clock().today());
    });
}

Result<Undo> Todos::postpone(TodoId id, QDate dueOn) {
    return changeRecord<TodoStore>(m_session, QStringLiteral("todo.postpone"), id, [&](Todo todo) -> Result<Todo> {
        if (todo.state != TodoState::Open) {
            return notOpen();
        }
        todo.dueOn = dueOn;
        if (const Problems problems = check(todo); problems.hasErrors()) {
            return invalid(problems);
        }
        return todo;
    });
}

QList<Todo> Todos::finishRetries(Write& write, CitizenId citizen) {
    TodoStore store(write.database());
    QList<Todo> former;
    for (const Todo& todo : store.forCitizen(citizen)) {
        if (todo.kind == TodoKind::RetryCall && todo.state == TodoState::Open) {
            Todo after = todo;
            after.state = TodoState::Done;
            after.doneOn = m_session.clock().today();
            store.update(write, todo, after);
            former.append(todo);
        }
    }
    return former;
}

void Todos::restore(Write& write, const Todo& todo) {
    TodoStore store(write.database());
    if (const auto now = store.find(todo.id)) {
        store.update(write, *now, todo);
    }
}

std::optional<Todo> Todos::find(TodoId id) const { return TodoStore(m_session.database()).find(id); }

QList<TodoRow> Todos::open(QDate dueBy, qsizetype offset, qsizetype limit) const {
    return TodoStore(m_session.database()).open(dueBy, offset, limit);
}

QList<Todo> Todos::forCitizen(CitizenId citizen) const { return TodoStore(m_session.database()).forCitizen(citizen); }

QList<OpenItem> Todos::openItems(const Course& course) const {
    QList<OpenItem> items;
    for (const Todo& todo : TodoStore(m_session.database()).openOfCourse(course.id, course.citizen)) {
        items.append({RecordKind::Todo, todo.id.value(), todo.title, todo.dueOn});
    }
    return items;
}

Result<PutBack> Todos::settle(Write& write, const OpenItem& item, const QString&, QDate on) {
    const auto todo = TodoStore(write.database()).find(TodoId(item.record));
    if (!todo || item.decision.value_or(OpenItemDecision::Keep) == OpenItemDecision::Keep) {
        return PutBack();
    }
    const auto after = finished(*todo, stateAfter(*item.decision), on);
    if (!after) {
        return after.error();
    }
    return changeWithin<TodoStore>(write, *todo, *after);
}

} // namespace brobygger
