// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/commitment_rules.h"

#include <QWidget>

class QLabel;

namespace brobygger {

class ElidedLabel;
class PrincipleBlock;

/// The five principles side by side, each with how many of its commitments are kept and what waits next.
class PrincipleStrip final : public QWidget {
    Q_OBJECT
public:
    explicit PrincipleStrip(QWidget* parent = nullptr);

    void show(const QList<CommitmentRow>& rows, QDate today);
    using QWidget::show;

private:
    QList<PrincipleBlock*> m_blocks;
};

/// As many pieces as there are commitments: the kept ones, the late ones, the others. It says nothing that the words above it
/// do not.
class CommitmentBar final : public QWidget {
    Q_OBJECT
public:
    explicit CommitmentBar(QWidget* parent = nullptr);
    void setTally(const PrincipleTally& tally);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PrincipleTally m_tally;
};

/// One of the five.
class PrincipleBlock final : public QWidget {
    Q_OBJECT
public:
    explicit PrincipleBlock(Principle principle, QWidget* parent = nullptr);

    void show(const QList<CommitmentRow>& rows, QDate today);
    using QWidget::show;

private:
    Principle m_principle;
    QLabel* m_title;
    QLabel* m_counts;
    CommitmentBar* m_bar;
    ElidedLabel* m_next;
};

} // namespace brobygger
