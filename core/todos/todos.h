// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/courses/open_item.h"
#include "core/storage/records/session.h"
#include "core/todos/todo.h"

namespace brobygger {

/// What is to be done on a day. Tasks are made by hand and by other subjects (a failed attempt makes a retry).
class Todos final : public OpenItemSource {
public:
    explicit Todos(Session& session)
        : m_session(session) {}

    /// Invalid when title or day is missing.
    Result<TodoId> add(const Todo& todo);
    /// The same within a larger write.
    Result<TodoId> add(Write& write, Todo todo);
    /// How to take back what add() made: it is gone, as if it had never been. Refused with Conflict once it was touched.
    Undo takingBack(TodoId made);
    /// Puts right what an open one says: what, by whom, by when. Conflict once it is finished, Invalid as add.
    Result<Undo> change(const Todo& todo);
    Result<Undo> done(TodoId id);
    /// Not needed any more.
    Result<Undo> drop(TodoId id);
    /// To another day.
    Result<Undo> postpone(TodoId id, QDate dueOn);
    /// Finishes the open retries of a citizen, since a newer attempt stands in their place. Returns them as they were.
    QList<Todo> finishRetries(Write& write, CitizenId citizen);
    /// Puts a task back as it was, within a write that takes something larger back.
    void restore(Write& write, const Todo& todo);

    std::optional<Todo> find(TodoId id) const;
    /// Open and due on or before a day, the oldest first. The dead and the moved are not among them.
    QList<TodoRow> open(QDate dueBy, qsizetype offset = 0, qsizetype limit = 500) const;
    /// Open ones first by day, then finished ones, the newest first.
    QList<Todo> forCitizen(CitizenId citizen) const;

    QList<OpenItem> openItems(const Course& course) const override;
    RecordKind openItemKind() const override { return RecordKind::Todo; }
    Result<PutBack> settle(Write& write, const OpenItem& item, const QString& handedOverTo, QDate on) override;

private:
    Session& m_session;
};

} // namespace brobygger
