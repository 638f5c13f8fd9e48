// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/todos/todo.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;

namespace brobygger {

class Card;
class RecordTable;

/// The agreed steps and tasks of one citizen: what is open, by when, and what has been done.
class PlanCard final : public QWidget {
    Q_OBJECT
public:
    PlanCard(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);
    void retranslate();
    void refresh();
    /// Whether the task is one of this citizen's.
    bool select(TodoId todo);

private:
    void finishCurrent();
    void postponeCurrent();
    void dropCurrent();
    void showUsable();
    std::optional<Todo> current() const;
    QList<Column<Todo>> columns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    LifeState m_life = LifeState::Present;
    Card* m_card;
    RecordsOf<Todo>* m_records;
    RecordTable* m_table;
    QAction* m_new;
    QAction* m_done;
    QAction* m_later;
    QAction* m_drop;
};

} // namespace brobygger
