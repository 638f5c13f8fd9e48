// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace brobygger {

class Card;
class Chip;
class Facts;
class Workspace;

/// Everything that is known of one offer, and what can be done with it.
class OfferPanel final : public QWidget {
    Q_OBJECT
public:
    explicit OfferPanel(QWidget* parent = nullptr);

    void show(const Workspace& workspace, const Offer& offer);
    void clear();
    QPushButton* editButton() const { return m_edit; }
    QPushButton* checkedButton() const { return m_checked; }
    QPushButton* activeButton() const { return m_active; }
    void retranslate();
    using QWidget::show;

private:
    Card* m_card;
    Chip* m_freshness;
    QLabel* m_content;
    Facts* m_facts;
    QPushButton* m_edit;
    QPushButton* m_checked;
    QPushButton* m_active;
};

} // namespace brobygger
