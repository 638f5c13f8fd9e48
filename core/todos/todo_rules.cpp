// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/todos/todo_rules.h"

#include <QCoreApplication>

namespace brobygger {

Problems check(const Todo& todo) {
    Problems problems;
    if (todo.title.trimmed().isEmpty()) {
        problems.error(QStringLiteral("title"), QCoreApplication::translate("Todos", "Write what is to be done."));
    }
    if (!todo.dueOn.isValid()) {
        problems.error(QStringLiteral("dueOn"), QCoreApplication::translate("Todos", "Write the day it is due."));
    }
    return problems;
}

QDate dueOn(const Todo& todo) {
    return todo.state == TodoState::Open ? todo.dueOn : QDate();
}

DueState dueState(const Todo& todo, QDate today) {
    return dueState(dueOn(todo), today);
}

} // namespace brobygger
