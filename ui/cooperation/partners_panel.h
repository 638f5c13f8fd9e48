// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner.h"
#include "ui/shell/slice.h"

namespace brobygger {

class Card;
class PartnerList;
class PartnerPersonList;

/// Who refers and who one works with, and beside the chosen partner whom one turns to there.
class PartnersPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PartnersPanel(PageContext& context, QWidget* parent = nullptr);

    void retranslate();
    void select(PartnerId partner);

private:
    void follow();

    PartnerList* m_partners;
    Card* m_card;
    PartnerPersonList* m_persons;
    PartnerId m_partner;
};

} // namespace brobygger
