// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer.h"

#include <QWidget>

class QAction;
class QLabel;

namespace brobygger {

class Card;
class Chip;
class Facts;
class Workspace;

/// What can be done with the offer that is chosen.
struct OfferCommands {
    QAction* change;
    QAction* checked;
    QAction* takeOut; ///< of the list, for one that is in it
    QAction* takeIn;

    QList<QAction*> all() const { return {change, checked, takeOut, takeIn}; }
};

/// Everything that is known of one offer, and what can be done with it.
class OfferPanel final : public QWidget {
    Q_OBJECT
public:
    explicit OfferPanel(const OfferCommands& commands, QWidget* parent = nullptr);

    void show(const Workspace& workspace, const Offer& offer);
    void clear();
    using QWidget::show;

private:
    Card* m_card;
    Chip* m_freshness;
    QLabel* m_content;
    Facts* m_facts;
    OfferCommands m_commands;
};

} // namespace brobygger
