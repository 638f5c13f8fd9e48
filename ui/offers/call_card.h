// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer_list.h"

#include <QWidget>

class QGridLayout;

namespace brobygger {

class Card;

/// "Ring til disse tre": the offers nobody has asked for longest, with their numbers.
class CallCard final : public QWidget {
    Q_OBJECT
public:
    explicit CallCard(QWidget* parent = nullptr);
    void show(const QList<OfferRow>& rows, QDate today);
    using QWidget::show;

Q_SIGNALS:
    /// Somebody rang; what was said is to be taken down.
    void checked(brobygger::OfferId offer);

private:
    Card* m_card;
    QWidget* m_rows = nullptr;
};

} // namespace brobygger
