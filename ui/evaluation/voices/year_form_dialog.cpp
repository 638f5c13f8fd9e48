// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/voices/year_form_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/partners/partner_field.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct YearFormWords {
    Q_DECLARE_TR_FUNCTIONS(YearFormDialog)
};

using YearFields = RecordFields<PartnerYearForm>;

constexpr int yearTextLines = 3;

void addPartner(Form& form, YearFields& fields, const Workspace& workspace) {
    SearchField* partner = makePartnerField(workspace);
    form.add(QStringLiteral("partner"), YearFormWords::tr("Partner"), partner, FieldNeed::Required);
    bindPartner<&PartnerYearForm::partner>(fields, partner, workspace);
}

QList<Choice> answerChoices() {
    QList<Choice> choices{{YearFormWords::tr("not answered"), 0}};
    int answer = PartnerYearForm::least;
    for (const QString& words : partnerAnswerWords()) {
        choices.append({QStringLiteral("%1 · %2").arg(answer).arg(words), answer});
        ++answer;
    }
    return choices;
}

/// A statement with what was answered to it.
void addStatement(Form& form, YearFields& fields, qsizetype at, const QString& statement) {
    QComboBox* combo = form.combo(QStringLiteral("answer%1").arg(at + 1), statement, answerChoices());
    const auto answer = [combo] {
        const int chosen = combo->currentData().toInt();
        return chosen == 0 ? std::nullopt : std::optional(chosen);
    };
    fields.bind([combo] { return combo->currentData().toInt(); },
                [combo, at](const PartnerYearForm& shown) { choose(combo, shown.answers.value(at).value_or(0)); },
                [answer, at](PartnerYearForm& typed) { typed.answers[at] = answer(); });
}

void addYearFields(Form& form, YearFields& fields, const Workspace& workspace) {
    addPartner(form, fields, workspace);
    wholeLine<&PartnerYearForm::year>(fields, form, "year", YearFormWords::tr("Year"));
    fields.date<&PartnerYearForm::answeredOn>("answeredOn", YearFormWords::tr("Filled in on"), workspace.clock,
                                              FieldNeed::Required);
    fields.line<&PartnerYearForm::answeredBy>("answeredBy", YearFormWords::tr("Filled in by"));
    form.setHelp(QStringLiteral("answeredBy"), YearFormWords::tr("A role is enough: a doctor, a head of department."));
    form.section(YearFormWords::tr("The statements"));
    const QStringList statements = partnerStatements();
    for (qsizetype at = 0; at < statements.size(); ++at) {
        addStatement(form, fields, at, statements[at]);
    }
    form.section(YearFormWords::tr("In their own words"));
    fields.text<&PartnerYearForm::works>("works", YearFormWords::tr("What works"), yearTextLines);
    fields.text<&PartnerYearForm::otherwise>("otherwise", YearFormWords::tr("What should be otherwise"), yearTextLines);
}

Result<void> saveYearForm(const QWidget* parent, Workspace& workspace, const PartnerYearForm& form,
                          const std::function<void(PartnerYearFormId)>& entered) {
    PartnerForms& forms = workspace.partnerForms;
    return saveEntry(
        parent, form,
        YearFormWords::tr("The form of %1 for %2 is there.").arg(partnerName(workspace, form.partner)).arg(form.year),
        [&forms, &entered](const PartnerYearForm& typed) {
            auto added = forms.add(typed);
            if (added && entered) {
                entered(added->id);
            }
            return added;
        },
        [&forms](const PartnerYearForm& changed) { return forms.change(changed); });
}
} // namespace

void openYearForm(QWidget* parent, PageContext& context, const std::optional<PartnerYearForm>& form,
                  const std::function<void(PartnerYearFormId)>& entered) {
    Workspace& workspace = context.workspace;
    PartnerYearForm shown = form.value_or(PartnerYearForm());
    if (!form) {
        shown.year = workspace.clock.today().year();
        shown.answeredOn = workspace.clock.today();
    }
    auto* dialog =
        new FormDialog(form ? YearFormWords::tr("Change the partner's form") : YearFormWords::tr("New partner's form"),
                       YearFormWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("yearFormDialog"));
    const auto fields = std::make_shared<YearFields>(*dialog->form());
    addYearFields(*dialog->form(), *fields, workspace);
    joinEntry(
        dialog, fields, shown, [&workspace, id = shown.id] { return workspace.partnerForms.find(id); },
        [parent, &workspace, entered](const PartnerYearForm& typed) {
            return saveYearForm(parent, workspace, typed, entered);
        });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("year-form/") + shown.id.toString(), {},
                                 [=, &context] { openYearForm(parent, context, form, entered); }));
    dialog->open();
}

} // namespace brobygger
