// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/entering/norm_dialog.h"

#include "core/evaluation/figures/score_words.h"
#include "core/measurements/instruments/evaluated_scores.h"
#include "core/norms/shipped_norms.h"
#include "core/workspace/workspace.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct NormDialogWords {
    Q_DECLARE_TR_FUNCTIONS(NormDialog)
};

using NormFields = RecordFields<PopulationNorm>;

FigureWords wordsOfScreen(const Workspace& workspace) { return FigureWords(workspace.settings.value(language)); }

/// The scores whose norm does not come with the program; first none, which nobody has chosen.
QList<Choice> scoreChoices(const Workspace& workspace) {
    const FigureWords words = wordsOfScreen(workspace);
    QList<Choice> choices{{NormDialogWords::tr("Choose a score"), QString()}};
    for (const QString& score : evaluatedScores(workspace.instruments.catalogue())) {
        if (!shippedNorm(score)) {
            choices.append({scoreName(score, words), score});
        }
    }
    return choices;
}

/// The mean, which must stand there: 0 is one, too.
void addMean(Form& form, NormFields& fields) {
    QLineEdit* edit = form.line(QStringLiteral("mean"), NormDialogWords::tr("Mean in the population"), FieldNeed::Required);
    fields.bind([edit] { return edit->text().trimmed(); },
                [edit](const PopulationNorm& norm) { edit->setText(norm.id.isValid() ? decimalText(norm.mean) : QString()); },
                [edit](PopulationNorm& norm) { norm.mean = parseDecimal(edit->text()).value_or(0); });
    fields.require([edit](Problems& problems) {
        if (!parseDecimal(edit->text())) {
            problems.error(QStringLiteral("mean"), unreadableDecimal());
        }
    });
    form.setHelp(QStringLiteral("mean"), NormDialogWords::tr("In the points of the score, as it stands in the evaluation."));
}

void addNormFields(Form& form, NormFields& fields, const Workspace& workspace) {
    fields.choice<&PopulationNorm::score>("score", NormDialogWords::tr("Score"), scoreChoices(workspace), FieldNeed::Required);
    form.setHelp(QStringLiteral("score"),
                 NormDialogWords::tr("SF-12 version 2 by Danish weights and WHO-5 have one that comes with the program."));
    addMean(form, fields);
    wholeLine<&PopulationNorm::year>(fields, form, "year", NormDialogWords::tr("Year of the mean"));
    form.setHelp(QStringLiteral("year"),
                 NormDialogWords::tr("It holds in periods that end in that year or later. Of several the latest holds."));
    fields.line<&PopulationNorm::source>("source", NormDialogWords::tr("Where the mean comes from"), FieldNeed::Required);
    form.setHelp(QStringLiteral("source"), NormDialogWords::tr("Stands beside the figure in the report."));
}

std::optional<PopulationNorm> normNow(const Workspace& workspace, PopulationNormId id) {
    const QList<PopulationNorm> all = workspace.populationNorms.all();
    const auto found = std::find_if(all.cbegin(), all.cend(), [id](const PopulationNorm& norm) { return norm.id == id; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

Result<void> saveNorm(const QWidget* parent, Workspace& workspace, const PopulationNorm& norm) {
    PopulationNorms& norms = workspace.populationNorms;
    return saveEntry(
        parent, norm,
        NormDialogWords::tr("%1: the mean of the population is %2.")
            .arg(scoreName(norm.score, wordsOfScreen(workspace)), decimalText(norm.mean)),
        [&norms](const PopulationNorm& entered) { return norms.add(entered); },
        [&norms](const PopulationNorm& changed) { return norms.change(changed); });
}
} // namespace

void openNorm(QWidget* parent, PageContext& context, const std::optional<PopulationNorm>& norm) {
    Workspace& workspace = context.workspace;
    const PopulationNorm shown = norm.value_or(PopulationNorm());
    auto* dialog = new FormDialog(norm ? NormDialogWords::tr("Change the mean of the population")
                                       : NormDialogWords::tr("Mean of the population"),
                                  NormDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("normDialog"));
    const auto fields = std::make_shared<NormFields>(*dialog->form());
    addNormFields(*dialog->form(), *fields, workspace);
    joinEntry(
        dialog, fields, shown, [&workspace, id = shown.id] { return normNow(workspace, id); },
        [parent, &workspace](const PopulationNorm& typed) { return saveNorm(parent, workspace, typed); });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("norm/") + shown.id.toString(), {},
                                 [=, &context] { openNorm(parent, context, norm); }));
    dialog->open();
}

} // namespace brobygger
