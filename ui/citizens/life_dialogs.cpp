// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/life_dialogs.h"

#include "core/citizens/citizen_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/look/theme.h"
#include "ui/shell/slice.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>

namespace brobygger {

namespace {

struct LifeDialogsWords {
    Q_DECLARE_TR_FUNCTIONS(LifeDialogs)
};

void addSentence(Form& form, const QString& sentence) {
    QLabel* label = makeLabel(sentence, TextRole::Body);
    label->setWordWrap(true);
    form.addWide(label);
}

} // namespace

void openLifeDialog(QWidget* page, PageContext& context, CitizenId citizen, LifeState state) {
    Workspace& workspace = context.workspace;
    const auto person = workspace.citizens.find(citizen);
    if (!person) {
        return;
    }
    const bool isDeath = state == LifeState::Dead;
    auto* dialog = new FormDialog(isDeath ? LifeDialogsWords::tr("%1 has died").arg(person->fullName())
                                          : LifeDialogsWords::tr("%1 has moved away").arg(person->fullName()),
                                  LifeDialogsWords::tr("Save"), page, 1);
    dialog->setObjectName(QStringLiteral("lifeDialog"));
    addSentence(*dialog->form(),
                LifeDialogsWords::tr("The citizen leaves every call list. Courses, appointments and referrals stay as they are "
                                     "until you close the course."));
    DateField* on = dialog->form()->date(QStringLiteral("lifeStateOn"),
                                         isDeath ? LifeDialogsWords::tr("Died on") : LifeDialogsWords::tr("Moved on"),
                                         workspace.clock, FieldNeed::Required);
    on->setWeekShown(false);
    dialog->onSave([&workspace, page, citizen, state, on, name = person->fullName()]() -> Result<void> {
        const Result<Undo> done = workspace.citizens.setLifeState(citizen, state, on->date().value_or(QDate()));
        if (!done) {
            return done.error();
        }
        offerUndo(page, LifeDialogsWords::tr("%1 is off the call lists.").arg(name), done);
        return {};
    });
    dialog->open();
    on->setFocus();
}

void putBackOnLists(QWidget* page, PageContext& context, CitizenId citizen) {
    offerUndo(page, LifeDialogsWords::tr("The citizen is on the call lists again."),
              context.workspace.citizens.setLifeState(citizen, LifeState::Present, {}));
}

void openProtectionDialog(QWidget* page, PageContext& context, CitizenId citizen) {
    Workspace& workspace = context.workspace;
    const auto person = workspace.citizens.find(citizen);
    if (!person) {
        return;
    }
    auto* dialog = new FormDialog(LifeDialogsWords::tr("Name and address protection"), LifeDialogsWords::tr("Save"), page, 1);
    dialog->setObjectName(QStringLiteral("protectionDialog"));
    addSentence(*dialog->form(),
                LifeDialogsWords::tr("While it holds, the address is in no list, no search and no letter to others."));
    QCheckBox* isProtected =
        dialog->form()->check(QStringLiteral("isAddressProtected"), LifeDialogsWords::tr("The address is protected"));
    isProtected->setChecked(person->isAddressProtected);
    DateField* until =
        dialog->form()->date(QStringLiteral("addressProtectedUntil"), LifeDialogsWords::tr("Last day"), workspace.clock);
    dialog->form()->setHelp(QStringLiteral("addressProtectedUntil"), LifeDialogsWords::tr("Empty: without an end."));
    if (person->addressProtectedUntil.isValid()) {
        until->setDate(person->addressProtectedUntil);
    }
    dialog->onSave([&workspace, page, citizen, isProtected, until]() -> Result<void> {
        const bool holds = isProtected->isChecked();
        const Result<Undo> done = workspace.citizens.setProtection(citizen, holds, until->date().value_or(QDate()));
        if (!done) {
            return done.error();
        }
        offerUndo(page,
                  holds ? LifeDialogsWords::tr("The address is protected.")
                        : LifeDialogsWords::tr("The address is no longer protected."),
                  done);
        return {};
    });
    dialog->open();
    isProtected->setFocus();
}

} // namespace brobygger
