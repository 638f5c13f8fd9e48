// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/programme_form.h"

#include "core/programmes/programme_edit.h"
#include "core/programmes/programme_file.h"
#include "core/workspace/programme_vocabulary.h"
#include "core/workspace/workspace.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/settings/moments_grid.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <algorithm>

namespace brobygger {

namespace {

struct ProgrammeFormWords {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeForm)
};

constexpr int mostPlanned = 1'000'000;

/// The questionnaires that the programme asks for, and the others in use, which it could.
QList<MomentsGrid::Row> momentRows(const Workspace& workspace, const Programme& programme, const QString& words) {
    QList<MomentsGrid::Row> rows;
    const InstrumentCatalogue& catalogue = workspace.instruments.catalogue();
    for (const InstrumentUse& use : programme.instruments) {
        const Instrument* instrument = catalogue.find(use.instrument);
        rows.append({use.instrument, instrument ? instrument->name.in(words) : use.instrument, use.when});
    }
    for (const Instrument* instrument : workspace.instruments.inUse()) {
        const bool isThere = std::any_of(
            rows.begin(), rows.end(), [instrument](const MomentsGrid::Row& row) { return row.instrument == instrument->id; });
        if (!isThere) {
            rows.append({instrument->id, instrument->name.in(words), {}});
        }
    }
    return rows;
}

/// The fields of the form.
struct ProgrammeFields {
    QSpinBox* planned;
    QLineEdit* cost;
    QPlainTextEdit* contains;
    QPlainTextEdit* goals;
    QPlainTextEdit* measures;
    QPlainTextEdit* handOver;
    QPlainTextEdit* budget;
    MomentsGrid* moments;

    ProgrammeEdit typed() const {
        ProgrammeEdit edit;
        edit.planned = planned->value();
        edit.cost = cost->text();
        edit.costContains = contains->toPlainText();
        edit.goals = goals->toPlainText();
        edit.measures = measures->toPlainText();
        edit.handOver = handOver->toPlainText();
        edit.budget = budget->toPlainText();
        edit.instruments = moments->uses();
        return edit;
    }
};

ProgrammeFields makeFields(Form& form, const ProgrammeEdit& edit, const QList<MomentsGrid::Row>& rows) {
    ProgrammeFields fields{};
    fields.goals = form.text(QStringLiteral("goals"), ProgrammeFormWords::tr("Goals of the project"));
    form.setHelp(QStringLiteral("goals"), ProgrammeFormWords::tr("A goal on each line."));
    fields.goals->setPlainText(edit.goals);
    fields.planned = form.number(QStringLiteral("planned"), ProgrammeFormWords::tr("Citizens planned"), 0, mostPlanned);
    fields.planned->setSpecialValueText(QStringLiteral("–"));
    fields.planned->setValue(static_cast<int>(std::min<qint64>(edit.planned, mostPlanned)));
    fields.cost = form.line(QStringLiteral("cost"), ProgrammeFormWords::tr("Planned cost of a course"));
    fields.cost->setText(edit.cost);
    fields.contains =
        form.text(QStringLiteral("costContains"), ProgrammeFormWords::tr("What the cost contains"), FieldNeed::Optional, 2);
    fields.contains->setPlainText(edit.costContains);
    fields.budget = form.text(QStringLiteral("budget"), ProgrammeFormWords::tr("Budget of a year"));
    form.setHelp(QStringLiteral("budget"), ProgrammeFormWords::tr("A line for each kind of cost: name, colon, amount."));
    fields.budget->setPlainText(edit.budget);
    fields.measures = form.text(QStringLiteral("measures"), ProgrammeFormWords::tr("What is measured"));
    form.setHelp(QStringLiteral("measures"), ProgrammeFormWords::tr("One on each line."));
    fields.measures->setPlainText(edit.measures);
    fields.handOver = form.text(QStringLiteral("handOver"), ProgrammeFormWords::tr("Steps of the hand-over"));
    form.setHelp(QStringLiteral("handOver"),
                 ProgrammeFormWords::tr("A step on each line, in the order in which they are expected."));
    fields.handOver->setPlainText(edit.handOver);
    fields.moments = new MomentsGrid(rows);
    fields.moments->setObjectName(QStringLiteral("momentsGrid"));
    form.section(ProgrammeFormWords::tr("Questionnaires and when they are asked"));
    form.addWide(fields.moments);
    return fields;
}

/// Once more as a file would be looked at, so that nothing is kept that could not be loaded again.
Result<Programme> checkedWhole(const Programme& programme) {
    const Result<ProgrammeVocabulary> vocabulary = programmeVocabulary();
    return vocabulary ? readProgrammeFile(programmeFile(programme), *vocabulary) : Result<Programme>(vocabulary.error());
}

} // namespace

void openProgrammeForm(QWidget* over, PageContext& context, const Programme& programme,
                       const std::function<void(const Undo&)>& saved) {
    const QString words = context.workspace.settings.value(language);
    auto* dialog = new FormDialog(ProgrammeFormWords::tr("Change the project"), ProgrammeFormWords::tr("Save"), over);
    dialog->setObjectName(QStringLiteral("programmeFormDialog"));
    const ProgrammeEdit before = editOf(programme, words);
    const ProgrammeFields fields = makeFields(*dialog->form(), before, momentRows(context.workspace, programme, words));
    dialog->onCheck([fields] { return check(fields.typed()); });
    dialog->onSave([&context, programme, fields, words, saved]() -> Result<void> {
        const Programme changed = edited(programme, fields.typed(), words, ProgrammeFormWords::tr("decided in the project"));
        const Result<Programme> whole = checkedWhole(changed);
        if (!whole) {
            return whole.error();
        }
        const Result<Undo> revised = context.workspace.programmes.revise(*whole);
        if (!revised) {
            return revised.error();
        }
        saved(*revised);
        return {};
    });
    dialog->open();
}

} // namespace brobygger
