// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/tabs/exhibit_tab.h"

#include "core/evaluation/exhibits/evaluation_chapters.h"
#include "ui/kit/layout/panes.h"

#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int keyFiguresWidth = 300;
constexpr qsizetype mostColumnsBeside = 5; ///< a wider table has a row for itself

QList<const EvaluationChapter*> chaptersOf(const TabPlan& plan) {
    QList<const EvaluationChapter*> chapters;
    for (const EvaluationChapter& chapter : evaluationChapters()) {
        if (plan.chapters.contains(chapter.id)) {
            chapters.append(&chapter);
        }
    }
    return chapters;
}

/// Whether it says nothing that does not stand among the key figures.
bool isAmong(const Exhibit& exhibit, const QStringList& figures) {
    return !exhibit.chart && !exhibit.rowFigures.isEmpty() &&
           std::all_of(exhibit.rowFigures.cbegin(), exhibit.rowFigures.cend(),
                       [&figures](const QString& id) { return figures.contains(id); });
}

using ExhibitRow = QList<const Exhibit*>;

QList<ExhibitRow> plannedRows(const Evaluation& evaluation, const TabPlan& plan) {
    QList<ExhibitRow> rows;
    for (const QStringList& ids : plan.rows) {
        ExhibitRow row;
        for (const QString& id : ids) {
            if (const Exhibit* exhibit = evaluation.exhibit(id)) {
                row.append(exhibit);
            }
        }
        rows.append(row);
    }
    return rows;
}

/// What is said of exhibits whose figures all stand among the key figures.
QStringList notesAmong(const Evaluation& evaluation, const TabPlan& plan) {
    QStringList notes;
    for (const EvaluationChapter* chapter : chaptersOf(plan)) {
        for (const Exhibit* exhibit : exhibitsOf(evaluation, *chapter)) {
            if (isAmong(*exhibit, plan.figures) && !exhibit->note.isEmpty()) {
                notes.append(exhibit->note);
            }
        }
    }
    return notes;
}

/// Exhibits of the tab's chapters that its plan does not name: two beside each other where they are narrow.
QList<ExhibitRow> otherRows(const Evaluation& evaluation, const TabPlan& plan) {
    QStringList named;
    for (const QStringList& row : plan.rows) {
        named += row;
    }
    QList<ExhibitRow> rows;
    bool isOpen = false;
    for (const EvaluationChapter* chapter : chaptersOf(plan)) {
        for (const Exhibit* exhibit : exhibitsOf(evaluation, *chapter)) {
            if (named.contains(exhibit->id) || isAmong(*exhibit, plan.figures)) {
                continue;
            }
            const bool isNarrow = exhibit->table.columns.size() <= mostColumnsBeside;
            if (isOpen && isNarrow) {
                rows.last().append(exhibit);
                isOpen = false;
            } else {
                rows.append({exhibit});
                isOpen = isNarrow;
            }
        }
    }
    return rows;
}

void addRow(const TabTools& tools, const TabPlan& plan, QVBoxLayout* column, const ExhibitRow& row, QWidget* side) {
    if (row.isEmpty() && !side) {
        return;
    }
    auto* panes = new Panes;
    for (const Exhibit* exhibit : row) {
        panes->add(exhibitCard(tools, *exhibit, exhibit->id == plan.commandsOn ? commandsOf(tools, plan) : QList<QAction*>()));
    }
    if (side) {
        panes->add(side, row.isEmpty() ? 0 : keyFiguresWidth);
    }
    column->addWidget(panes);
}
} // namespace

bool hasData(const Evaluation& evaluation, const TabPlan& plan) {
    const QList<const EvaluationChapter*> chapters = chaptersOf(plan);
    return std::any_of(chapters.cbegin(), chapters.cend(),
                       [&](const EvaluationChapter* chapter) { return hasData(evaluation, *chapter); });
}

QList<QAction*> commandsOf(const TabTools& tools, const TabPlan& plan) {
    const EvaluationCommands& all = tools.commands;
    const QList<std::pair<QString, QAction*>> named{{QStringLiteral("tally"), all.tally},
                                                    {QStringLiteral("comparisons"), all.comparisons},
                                                    {QStringLiteral("costs"), all.costs},
                                                    {QStringLiteral("hourPrice"), all.hourPrice}};
    QList<QAction*> commands;
    for (const auto& [name, command] : named) {
        if (plan.commands.contains(name)) {
            commands.append(command);
        }
    }
    return commands;
}

QWidget* exhibitTab(const TabTools& tools, const TabPlan& plan) {
    const Evaluation& evaluation = *tools.evaluation;
    const QList<QAction*> commands = commandsOf(tools, plan);
    if (!hasData(evaluation, plan)) {
        return emptyTab(plan.emptyText(), plan.fillingText(), commands);
    }
    auto* ground = new QWidget;
    QVBoxLayout* column = cardColumn(ground);
    const bool haveOwnPlace = evaluation.exhibit(plan.commandsOn) != nullptr;
    QWidget* side =
        keyFigureCard(tools, plan.figures, notesAmong(evaluation, plan), haveOwnPlace ? QList<QAction*>() : commands);
    const QList<ExhibitRow> rows = plannedRows(evaluation, plan) + otherRows(evaluation, plan);
    bool isFirst = true;
    for (const ExhibitRow& row : rows) {
        addRow(tools, plan, column, row, isFirst ? side : nullptr);
        isFirst = false;
    }
    if (QWidget* below = side || haveOwnPlace ? nullptr : commandRow(commands)) {
        column->addWidget(below);
    }
    column->addStretch();
    return ground;
}

} // namespace brobygger
