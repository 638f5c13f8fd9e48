// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/considerations/consideration_dialog.h"

#include "core/considerations/consideration_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>
#include <QLabel>

namespace brobygger {

namespace {
struct ConsiderationDialogWords {
    Q_DECLARE_TR_FUNCTIONS(ConsiderationDialog)
};

using ConsiderationFields = RecordFields<WorkConsideration>;

void addConsiderationFields(Form& form, ConsiderationFields& fields, const Workspace& workspace,
                            const WorkConsideration& shown) {
    fields.choice<&WorkConsideration::area>(
        "area", ConsiderationDialogWords::tr("What it is about"),
        codeChoices(workspace, QStringLiteral("consideration_area"), ConsiderationDialogWords::tr("Choose"), shown.area),
        FieldNeed::Required);
    QLineEdit* words = fields.line<&WorkConsideration::words>("words", ConsiderationDialogWords::tr("What work must mind"),
                                                              FieldNeed::Required);
    words->setPlaceholderText(ConsiderationDialogWords::tr("at most 3 hours at a time"));
    form.setHelp(QStringLiteral("words"), ConsiderationDialogWords::tr("In work terms, never an illness."));
    doubtIllness(form, QStringLiteral("words"), words, workspace);
    fields.choice<&WorkConsideration::term>(
        "term", ConsiderationDialogWords::tr("How long"),
        {{considerationTermLabel(ConsiderationTerm::ShortTerm), static_cast<int>(ConsiderationTerm::ShortTerm)},
         {considerationTermLabel(ConsiderationTerm::LongTerm), static_cast<int>(ConsiderationTerm::LongTerm)}});
    fields.date<&WorkConsideration::validTo>("validTo", ConsiderationDialogWords::tr("Holds until, included"), workspace.clock);
    form.setHelp(QStringLiteral("validTo"), ConsiderationDialogWords::tr("A short-term one needs a day."));
    fields.choice<&WorkConsideration::author>(
        "author", ConsiderationDialogWords::tr("Described by"),
        codeChoices(workspace, QStringLiteral("consideration_author"), ConsiderationDialogWords::tr("Choose"), shown.author),
        FieldNeed::Required);
    fields.line<&WorkConsideration::authorName>("authorName", ConsiderationDialogWords::tr("Department or name"));
    fields.date<&WorkConsideration::describedOn>("describedOn", ConsiderationDialogWords::tr("Described on"), workspace.clock,
                                                 FieldNeed::Required);
    fields.line<&WorkConsideration::source>("source", ConsiderationDialogWords::tr("Document it stands in"))
        ->setPlaceholderText(ConsiderationDialogWords::tr("letter of discharge, the plan of the municipality"));
}

Result<void> saveConsideration(const QWidget* page, Workspace& workspace, const WorkConsideration& typed) {
    Considerations& considerations = workspace.considerations;
    return saveEntry(
        page, typed, ConsiderationDialogWords::tr("Saved: %1.").arg(typed.words),
        [&considerations](const WorkConsideration& entered) { return considerations.add(entered); },
        [&considerations](const WorkConsideration& anew) { return considerations.correct(anew.id, anew); });
}

QString considerationDraftName(const WorkConsideration& consideration) {
    return consideration.id.isValid() ? QStringLiteral("consideration-correction/") + consideration.id.toString()
                                      : QStringLiteral("consideration/") + consideration.citizen.toString();
}
} // namespace

void doubtIllness(Form& form, const QString& field, QLineEdit* words, const Workspace& workspace) {
    QObject::connect(words, &QLineEdit::textChanged, &form, [&form, field, &workspace](const QString& text) {
        form.clearProblem(field);
        WorkConsideration typed;
        typed.words = text;
        Problems doubts;
        for (const Problem& problem : check(typed, workspace.clock.today()).list()) {
            if (problem.severity == Severity::Hint) {
                doubts.hint(field, problem.message);
            }
        }
        form.markProblems(doubts);
    });
}

void openConsideration(QWidget* parent, PageContext& context, const WorkConsideration& consideration) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(consideration.id.isValid() ? ConsiderationDialogWords::tr("Correct the consideration")
                                                             : ConsiderationDialogWords::tr("New consideration"),
                                  ConsiderationDialogWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("considerationDialog"));
    const auto fields = std::make_shared<ConsiderationFields>(*dialog->form());
    addConsiderationFields(*dialog->form(), *fields, workspace, consideration);
    joinEntry(
        dialog, fields, consideration, [&workspace, id = consideration.id] { return workspace.considerations.find(id); },
        [parent, &workspace](const WorkConsideration& typed) { return saveConsideration(parent, workspace, typed); });
    // What is wrong is said all at once, also beside a required choice that is missing.
    dialog->onCheck(
        [fields, consideration, &workspace] { return check(fields->typed(consideration), workspace.clock.today()); });
    dialog->setDraft(draftKeeper(workspace, considerationDraftName(consideration), consideration.citizen,
                                 [=, &context] { openConsideration(parent, context, consideration); }));
    dialog->open();
}

void openConsiderationEnd(QWidget* parent, PageContext& context, const WorkConsideration& consideration) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(ConsiderationDialogWords::tr("End the consideration"), ConsiderationDialogWords::tr("End it"),
                                  parent, 1);
    dialog->setObjectName(QStringLiteral("considerationEndDialog"));
    QLabel* what = makeLabel(consideration.words, TextRole::Strong);
    what->setWordWrap(true);
    dialog->form()->addWide(what);
    DateField* on = dialog->form()->date(QStringLiteral("endedOn"), ConsiderationDialogWords::tr("Not to be minded since"),
                                         workspace.clock, FieldNeed::Required);
    on->setDate(workspace.clock.today());
    dialog->onSave([on, parent, &workspace, consideration]() -> Result<void> {
        const auto ended = workspace.considerations.end(consideration.id, on->date().value_or(QDate()));
        if (!ended) {
            return ended.error();
        }
        offerUndo(parent, ConsiderationDialogWords::tr("Ended: %1.").arg(consideration.words), *ended);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("consideration-end/") + consideration.id.toString(),
                                 consideration.citizen,
                                 [=, &context] { openConsiderationEnd(parent, context, consideration); }));
    dialog->open();
}

} // namespace brobygger
