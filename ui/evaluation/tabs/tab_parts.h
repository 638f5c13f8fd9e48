// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/figure_words.h"

#include <QSet>
#include <algorithm>
#include <functional>
#include <memory>

class QAction;
class QVBoxLayout;
class QWidget;

namespace brobygger {

class Card;
class Codes;
class FigureButton;

/// The commands of the page that stand on its tabs; none on those of a kept report, which are null then.
struct EvaluationCommands {
    QAction* pictures = nullptr;
    QAction* reports = nullptr;
    QAction* severalFiles = nullptr;
    QAction* research = nullptr;
    QAction* costs = nullptr;
    QAction* tally = nullptr;
    QAction* comparisons = nullptr;
    QAction* norms = nullptr;
    QAction* focusGroups = nullptr;
    QAction* partnerForms = nullptr;
    QAction* baseline = nullptr;  ///< enters one
    QAction* baselines = nullptr; ///< lists them
    QAction* hourPrice = nullptr;
    QAction* meetingPrice = nullptr;
    QAction* kilometrePrice = nullptr;
    QAction* copySentences = nullptr;
};

/// What the tabs of the evaluation are made with.
struct TabTools {
    std::shared_ptr<const Evaluation> evaluation;
    FigureWords words;
    const Codes* codes = nullptr;
    EvaluationCommands commands;
    std::function<void(const QString& figureId, const QString& title)> open; ///< shows the rows behind a figure
    std::shared_ptr<QSet<QString>> controlCharts = {}; ///< the exhibits of which the control chart was chosen

    /// Whether it is a kept report, into which nothing can be entered any more.
    bool isKept() const { return !commands.reports; }
    /// Whether any figure opens its rows: those of people outside and of kept reports do not.
    bool opensRows() const {
        return std::any_of(evaluation->figures.cbegin(), evaluation->figures.cend(),
                           [](const Figure& figure) { return figure.hasRows; });
    }
};

/// A figure opens its rows.
void connectFigure(const TabTools& tools, FigureButton* figure);

/// A chart with its table and what it says and means, as a card; commands stand beside its title. Where there is a control
/// chart beside it, somebody chooses which of the two is seen.
QWidget* exhibitCard(const TabTools& tools, const Exhibit& exhibit, const QList<QAction*>& commands = {});
/// The figures of these ids that there are, below each other, the first one large. Below them what has to be said of them, then
/// commands, and those that enter a price one of them waits for. Null without any figure.
QWidget* keyFigureCard(const TabTools& tools, const QStringList& figures, const QStringList& notes = {},
                       const QList<QAction*>& commands = {});

/// The commands that enter the prices these figures wait for.
QList<QAction*> priceCommands(const TabTools& tools, const QList<const Figure*>& figures);
/// Buttons of commands beside each other, where there is no room below each other; null without any. What is null is left out.
QWidget* commandRow(const QList<QAction*>& commands);

/// What a tab says that has nothing to show, and what would fill it.
QWidget* emptyTab(const QString& sentence, const QString& whatToDo, const QList<QAction*>& commands);

/// Pixels between the cards of a tab.
inline constexpr int cardGap = 12;
/// Ground for the cards of a tab, below each other.
QVBoxLayout* cardColumn(QWidget* ground);

} // namespace brobygger
