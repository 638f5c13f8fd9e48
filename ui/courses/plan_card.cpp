// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/plan_card.h"

#include "core/base/time/dates.h"
#include "core/todos/todo_rules.h"
#include "core/workspace/workspace.h"
#include "ui/courses/day_dialog.h"
#include "ui/courses/todo_dialog.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/added_row.h"
#include "ui/kit/tables/record_table.h"

#include <QBoxLayout>
#include <QPushButton>

namespace brobygger {

namespace {
constexpr int planRowsShown = 8;
}

PlanCard::PlanCard(PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_card(new Card)
    , m_records(new RecordsOf<Todo>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("planTable"), tr("Agreed steps and tasks")))
    , m_new(context.actions.add({QStringLiteral("todo.new"),
                                 [] { return tr("New task"); },
                                 [] { return tr("An agreed step, or something to do on a day"); },
                                 {},
                                 IconName::Add,
                                 [this] { openNewTodo(this, m_context, m_citizen); }}))
    , m_done(context.actions.add({QStringLiteral("todo.done"),
                                  [] { return tr("Done"); },
                                  [] { return tr("The task is done"); },
                                  {},
                                  IconName::Check,
                                  [this] { finishCurrent(); }}))
    , m_later(context.actions.add({QStringLiteral("todo.postpone"),
                                   [] { return tr("Postpone…"); },
                                   [] { return tr("The task waits until another day"); },
                                   {},
                                   IconName::Clock,
                                   [this] { postponeCurrent(); }}))
    , m_drop(context.actions.add({QStringLiteral("todo.drop"),
                                  [] { return tr("Drop"); },
                                  [] { return tr("The task is not needed any more"); },
                                  {},
                                  IconName::Cross,
                                  [this] { dropCurrent(); }})) {
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    m_table->setFittedToRows(planRowsShown);
    m_table->setCommands({m_done, m_later, m_drop});
    m_card->addToTitle(buttonFor(m_drop, QStringLiteral("todoDropButton"), ButtonRole::Ordinary));
    m_card->addToTitle(buttonFor(m_later, QStringLiteral("todoPostponeButton"), ButtonRole::Ordinary));
    m_card->addToTitle(buttonFor(m_done, QStringLiteral("todoDoneButton"), ButtonRole::Ordinary));
    m_card->addToTitle(buttonFor(m_new, QStringLiteral("newTodoButton"), ButtonRole::Ordinary));
    m_card->content()->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_table, &RecordTable::currentRowChanged, this, &PlanCard::showUsable);
    m_table->setDoubleClick([](int) {}); // a task has no view of its own, and nothing is finished by accident
}

void PlanCard::retranslate() {
    m_card->setTitle(tr("Agreed steps and tasks"));
    m_table->setAccessibleName(tr("Agreed steps and tasks"));
    m_table->setEmptyText(tr("Nothing agreed yet. Write the first step with the button above."));
    m_records->setColumns(columns());
    refresh();
}

void PlanCard::refresh() {
    const QStringList before = keysOf(*m_records);
    const auto citizen = m_context.workspace.citizens.find(m_citizen);
    m_life = citizen ? citizen->lifeState : LifeState::Present;
    m_records->setSource(
        rowsOf<Todo>(m_context.workspace.todos.forCitizen(m_citizen), [](const Todo& todo) { return todo.id.toString(); }));
    selectAdded(*m_table, before);
    m_table->selectFirst();
    showUsable();
}

std::optional<Todo> PlanCard::current() const { return m_records->at(m_table->currentRow()); }

/// Only an open task can be finished.
void PlanCard::showUsable() {
    const auto todo = current();
    const bool isOpen = todo && todo->state == TodoState::Open;
    m_done->setEnabled(isOpen);
    m_later->setEnabled(isOpen);
    m_drop->setEnabled(isOpen);
}

bool PlanCard::select(TodoId todo) {
    const bool found = m_table->selectKey(todo.toString());
    if (found) {
        m_table->setFocus();
    }
    return found;
}

void PlanCard::finishCurrent() {
    if (const auto todo = current()) {
        offerUndo(this, tr("Done: %1").arg(todo->title), m_context.workspace.todos.done(todo->id));
    }
}

void PlanCard::postponeCurrent() {
    const auto todo = current();
    if (!todo) {
        return;
    }
    const DayQuestion question{QStringLiteral("postponeDialog"), tr("Postpone the task"), tr("New day"), tr("Postpone"),
                               todo->title};
    askForDay(this, question, m_context.workspace.clock, [this, todo = *todo](QDate day) -> Result<void> {
        const Result<Undo> postponed = m_context.workspace.todos.postpone(todo.id, day);
        if (!postponed) {
            return postponed.error();
        }
        offerUndo(this, tr("Postponed to %1: %2").arg(formatDate(day), todo.title), *postponed);
        return {};
    });
}

void PlanCard::dropCurrent() {
    if (const auto todo = current()) {
        offerUndo(this, tr("Dropped: %1").arg(todo->title), m_context.workspace.todos.drop(todo->id));
    }
}

QList<Column<Todo>> PlanCard::columns() const {
    const auto state = [this, &clock = m_context.workspace.clock](const Todo& todo) -> ChipText {
        if (isIdle(todo, m_life)) {
            return {tr("no longer needed"), Tone::Neutral, IconName::Cross};
        }
        if (todo.state == TodoState::Open) {
            switch (dueState(todo, clock.today())) {
            case DueState::Overdue: return {tr("overdue"), Tone::Red, IconName::Warning};
            case DueState::Due: return {tr("today"), Tone::Amber, IconName::Clock};
            case DueState::Later: return {tr("open"), Tone::Neutral, IconName::Clock};
            }
        }
        if (todo.state == TodoState::Done) {
            return {tr("done"), Tone::Green, IconName::Check};
        }
        return {todo.state == TodoState::HandedOver ? tr("handed over") : tr("dropped"), Tone::Neutral, IconName::Cross};
    };
    return {
        {QStringLiteral("due"), tr("By"), [](const Todo& todo) { return formatDate(todo.dueOn); }, {}, Qt::AlignLeft, {}, 110},
        {QStringLiteral("title"), tr("What"), [](const Todo& todo) { return todo.title; },
         [](const Todo& todo) {
             const QString kind = todoKindLabel(todo.kind);
             return Cell{todo.title, todo.who.isEmpty() ? kind : QStringLiteral("%1 · %2").arg(kind, todo.who)};
         }},
        {QStringLiteral("state"),
         tr("State"),
         [state](const Todo& todo) { return state(todo).text; },
         [state](const Todo& todo) {
             const ChipText chip = state(todo);
             return Cell{chip.text, {}, chip.tone, chip.icon};
         },
         Qt::AlignLeft,
         {},
         150},
    };
}

} // namespace brobygger
