// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/tabs/exhibit_tab.h"

#include "core/evaluation/exhibits/evaluation_chapters.h"
#include "core/evaluation/exhibits/kinds/control_exhibits.h"
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

bool isNarrow(const Exhibit& exhibit) { return exhibit.table.columns.size() <= mostColumnsBeside; }

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
            if (named.contains(exhibit->id) || isAmong(*exhibit, plan.figures) || isControlChart(exhibit->id)) {
                continue; // a control chart stands on the card of the chart of the same series
            }
            if (isOpen && isNarrow(*exhibit)) {
                rows.last().append(exhibit);
                isOpen = false;
            } else {
                rows.append({exhibit});
                isOpen = isNarrow(*exhibit);
            }
        }
    }
    return rows;
}

QList<QAction*> commandsNamed(const TabTools& tools, const QStringList& names) {
    const EvaluationCommands& all = tools.commands;
    const QList<std::pair<QString, QAction*>> named{{QStringLiteral("tally"), all.tally},
                                                    {QStringLiteral("comparisons"), all.comparisons},
                                                    {QStringLiteral("baseline"), all.baseline},
                                                    {QStringLiteral("baselines"), all.baselines},
                                                    {QStringLiteral("focusGroups"), all.focusGroups},
                                                    {QStringLiteral("partnerForms"), all.partnerForms},
                                                    {QStringLiteral("costs"), all.costs},
                                                    {QStringLiteral("hourPrice"), all.hourPrice}};
    QList<QAction*> commands;
    for (const auto& [name, command] : named) {
        if (command && names.contains(name)) {
            commands.append(command);
        }
    }
    return commands;
}

QWidget* cardOf(const TabTools& tools, const TabPlan& plan, const Exhibit& exhibit) {
    return exhibitCard(tools, exhibit, exhibit.id == plan.commandsOn ? commandsOf(tools, plan) : QList<QAction*>());
}

void addRow(const TabTools& tools, const TabPlan& plan, QVBoxLayout* column, const ExhibitRow& row) {
    if (row.isEmpty()) {
        return;
    }
    auto* panes = new Panes;
    for (const Exhibit* exhibit : row) {
        panes->add(cardOf(tools, plan, *exhibit));
    }
    column->addWidget(panes);
}

/// Cards below each other, each as high as what is in it.
QWidget* stackOf(const QList<QWidget*>& cards) {
    auto* stack = new QWidget;
    auto* column = new QVBoxLayout(stack);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    for (QWidget* card : cards) {
        column->addWidget(card);
    }
    column->addStretch();
    return stack;
}

void addKeyFigures(const TabTools& tools, const TabPlan& plan, QVBoxLayout* column, const ExhibitRow& beside,
                   QWidget* figures) {
    QList<QWidget*> cards;
    for (const Exhibit* exhibit : beside) {
        cards.append(cardOf(tools, plan, *exhibit));
    }
    auto* panes = new Panes;
    if (!cards.isEmpty()) {
        panes->add(stackOf(cards));
    }
    panes->add(stackOf({figures}), cards.isEmpty() ? 0 : keyFiguresWidth);
    column->addWidget(panes);
}

/// Takes what stands beside the key figures out of the rows: the first one and whatever of the next is narrow, below each
/// other, since the key figures are as high as several cards.
ExhibitRow takeBesideKeyFigures(QList<ExhibitRow>& rows) {
    ExhibitRow beside = rows.isEmpty() ? ExhibitRow() : rows.takeFirst();
    if (!rows.isEmpty()) {
        ExhibitRow& next = rows.first();
        for (auto exhibit = next.begin(); exhibit != next.end();) {
            if (!isNarrow(**exhibit)) {
                ++exhibit;
                continue;
            }
            beside.append(*exhibit);
            exhibit = next.erase(exhibit);
        }
    }
    return beside;
}

/// Those that could give an empty tab something to show; a baseline is of a series that is there.
QList<QAction*> fillingCommands(const TabTools& tools, QList<QAction*> commands) {
    commands.removeAll(tools.commands.baseline);
    commands.removeAll(tools.commands.baselines);
    return commands;
}
} // namespace

bool hasData(const Evaluation& evaluation, const TabPlan& plan) {
    const QList<const EvaluationChapter*> chapters = chaptersOf(plan);
    return std::any_of(chapters.cbegin(), chapters.cend(),
                       [&](const EvaluationChapter* chapter) { return hasData(evaluation, *chapter); });
}

QList<QAction*> commandsOf(const TabTools& tools, const TabPlan& plan) { return commandsNamed(tools, plan.commands); }

QWidget* exhibitTab(const TabTools& tools, const TabPlan& plan) {
    const Evaluation& evaluation = *tools.evaluation;
    const QList<QAction*> commands = commandsOf(tools, plan);
    const QList<QAction*> below = commandsNamed(tools, plan.below);
    if (!hasData(evaluation, plan)) {
        return emptyTab(plan.emptyText(), tools.isKept() ? QString() : plan.fillingText(),
                        fillingCommands(tools, commands + below));
    }
    auto* ground = new QWidget;
    QVBoxLayout* column = cardColumn(ground);
    const bool haveOwnPlace = evaluation.exhibit(plan.commandsOn) != nullptr;
    QWidget* side =
        keyFigureCard(tools, plan.figures, notesAmong(evaluation, plan), haveOwnPlace ? QList<QAction*>() : commands);
    QList<ExhibitRow> rows = plannedRows(evaluation, plan) + otherRows(evaluation, plan);
    if (side) {
        addKeyFigures(tools, plan, column, takeBesideKeyFigures(rows), side);
    }
    for (const ExhibitRow& row : std::as_const(rows)) {
        addRow(tools, plan, column, row);
    }
    if (QWidget* last = commandRow(side || haveOwnPlace ? below : commands + below)) {
        column->addWidget(last);
    }
    column->addStretch();
    return ground;
}

} // namespace brobygger
