// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/entering/baseline_dialog.h"

#include "core/base/time/dates.h"
#include "core/baselines/chart_baseline_rules.h"
#include "core/evaluation/exhibits/kinds/run_chart_words.h"
#include "core/workspace/workspace.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct BaselineDialogWords {
    Q_DECLARE_TR_FUNCTIONS(BaselineDialog)
};

constexpr int baselineMonthsOffered = 60;
constexpr int usualBaselineMonths = 12; // "the median of the 12 months before"
constexpr int reasonLines = 3;

using BaselineFields = RecordFields<ChartBaseline>;

QDate firstOfMonth(QDate day) { return {day.year(), day.month(), 1}; }

/// The last month that is over.
QDate lastOverMonth(const Workspace& workspace) { return firstOfMonth(workspace.clock.today()).addMonths(-1); }

/// The months that are over, the latest first, with one the baseline has already.
QList<Choice> overMonths(const Workspace& workspace, QDate kept) {
    QList<Choice> choices;
    for (int back = 0; back < baselineMonthsOffered; ++back) {
        const QDate month = lastOverMonth(workspace).addMonths(-back);
        choices.append({formatMonth(month), isoDate(month)});
    }
    const auto isKept = [&kept](const Choice& choice) { return choice.value.toString() == isoDate(kept); };
    if (kept.isValid() && std::none_of(choices.cbegin(), choices.cend(), isKept)) {
        choices.append({formatMonth(kept), isoDate(kept)});
    }
    return choices;
}

QList<Choice> seriesChoices(const FigureWords& words) {
    QList<Choice> choices;
    for (const BaselineSeries& series : baselineSeries()) {
        choices.append({runChartTitle(QLatin1String(series.id), words), QString::fromLatin1(series.id)});
    }
    return choices;
}

template <auto member>
void addMonth(Form& form, BaselineFields& fields, const QString& name, const QString& label, const QList<Choice>& months) {
    QComboBox* month = form.combo(name, label, months, FieldNeed::Required);
    fields.bindPart<member>([month] { return fromIsoDate(month->currentData().toString()); },
                            [month](QDate first) { choose(month, isoDate(first)); });
}

void addBaselineFields(Form& form, BaselineFields& fields, const Workspace& workspace, const ChartBaseline& shown) {
    const FigureWords words(workspace.settings.value(language));
    fields.choice<&ChartBaseline::series>("series", BaselineDialogWords::tr("Series"), seriesChoices(words),
                                          FieldNeed::Required);
    addMonth<&ChartBaseline::from>(form, fields, QStringLiteral("from"), BaselineDialogWords::tr("First month"),
                                   overMonths(workspace, shown.from));
    addMonth<&ChartBaseline::to>(form, fields, QStringLiteral("to"), BaselineDialogWords::tr("Last month, included"),
                                 overMonths(workspace, shown.to));
    fields.text<&ChartBaseline::reason>("reason", BaselineDialogWords::tr("Why these months"), reasonLines,
                                        FieldNeed::Required);
    form.setHelp(
        QStringLiteral("to"),
        BaselineDialogWords::tr("All these months must lie in the period of the evaluation for the baseline to be used."));
    form.setHelp(QStringLiteral("reason"), BaselineDialogWords::tr("Stands under the chart in the working view."));
}

std::optional<ChartBaseline> baselineNow(const Workspace& workspace, const ChartBaseline& shown) {
    const QList<ChartBaseline> all = workspace.chartBaselines.ofProgramme(shown.programmeId);
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&shown](const ChartBaseline& one) { return shown.id.isValid() && one.id == shown.id; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

Result<void> saveBaseline(const QWidget* parent, Workspace& workspace, const ChartBaseline& baseline) {
    const FigureWords words(workspace.settings.value(language));
    ChartBaselines& baselines = workspace.chartBaselines;
    return saveEntry(
        parent, baseline,
        BaselineDialogWords::tr("%1 is read by the median of %2.")
            .arg(runChartTitle(baseline.series, words), monthsText(baseline.from, baseline.to, words)),
        [&baselines](const ChartBaseline& entered) { return baselines.add(entered); },
        [&baselines](const ChartBaseline& changed) { return baselines.change(changed); });
}
} // namespace

ChartBaseline newBaseline(const Workspace& workspace, const EvaluationRequest& request) {
    ChartBaseline baseline;
    baseline.programmeId = request.programmeId;
    const QList<ChartBaseline> kept = workspace.chartBaselines.ofProgramme(request.programmeId);
    for (const BaselineSeries& series : baselineSeries()) {
        const auto isOfIt = [&series](const ChartBaseline& one) { return one.series == QLatin1String(series.id); };
        if (baseline.series.isEmpty() && std::none_of(kept.cbegin(), kept.cend(), isOfIt)) {
            baseline.series = QLatin1String(series.id);
        }
    }
    const QDate last = lastOverMonth(workspace);
    const QDate begun = firstOfMonth(request.from);
    baseline.from = std::min(begun == request.from ? begun : begun.addMonths(1), last); // a part of a month is not used
    baseline.to = std::min(baseline.from.addMonths(usualBaselineMonths - 1), last);
    return baseline;
}

void openBaseline(QWidget* parent, PageContext& context, const ChartBaseline& baseline) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(baseline.id.isValid() ? BaselineDialogWords::tr("Change the fixed baseline")
                                                        : BaselineDialogWords::tr("Fixed baseline"),
                                  BaselineDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("baselineDialog"));
    const auto fields = std::make_shared<BaselineFields>(*dialog->form());
    addBaselineFields(*dialog->form(), *fields, workspace, baseline);
    joinEntry(
        dialog, fields, baseline, [&workspace, baseline] { return baselineNow(workspace, baseline); },
        [parent, &workspace](const ChartBaseline& typed) { return saveBaseline(parent, workspace, typed); });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("baseline/%1/%2").arg(baseline.programmeId, baseline.id.toString()),
                                 {}, [=, &context] { openBaseline(parent, context, baseline); }));
    dialog->open();
}

} // namespace brobygger
