// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/commitment_dialog.h"

#include "core/cooperation/commitment_rules.h"
#include "core/workspace/workspace.h"
#include "ui/partners/partner_field.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct CommitmentDialogWords {
    Q_DECLARE_TR_FUNCTIONS(CommitmentDialog)
};

using CommitmentFields = RecordFields<Commitment>;
using AnswerFields = RecordFields<CommitmentAnswer>;

constexpr int promiseLines = 2;
constexpr int saidLines = 3;

void addOwner(Form& form, CommitmentFields& fields, const Workspace& workspace) {
    SearchField* partner = makePartnerField(workspace);
    form.add(QStringLiteral("partner"), CommitmentDialogWords::tr("Partner"), partner);
    form.setHelp(QStringLiteral("partner"), CommitmentDialogWords::tr("Leave it empty when the promise is our own."));
    bindPartner<&Commitment::partner>(fields, partner, workspace);
    SearchField* person = makePartnerPersonField(workspace, partner);
    form.add(QStringLiteral("person"), CommitmentDialogWords::tr("Person"), person);
    fields.bindPart<&Commitment::person>([person] { return PartnerPersonId::fromString(person->key()); },
                                         [person, &workspace](PartnerPersonId id) {
                                             person->choose(id.isValid() ? id.toString() : QString(),
                                                            partnerPersonName(workspace, id));
                                         });
    fields.require([partner, person](Problems& problems) {
        refuseUnknown(partner, QStringLiteral("partner"), problems);
        refuseUnknown(person, QStringLiteral("person"), problems);
    });
}

void addCommitmentFields(Form& form, CommitmentFields& fields, const Workspace& workspace) {
    fields.text<&Commitment::promise>("promise", CommitmentDialogWords::tr("What is promised"), promiseLines,
                                      FieldNeed::Required);
    QList<Choice> principles;
    for (const Principle principle : allPrinciples()) {
        principles.append({principleLabel(principle), static_cast<int>(principle)});
    }
    fields.choice<&Commitment::principle>("principle", CommitmentDialogWords::tr("Principle"), principles);
    addOwner(form, fields, workspace);
    fields.date<&Commitment::agreedOn>("agreedOn", CommitmentDialogWords::tr("Promised on"), workspace.clock,
                                       FieldNeed::Required);
    fields.date<&Commitment::dueOn>("dueOn", CommitmentDialogWords::tr("To be kept by"), workspace.clock);
    form.setHelp(QStringLiteral("dueOn"), CommitmentDialogWords::tr("Without a day it goes on and is never late."));
}

Result<void> saveCommitment(const QWidget* parent, Workspace& workspace, const Commitment& commitment,
                            const std::function<void(CommitmentId)>& entered) {
    Commitments& commitments = workspace.commitments;
    return saveEntry(
        parent, commitment, CommitmentDialogWords::tr("The commitment \"%1\" is there.").arg(commitment.promise.simplified()),
        [&commitments, &entered](const Commitment& typed) {
            auto added = commitments.add(typed);
            if (added && entered) {
                entered(added->id);
            }
            return added;
        },
        [&commitments](const Commitment& changed) { return commitments.change(changed); });
}

void addAnswerFields(Form& form, AnswerFields& fields, const Workspace& workspace, CommitmentState now) {
    QList<Choice> states;
    for (const CommitmentState state : statesAfter(now)) {
        states.append({commitmentStateLabel(state), static_cast<int>(state)});
    }
    QComboBox* state = fields.choice<&CommitmentAnswer::state>("state", CommitmentDialogWords::tr("What became of it"), states);
    fields.date<&CommitmentAnswer::on>("on", CommitmentDialogWords::tr("Day"), workspace.clock, FieldNeed::Required);
    fields.text<&CommitmentAnswer::said>("said", CommitmentDialogWords::tr("What was said, and why"), saidLines);
    fields.text<&CommitmentAnswer::promise>("promise", CommitmentDialogWords::tr("What is promised now"), promiseLines);
    fields.date<&CommitmentAnswer::dueOn>("dueOn", CommitmentDialogWords::tr("To be kept by"), workspace.clock);
    const auto follow = [&form, state] {
        const auto chosen = static_cast<CommitmentState>(state->currentData().toInt());
        form.setVisible(QStringLiteral("promise"), chosen == CommitmentState::Changed);
        form.setVisible(QStringLiteral("dueOn"), chosen == CommitmentState::Changed || chosen == CommitmentState::Open);
    };
    QObject::connect(state, &QComboBox::currentIndexChanged, &form, follow);
    follow();
}

CommitmentAnswer answerAbout(const Commitment& commitment, QDate today) {
    CommitmentAnswer answer;
    answer.commitment = commitment.id;
    answer.on = today;
    answer.state = statesAfter(commitment.state).constFirst();
    answer.promise = commitment.promise;
    answer.dueOn = commitment.dueOn;
    return answer;
}
} // namespace

Commitment newCommitment(const Workspace& workspace) {
    Commitment commitment;
    commitment.agreedOn = workspace.clock.today();
    return commitment;
}

void openCommitment(QWidget* parent, PageContext& context, const Commitment& commitment,
                    const std::function<void(CommitmentId)>& entered) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(commitment.id.isValid() ? CommitmentDialogWords::tr("Change the commitment")
                                                          : CommitmentDialogWords::tr("New commitment"),
                                  CommitmentDialogWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("commitmentDialog"));
    const auto fields = std::make_shared<CommitmentFields>(*dialog->form());
    addCommitmentFields(*dialog->form(), *fields, workspace);
    joinEntry(
        dialog, fields, commitment, [&workspace, id = commitment.id] { return workspace.commitments.find(id); },
        [parent, &workspace, entered](const Commitment& typed) { return saveCommitment(parent, workspace, typed, entered); });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("commitment/") + commitment.id.toString(), {},
                                 [=, &context] { openCommitment(parent, context, commitment, entered); }));
    dialog->open();
}

void openSettling(QWidget* parent, PageContext& context, const Commitment& commitment) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(CommitmentDialogWords::tr("How it went"), CommitmentDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("settleDialog"));
    const auto fields = std::make_shared<AnswerFields>(*dialog->form());
    addAnswerFields(*dialog->form(), *fields, workspace, commitment.state);
    const CommitmentAnswer shown = answerAbout(commitment, workspace.clock.today());
    fields->show(shown);
    dialog->onSave([parent, &workspace, fields, shown]() -> Result<void> {
        const CommitmentAnswer typed = fields->typed(shown);
        const Result<Undo> settled = workspace.commitments.settle(typed);
        if (!settled) {
            return settled.error();
        }
        offerUndo(parent, CommitmentDialogWords::tr("Written down: %1.").arg(commitmentStateLabel(typed.state)), settled);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("commitment-settle/") + commitment.id.toString(), {},
                                 [=, &context] { openSettling(parent, context, commitment); }));
    dialog->open();
}

} // namespace brobygger
