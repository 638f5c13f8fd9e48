// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/research/research_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/evaluation/research/research_preview.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>

namespace brobygger {

namespace {
const QString basisField = QStringLiteral("researchBasis");
const QString basisTextField = QStringLiteral("researchBasisText");
const QString alikeField = QStringLiteral("k");
const QString daysField = QStringLiteral("researchDays");

struct ResearchDialogWords {
    Q_DECLARE_TR_FUNCTIONS(ResearchDialog)
};

/// The fields of the form, read together.
struct ResearchFields {
    QString programmeId;
    QComboBox* basis;
    QLineEdit* basisText;
    QSpinBox* alike;
    QComboBox* days;

    ResearchWish wish() const {
        return {programmeId, alike->value(), static_cast<ResearchBasis>(basis->currentData().toInt()),
                basisText->text().simplified(), static_cast<ResearchDays>(days->currentData().toInt())};
    }
};

ResearchFields addResearchFields(Form& form, const QString& programmeId, int alike) {
    ResearchFields fields{
        programmeId,
        form.combo(basisField, ResearchDialogWords::tr("What it rests on"),
                   {{ResearchDialogWords::tr("A permission or project"), static_cast<int>(ResearchBasis::Permission)},
                    {ResearchDialogWords::tr("The consent of each citizen"), static_cast<int>(ResearchBasis::Consent)}}),
        form.line(basisTextField, ResearchDialogWords::tr("Number of the permission, or which consent"), FieldNeed::Required),
        form.number(alikeField, ResearchDialogWords::tr("So many have to look alike"), fewestResearchK, mostResearchK),
        form.combo(
            daysField, ResearchDialogWords::tr("How days are told"),
            {{ResearchDialogWords::tr("Counted from the start of the citizen"), static_cast<int>(ResearchDays::FromStart)},
             {ResearchDialogWords::tr("As dates, moved by whole weeks"), static_cast<int>(ResearchDays::Shifted)}})};
    fields.alike->setValue(alike);
    form.setHelp(basisField,
                 ResearchDialogWords::tr("With consent, only those go along who have said yes to research on their page."));
    form.setHelp(basisTextField, ResearchDialogWords::tr("It stands in the extract. Write no names."));
    form.setHelp(alikeField,
                 ResearchDialogWords::tr("In age group, sex, what they live on and quarter of the start. Who is in a smaller "
                                         "group is left out."));
    return fields;
}

Problems researchProblems(const ResearchWish& wish) {
    Problems problems = check(wish);
    if (wish.basisText.isEmpty()) {
        problems.error(basisTextField,
                       ResearchDialogWords::tr("Write what it rests on: the number of the permission, or which consent."));
    }
    return problems;
}

void addResearchExplanation(Form& form) {
    QLabel* what =
        makeLabel(ResearchDialogWords::tr(
                      "Names, CPR numbers, addresses, exact dates and everything typed stay here. It is personal data "
                      "all the same: hand it only to those who may have it. It is taken down for each citizen."),
                  TextRole::Muted);
    what->setWordWrap(true);
    form.addWide(what);
}
} // namespace

void openResearch(QWidget* page, PageContext& context, const QString& programmeId,
                  std::function<void(const ResearchWish&)> wanted) {
    auto* dialog =
        new FormDialog(ResearchDialogWords::tr("Extract for research"), ResearchDialogWords::tr("Choose the folder…"), page);
    dialog->setObjectName(QStringLiteral("researchDialog"));
    addResearchExplanation(*dialog->form());
    const ResearchFields fields = addResearchFields(*dialog->form(), programmeId, context.workspace.settings.value(researchK));
    auto* preview = new ResearchPreview(context);
    dialog->form()->addWide(preview);
    const auto follow = [fields, preview] { preview->follow(fields.wish()); };
    QObject::connect(fields.basis, &QComboBox::currentIndexChanged, preview, follow);
    QObject::connect(fields.days, &QComboBox::currentIndexChanged, preview, follow);
    QObject::connect(fields.alike, &QSpinBox::valueChanged, preview, follow);
    dialog->onCheck([fields] { return researchProblems(fields.wish()); });
    dialog->onSave([fields, wanted]() -> Result<void> {
        wanted(fields.wish());
        return {};
    });
    dialog->setDraft(draftKeeper(context.workspace, QStringLiteral("research/0"), {},
                                 [page = QPointer<QWidget>(page), &context, programmeId, wanted] {
                                     if (page) {
                                         openResearch(page, context, programmeId, wanted);
                                     }
                                 }));
    follow();
    dialog->open();
}

} // namespace brobygger
