// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/cycle_dialog.h"

#include "core/base/text/code_names.h"
#include "core/improvement/pdsa_rules.h"
#include "core/workspace/workspace.h"
#include "ui/improvement/cycle_words.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace brobygger {

namespace {
struct CycleDialogWords {
    Q_DECLARE_TR_FUNCTIONS(CycleDialog)
};

using CycleFields = RecordFields<PdsaCycle>;

constexpr int shortLines = 2;
constexpr int longLines = 3;
constexpr CodeNames<CycleStep, 4> cycleStepCodes{
    {{{CycleStep::Plan, "plan"}, {CycleStep::Start, "start"}, {CycleStep::Study, "study"}, {CycleStep::Decide, "decide"}}}};

void addMeasure(Form& form, CycleFields& fields, const Workspace& workspace, FieldNeed need) {
    fields.choice<&PdsaCycle::measure>("measure", CycleDialogWords::tr("Measure"),
                                       measureChoices(workspace.settings.value(language)), need);
    form.setHelp(QStringLiteral("measure"),
                 CycleDialogWords::tr("A chart of the evaluation. The test stands on it as a flag from its start."));
}

QPlainTextEdit* addPrediction(Form& form, CycleFields& fields, FieldNeed need) {
    QPlainTextEdit* edit =
        fields.text<&PdsaCycle::prediction>("prediction", CycleDialogWords::tr("Prediction"), longLines, need);
    form.setHelp(
        QStringLiteral("prediction"),
        CycleDialogWords::tr("How far, and by when: no-shows fall from 17 % to under 12 % in three months. It stays as "
                             "it is once the test has started."));
    return edit;
}

void addPlanFields(Form& form, CycleFields& fields, const Workspace& workspace) {
    fields.line<&PdsaCycle::title>("title", CycleDialogWords::tr("What is tried"), FieldNeed::Required);
    form.setHelp(QStringLiteral("title"), CycleDialogWords::tr("A few words for a flag on a chart, and nobody's name."));
    QComboBox* size =
        form.combo(QStringLiteral("groupSize"), CycleDialogWords::tr("Tried with"), groupSizeChoices(), FieldNeed::Optional);
    fields.bindPart<&PdsaCycle::groupSize>([size] { return size->currentData().toInt(); },
                                           [size](int citizens) { choose(size, citizens); });
    fields.text<&PdsaCycle::aim>("aim", CycleDialogWords::tr("Aim"), shortLines);
    addMeasure(form, fields, workspace, FieldNeed::Optional);
    fields.date<&PdsaCycle::studyOn>("studyOn", CycleDialogWords::tr("Study day"), workspace.clock);
    addPrediction(form, fields, FieldNeed::Optional);
    fields.text<&PdsaCycle::plan>("plan", CycleDialogWords::tr("Plan: who does what, with whom"), longLines);
}

void addStartFields(Form& form, CycleFields& fields, const Workspace& workspace) {
    const QPlainTextEdit* prediction = addPrediction(form, fields, FieldNeed::Required);
    fields.require([prediction](Problems& problems) { // said also while no measure is chosen
        if (const QString missing = missingPrediction(prediction->toPlainText()); !missing.isEmpty()) {
            problems.error(QStringLiteral("prediction"), missing);
        }
    });
    addMeasure(form, fields, workspace, FieldNeed::Required);
    fields.date<&PdsaCycle::startedOn>("startedOn", CycleDialogWords::tr("Starts on"), workspace.clock, FieldNeed::Required);
    fields.date<&PdsaCycle::studyOn>("studyOn", CycleDialogWords::tr("Study day"), workspace.clock, FieldNeed::Required);
}

void addStudyFields(Form&, CycleFields& fields, const Workspace& workspace) {
    fields.text<&PdsaCycle::done>("done", CycleDialogWords::tr("Do: what was done"), longLines);
    fields.text<&PdsaCycle::seen>("seen", CycleDialogWords::tr("Study: what was seen"), longLines);
    fields.date<&PdsaCycle::studyOn>("studyOn", CycleDialogWords::tr("Study day"), workspace.clock, FieldNeed::Required);
}

void addDecideFields(Form& form, CycleFields& fields, const Workspace& workspace) {
    fields.text<&PdsaCycle::done>("done", CycleDialogWords::tr("Do: what was done"), shortLines);
    fields.text<&PdsaCycle::seen>("seen", CycleDialogWords::tr("Study: what was seen"), longLines);
    auto* decision = new Segments;
    decision->setObjectName(QStringLiteral("decisionSegments"));
    decision->setSubject(CycleDialogWords::tr("Decision"));
    decision->setSegments(decisionSegments());
    form.add(QStringLiteral("decision"), CycleDialogWords::tr("Decision"), decision, FieldNeed::Required, FieldWidth::Full);
    fields.bind([decision] { return decision->value(); },
                [decision](const PdsaCycle& cycle) { decision->setValue(toCode(cycle.decision)); },
                [decision](PdsaCycle& cycle) { cycle.decision = pdsaDecisionFromCode(decision->value()); });
    fields.text<&PdsaCycle::reason>("reason", CycleDialogWords::tr("Why"), longLines, FieldNeed::Required);
    fields.date<&PdsaCycle::endedOn>("endedOn", CycleDialogWords::tr("Ended on"), workspace.clock, FieldNeed::Required);
}

void addStepFields(CycleStep step, Form& form, CycleFields& fields, const Workspace& workspace) {
    switch (step) {
    case CycleStep::Plan: addPlanFields(form, fields, workspace); break;
    case CycleStep::Start: addStartFields(form, fields, workspace); break;
    case CycleStep::Study: addStudyFields(form, fields, workspace); break;
    case CycleStep::Decide: addDecideFields(form, fields, workspace); break;
    }
}

QString titleOfStep(CycleStep step, bool isNew) {
    switch (step) {
    case CycleStep::Plan: return isNew ? CycleDialogWords::tr("New test") : CycleDialogWords::tr("Change the test");
    case CycleStep::Start: return CycleDialogWords::tr("Start the test");
    case CycleStep::Study: return CycleDialogWords::tr("Done and seen");
    case CycleStep::Decide: return CycleDialogWords::tr("Decide");
    }
    return {};
}

QString saveWordOf(CycleStep step) {
    return step == CycleStep::Start ? CycleDialogWords::tr("Start") : CycleDialogWords::tr("Save");
}

QString toldOf(CycleStep step, const PdsaCycle& cycle) {
    switch (step) {
    case CycleStep::Plan: return CycleDialogWords::tr("The test \"%1\" is planned.").arg(cycle.title.simplified());
    case CycleStep::Start: return CycleDialogWords::tr("The test has started, and its prediction stays as it is.");
    case CycleStep::Study: return CycleDialogWords::tr("What was done and seen is written down.");
    case CycleStep::Decide: return CycleDialogWords::tr("Decided: %1.").arg(decisionWord(cycle.decision));
    }
    return {};
}

/// With the day that a step usually falls on.
PdsaCycle atStep(PdsaCycle cycle, CycleStep step, QDate today) {
    if (step == CycleStep::Start && !cycle.hasStarted()) {
        cycle.startedOn = today;
    }
    if (step == CycleStep::Decide && !cycle.isClosed()) {
        cycle.endedOn = today;
    }
    return cycle;
}

std::optional<PdsaCycle> cycleNow(const Workspace& workspace, PdsaCycleId id, CycleStep step) {
    const std::optional<PdsaCycle> kept = workspace.pdsaCycles.find(id);
    return kept ? std::optional(atStep(*kept, step, workspace.clock.today())) : std::nullopt;
}

Result<void> saveCycle(const QWidget* parent, Workspace& workspace, CycleStep step, const PdsaCycle& cycle,
                       const std::function<void(PdsaCycleId)>& entered) {
    PdsaCycles& cycles = workspace.pdsaCycles;
    return saveEntry(
        parent, cycle, toldOf(step, cycle),
        [&cycles, &entered](const PdsaCycle& typed) {
            auto added = cycles.add(typed);
            if (added && entered) {
                entered(added->id);
            }
            return added;
        },
        [&cycles](const PdsaCycle& changed) { return cycles.change(changed); });
}
} // namespace

CycleStep stepOf(const PdsaCycle& cycle) {
    if (cycle.isClosed()) {
        return CycleStep::Decide;
    }
    return cycle.hasStarted() ? CycleStep::Study : CycleStep::Plan;
}

void openCycle(QWidget* parent, PageContext& context, CycleStep step, const PdsaCycle& cycle,
               const std::function<void(PdsaCycleId)>& entered) {
    Workspace& workspace = context.workspace;
    const PdsaCycle shown = atStep(cycle, step, workspace.clock.today());
    auto* dialog =
        new FormDialog(titleOfStep(step, !shown.id.isValid()), saveWordOf(step), parent, step == CycleStep::Plan ? 2 : 1);
    dialog->setObjectName(QStringLiteral("cycleDialog"));
    const auto fields = std::make_shared<CycleFields>(*dialog->form());
    addStepFields(step, *dialog->form(), *fields, workspace);
    joinEntry(
        dialog, fields, shown, [&workspace, id = shown.id, step] { return cycleNow(workspace, id, step); },
        [parent, &workspace, step, entered](const PdsaCycle& typed) {
            return saveCycle(parent, workspace, step, typed, entered);
        });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("pdsa/%1/%2").arg(cycleStepCodes.name(step), shown.id.toString()),
                                 {}, [=, &context] { openCycle(parent, context, step, cycle, entered); }));
    dialog->open();
}

bool openCycleDraft(QWidget* page, PageContext& context, CitizenId /*citizen*/, const QString& rest) {
    const Workspace& workspace = context.workspace;
    const CycleStep step = cycleStepCodes.value(rest.section(QLatin1Char('/'), 0, 0)).value_or(CycleStep::Plan);
    const QString id = rest.section(QLatin1Char('/'), 1);
    const std::optional<PdsaCycle> known = workspace.pdsaCycles.find(PdsaCycleId::fromString(id));
    const bool isNew = id == QLatin1String("0");
    if (known || isNew) {
        openCycle(page, context, step, known.value_or(workspace.pdsaCycles.begun(workspace.settings.value(programmeInUse))));
    }
    return known || isNew;
}

} // namespace brobygger
