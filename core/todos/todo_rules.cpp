// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/todos/todo_rules.h"

#include "core/todos/todo_words.h"

namespace brobygger {

Problems check(const Todo& todo) {
    Problems problems;
    if (todo.title.trimmed().isEmpty()) {
        problems.error(QStringLiteral("title"), TodosWords::tr("Write what is to be done."));
    }
    if (!todo.dueOn.isValid()) {
        problems.error(QStringLiteral("dueOn"), TodosWords::tr("Write the day it is due."));
    }
    return problems;
}

QDate dueOn(const Todo& todo) { return todo.state == TodoState::Open ? todo.dueOn : QDate(); }

DueState dueState(const Todo& todo, QDate today) { return dueState(dueOn(todo), today); }

bool isIdle(const Todo& todo, LifeState life) {
    return todo.state == TodoState::Open && todo.kind == TodoKind::RetryCall && life == LifeState::Dead;
}

} // namespace brobygger
