// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace brobygger {

/// A tab of the evaluation: the chapters it shows, and how what there is of them stands on it.
struct TabPlan {
    enum class Kind { Board, Change, Exhibits };

    Kind kind = Kind::Exhibits;
    const char* id = "";
    const char* title = "";       ///< to be translated in the context EvaluationView
    QStringList chapters = {};    ///< by their ids
    QStringList figures = {};     ///< its key figures, beside the first row
    QList<QStringList> rows = {}; ///< exhibits that stand beside each other; all others of its chapters follow
    QStringList commands = {};    ///< of the page, by their names in EvaluationCommands
    QString commandsOn = {};      ///< the exhibit they stand on; otherwise under the key figures
    QStringList below = {};       ///< other commands, at the end of the tab
    const char* empty = "";       ///< what it says with nothing to show
    const char* filling = "";     ///< and what would fill it

    QString titleText() const;
    QString emptyText() const;
    QString fillingText() const;
};

/// In the order they stand in.
const QList<TabPlan>& tabPlans();

} // namespace brobygger
