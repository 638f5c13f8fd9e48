// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/day_dialog.h"

#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/look/theme.h"

#include <QLabel>
#include <QLineEdit>

namespace brobygger {

void askForDay(QWidget* parent, const DayQuestion& question, const Clock& clock, std::function<Result<void>(QDate)> save) {
    auto* dialog = new FormDialog(question.title, question.saveLabel, parent, 1);
    dialog->setObjectName(question.name);
    if (!question.hint.isEmpty()) {
        auto* hint = makeLabel(question.hint, TextRole::Body);
        hint->setWordWrap(true);
        hint->setObjectName(QStringLiteral("dayHint"));
        dialog->form()->addWide(hint);
    }
    DateField* on = dialog->form()->date(QStringLiteral("on"), question.label, clock, FieldNeed::Required);
    on->setDate(question.first.isValid() ? question.first : clock.today());
    dialog->onSave([on, save = std::move(save)] { return save(on->date().value_or(QDate())); });
    dialog->open();
    on->edit()->setFocus();
}

} // namespace brobygger
