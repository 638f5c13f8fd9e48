// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer_list.h"

#include <QWidget>

class QAction;

namespace brobygger {

class Card;

/// "Ring til disse tre": the offers nobody has asked for longest, with their numbers.
class CallCard final : public QWidget {
    Q_OBJECT
public:
    /// `rung` are the commands to take down what was said, one for each row it can show.
    explicit CallCard(const QList<QAction*>& rung, QWidget* parent = nullptr);
    void show(const QList<OfferRow>& rows, QDate today);
    using QWidget::show;

private:
    QList<QAction*> m_rung;
    Card* m_card;
    QWidget* m_rows = nullptr;
};

} // namespace brobygger
