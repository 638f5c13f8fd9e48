// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/commitment.h"

#include <QWidget>

class QAction;

namespace brobygger {

class Card;
class Chip;
class Facts;
class Workspace;

/// Everything that is known of one commitment, and what has become of it, day by day.
class CommitmentCard final : public QWidget {
    Q_OBJECT
public:
    /// `settle` is the command that writes down how it went.
    explicit CommitmentCard(QAction* settle, QWidget* parent = nullptr);

    void show(const Workspace& workspace, const CommitmentRow& row);
    void clear();
    using QWidget::show;

private:
    Card* m_card;
    Chip* m_state;
    Facts* m_facts;
    Facts* m_history;
    QAction* m_settle;
};

} // namespace brobygger
