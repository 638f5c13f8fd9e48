// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/todo_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace brobygger {

namespace {
struct TodoDialogWords {
    Q_DECLARE_TR_FUNCTIONS(TodoDialog)
};

QList<Choice> kinds() {
    QList<Choice> choices;
    for (const TodoKind kind :
         {TodoKind::AgreedAction, TodoKind::RetryCall, TodoKind::OrderTransport, TodoKind::TellRecipient, TodoKind::Other}) {
        choices.append({todoKindLabel(kind), static_cast<int>(kind)});
    }
    return choices;
}
} // namespace

void openNewTodo(QWidget* parent, PageContext& context, CitizenId citizen) {
    auto* dialog = new FormDialog(TodoDialogWords::tr("New task"), TodoDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("todoDialog"));
    Form* form = dialog->form();
    QLineEdit* title =
        form->line(QStringLiteral("title"), TodoDialogWords::tr("What is to be done, and by whom"), FieldNeed::Required);
    DateField* due =
        form->date(QStringLiteral("dueOn"), TodoDialogWords::tr("By"), context.workspace.clock, FieldNeed::Required);
    QComboBox* kind = form->combo(QStringLiteral("kind"), TodoDialogWords::tr("Kind"), kinds());
    dialog->onSave([parent, &context, citizen, title, due, kind]() -> Result<void> {
        Todo todo;
        todo.citizen = citizen;
        todo.kind = static_cast<TodoKind>(kind->currentData().toInt());
        todo.title = title->text();
        todo.dueOn = due->date().value_or(QDate());
        if (const auto course = context.workspace.courses.current(citizen)) {
            todo.course = course->id;
        }
        Todos& todos = context.workspace.todos;
        const auto added = todos.add(todo);
        if (!added) {
            return added.error();
        }
        offerUndo(parent, TodoDialogWords::tr("The task is on the list: %1").arg(todo.title.trimmed()),
                  todos.takingBack(*added));
        return {};
    });
    dialog->setDraft(draftKeeper(context.workspace, QStringLiteral("todo/") + citizen.toString(), citizen,
                                 [=, &context] { openNewTodo(parent, context, citizen); }));
    dialog->open();
}

} // namespace brobygger
