// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/todo_rules.h"

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

DueState dueState(const Todo& todo, QDate today) {
    return todo.state == TodoState::Open ? dueState(todo.dueOn, today) : DueState::Later;
}

QDate workingDaysAfter(QDate from, int days) {
    QDate day = from;
    while (days > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() < Qt::Saturday) {
            --days;
        }
    }
    return day;
}

} // namespace brobygger
