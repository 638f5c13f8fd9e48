// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matching.h"
#include "core/referrals/outgoing_referral.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace brobygger {

class Card;
class Chip;
class GrowingScrollArea;
struct Offer;

/// Why one offer suits a citizen or not: the referral that is under way to it, every condition that says something with the
/// offer's value and the citizen's, the points each part gives and their sum, what to ask, and what would have to change.
class WhyCard final : public QWidget {
    Q_OBJECT
public:
    explicit WhyCard(QWidget* parent = nullptr);

    /// `referral` is the state of one to this offer that is open.
    void show(const MatchList& list, const Match& match, const Offer& offer, std::optional<OutgoingState> referral);
    void clear();
    /// The buttons below, the primary one first.
    void setActions(QAction* refer, QAction* leaveOut);
    /// In a page that scrolls it shows all its content, so that nothing scrolls inside.
    void setWhole(bool isWhole);
    void retranslate();
    using QWidget::show;

private:
    void addHeadings();
    void addCondition(ConditionState state, const ConditionText& text, std::optional<int> points);
    void addPart(ConditionState state, const QString& title, const QString& reason, int points);
    void addFirst(ConditionState state, const QString& title, const QString& said);
    void addPoints(std::optional<int> points);
    void emptyRows();
    void showReferral(std::optional<OutgoingState> referral);
    void showHints(const MatchList& list, const Match& match, const Offer& offer);

    Card* m_card;
    QLabel* m_provider;
    Chip* m_referral; ///< above what scrolls, so that it is always seen
    GrowingScrollArea* m_scroll;
    QGridLayout* m_grid = nullptr; ///< of what is scrolled
    int m_row = 0;
    QWidget* m_sum;
    QLabel* m_sumLabel;
    QLabel* m_sumPoints;
    QLabel* m_ask;
    QLabel* m_change;
    QHBoxLayout* m_buttons;
};

} // namespace brobygger
