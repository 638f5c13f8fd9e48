// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/facts_form.h"

#include "core/screening/fact_catalogue.h"
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

struct FactsFormWords {
    Q_DECLARE_TR_FUNCTIONS(FactsForm)
};

QComboBox* addChoice(Form& form, const FactDefinition& fact, const QString& language, const QString& known) {
    QList<Choice> choices{{FactsFormWords::tr("not known"), QString()}};
    for (const FactChoice& choice : fact.choices) {
        choices.append({choice.label.in(language), choice.id});
    }
    QComboBox* combo = form.combo(fact.code, fact.label.in(language), choices);
    choose(combo, known);
    return combo;
}

QString answerIn(const Form& form, const FactDefinition& fact) {
    if (fact.kind == FactKind::Number) {
        return qobject_cast<QLineEdit*>(form.field(fact.code))->text().trimmed();
    }
    return qobject_cast<QComboBox*>(form.field(fact.code))->currentData().toString();
}

/// What has another answer than before; an answer that was taken away is no new answer.
Result<QList<Fact>> changedFacts(const Form& form, CitizenId citizen, const FactCatalogue& catalogue,
                                 const QHash<QString, Fact>& before, QDate asOf, const QString& source) {
    QList<Fact> changed;
    Problems problems;
    for (const FactDefinition& fact : catalogue.facts()) {
        const QString answer = answerIn(form, fact);
        const bool isOther = !answer.isEmpty() && answer != before.value(fact.code).value;
        const QString wrong = fact.kind == FactKind::Number && isOther ? numberProblem(answer) : QString();
        if (!wrong.isEmpty()) {
            problems.error(fact.code, wrong);
        } else if (isOther) {
            changed.append({{}, citizen, fact.code, answer, asOf, source});
        }
    }
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    return changed;
}

} // namespace

void FactsForm::open(PageContext& context, QWidget* parent, CitizenId citizen, const FactCatalogue& catalogue) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(FactsFormWords::tr("Write what is known"), FactsFormWords::tr("Save"), parent);
    Form& form = *dialog->form();
    const QString screenLanguage = workspace.settings.value(language);
    const QHash<QString, Fact> before = workspace.citizenFacts.newest(citizen);
    DateField* asOf =
        form.date(QStringLiteral("asOf"), FactsFormWords::tr("Known since"), workspace.clock, FieldNeed::Required);
    asOf->setDate(workspace.clock.today());
    QLineEdit* source = form.line(QStringLiteral("source"), FactsFormWords::tr("Source"));
    source->setPlaceholderText(FactsFormWords::tr("a talk, own doctor, a letter"));
    for (const FactDefinition& fact : catalogue.facts()) {
        const QString known = before.value(fact.code).value;
        if (fact.kind == FactKind::Number) {
            form.line(fact.code, fact.label.in(screenLanguage))->setText(known);
        } else {
            addChoice(form, fact, screenLanguage, known);
        }
    }
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("facts/") + citizen.toString(), citizen,
                                 [&context, parent, citizen, catalogue] { open(context, parent, citizen, catalogue); }));
    dialog->onSave([&workspace, &form, parent, citizen, catalogue, before, asOf, source]() -> Result<void> {
        const auto changed =
            changedFacts(form, citizen, catalogue, before, asOf->date().value_or(QDate()), source->text().trimmed());
        if (!changed) {
            return changed.error();
        }
        const Result<Undo> recorded = changed->isEmpty() ? Result<Undo>(Undo()) : workspace.citizenFacts.record(*changed);
        if (!recorded) {
            return recorded.error();
        }
        offerUndo(parent, FactsFormWords::tr("What is known is saved."), recorded);
        return {};
    });
    dialog->open();
}

} // namespace brobygger
