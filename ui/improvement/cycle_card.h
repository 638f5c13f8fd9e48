// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/improvement/pdsa_cycle.h"

#include <QWidget>

class QAction;

namespace brobygger {

class Card;
class Chip;
class Facts;
class Workspace;

/// What can be done with the test that is chosen, besides changing and removing it.
struct CycleCommands {
    QAction* start;
    QAction* study;
    QAction* decide;

    QList<QAction*> all() const { return {start, study, decide}; }
};

/// Everything that is known of one test: plan, do, study, act.
class CycleCard final : public QWidget {
    Q_OBJECT
public:
    explicit CycleCard(const CycleCommands& commands, QWidget* parent = nullptr);

    void show(const Workspace& workspace, const PdsaCycle& cycle);
    void clear();
    using QWidget::show;

private:
    Card* m_card;
    Chip* m_state;
    Facts* m_facts;
    CycleCommands m_commands;
};

} // namespace brobygger
