// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/follow_up_dialog.h"

#include "core/base/time/dates.h"
#include "core/plan/goal_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/segments.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>

namespace brobygger {

namespace {
struct FollowUpDialogWords {
    Q_DECLARE_TR_FUNCTIONS(FollowUpDialog)
};

constexpr int linesOfWords = 2;
constexpr int linesOfSaid = 3;

/// The fields, which belong to the dialog.
struct FollowUpFields {
    Form* form;
    DateField* on;
    Segments* result;
    QPlainTextEdit* words;
    QPlainTextEdit* said;
    DateField* next;

    bool isChosen(FollowUpResult which) const { return result->value() == toCode(which); }

    /// Other words are asked for where the goal changes, and another day where it goes on.
    void showNeeded() const {
        form->setVisible(QStringLiteral("words"), isChosen(FollowUpResult::Changed));
        form->setVisible(QStringLiteral("nextOn"), !isChosen(FollowUpResult::Ended));
    }

    FollowUpAnswer entered(GoalId goal) const {
        FollowUpAnswer answer;
        answer.goal = goal;
        answer.on = on->date().value_or(QDate());
        answer.result = followUpResultFromCode(result->value());
        answer.words = words->toPlainText().simplified();
        answer.said = said->toPlainText();
        answer.nextOn = isChosen(FollowUpResult::Ended) ? QDate() : next->date().value_or(QDate());
        return answer;
    }
};

Segments* resultSegments() {
    QList<Segment> answers;
    for (const FollowUpResult result :
         {FollowUpResult::Continues, FollowUpResult::Changed, FollowUpResult::Ended, FollowUpResult::Reassessment}) {
        answers.append({followUpResultLabel(result), toCode(result)});
    }
    auto* segments = new Segments;
    segments->setObjectName(QStringLiteral("resultSegments"));
    segments->setSegments(answers);
    segments->setSubject(FollowUpDialogWords::tr("How is it going?"));
    return segments;
}

FollowUpFields addFollowUpFields(Form* form, const Goal& goal, const Clock& clock) {
    auto* words = makeLabel(FollowUpDialogWords::tr("“%1”").arg(goal.words), TextRole::Strong);
    words->setWordWrap(true);
    words->setObjectName(QStringLiteral("goalWordsLabel"));
    form->addWide(words);
    FollowUpFields fields{form, nullptr, resultSegments(), nullptr, nullptr, nullptr};
    form->add(QStringLiteral("result"), FollowUpDialogWords::tr("How is it going?"), fields.result, FieldNeed::Required,
              FieldWidth::Full);
    fields.words = form->text(QStringLiteral("words"), FollowUpDialogWords::tr("How the citizen puts the goal now"),
                              FieldNeed::Required, linesOfWords);
    fields.words->setPlainText(goal.words);
    fields.said =
        form->text(QStringLiteral("said"), FollowUpDialogWords::tr("What was said"), FieldNeed::Optional, linesOfSaid);
    fields.on = form->date(QStringLiteral("on"), FollowUpDialogWords::tr("Day of the follow-up"), clock, FieldNeed::Required);
    fields.on->setDate(clock.today());
    fields.next = form->date(QStringLiteral("nextOn"), FollowUpDialogWords::tr("Followed up again on"), clock);
    fields.next->setDate(clock.today().addDays(usualFollowUpDays));
    return fields;
}
} // namespace

QString followUpTold(const Goal& before, const FollowUpAnswer& answer) {
    switch (answer.result) {
    case FollowUpResult::Ended: return FollowUpDialogWords::tr("The goal has ended: “%1”").arg(before.words);
    case FollowUpResult::Changed: return FollowUpDialogWords::tr("The goal is changed: “%1”").arg(answer.words);
    case FollowUpResult::Reassessment: return FollowUpDialogWords::tr("To be assessed anew: “%1”").arg(before.words);
    case FollowUpResult::Continues: break;
    }
    return answer.nextOn.isValid()
               ? FollowUpDialogWords::tr("The goal continues and is followed up again on %1.").arg(formatDate(answer.nextOn))
               : FollowUpDialogWords::tr("The goal continues: “%1”").arg(before.words);
}

void openFollowUp(QWidget* parent, PageContext& context, const Goal& goal, std::optional<FollowUpResult> result) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(FollowUpDialogWords::tr("Follow-up of the goal"), FollowUpDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("followUpDialog"));
    const FollowUpFields fields = addFollowUpFields(dialog->form(), goal, workspace.clock);
    if (result) {
        fields.result->setValue(toCode(*result));
    }
    fields.showNeeded();
    QObject::connect(fields.result, &Segments::changed, dialog, [fields] { fields.showNeeded(); });
    dialog->onSave([parent, &workspace, fields, goal]() -> Result<void> {
        const FollowUpAnswer answer = fields.entered(goal.id);
        const Result<Undo> done = workspace.plans.followUp(answer);
        if (!done) {
            return done.error();
        }
        offerUndo(parent, followUpTold(goal, answer), done);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("follow-up/") + goal.id.toString(), goal.citizen,
                                 [=, &context] { openFollowUp(parent, context, goal, result); }));
    dialog->open();
}

} // namespace brobygger
