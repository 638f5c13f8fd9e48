// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/meetings/decision_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/record_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>

#include <memory>

namespace brobygger {

namespace {
struct DecisionDialogWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionDialog)
};

using DecisionFields = RecordFields<DecisionDraft>;

constexpr int decisionLines = 2;

/// How the minutes name ourselves.
QString ourselvesByName(const Workspace& workspace) {
    const QString worker = workspace.settings.value(workerName);
    return worker.isEmpty() ? workspace.settings.value(organisationName) : worker;
}

QComboBox* addWhoDoesIt(Form& form, DecisionFields& fields, const Workspace& workspace, MeetingId meeting) {
    QList<Choice> who{{DecisionDialogWords::tr("we ourselves"), QStringLiteral("0")}};
    for (const MeetingParticipantRow& row : workspace.meetings.participants(meeting)) {
        who.append({row.title(), row.participant.id.toString()});
    }
    QComboBox* combo = form.combo(QStringLiteral("participant"), DecisionDialogWords::tr("Who does it"), who);
    fields.bindPart<&DecisionDraft::participant>(
        [combo] { return MeetingParticipantId::fromString(combo->currentData().toString()); },
        [combo](MeetingParticipantId id) { choose(combo, id.toString()); });
    return combo;
}

/// About the network it becomes a commitment and nothing else, about a citizen never one; without an open goal no step.
void addBecomes(Form& form, DecisionFields& fields, const Workspace& workspace, const Meeting& meeting) {
    QList<Choice> goals{{DecisionDialogWords::tr("Choose"), QStringLiteral("0")}};
    if (meeting.citizen.isValid()) {
        for (const GoalPlan& plan : workspace.plans.forCitizen(meeting.citizen)) {
            if (plan.goal.isOpen()) {
                goals.append({plan.goal.words, plan.goal.id.toString()});
            }
        }
    }
    QList<Choice> kinds;
    const auto offer = [&kinds](DecisionKind kind) { kinds.append({decisionKindLabel(kind), static_cast<int>(kind)}); };
    if (meeting.citizen.isValid()) {
        offer(DecisionKind::Action);
    }
    if (goals.size() > 1) {
        offer(DecisionKind::Step);
    }
    if (!meeting.citizen.isValid()) {
        offer(DecisionKind::Commitment);
    }
    QComboBox* kind = fields.choice<&DecisionDraft::kind>("kind", DecisionDialogWords::tr("It becomes"), kinds);
    QComboBox* goal = form.combo(QStringLiteral("goal"), DecisionDialogWords::tr("Towards the goal"), goals);
    fields.bindPart<&DecisionDraft::goal>([goal] { return GoalId::fromString(goal->currentData().toString()); },
                                          [goal](GoalId id) { choose(goal, id.toString()); });
    const auto follow = [&form, kind] {
        form.setVisible(QStringLiteral("goal"), kind->currentData().toInt() == static_cast<int>(DecisionKind::Step));
    };
    QObject::connect(kind, &QComboBox::currentIndexChanged, &form, follow);
    follow();
}

void addDecisionFields(Form& form, DecisionFields& fields, const Workspace& workspace, const Meeting& meeting) {
    fields.text<&DecisionDraft::what>("what", DecisionDialogWords::tr("What was decided"), decisionLines, FieldNeed::Required);
    form.setHelp(QStringLiteral("what"), DecisionDialogWords::tr("As it stands in the minutes: nothing about illness."));
    addWhoDoesIt(form, fields, workspace, meeting.id);
    fields.date<&DecisionDraft::by>("by", DecisionDialogWords::tr("By"), workspace.clock);
    addBecomes(form, fields, workspace, meeting);
}

DecisionDraft newDecision(const Workspace& workspace, const Meeting& meeting) {
    DecisionDraft draft;
    draft.meeting = meeting.id;
    draft.who = ourselvesByName(workspace);
    draft.kind = meeting.citizen.isValid() ? DecisionKind::Action : DecisionKind::Commitment;
    return draft;
}
} // namespace

void openDecision(QWidget* parent, PageContext& context, MeetingId id, const std::function<void(MeetingDecisionId)>& entered) {
    Workspace& workspace = context.workspace;
    const auto meeting = workspace.meetings.find(id);
    if (!meeting) {
        return;
    }
    auto* dialog = new FormDialog(DecisionDialogWords::tr("New decision"), DecisionDialogWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("decisionDialog"));
    const auto fields = std::make_shared<DecisionFields>(*dialog->form());
    addDecisionFields(*dialog->form(), *fields, workspace, *meeting);
    const DecisionDraft shown = newDecision(workspace, *meeting);
    fields->show(shown);
    dialog->onSave([parent, &workspace, fields, shown, entered]() -> Result<void> {
        const auto decided = workspace.meetings.decide(fields->typed(shown));
        if (!decided) {
            return decided.error();
        }
        if (entered) {
            entered(decided->id);
        }
        offerUndo(parent, DecisionDialogWords::tr("The decision is written down, and what it becomes."), decided->undo);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("meeting-decision/") + id.toString(), meeting->citizen,
                                 [=, &context] { openDecision(parent, context, id, entered); }));
    dialog->open();
}

} // namespace brobygger
