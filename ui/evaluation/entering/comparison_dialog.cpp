// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/entering/comparison_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct ComparisonDialogWords {
    Q_DECLARE_TR_FUNCTIONS(ComparisonDialog)
};

using ComparisonFields = RecordFields<ComparisonFigure>;

/// The change, which must stand there: 0 is one, too.
void addPercent(Form& form, ComparisonFields& fields) {
    QLineEdit* edit = form.line(QStringLiteral("percent"), ComparisonDialogWords::tr("Change in percent"), FieldNeed::Required);
    fields.bind([edit] { return edit->text().trimmed(); },
                [edit](const ComparisonFigure& figure) {
                    edit->setText(figure.id.isValid() ? decimalText(figure.percent) : QString());
                },
                [edit](ComparisonFigure& figure) { figure.percent = parseDecimal(edit->text()).value_or(0); });
    fields.require([edit](Problems& problems) {
        if (!parseDecimal(edit->text())) {
            problems.error(QStringLiteral("percent"), unreadableDecimal());
        }
    });
    form.setHelp(QStringLiteral("percent"), ComparisonDialogWords::tr("A fall has a minus: -14,0."));
}

void addComparisonFields(Form& form, ComparisonFields& fields) {
    fields.line<&ComparisonFigure::name>("name", ComparisonDialogWords::tr("Name of the place"), FieldNeed::Required);
    addPercent(form, fields);
    decimalLine<&ComparisonFigure::low>(fields, "low", ComparisonDialogWords::tr("Interval from"));
    decimalLine<&ComparisonFigure::high>(fields, "high", ComparisonDialogWords::tr("Interval to"));
    fields.line<&ComparisonFigure::period>("period", ComparisonDialogWords::tr("Period"));
    fields.line<&ComparisonFigure::source>("source", ComparisonDialogWords::tr("Where the figure comes from"),
                                           FieldNeed::Required);
    form.setHelp(QStringLiteral("source"), ComparisonDialogWords::tr("Stands beside the figure in the report."));
}

std::optional<ComparisonFigure> comparisonNow(const Workspace& workspace, ComparisonFigureId id) {
    const QList<ComparisonFigure> all = workspace.comparisons.all();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [id](const ComparisonFigure& figure) { return id.isValid() && figure.id == id; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

Result<void> saveComparison(const QWidget* parent, Workspace& workspace, const ComparisonFigure& figure) {
    Comparisons& comparisons = workspace.comparisons;
    return saveEntry(
        parent, figure,
        ComparisonDialogWords::tr("%1 stands there with %2 %.").arg(figure.name.simplified(), decimalText(figure.percent)),
        [&comparisons](const ComparisonFigure& entered) { return comparisons.add(entered); },
        [&comparisons](const ComparisonFigure& changed) { return comparisons.change(changed); });
}
} // namespace

void openComparison(QWidget* parent, PageContext& context, const std::optional<ComparisonFigure>& figure) {
    Workspace& workspace = context.workspace;
    const ComparisonFigure shown = figure.value_or(ComparisonFigure());
    auto* dialog = new FormDialog(figure ? ComparisonDialogWords::tr("Change the figure of another place")
                                         : ComparisonDialogWords::tr("Figure of another place"),
                                  ComparisonDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("comparisonDialog"));
    const auto fields = std::make_shared<ComparisonFields>(*dialog->form());
    addComparisonFields(*dialog->form(), *fields);
    joinEntry(
        dialog, fields, shown, [&workspace, id = shown.id] { return comparisonNow(workspace, id); },
        [parent, &workspace](const ComparisonFigure& typed) { return saveComparison(parent, workspace, typed); });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("comparison/") + shown.id.toString(), {},
                                 [=, &context] { openComparison(parent, context, figure); }));
    dialog->open();
}

} // namespace brobygger
