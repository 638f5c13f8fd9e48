// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/life_dialogs.h"

#include "core/citizens/citizen_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/workspace_draft_keeper.h"
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

/// What follows from it; nothing new does when only the day is corrected.
void addWhatFollows(Form& form, LifeState state, bool isCorrection) {
    if (state == LifeState::Moved) {
        addSentence(form,
                    LifeDialogsWords::tr("This is for a citizen who no longer lives in the municipality. A new address in "
                                         "the municipality is written under Edit."));
    }
    if (!isCorrection) {
        addSentence(form, LifeDialogsWords::tr("The citizen leaves every call list. Appointments to come stand on Today until "
                                               "they are called off. The course and referrals stay as they are until you close "
                                               "the course."));
    }
}

QString toldAfter(const QString& name, LifeState state, bool isCorrection) {
    if (!isCorrection) {
        return LifeDialogsWords::tr("%1 is off the call lists.").arg(name);
    }
    return state == LifeState::Dead ? LifeDialogsWords::tr("The date of death of %1 is corrected.").arg(name)
                                    : LifeDialogsWords::tr("The day on which %1 moved is corrected.").arg(name);
}
} // namespace

QString lifeCommandText(LifeState command, LifeState now) {
    if (command == LifeState::Dead) {
        return now == LifeState::Dead ? LifeDialogsWords::tr("Correct the date of death…") : LifeDialogsWords::tr("Has died…");
    }
    return now == LifeState::Moved ? LifeDialogsWords::tr("Correct the day of moving…")
                                   : LifeDialogsWords::tr("Has moved out of the municipality…");
}

QString putBackText(LifeState now) {
    return now == LifeState::Dead ? LifeDialogsWords::tr("The citizen is not dead…")
                                  : LifeDialogsWords::tr("The citizen has not moved…");
}

void openLifeDialog(QWidget* page, PageContext& context, CitizenId citizen, LifeState state) {
    Workspace& workspace = context.workspace;
    const auto person = workspace.citizens.find(citizen);
    if (!person) {
        return;
    }
    const bool isDeath = state == LifeState::Dead;
    const bool isCorrection = person->lifeState == state;
    auto* dialog = new FormDialog(isDeath ? LifeDialogsWords::tr("%1 has died").arg(person->fullName())
                                          : LifeDialogsWords::tr("%1 has moved away").arg(person->fullName()),
                                  LifeDialogsWords::tr("Save"), page, 1);
    dialog->setObjectName(QStringLiteral("lifeDialog"));
    addWhatFollows(*dialog->form(), state, isCorrection);
    DateField* on = dialog->form()->date(QStringLiteral("lifeStateOn"),
                                         isDeath ? LifeDialogsWords::tr("Died on") : LifeDialogsWords::tr("Moved on"),
                                         workspace.clock, FieldNeed::Required);
    on->setWeekShown(false);
    if (isCorrection && person->lifeStateOn.isValid()) {
        on->setDate(person->lifeStateOn);
    }
    dialog->setDraft(draftKeeper(workspace, (isDeath ? deathDraft : movingDraft) + citizen.toString(), citizen,
                                 [page, &context, citizen, state] { openLifeDialog(page, context, citizen, state); }));
    const QString told = toldAfter(person->fullName(), state, isCorrection);
    dialog->onSave([&workspace, page, citizen, state, on, told]() -> Result<void> {
        const Result<Undo> done = workspace.citizens.setLifeState(citizen, state, on->date().value_or(QDate()));
        if (!done) {
            return done.error();
        }
        offerUndo(page, told, done);
        return {};
    });
    dialog->open();
    on->setFocus();
}

void putBackOnLists(QWidget* page, PageContext& context, CitizenId citizen) {
    Workspace& workspace = context.workspace;
    const auto person = workspace.citizens.find(citizen);
    if (!person) {
        return;
    }
    const QString name = person->fullName();
    const bool isDeath = person->lifeState == LifeState::Dead;
    context.ask.confirm(
        page, isDeath ? LifeDialogsWords::tr("Is %1 not dead?").arg(name) : LifeDialogsWords::tr("Has %1 not moved?").arg(name),
        isDeath ? LifeDialogsWords::tr("The date of death is removed, and the citizen is on the call lists again.")
                : LifeDialogsWords::tr("The day of moving is removed, and the citizen is on the call lists again."),
        isDeath ? LifeDialogsWords::tr("Remove the date of death") : LifeDialogsWords::tr("Remove the day of moving"),
        [&workspace, page, citizen, name] {
            offerUndo(page, LifeDialogsWords::tr("%1 is on the call lists again.").arg(name),
                      workspace.citizens.setLifeState(citizen, LifeState::Present, {}));
        });
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
    dialog->setDraft(draftKeeper(workspace, protectionDraft + citizen.toString(), citizen,
                                 [page, &context, citizen] { openProtectionDialog(page, context, citizen); }));
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
