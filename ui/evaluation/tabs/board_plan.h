// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "ui/evaluation/figures/figure_mark.h"

namespace brobygger {

/// What stands on the board of the triple aim, of the figures there are.

/// A figure with its mark; `label` is its name among others of its block, empty where it stands alone.
struct BoardEntry {
    const Figure* figure = nullptr;
    FigureMark mark;
    QString label;
};

/// Figures under one title, with the figure that says of how many.
struct BoardGroup {
    QString title;
    QList<BoardEntry> entries;
    const Figure* coverage = nullptr;

    /// Whether anything was counted in it: an event, a person, or something that is hidden.
    bool hasNumber() const;
};

/// One of the three panels. Without groups it is empty.
struct BoardPanel {
    const char* exhibit = ""; ///< whose notes are its own: triple_aim.health
    QString title;
    QList<BoardGroup> groups;

    bool hasNumber() const;
};

QList<BoardPanel> boardPanels(const Evaluation& evaluation);

} // namespace brobygger
