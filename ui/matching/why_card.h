// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matching.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace brobygger {

class Card;

/// Why one offer suits a citizen or not: every condition with both values, what is unknown, the points each
/// part gives and their sum, and what would have to change.
class WhyCard final : public QWidget {
    Q_OBJECT
public:
    explicit WhyCard(QWidget* parent = nullptr);

    void show(const MatchList& list, const Match& match, const QString& offerName);
    void clear();
    QPushButton* referButton() const { return m_refer; }
    QPushButton* declineButton() const { return m_decline; }
    void retranslate();
    using QWidget::show;

private:
    void addRow(ConditionState state, const QString& title, const QString& values, std::optional<int> points);
    void emptyRows();

    Card* m_card;
    QScrollArea* m_scroll;
    QGridLayout* m_grid = nullptr; ///< of what is scrolled
    QWidget* m_sum;
    QLabel* m_sumLabel;
    QLabel* m_sumPoints;
    QLabel* m_change;
    QPushButton* m_refer;
    QPushButton* m_decline;
};

} // namespace brobygger
